/** The pages of a comparison as JSON, NDJSON and Markdown: with their names, or under the letters that the table shows. */
import type { AuditJson } from '../audit-json.ts';
import type { KeptWithReadings } from '../store/kept-page.ts';
import type { KeptSet } from '../store/kept-set.ts';
import { aliasesOf, type Naming } from '../view/compare-names.ts';
import type { Locale } from '../words/format.ts';
import { pageWords } from '../words/words.ts';
import { mergedAuditsOf } from './audits.ts';
import { csvFormOf } from './csv-form.ts';
import { type Exports, exportsFrom, exportsOf } from './exports.ts';
import { hiddenAudit } from './hidden-names.ts';

export interface CompareFilesOptions {
  locale: Locale;
  names: Naming;
  /** The key of the set's own page. */
  own: string | null;
  /** The day in the files' names. */
  at: Date;
}

/** @param kept in the order in which the letters go; those without a reading are in no file. */
export function compareFiles(
  kept: readonly KeptWithReadings[],
  sets: readonly KeptSet[],
  { locale, names, own, at }: CompareFilesOptions,
): Exports {
  const options = { locale, now: at, csv: csvFormOf(locale) };
  if (names === 'shown') return exportsOf(kept, sets, options);
  const audits = hiddenAudits(kept, { locale, names, own });
  return exportsFrom({ pages: audits, readings: audits }, options);
}

/** One audit a page, of all its readings, without what tells whose it is. */
export function hiddenAudits(
  kept: readonly KeptWithReadings[],
  { locale, names, own }: Omit<CompareFilesOptions, 'at'>,
): AuditJson[] {
  const { called } = pageWords(locale).compare;
  const read = kept.filter(({ readings }) => readings.length > 0);
  const pages = read.map(({ page }) => page);
  const aliases = aliasesOf(pages, ({ key, lens }) => (own === null ? lens === 'mine' : key === own), names);
  return read.flatMap((one) => {
    const alias = aliases?.get(one.page.key);
    // What the owner answered chooses among the steps: those would tell of it.
    const [audit] = mergedAuditsOf([{ ...one, page: { ...one.page, answers: {} } }], [], locale);
    if (!alias || !audit) return [];
    const name = alias.isNamed ? (audit.reading.page.name ?? one.page.name) : null;
    return [
      hiddenAudit(audit, { name: called({ name, letter: alias.isNamed ? null : alias.letter }), letter: alias.letter }),
    ];
  });
}
