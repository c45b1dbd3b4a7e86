import type { Failure } from '../lib/ask-page.ts';
import type { AuditJson } from '../lib/audit.ts';
import type { Problem } from '../lib/reading/reading.ts';

/** What the popup has to show. `name` is the page's as far as the tab tells it. */
export type Shown =
  | { state: 'reading'; name: string | null; now: Date }
  | { state: 'diagnosed'; audit: AuditJson }
  | { state: 'refused'; name: string | null; problem: Problem }
  | { state: 'failed'; name: string | null; failure: Failure };
