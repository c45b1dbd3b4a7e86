/** One language's lexicon: CLDR turned round, with each site's own words laid over it. */
import { unitKey } from '../../lib/language/ages.ts';
import { FACEBOOK_LANGUAGES, LINKEDIN_LANGUAGES } from '../../lib/language/languages.ts';
import type { Noun, SiteName, SiteWords, Unit } from '../../lib/language/site-words/rows.ts';
import { type Lexicon, suffixKey, type Words, wordKey } from '../../lib/language/words.ts';
import { cldrAges, cldrNamed, cldrTag, UNITS } from './cldr.ts';
import { cldrDates, dateKey, ERAS, hasDottedClock } from './cldr-dates.ts';
import { cldrSeparators, cldrSuffixes, groupsInIndia } from './cldr-numbers.ts';
import { add, clear, type Meanings } from './meanings.ts';
import { parted } from './parted.ts';

const SITES: Record<SiteName, string[]> = { linkedin: LINKEDIN_LANGUAGES, facebook: FACEBOOK_LANGUAGES };

/**
 * Makes a lexicon.
 *
 * @param language as its file is to be named
 * @param rows the sites' own words; without any, what is general remains
 */
export function lexiconOf(language: string, rows: SiteWords[]): Lexicon {
  const cldr = cldrWords(language);
  const sites = (Object.keys(SITES) as SiteName[]).filter((site) => SITES[site].includes(language));
  const words = sites.map((site) => {
    const own = rows.filter((row) => row.site === site || row.site === 'both');
    return [site, withRows(cldr, own)] as const;
  });
  return { language, cldr: process.versions.cldr ?? '', ...parted(Object.fromEntries(words)) };
}

/** What CLDR says, before it is one site's. */
interface Draft {
  before: Set<string>;
  after: Set<string>;
  units: Meanings<Unit>;
  exact: Meanings<string>;
  last: Meanings<Unit>;
  now: Set<string>;
  dates: Meanings<string>;
  separators: [string, string][];
  suffixes: Record<string, number>;
  isIndian: boolean;
  hasDottedClock: boolean;
  era: number | undefined;
}

function cldrWords(language: string): Draft {
  const tag = cldrTag(language);
  const era = ERAS[language];
  if (tag === null) {
    const none = {
      before: new Set<string>(),
      after: new Set<string>(),
      now: new Set<string>(),
      units: new Map(),
      exact: new Map(),
    };
    return {
      ...none,
      last: new Map(),
      dates: new Map(),
      separators: [],
      suffixes: {},
      isIndian: false,
      hasDottedClock: false,
      era,
    };
  }
  const { now, last, days } = cldrNamed(tag);
  const dates = cldrDates(tag, language);
  for (const [text, codes] of days) for (const code of codes) add(dates, dateKey(text), code);
  return {
    ...cldrAges(tag),
    now,
    last,
    dates,
    separators: cldrSeparators(tag),
    suffixes: cldrSuffixes(tag),
    isIndian: groupsInIndia(tag),
    hasDottedClock: hasDottedClock(tag),
    era,
  };
}

function withRows(draft: Draft, rows: SiteWords[]): Omit<Words, 'language'> {
  const ago = rows.flatMap((row) => row.ago ?? []).map((phrase) => phrase.split('#').map(wordKey));
  const units = unitsIn(rows);
  const exact = exactIn(rows);
  const suffixes = Object.fromEntries(
    rows.flatMap((row) => Object.entries(row.suffixes ?? {})).map(([text, scale]) => [suffixKey(text), scale]),
  );
  const allUnits = { ...Object.fromEntries(draft.units), ...Object.fromEntries(units) };
  return {
    known: rows.some(({ source, units, ago, nouns }) => !source.isElsewhere && (units ?? ago ?? nouns))
      ? 'site'
      : 'cldr',
    separators: draft.separators,
    ...(draft.isIndian && { isIndian: true as const }),
    ...(draft.hasDottedClock && { hasDottedClock: true as const }),
    ...(draft.era !== undefined && { era: draft.era }),
    // A letter that the site has for a unit is no abbreviation of a number, unless the site says so or its case does.
    suffixes: sorted({
      ...without(draft.suffixes, (text) => [...text].length === 1 && text in allUnits),
      ...suffixes,
    }),
    before: byLength([...draft.before, ...ago.map(([start = '']) => start)]),
    after: byLength([...draft.after, ...ago.map(([, end = '']) => end)]),
    units: sorted(allUnits),
    one: byLength(rows.flatMap((row) => row.one ?? []).map(wordKey)),
    exact: sorted({ ...pairs<Unit>(clear(draft.exact)), ...pairs<Unit>(only(exact, isUnit)) }),
    last: sorted(clear(draft.last)),
    now: [...new Set([...draft.now, ...rows.flatMap((row) => row.now ?? []).map(wordKey)])].sort(),
    dates: datesOf(draft, rows),
    nouns: sorted(Object.fromEntries(nounsIn(rows))),
    exactNouns: sorted(exactNounsIn(exact)),
    ranges: sorted(rangesIn(rows)),
    joints: byLength(rows.flatMap((row) => row.joints ?? []).map(wordKey)),
  };
}

function unitsIn(rows: SiteWords[]): Meanings<Unit> {
  const units: Meanings<Unit> = new Map();
  for (const row of rows) {
    for (const [unit, words] of Object.entries(row.units ?? {}) as [Unit, string[]][]) {
      // '#' where the number does not stand first.
      for (const word of words) add(units, unitKey(wordKey(word).replace('#', '1')), unit);
    }
  }
  return units;
}

function exactIn(rows: SiteWords[]): Record<string, string> {
  const entries = rows.flatMap((row) => Object.entries(row.exact ?? {}));
  return Object.fromEntries(entries.map(([text, meaning]) => [wordKey(text), meaning]));
}

function isUnit(name: string): boolean {
  return UNITS.some((unit) => unit === name);
}

function only(exact: Record<string, string>, test: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(exact).filter(([, meaning]) => test(meaning.split(' ')[1] ?? '')));
}

function pairs<Counted>(exact: Record<string, string>): Record<string, [number, Counted]> {
  return Object.fromEntries(
    Object.entries(exact).map(([text, meaning]) => {
      const [n = '', counted = ''] = meaning.split(' ');
      return [text, [Number(n), counted as Counted] as [number, Counted]];
    }),
  );
}

function rangesIn(rows: SiteWords[]): Record<string, 'open' | 'between'> {
  const templates = rows.flatMap((row) => row.ranges ?? []).map(wordKey);
  return Object.fromEntries(templates.map((text) => [text, text.split('#').length > 2 ? 'between' : 'open'] as const));
}

function exactNounsIn(exact: Record<string, string>): Record<string, [number, Noun[]]> {
  const counted = Object.entries(pairs<Noun>(only(exact, (name) => !isUnit(name))));
  return Object.fromEntries(counted.map(([text, [n, noun]]) => [text, [n, meaningsOf(noun)]]));
}

function nounsIn(rows: SiteWords[]): Meanings<Noun> {
  const nouns: Meanings<Noun> = new Map();
  for (const row of rows) {
    for (const [noun, words] of Object.entries(row.nouns ?? {}) as [Noun, string[]][]) {
      for (const word of words) for (const meaning of meaningsOf(noun)) add(nouns, nounKey(word), meaning);
    }
  }
  return nouns;
}

/** "# Kommentare" -> "kommentare", "แชร์ # ครั้ง" -> "แชร์#ครั้ง". */
function nounKey(word: string): string {
  const [left = '', right = ''] = word.split('#').map((side) => wordKey(side.replace(/ ?: ?$/, '')));
  return left !== '' && right !== '' ? `${left}#${right}` : left || right;
}

/** "12 likes" is said of a page's fans, and of a post's reactions. */
function meaningsOf(noun: Noun): Noun[] {
  return noun === 'likes' ? ['likes', 'reactions'] : [noun];
}

function datesOf({ dates }: Draft, rows: SiteWords[]): Record<string, string> {
  const all: Meanings<string> = new Map(dates);
  const put = (words: string[] | undefined, meaning: string) => {
    for (const word of words ?? []) add(all, dateKey(word), meaning);
  };
  for (const row of rows) {
    put(row.today, 'd0');
    put(row.yesterday, 'd1');
    put(row.dayBefore, 'd2');
    put(row.fill, '');
  }
  // Two meanings of one kind are neither.
  const told = [...all].map(([text, meanings]) => [text, tellingIn(meanings)] as const);
  return sorted(
    Object.fromEntries(
      told.filter(([, meanings]) => isSound(meanings)).map(([text, meanings]) => [text, meanings.sort().join(' ')]),
    ),
  );
}

/**
 * A word that says something says it, wherever it also stands between others; but German "am" and Welsh "am" are "on the" and
 * "at", and not the first half of the day.
 */
function tellingIn(meanings: string[]): string[] {
  return meanings.filter((meaning) => meaning !== '' && !(meanings.includes('') && /^[ap]m$/.test(meaning)));
}

function isSound(meanings: string[]): boolean {
  const kinds = meanings.map((meaning) => meaning.replace(/\d+$/, ''));
  return new Set(kinds).size === kinds.length;
}

function byLength(words: string[]): string[] {
  return [...new Set(words.filter(Boolean))].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}

function sorted<Value>(table: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function without(table: Record<string, number>, test: (text: string) => boolean): Record<string, number> {
  return Object.fromEntries(Object.entries(table).filter(([text]) => !test(text)));
}
