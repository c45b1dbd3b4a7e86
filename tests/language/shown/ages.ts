/** Ages as CLDR writes them in every language, with what each means: the writer that the reader is held against. */
import type { SiteName, Unit } from '../../../lib/language/words.ts';
import { siteWordsOf } from '../../../scripts/lexicons/site-words-of.ts';

export const NOW = new Date('2026-11-25T12:00:00Z');
export const UNITS: Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];
export const STYLES = ['long', 'short', 'narrow'] as const;
/** "3 weeks ago"; the same, or "last week" where there is a word for it; "3 weeks". */
export const WAYS = ['ago', 'auto', 'bare'] as const;

export interface AgeForm {
  unit: Unit | 'second';
  style: (typeof STYLES)[number];
  way: (typeof WAYS)[number];
}

export const AGE_FORMS: (AgeForm & { unit: Unit })[] = UNITS.flatMap((unit) =>
  STYLES.flatMap((style) => WAYS.map((way) => ({ unit, style, way }))),
);

const DAY = 86_400_000;
/** In ms; a month and a year as the Gregorian calendar has them on average over 400 years. */
const LENGTH: Record<Unit, number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
  month: 30.436_875 * DAY,
  year: 365.2425 * DAY,
};

const formats = new Map<string, (n: number) => string>();

/** The text of an age. */
export function ageText(tag: string, { unit, style, way }: AgeForm, n: number): string {
  const key = [tag, unit, style, way].join();
  const known = formats.get(key) ?? formatOf(tag, { unit, style, way });
  formats.set(key, known);
  return known(n);
}

function formatOf(tag: string, { unit, style, way }: AgeForm): (n: number) => string {
  if (way === 'bare') {
    const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: style });
    return (n) => format.format(n);
  }
  const format = new Intl.RelativeTimeFormat(tag, { style, numeric: way === 'ago' ? 'always' : 'auto' });
  return (n) => format.format(-n, unit);
}

/** When that was: `part` of the next unit had passed, and was not shown. */
export function momentOf(unit: Unit, n: number, part: number): number {
  return NOW.getTime() - (n + part) * LENGTH[unit];
}

/** Whether the text names its unit in a way that the general rules leave out: with one letter, or with a minus sign. */
export function isLeftOut(tag: string, form: AgeForm, n: number): boolean {
  const text = ageText(tag, form, n);
  if (/[-−]\s?\p{Nd}/u.test(text)) return true;
  return unitWords(tag, form, n).some(
    (word) => [...word].length === 1 && !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(word),
  );
}

/** All words that a language has for a unit, as CLDR and the site's rows have them. */
export function wordsFor(language: string, site: SiteName, tag: string, unit: Unit): Set<string> {
  const forms = AGE_FORMS.filter((form) => form.unit === unit);
  const shown = forms.flatMap((form) =>
    [1, 2, 3, 4, 5, 6, 8, 11, 21, 25, 100].flatMap((n) => bothWays(ageText(tag, form, n))),
  );
  const own = [...(rows.get(`${language} ${site}`) ?? [])].filter(([, units]) => units.includes(unit));
  return new Set([...shown, ...own.flatMap(([word]) => word.split(' '))]);
}

/** "д.х." is two words, or an abbreviation of one. */
function bothWays(text: string): string[] {
  return [...lettersIn(text), ...lettersIn(text.replaceAll('.', ''))];
}

/** The words of the text that no other unit's text has in the same place. */
function unitWords(tag: string, form: AgeForm, n: number): string[] {
  const words = lettersIn(ageText(tag, form, n));
  const others = UNITS.map((unit) =>
    lettersIn(ageText(tag, { ...form, unit, way: form.way === 'bare' ? 'bare' : 'ago' }, n)),
  );
  const isCommon = (place: number) => others.every((other) => other.at(place) === words.at(place));
  const start = words.findIndex((_, at) => !isCommon(at));
  const end = words.findLastIndex((_, at) => !isCommon(at - words.length));
  return start < 0 ? words : words.slice(start, end + 1);
}

/** The words of a text, folded. */
export function lettersIn(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

const rows = new Map<string, Map<string, Unit[]>>();

/** The units that a site itself shows a word for. */
async function shownUnits(language: string, site: SiteName): Promise<Map<string, Unit[]>> {
  const units = new Map<string, Unit[]>();
  for (const row of await siteWordsOf(language)) {
    if (row.site !== site && row.site !== 'both') continue;
    for (const [unit, words] of Object.entries(row.units ?? {}) as [Unit, string[]][]) {
      for (const word of words) {
        const key = lettersIn(word).join(' ');
        units.set(key, [...(units.get(key) ?? []), unit]);
      }
    }
  }
  return units;
}

/** What a site's own rows say of a language, asked for before any test runs. */
export async function learnRows(language: string, site: SiteName): Promise<void> {
  rows.set(`${language} ${site}`, await shownUnits(language, site));
}

/** The units that a site shows this form's word for, if it has any of its own. */
export function ownUnits(language: string, site: SiteName, tag: string, form: AgeForm, n: number): Unit[] | undefined {
  return rows.get(`${language} ${site}`)?.get(unitWords(tag, form, n).join(' '));
}
