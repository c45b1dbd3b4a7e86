import type { Failure } from '../lib/ask-tab.ts';
import type { AuditJson } from '../lib/audit-json.ts';
import type { PostReading, Problem } from '../lib/reading/reading.ts';
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
  /** The person's own page, for whoever compares. */
  mine?: AuditJson | undefined;
  /** Other pages read as competitors. */
  set?: readonly AuditJson[] | undefined;
  /** Whole minutes since it was read. */
  minutesAgo?: number | undefined;
}
