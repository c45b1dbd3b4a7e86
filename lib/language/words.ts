/**
 * What a reader needs to know of one language on one site, as plain data: made ahead (`npm run lexicons`) of the site's
 * own words and of CLDR, since browsers lack many languages and are mistaken about some (research/locales.md 6).
 */
import type { Noun, SiteName, Unit } from './site-words/rows.ts';
import { foldedText, spelledText } from './text.ts';

export type { Noun, SiteName, Unit } from './site-words/rows.ts';

/**
 * What a word of a date says: `m0` to `m11` a month of the Gregorian calendar, `p0` to `p11` of the Persian one; `w0` (Sunday)
 * to `w6` a day of the week; `d0`, `d1`, `d2` today, yesterday, the day before; `am`, `pm` a half of the day; `era2018` an
 * era whose first year is the one after; '' nothing.
 */
type DateWord = string;

/** All words are keys as `wordKey` makes them. */
export interface Words {
  /** BCP 47, as the lexicon's file is named. */
  language: string;
  /** Whether words that were seen on the site are among them, or only CLDR's and the dictionary's. */
  known: 'site' | 'cldr';
  /** What parts the thousands, and what the fraction: one pair, or one for each way in which the language is written. */
  separators: [group: string, decimal: string][];
  /** Groups of two above the first three digits: "12,34,567". */
  isIndian?: true;
  /** As `suffixKey` makes them: 'M' -> 1e6. A key may hold a space: Spanish "mil M". */
  suffixes: Record<string, number>;
  /** Say "ago", before or after all else. Longest first. */
  before: string[];
  after: string[];
  /** What stands after the number; '#' is its place where it does not stand first: Swahili "dakika#". */
  units: Record<string, Unit[]>;
  /** "one", written out. */
  one: string[];
  /** Texts without a digit, less "ago": 'يومين' -> [2, 'day']. */
  exact: Record<string, [number, Unit]>;
  /** Texts that name a unit of the calendar: "last week". */
  last: Record<string, Unit>;
  now: string[];
  dates: Record<string, DateWord>;
  /** A clock time may be written "14.32". */
  hasDottedClock?: true;
  /** Added to the Gregorian year where the language may count from another: 543 in Thai. */
  era?: number;
  /** What stands beside a number, before it or after; where words stand on both sides, '#' is its place. */
  nouns: Record<string, Noun[]>;
  /** Texts without a digit: 'متابعان' -> [2, 'followers']. */
  exactNouns: Record<string, [number, Noun[]]>;
  /** What says a range of sizes, the numbers as '#': "plus de #" -> open, "de # à #" -> between. */
  ranges: Record<string, 'open' | 'between'>;
  /** Words between a number and its noun. */
  joints: string[];
}

/** The words of a page's language (BCP 47) on the site that is read; `null` where there are none. */
export type WordsOf = (language: string) => Words | null;

/** One file of `lexicons/`: what both sites have in common, and what is each site's own. */
export interface Lexicon {
  language: string;
  /** The version of CLDR that it was made of. */
  cldr: string;
  shared: Partial<Words>;
  sites: Partial<Record<SiteName, Partial<Words>>>;
}

/** The words of one site; `null` where the site does not come in this language. */
export function wordsOn({ language, shared, sites }: Lexicon, site: SiteName): Words | null {
  const own: Record<string, unknown> | undefined = sites[site];
  if (own === undefined) return null;
  const words: Record<string, unknown> = { ...shared, ...own, language };
  // What both sites have of a table stands once, so a table may have a part in either. Pages are hostile: a table answers
  // for its own words only, and not for "constructor".
  for (const [name, part] of Object.entries(words)) {
    if (isTable(part)) words[name] = Object.assign(Object.create(null), shared[name as keyof Words], own[name]);
  }
  return words as unknown as Words;
}

function isTable(part: unknown): boolean {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

/** Whether the language's ages are known: of some there is no more than the names of its months. */
export function knowsAges(words: Words | null): words is Words {
  return words !== null && Object.keys(words.units).length > 0;
}

/** Combining vowel signs of Arabic script, which are written or left out at will. */
const TASHKEEL = /[\u064B-\u0652\u0670]/g;

/** Quotation marks, which Facebook puts around the name of its own button in many languages. */
const QUOTES = /["„“”«»‹›「」『』]/g;

/** A word as the tables hold it: folded, without dots of abbreviations, quotation marks and Arabic vowel signs. */
export function wordKey(word: string): string {
  return foldedText(word).replaceAll('.', '').replace(QUOTES, '').replace(TASHKEEL, '').trim();
}

/** A suffix as the tables hold it: of one letter the case counts, since "5 m" may be thousands and "5 M" millions. */
export function suffixKey(suffix: string): string {
  const letters = spelledText(suffix).replaceAll('.', '').trim();
  return [...letters].length === 1 ? letters : wordKey(suffix);
}
