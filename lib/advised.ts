/** All that is said of a reading, with what is kept of this page and of others. Loaded after the verdict stands. */
import { type AuditJson, audit } from './audit.ts';
import type { Context } from './diagnosis/diagnosis.ts';
import { mergedOf } from './history/merged.ts';
import { type WorkedView, workedOf } from './history/worked.ts';
import type { Given } from './lenses/lens.ts';
import { lensed } from './lenses/lensed.ts';
import { pageKeys } from './reading/page-key.ts';
import type { PageReading } from './reading/reading.ts';
import { type Advice, contextOf, type KeptWithReadings } from './store/kept-page.ts';
import type { KeptSet } from './store/kept-set.ts';
import { SITTING } from './store/sitting.ts';
import { type AllReadings, allReadings } from './view/all-readings.ts';
import type { Locale } from './words/format.ts';

export interface Advisable {
  reading: PageReading;
  context: Context;
  locale: Locale;
  /** The reading of this page before this one. */
  earlier: PageReading | null;
  /** Neutral questions that were given for this page: it keeps the one that it had. */
  given?: readonly Given[];
  /** All earlier readings of this page, as they were kept. */
  readings?: readonly PageReading[];
  /** Steps that were shown with them. */
  advice?: readonly Advice[];
  /** What is kept of the other pages that this one is held against. */
  others: readonly KeptWithReadings[];
  /** The set that they are of: its own page is "your page", and all of it is compared with. */
  within?: KeptSet | null;
}

export interface Advised {
  audit: AuditJson;
  earlier?: AuditJson | undefined;
  /** What all readings say together, where that is more. */
  together: AllReadings | null;
  /** Whether the steps worked that were shown on one's own page. */
  worked: WorkedView | null;
  /** The person's own page, or the set's. */
  mine?: AuditJson | undefined;
  /** The pages that it was compared with. */
  set: readonly AuditJson[];
}

/** Measures and diagnoses the reading whole, as its lens needs it. */
export function advised(asked: Advisable): Advised {
  const { reading, context, locale, earlier, given: own = [], others, within = null } = asked;
  const read = others.flatMap((kept) => {
    const made = auditOf(kept, locale);
    return made ? [{ page: kept.page, audit: made }] : [];
  });
  const set = read.map((other) => other.audit);
  const whole = audit(reading, { locale, context, set, ...(earlier && { previous: earlier }) });
  const before = earlier ? audit(earlier, { locale, context }) : undefined;
  const mine = ownPage(read, reading, within);
  const [key] = pageKeys(reading);
  const given = [...own.map((each) => ({ ...each, page: key })), ...others.flatMap(({ page }) => page.given)];
  // A prospect is nobody's competitor, unless the person put both into one set.
  const isCompared = (other: AuditJson) => within !== null || context.lens !== 'competitor' || isRival(other);
  const rivals = set.filter((other) => other !== mine && isCompared(other));
  const lens = lensed({ audit: whole, earlier: before, set: rivals, given, mine, locale });
  return {
    audit: lens === null ? whole : { ...whole, lens },
    earlier: before,
    ...looksBack(asked, whole),
    mine,
    set: rivals,
  };
}

/** What the earlier readings add, and what became of the steps that stood under them. */
function looksBack(asked: Advisable, present: AuditJson): Pick<Advised, 'together' | 'worked'> {
  const { reading, context, locale, readings = [], advice = [] } = asked;
  // What was kept of this very sitting is this reading, as it stood some minutes ago.
  const before = readings.filter(({ readAt }) => Date.parse(reading.readAt) - Date.parse(readAt) > SITTING);
  if (before.length === 0) return { together: null, worked: null };
  const merged = mergedOf([reading, ...before]);
  // What all of them show reaches further back; a reading of another tab of the page shows less than they do.
  const whole = merged?.reading.readAt === reading.readAt ? merged.reading : reading;
  const worked = context.lens === 'mine' ? workedOf(advice, before, whole) : null;
  return { together: allReadings(present, merged, locale), worked };
}

interface Read {
  page: KeptWithReadings['page'];
  audit: AuditJson;
}

/** The set's own page on this site, or the same company's; without one, the person's own. */
function ownPage(read: readonly Read[], { site }: PageReading, within: KeptSet | null): AuditJson | undefined {
  const here = read.filter(({ page }) => page.site === site);
  const own = within?.own ?? null;
  const ofSet = own !== null && here.find(({ page }) => page.key === own || page.sameCompanyAs === own);
  return (ofSet || here.find(({ page }) => page.lens === 'mine'))?.audit;
}

const isRival = ({ context }: AuditJson): boolean => context?.lens === 'competitor';

/** Audits of kept readings, which do not change: a page is read along for minutes beside the same others. */
const audits = new WeakMap<PageReading, { of: string; audit: AuditJson }>();

/** All readings of a kept page together, diagnosed in its own lens. */
function auditOf({ page, readings }: KeptWithReadings, locale: Locale): AuditJson | null {
  const [newest] = readings;
  if (newest === undefined) return null;
  const context = contextOf(page.lens, page.answers, null);
  const of = JSON.stringify([context, locale, readings.length]);
  const made = audits.get(newest);
  if (made?.of === of) return made.audit;
  const fresh = audit(mergedOf(readings)?.reading ?? newest, { locale, context });
  audits.set(newest, { of, audit: fresh });
  return fresh;
}
