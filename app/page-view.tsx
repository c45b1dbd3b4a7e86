import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { actionsFor } from '../components/actions-for.ts';
import type { LastReading } from '../components/elsewhere.tsx';
import type { Handlers } from '../components/handlers.ts';
import type { Shown } from '../components/shown.ts';
import { View } from '../components/view.tsx';
import { frontTab } from '../lib/ask-tab.ts';
import { contextOf } from '../lib/store/kept-page.ts';
import { questionFor } from '../lib/store/lens-of.ts';
import { useActions } from './use-actions.ts';
import { useAudit } from './use-audit.ts';
import { useCommandKeys } from './use-command-keys.ts';
import { useDepth } from './use-depth.ts';
import { useKept } from './use-kept.ts';
import { useLastReading } from './use-last-reading.ts';
import { useMinutesSince } from './use-minutes-since.ts';
import { type Seen, useReading } from './use-reading.ts';
import { useRecent } from './use-recent.ts';
import { useSettings } from './use-settings.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Popup or panel: hands what the tab says, and what is kept, to the components. */
export function PageView({ layout }: { layout: 'popup' | 'panel' }) {
  const { settings, change } = useSettings();
  const { seen, busy, readAgain } = useReading({ follow: layout === 'panel' });
  const depth = useDepth();
  const reading = seen.state === 'read' ? seen.reading : null;
  const kept = useKept(reading, seen.state === 'read' && seen.tab.isPrivate);
  const { lens, answers } = kept;
  const context = contextOf(lens ?? 'prospect', answers, settings.hoursPerWeek);
  const audited = useAudit({ reading, context, earlier: kept.earlier, depth });
  const minutesAgo = useMinutesSince(reading?.readAt ?? null);
  // A reading that passed the checks and still cannot be shown must not leave an empty popup.
  const [broken, mend] = useErrorBoundary(console.error);
  const last = useLastReading(audited);
  const commandKeys = useCommandKeys();
  const shown = broken ? BROKEN : shownOf();
  const question = shown.state === 'diagnosed' ? questionFor(lens, answers, shown.audit.diagnosis.verdict) : null;
  const { done, isSheet, ...acts } = useActions({
    shown,
    depth,
    windowId: useWindowId(),
    readAgain: () => {
      mend();
      readAgain();
    },
  });
  const { first, rest } = actionsFor(shown, lens, question !== null, layout);
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
    <View
      layout={layout}
      shown={shown}
      lens={shown.state === 'diagnosed' || shown.state === 'reading' ? lens : null}
      question={question}
      answers={answers}
      hoursPerWeek={settings.hoursPerWeek}
      busy={busy}
      done={done}
      sheet={isSheet}
      shortcuts={settings.shortcuts}
      recent={useRecent(shown.state !== 'reading' && shown.state !== 'diagnosed')}
      deep={depth?.deep ?? null}
      commandKeys={commandKeys}
      on={on}
    />
  );

  function shownOf(): Shown {
    if (layout === 'panel' && seen.state !== 'reading' && seen.state !== 'read') return elsewhere(seen, last) ?? seen;
    if (seen.state !== 'read') return seen;
    const { reading } = seen;
    // Until it is known whose page it is, nothing is said of it.
    if (!kept.ready || audited === null)
      return { state: 'reading', name: reading.page.name, now: new Date(reading.readAt) };
    return { state: 'diagnosed', ...audited, minutesAgo };
  }
}

const BROKEN: Shown = { state: 'failed', name: null, failure: 'bad-data' };

/** A panel stays open where it may not look. It then says where the button is, and not what is wrong with the page. */
function elsewhere(seen: Exclude<Seen, { state: 'read' | 'reading' }>, last: LastReading | null): Shown | null {
  if (seen.state === 'failed' && seen.failure === 'forbidden')
    return { state: 'elsewhere', why: last === null ? 'never' : 'moved', last };
  if (seen.state === 'refused' && seen.problem.code === 'other-site')
    return { state: 'elsewhere', why: 'other-site', last };
  return null;
}

/** Known before any click: Chrome opens its panel only for a window's number, and only while the click is handled. */
function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    void frontTab().then(({ windowId }) => setId(windowId));
  }, []);
  return id;
}
