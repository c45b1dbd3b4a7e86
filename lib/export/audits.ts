/** Kept pages as audits: what every export is made of. */
import { audit } from '../audit.ts';
import type { AuditJson } from '../audit-json.ts';
import type { Kept } from '../bring/kept-schema.ts';
import { mergedOf } from '../history/merged.ts';
import { contextOf, type KeptPage, type KeptWithReadings } from '../store/kept-page.ts';
import type { KeptSet } from '../store/kept-set.ts';
import type { Locale } from '../words/format.ts';

/** One audit a reading, each at its own moment, with all that was said of its page: nothing is lost on the way back in. */
export function auditsOf(kept: readonly KeptWithReadings[], sets: readonly KeptSet[], locale: Locale): AuditJson[] {
  return kept.flatMap(({ page, readings }) => {
    const said = keptOf(page, sets);
    const context = contextOf(page.lens, page.answers, null);
    return readings.map((reading, index) => {
      const previous = readings[index + 1];
      return { ...audit(reading, { locale, context, ...(previous && { previous }) }), ...(said && { kept: said }) };
    });
  });
}

/** One audit a page, of all its readings together: what tables and summaries show. Pages without a reading are left out. */
export function mergedAuditsOf(
  kept: readonly KeptWithReadings[],
  sets: readonly KeptSet[],
  locale: Locale,
): AuditJson[] {
  return kept.flatMap(({ page, readings }) => {
    const merged = mergedOf(readings);
    if (merged === null) return [];
    const said = keptOf(page, sets);
    const context = contextOf(page.lens, page.answers, null);
    return [{ ...audit(merged.reading, { locale, context }), ...(said && { kept: said }) }];
  });
}

/** Only what was said: absent, and not empty, where there is nothing. */
function keptOf(page: KeptPage, sets: readonly KeptSet[]): Kept | null {
  const { label, note, notedAt, checkAgain, sameCompanyAs, answers, given, advice } = page;
  const own = sets.filter((set) => set.own === page.key);
  const within = sets.filter((set) => set.pages.includes(page.key));
  const names = (some: readonly KeptSet[]) => some.map(({ name }) => name);
  const kept: Kept = {
    ...(label !== '' && { label }),
    ...(note !== '' && { note }),
    ...(notedAt !== null && { notedAt }),
    ...(checkAgain !== null && { checkAgain }),
    ...(within.length > 0 && { sets: names(within) }),
    ...(own.length > 0 && { ownIn: names(own) }),
    ...(sameCompanyAs !== null && { sameCompanyAs }),
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(given.length > 0 && { given }),
    ...(advice.length > 0 && { advice }),
  };
  return Object.keys(kept).length > 0 ? kept : null;
}
