/** What the lenses take. They are pure functions of it: no clock, no store, no page. */
import type { AuditJson } from '../audit.ts';
import { samePage } from '../reading/page-key.ts';
import type { Locale } from '../words/format.ts';
import type { Given } from './lens.ts';

export interface LensInput {
  audit: AuditJson;
  /** An earlier audit of the same page. */
  earlier?: AuditJson | undefined;
  /** Other pages that were audited, of either site, in any order. */
  set: readonly AuditJson[];
  given: readonly Given[];
  /** The person's own page. */
  mine?: AuditJson | undefined;
  locale: Locale;
}

/** The earlier audit, where it is of the same page and indeed earlier: else nothing is said of a change. */
export function earlierOf({ audit, earlier }: LensInput): AuditJson | undefined {
  const isEarlier = earlier && Date.parse(earlier.reading.readAt) < Date.parse(audit.reading.readAt);
  return isEarlier && samePage(earlier.reading, audit.reading) ? earlier : undefined;
}
