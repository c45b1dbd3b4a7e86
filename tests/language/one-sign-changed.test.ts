/** A count of which one word or one separator is another never reads as another number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount, readNounCount } from '../../lib/language/counts.ts';
import { LANGUAGES } from '../../lib/language/languages.ts';
import type { Noun, SiteWords } from '../../lib/language/site-words/rows.ts';
import { siteWordsOf } from '../../scripts/lexicons/site-words-of.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { AGE_FORMS, ageText, lettersIn } from './shown/ages.ts';
import { oneSeparatorChanged, oneWordChanged } from './shown/changes.ts';
import { countText, suffixOf, WAYS } from './shown/counts.ts';
import { folded } from './shown/dates.ts';
import { AGED, onEachSite, WRITTEN } from './shown/languages.ts';

const rows = new Map(
  await Promise.all(LANGUAGES.map(async (language) => [language, await siteWordsOf(language)] as const)),
);
const NOUNS = [...rows.values()].flat().flatMap(({ nouns }) => Object.values(nouns ?? {}).flat());
/** Nouns, abbreviations and units of all languages. */
const WORDS = [
  ...new Set([
    ...NOUNS.flatMap(lettersIn),
    ...WRITTEN.flatMap(({ tag }) => [1200, 5e6, 3e7].flatMap((value) => lettersIn(suffixOf(tag, 'short', value)))),
    ...AGED.flatMap(({ tag }) => AGE_FORMS.flatMap((form) => lettersIn(ageText(tag, form, 5)))),
    ...'k m b'.split(' '),
  ]),
];

const values = fc.integer({ min: 1, max: 8 }).chain((digits) => fc.integer({ min: 1, max: 10 ** digits }));
const ways = fc.constantFrom(...Object.keys(WAYS));

describe.each(onEachSite(WRITTEN))('$language on $site', ({ language, tag, site }) => {
  const words = wordsOnDisk(site)(language);
  const own = (rows.get(language) ?? []).filter((row) => row.site === site || row.site === 'both');
  const scales = scalesOf(tag, own);
  const nouns = own
    .flatMap((row) => Object.entries(row.nouns ?? {}) as [Noun, string[]][])
    .flatMap(([, shown]) => shown);
  const letters = [
    ...new Set([...nouns.flatMap(lettersIn), ...scales.keys()].join('').match(/[\p{L}\p{M}]/gu) ?? ['a']),
  ];

  it('its abbreviation', () => {
    const changed = fc.record({ value: values, way: ways }).chain(({ value, way }) => {
      const text = countText(tag, way, value);
      return oneWordChanged(text, WORDS, letters).map((change) => ({ value, text, change }));
    });
    fc.assert(
      fc.property(changed, ({ value, text, change }) => {
        if (change === null) return;
        const read = readCount(change.text, words, 'cut');
        if (read === null || (read.low <= value && value <= read.high)) return;
        // The new word is an abbreviation of the language's own.
        const meant = scales.get(folded(change.word)) ?? [];
        const factor = digitsIn(text);
        expect(meant.some((scale) => Math.round(factor * scale) === read.low) || `${change.text} is read`).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('its separators', () => {
    const changed = fc
      .record({ value: values, way: ways })
      .chain(({ value, way }) => oneSeparatorChanged(countText(tag, way, value)).map((text) => ({ value, text })));
    fc.assert(
      fc.property(changed, ({ value, text }) => {
        const read = readCount(text, words, 'cut');
        // A separator that is gone makes another number: "1.2K", "12K".
        const isFewer = !/\p{Nd}[^\p{Nd}]+\p{Nd}/u.test(text);
        expect(read === null || isFewer || (read.low <= value && value <= read.high) || `${text} is read`).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it.skipIf(nouns.length === 0)('its noun', () => {
    const changed = fc
      .record({ value: values, noun: fc.constantFrom(...nouns, ''), way: fc.constantFrom('plain', 'grouped') })
      .chain(({ value, noun, way }) => {
        const number = countText(tag, way, value);
        const text = noun.includes('#') ? noun.replace('#', number) : `${number} ${noun}`;
        return oneWordChanged(text, WORDS, letters).map((change) => ({ value, text, change }));
      });
    fc.assert(
      fc.property(changed, ({ value, text, change }) => {
        if (change === null) return;
        const read = readNounCount(change.text, words, 'cut');
        if (read === null) return;
        const before = readNounCount(text, words, 'cut');
        const isSame = read.count.low === value && before?.nouns.some((noun) => read.nouns.includes(noun));
        const word = folded(change.word);
        // Where words stick together an abbreviation may begin it.
        const ends = [
          word,
          ...[...scales.keys()].filter((scale) => word.startsWith(scale)).map((scale) => word.slice(scale.length)),
        ];
        const isOwn = ends.some((end) => nouns.some((noun) => folded(noun).includes(end)));
        expect(isSame || isOwn || `${change.text} is read`).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

/** What a language and a site abbreviate with, and what it may stand for. */
function scalesOf(tag: string, own: SiteWords[]): Map<string, number[]> {
  const scales = new Map<string, number[]>([['k', [1e3]]]);
  const put = (text: string, scale: number) => {
    const key = folded(text).replace(/[^\p{L}\p{M} ]/gu, '');
    scales.set(key, [...(scales.get(key) ?? []), scale]);
  };
  for (const way of ['short', 'long']) {
    for (const factor of [1, 1.2, 1.9, 2, 3, 5, 9, 11, 21]) {
      for (const exponent of [3, 4, 5, 6, 7, 8, 9]) {
        const value = Math.round(factor * 10 ** exponent);
        const suffix = suffixOf(tag, way, value);
        if (suffix !== '') put(suffix, Math.round(value / digitsIn(countText(tag, way, value))));
      }
    }
  }
  for (const row of own) for (const [suffix, scale] of Object.entries(row.suffixes ?? {})) put(suffix, scale);
  return scales;
}

/** The number before an abbreviation: two digits at most behind the separator. */
function digitsIn(text: string): number {
  const ascii = text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit)));
  return Number((/\d+(?:[.,٫]\d)?/.exec(ascii)?.[0] ?? '').replace(/[,٫]/, '.'));
}

/** The zeros of the scripts that CLDR writes any language's digits in. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0xf20, 0x7c0, 0x1c50];

function valueOfDigit(digit: string): number {
  const values = ZEROS.map((zero) => (digit.codePointAt(0) ?? 0) - zero);
  return values.find((value) => value >= 0 && value < 10) ?? Number.NaN;
}
