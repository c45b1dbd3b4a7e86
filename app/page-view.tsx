import { useEffect, useState } from 'preact/hooks';
import { actionsFor } from '../components/actions-for.ts';
import type { BesideProps } from '../components/beside.tsx';
import type { Handlers } from '../components/handlers.ts';
import type { Shown } from '../components/shown.ts';
import { View } from '../components/view.tsx';
import { frontTab } from '../lib/ask-tab.ts';
import { type Advice, contextOf } from '../lib/store/kept-page.ts';
import { withoutTexts } from '../lib/store/kept-reading.ts';
import { questionFor } from '../lib/store/lens-of.ts';
import { remember } from './remembered.ts';
import { shownOf } from './shown-of.ts';
import { useActions } from './use-actions.ts';
import { useAudit } from './use-audit.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useDepth } from './use-depth.ts';
import { useGiven } from './use-given.ts';
import { useKept } from './use-kept.ts';
import { useLastReading } from './use-last-reading.ts';
import { useMinutesSince } from './use-minutes-since.ts';
import { useOthers } from './use-others.ts';
import { type Seen, useReading } from './use-reading.ts';
import { useRecent } from './use-recent.ts';
import { useSettings } from './use-settings.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The very list each time: what rests on it is made once. */
const NO_ADVICE: readonly Advice[] = [];

/**
 * Popup or panel: hands what the tab says, and what is kept, to the components.
 * Long: each hook of a screen is joined here, and nowhere else.
 */
export function PageView({ layout }: { layout: 'popup' | 'panel' }) {
  const { settings, change } = useSettings();
  const { seen, busy, readAgain } = useReading({ follow: layout === 'panel' });
  const shown = useShown(layout, seen);
  const { kept, depth, around } = shown;
  const [beside, setBeside] = useState<BesideProps | null>(null);
  const { lens, answers } = kept;
  const page = shown.page;
  const question = page.state === 'diagnosed' ? questionFor(lens, answers, page.audit.diagnosis.verdict) : null;
  const isPrivate = seen.state !== 'reading' && seen.tab.isPrivate;
  const { done, isSheet, ...acts } = useActions({ shown: page, isPrivate, depth, windowId: useWindowId(), readAgain });
  const { first, rest } = actionsFor(page, lens, question !== null, layout);
  useRemembered(seen, settings.keepHistory);
  useGiven(page.state === 'diagnosed' ? page.audit : null, kept.mayKeep);
  useShortcuts({
    letters: settings.shortcuts,
    sheet: isSheet,
    offered: [...first, ...rest],
    act: acts.act,
    closeSheet: () => acts.sheet(false),
  });
  const on: Handlers = {
    ...acts,
    lens: kept.chooseLens,
    belief: (belief) => kept.answer({ belief: belief ?? 'skipped', believedAt: new Date().toISOString() }),
    purpose: (purpose) => kept.answer({ purpose: purpose ?? 'skipped' }),
    hours: (hoursPerWeek) => change({ hoursPerWeek }),
  };
  return (
    <>
      {depth && (
        <depth.Keeper
          what={kept.toKeep}
          said={kept.said}
          isPrivate={isPrivate}
          tips={question === null && page.state === 'diagnosed' ? page.audit.diagnosis.tips : []}
          advice={kept.kept?.page.advice ?? NO_ADVICE}
          around={around}
          tab={seen.state === 'reading' ? null : seen.tab.id}
          onUndo={kept.hold}
          onBeside={setBeside}
        />
      )}
      <View
        layout={layout}
        shown={page}
        lens={page.state === 'diagnosed' || page.state === 'reading' ? lens : null}
        question={question}
        answers={answers}
        hoursPerWeek={settings.hoursPerWeek}
        busy={busy}
        done={done}
        sheet={isSheet}
        shortcuts={settings.shortcuts}
        recent={useRecent(page.state !== 'reading' && page.state !== 'diagnosed')}
        deep={depth?.deep ?? null}
        commandKeys={useCommandKeys()}
        beside={beside}
        on={on}
      />
    </>
  );
}

/** From what the tab says to what is shown of it, with what is kept of the page. */
function useShown(layout: 'popup' | 'panel', seen: Seen) {
  const { settings } = useSettings();
  const reading = seen.state === 'read' ? seen.reading : null;
  const kept = useKept(seen.state === 'read' ? seen : null);
  const depth = useDepth(kept.ready || (seen.state !== 'reading' && seen.state !== 'read'));
  const context = contextOf(kept.lens ?? 'prospect', kept.answers, settings.hoursPerWeek);
  const around = useOthers(reading, depth, settings.set);
  const audited = useAudit({ reading, context, earlier: kept.earlier, kept: kept.kept, around, depth });
  const minutesAgo = useMinutesSince(reading?.readAt ?? null);
  const last = useLastReading(seen);
  // Until it is known whose page it is, nothing is said of it.
  const page: Shown = shownOf({ layout, seen, audited: kept.ready ? audited : null, minutesAgo, last });
  return { page, kept, depth, around };
}

/** For the next popup on this tab. */
function useRemembered(seen: Seen, keepHistory: boolean): void {
  useEffect(() => {
    if (seen.state === 'read' && keepHistory) void remember(seen.tab, withoutTexts(seen.reading)).catch(console.error);
  }, [seen, keepHistory]);
}

/** Known before any click: Chrome opens its panel only for a window's number, and only while the click is handled. */
function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    void frontTab().then(({ windowId }) => setId(windowId));
  }, []);
  return id;
}
