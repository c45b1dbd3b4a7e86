/** All that is said of a reading, with what is kept of this page and of others. Loaded after the verdict stands. */
import { type AuditJson, audit } from './audit.ts';
import type { Context } from './diagnosis/diagnosis.ts';
import type { Given } from './lenses/lens.ts';
import { lensed } from './lenses/lensed.ts';
import { pageKeys } from './reading/page-key.ts';
import type { PageReading } from './reading/reading.ts';
import { contextOf, type KeptWithReadings } from './store/kept-page.ts';
import type { Locale } from './words/format.ts';

export interface Advisable {
  reading: PageReading;
  context: Context;
  locale: Locale;
  /** The reading of this page before this one. */
  earlier: PageReading | null;
  /** Neutral questions that were given for this page: it keeps the one that it had. */
  given?: readonly Given[];
  /** What is kept of other pages, the last read first. */
  others: readonly KeptWithReadings[];
}

export interface Advised {
  audit: AuditJson;
  earlier?: AuditJson | undefined;
  /** The person's own page. */
  mine?: AuditJson | undefined;
  /** The pages that it was compared with. */
  set: readonly AuditJson[];
}

/** Pages that are compared with at most: those read last. */
const MOST_OTHERS = 20;

/** Measures and diagnoses the reading whole, as its lens needs it. */
export function advised({ reading, context, locale, earlier, given: own = [], others }: Advisable): Advised {
  const pages = others.slice(0, MOST_OTHERS);
  const set = pages.flatMap((kept) => auditOf(kept, locale) ?? []);
  const whole = audit(reading, { locale, context, set, ...(earlier && { previous: earlier }) });
  const before = earlier ? audit(earlier, { locale, context }) : undefined;
  const mine = set.find((other) => other.context?.lens === 'mine' && other.reading.site === reading.site);
  const [key] = pageKeys(reading);
  const given = [...own.map((each) => ({ ...each, page: key })), ...pages.flatMap(({ page }) => page.given)];
  // A prospect is nobody's competitor: a consultant compares the pages read as such.
  const rivals = set.filter((other) => other !== mine && (context.lens !== 'competitor' || isRival(other)));
  const lens = lensed({ audit: whole, earlier: before, set: rivals, given, mine, locale });
  return { audit: lens === null ? whole : { ...whole, lens }, earlier: before, mine, set: rivals };
}

const isRival = ({ context }: AuditJson): boolean => context?.lens === 'competitor';

/** Audits of kept readings, which do not change: a page is read along for minutes beside the same others. */
const audits = new WeakMap<PageReading, { of: string; audit: AuditJson }>();

/** The newest reading of a kept page, diagnosed in its own lens. */
function auditOf({ page, readings: [newest] }: KeptWithReadings, locale: Locale): AuditJson | null {
  if (newest === undefined) return null;
  const context = contextOf(page.lens, page.answers, null);
  const of = JSON.stringify([context, locale]);
  const made = audits.get(newest);
  if (made?.of === of) return made.audit;
  const fresh = audit(newest, { locale, context });
  audits.set(newest, { of, audit: fresh });
  return fresh;
}
