/**
 * What a reader needs to know of one language on one site, as plain data, so that it may be built where it is
 * used, or ahead and handed over to the injected reader.
 */
import { baseLanguage } from './language.ts';
import {
  KNOWN_LANGUAGES,
  type KnownLanguage,
  NOUNS,
  type Noun,
  PHRASES,
  type Phrases,
  SITE_SUFFIXES,
  type Unit,
  type UnitTable,
} from './site-words.ts';
import { foldedText } from './text.ts';

export type { Noun, SiteName, Unit } from './site-words.ts';

export interface Words extends Phrases {
  language: string;
  decimal: string;
  group: string;
  suffixes: Record<string, number>;
  units: Record<string, Unit[]>;
  /** 0 = January. */
  months: Record<string, number>;
  weekdays: string[];
  nouns: Record<string, Noun[]>;
}

const UNITS: Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];
/** One, few and many: enough to meet every plural form of the known languages. */
const PLURAL_SAMPLES = [1, 2, 5];

/**
 * The words of a language on a site: the site's own first, then the browser's language data (CLDR through Intl)
 * inverted. `null` where the language is not among the known ones: words are then not read at all.
 *
 * @param site the site's own units; an injected reader carries those of its site alone
 */
export function wordsIn(language: string, site: UnitTable): Words | null {
  const known = made.get(site) ?? new Map<string, Words>();
  made.set(site, known);
  const words = known.get(language) ?? wordsOf(language, site);
  if (words !== null) known.set(language, words);
  return words;
}

/** Asking Intl takes some milliseconds: each language is made once. */
const made = new Map<UnitTable, Map<string, Words>>();

function wordsOf(language: string, site: UnitTable): Words | null {
  const base = baseLanguage(language);
  const known = KNOWN_LANGUAGES.find((candidate) => candidate === base);
  if (known === undefined) return null;
  const units = once(() => ({ ...cldrUnits(known), ...siteUnits(known, site) }));
  const months = once(() => cldrMonths(known));
  const weekdays = once(() => cldrWeekdays(known));
  return {
    language,
    ...separators(known),
    ...PHRASES[known],
    suffixes: { ...cldrSuffixes(known), ...SITE_SUFFIXES[known] },
    nouns: nounsByWord(known),
    // The dear ones only where a text is met that needs them: a page whose posts have ids needs none.
    get units() {
      return units();
    },
    get months() {
      return months();
    },
    get weekdays() {
      return weekdays();
    },
  };
}

/** Makes its value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/** A word as tables hold it: folded, without the dots of abbreviations. */
export function wordKey(word: string): string {
  return foldedText(word).replaceAll('.', '').trim();
}

function separators(language: KnownLanguage): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.8);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: of('decimal'), group: foldedText(of('group')) || ' ' };
}

function cldrSuffixes(language: KnownLanguage): Record<string, number> {
  const suffixes: Record<string, number> = {};
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay, maximumFractionDigits: 0 });
    for (const [value, scale] of [2e3, 2e6, 2e9].flatMap((n) => [[n, n / 2] as const])) {
      const parts = format.formatToParts(value);
      const digits = parts.filter((part) => part.type === 'integer').map((part) => part.value);
      const suffix = parts.find((part) => part.type === 'compact')?.value;
      // Only where the language really shows "2" and a word: German has no short form below a million.
      if (suffix !== undefined && digits.join('') === '2') suffixes[wordKey(suffix)] = scale;
    }
  }
  return suffixes;
}

function cldrUnits(language: KnownLanguage): Record<string, Unit[]> {
  const units: Record<string, Unit[]> = {};
  for (const unit of UNITS) {
    for (const text of unitTexts(language, unit)) {
      // The unit is what stands beside the number once the language's "ago" is gone.
      const word = wordKey(withoutAgo(foldedText(text), language).replace(/[-−]?\d+/g, ''));
      if ([...word].length > 1 && !units[word]?.includes(unit)) units[word] = [...(units[word] ?? []), unit];
    }
  }
  return units;
}

function unitTexts(language: KnownLanguage, unit: Unit): string[] {
  const relative = (['long', 'short', 'narrow'] as const).flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(language, { style, numeric: 'always' });
    return PLURAL_SAMPLES.map((n) => format.format(-n, unit));
  });
  const bare = (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) => {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
    return PLURAL_SAMPLES.map((n) => format.format(n));
  });
  return [...relative, ...bare];
}

function withoutAgo(text: string, language: KnownLanguage): string {
  const { before, after } = PHRASES[language];
  const start = before.find((phrase) => text.startsWith(`${phrase} `));
  const end = after.find((phrase) => text.endsWith(` ${phrase}`));
  return text.slice(start?.length ?? 0, text.length - (end?.length ?? 0));
}

function siteUnits(language: KnownLanguage, site: UnitTable): Record<string, Unit[]> {
  const table = Object.entries(site[language]);
  return Object.fromEntries(table.map(([word, unit]) => [word, Array.isArray(unit) ? unit : [unit]]));
}

function cldrMonths(language: KnownLanguage): Record<string, number> {
  const months: Record<string, number> = {};
  for (const style of ['long', 'short'] as const) {
    // With and without a day beside it: some languages write the month differently then.
    for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' });
      for (let month = 0; month < 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2024, month, 15));
        const name = parts.find((part) => part.type === 'month')?.value;
        if (name !== undefined) months[wordKey(name)] = month;
      }
    }
  }
  return months;
}

function cldrWeekdays(language: KnownLanguage): string[] {
  return (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return [1, 2, 3, 4, 5, 6, 7].map((day) => wordKey(format.format(Date.UTC(2024, 0, day))));
  });
}

function nounsByWord(language: KnownLanguage): Record<string, Noun[]> {
  const nouns: Record<string, Noun[]> = {};
  for (const [noun, words] of Object.entries(NOUNS[language]) as [Noun, string[]][]) {
    for (const word of words) nouns[wordKey(word)] = [...(nouns[wordKey(word)] ?? []), ...meaningsOf(noun)];
  }
  return nouns;
}

/** "12 likes" is said of a page's fans, and of a post's reactions. */
function meaningsOf(noun: Noun): Noun[] {
  return noun === 'likes' ? ['likes', 'reactions'] : [noun];
}
