import type { Failure } from '../lib/ask-page.ts';
import type { AuditJson } from '../lib/audit.ts';
import type { PostReading, Problem } from '../lib/reading/reading.ts';

/** What the popup has to show. `name` is the page's as far as the tab tells it. */
export type Shown =
  | { state: 'reading'; name: string | null; now: Date }
  | ShownDiagnosed
  | { state: 'refused'; name: string | null; problem: Problem }
  | { state: 'failed'; name: string | null; failure: Failure };

export interface ShownDiagnosed {
  state: 'diagnosed';
  audit: AuditJson;
  /** The posts as read, with their first words: an audit leaves those behind. */
  posts?: PostReading[];
}
