/** How a page changed from its first reading to its last: only what both of them show. */
import type { AuditJson } from '../audit-json.ts';
import { INACTIVE_DAYS } from '../diagnosis/verdict-borders.ts';
import { DAY, LEAST_APART } from '../measures/days.ts';
import type { PostsCounted } from './compare-figures.ts';
import { type ChangeOfResponse, type PageState, sinceOf, stateOf } from './since.ts';

/** A state as a headline of change calls it: "silent" where nothing at all was published for two months, else "inactive". */
type ChangedState = Exclude<PageState, 'not-enough-evidence' | 'present-but-inactive'> | 'silent' | 'inactive';

export interface End {
  at: Date;
  state: ChangedState;
  /** Own posts in the three months before it, as far as they were seen. */
  counted: PostsCounted | null;
}

export interface PageChange {
  before: End;
  now: End;
  /** Both verdicts are more than the kindest that the readings allow: only then is it certain that one gave way to the other. */
  certain: boolean;
  /** When it posted: between the two readings by themselves. `null` where it cannot be compared. */
  response: ChangeOfResponse | null;
}

/** One reading, as far as the change is drawn from it. */
export interface Seen {
  at: Date;
  audit: AuditJson;
  counted: PostsCounted | null;
}

/**
 * From the first reading that has a verdict to the page as it stands.
 *
 * @param past each reading by itself, the newest first.
 * @param present all readings together.
 * @returns `null` where there are no two such moments a day apart, or no verdict stands now.
 */
export function pageChange(past: readonly Seen[], present: Seen): PageChange | null {
  const now = endOf(present);
  const [newest] = past;
  if (now === null || newest === undefined) return null;
  const earlier = past.filter(({ at }) => (present.at.getTime() - at.getTime()) / DAY >= LEAST_APART);
  const first = earlier.findLast((seen) => endOf(seen) !== null);
  const before = first ? endOf(first) : null;
  if (first === undefined || before === null) return null;
  const certain = [first, present].every(({ audit }) => audit.diagnosis.confidence !== 'low');
  return { before, now, certain, response: sinceOf(first.audit, newest.audit)?.response ?? null };
}

function endOf({ at, audit, counted }: Seen): End | null {
  const state = changedState(audit);
  return state && { at, state, counted };
}

function changedState(audit: AuditJson): ChangedState | null {
  const state = stateOf(audit);
  if (state === 'not-enough-evidence') return null;
  if (state !== 'present-but-inactive') return state;
  // A page of two posts this month is inactive by its count, and not silent.
  const { recency, silentSinceLastOwn } = audit.measures;
  return silentSinceLastOwn && recency !== null && recency.low > INACTIVE_DAYS ? 'silent' : 'inactive';
}
