import type { LastReading } from '../components/elsewhere.tsx';
import type { Shown, ShownDiagnosed } from '../components/shown.ts';
import type { Seen, SeenNothing } from './use-reading.ts';

interface Facts {
  layout: 'popup' | 'panel';
  seen: Seen;
  /** `null` until it is known; 'broken' for a reading that cannot be shown. */
  audited: Omit<ShownDiagnosed, 'state' | 'minutesAgo'> | 'broken' | null;
  minutesAgo: number;
  /** What stood here before, and in which tab. */
  last: { reading: LastReading; tab: number | null } | null;
}

/** What popup or panel has to show of what the tab says. */
export function shownOf({ layout, seen, audited, minutesAgo, last }: Facts): Shown {
  if (seen.state === 'reading') return seen;
  if (seen.state !== 'read') return (layout === 'panel' ? elsewhere(seen, last) : null) ?? seen;
  const { page, readAt } = seen.reading;
  // A reading that passed the checks and still cannot be shown must not leave an empty popup.
  if (audited === 'broken') return { state: 'failed', name: page.name, failure: 'bad-data' };
  if (audited === null) return { state: 'reading', name: page.name, now: new Date(readAt) };
  return { state: 'diagnosed', ...audited, minutesAgo };
}

/** A panel stays open where it may not look. It then says where the button is, and not what is wrong with the page. */
function elsewhere(seen: SeenNothing, last: Facts['last']): Shown | null {
  const reading = last?.reading ?? null;
  if (seen.state === 'failed' && seen.failure === 'forbidden')
    return { state: 'elsewhere', why: last !== null && last.tab === seen.tab.id ? 'moved' : 'never', last: reading };
  if (seen.state === 'refused' && seen.problem.code === 'other-site')
    return { state: 'elsewhere', why: 'other-site', last: reading };
  return null;
}
