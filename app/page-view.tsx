import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { Handlers } from '../components/handlers.ts';
import type { Shown } from '../components/shown.ts';
import { View } from '../components/view.tsx';
import { frontTab } from '../lib/ask-page.ts';
import { contextOf } from '../lib/store/kept-page.ts';
import { questionFor } from '../lib/store/lens-of.ts';
import { useActions } from './use-actions.ts';
import { useAudit } from './use-audit.ts';
import { useDepth } from './use-depth.ts';
import { useKept } from './use-kept.ts';
import { useMinutesSince } from './use-minutes-since.ts';
import { useReading } from './use-reading.ts';
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
  useShortcuts({
    letters: settings.shortcuts,
    sheet: isSheet,
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
      recent={useRecent(shown.state === 'refused' || shown.state === 'failed')}
      deep={depth?.deep ?? null}
      on={on}
    />
  );

  function shownOf(): Shown {
    if (seen.state !== 'read') return seen;
    const { reading } = seen;
    // Until it is known whose page it is, nothing is said of it.
    if (!kept.ready || audited === null)
      return { state: 'reading', name: reading.page.name, now: new Date(reading.readAt) };
    return { state: 'diagnosed', ...audited, minutesAgo };
  }
}

const BROKEN: Shown = { state: 'failed', name: null, failure: 'bad-data' };

/** Known before any click: Chrome opens its panel only for a window's number, and only while the click is handled. */
function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => {
    void frontTab().then(({ windowId }) => setId(windowId));
  }, []);
  return id;
}
