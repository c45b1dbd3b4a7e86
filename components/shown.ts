import type { Failure } from '../lib/ask-tab.ts';
import type { AuditJson } from '../lib/audit-json.ts';
import type { WorkedView } from '../lib/history/worked.ts';
import type { PostReading, Problem } from '../lib/reading/reading.ts';
import type { AllReadings } from '../lib/view/all-readings.ts';
import type { Elsewhere, LastReading } from './elsewhere.tsx';

/** What popup and panel have to show. `name` is the page's as far as the tab tells it. */
export type Shown =
  | { state: 'reading'; name: string | null; now: Date }
  | ShownDiagnosed
  | { state: 'elsewhere'; why: Elsewhere; last: LastReading | null }
  | { state: 'refused'; name: string | null; problem: Problem }
  | { state: 'failed'; name: string | null; failure: Failure };

export interface ShownDiagnosed {
  state: 'diagnosed';
  audit: AuditJson;
  /** Findings, steps and the lens's own part are in it; without them only the verdict stands. */
  advised: boolean;
  /** The posts as read, with their first words: an audit leaves those behind. */
  posts?: PostReading[] | undefined;
  /** The reading before this one. */
  earlier?: AuditJson | undefined;
  /** What all readings of the page say together, where that is more. */
  together?: AllReadings | null | undefined;
  /** Whether the steps worked that were shown before. */
  worked?: WorkedView | null | undefined;
  /** The person's own page, or the set's, for whoever compares. */
  mine?: AuditJson | undefined;
  /** Other pages read as competitors. */
  set?: readonly AuditJson[] | undefined;
  /** Whole minutes since it was read. */
  minutesAgo?: number | undefined;
}
