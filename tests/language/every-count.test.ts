/** What every language writes of a number is read back, and so is every word of the sites' own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount } from '../../lib/language/counts.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { countText, suffixOf, WAYS } from './shown/counts.ts';
import { DISGUISES } from './shown/disguise.ts';
import { onEachSite, WRITTEN } from './shown/languages.ts';

const VALUES = [
  0, 1, 7, 12, 99, 100, 543, 999, 1000, 1001, 1234, 1999, 5000, 9999, 10_000, 12_345, 98_765, 100_000, 123_456, 999_999,
  1_000_000, 1_234_567, 12_000_000, 98_765_432, 123_456_789, 1_234_567_890,
];

/** CLDR writes this word beside two numbers. */
const UNREAD: Record<string, RegExp> = { ne: /करोड/ };

const places = onEachSite(WRITTEN);
const ways = fc.constantFrom(...Object.keys(WAYS));
/** As many small ones as large ones. */
const values = fc.integer({ min: 0, max: 9 }).chain((digits) => fc.integer({ min: 0, max: 10 ** digits }));

describe.each(places)('$language on $site', ({ language, tag, site }) => {
  const words = wordsOnDisk(site)(language);

  it('reads every number that is written in digits', () => {
    for (const way of ['plain', 'grouped', 'in ASCII digits']) {
      const read = VALUES.map((value) => readCount(countText(tag, way, value), words, 'cut'));
      expect(read.map((span) => span && [span.low, span.high])).toEqual(VALUES.map((value) => [value, value]));
    }
  });

  it('reads what CLDR abbreviates, all but what the general rules leave out', () => {
    const texts = ['short', 'long'].flatMap((way) =>
      VALUES.filter((value) => !isLeftOut(way, value)).map((value) => countText(tag, way, value)),
    );
    const unread = texts.filter((text) => readCount(text, words, 'cut') === null);
    expect(unread.filter((text) => !UNREAD[language]?.test(text))).toEqual([]);
  });

  it('never reads one as another, abbreviated or not, however it is written', () => {
    fc.assert(
      fc.property(values, ways, fc.constantFrom(...Object.values(DISGUISES)), (value, way, disguise) => {
        const text = countText(tag, way, value);
        const plain = readCount(text, words, 'cut');
        expect(plain === null || fits(plain, value, text)).toBe(true);
        const disguised = readCount(disguise(text), words, 'cut');
        expect([disguised?.low, disguised?.high]).toEqual([plain?.low, plain?.high]);
      }),
      { numRuns: 100 },
    );
  });

  it('and none that may have been rounded up', () => {
    const rounded = new Intl.NumberFormat(tag, { notation: 'compact' });
    fc.assert(
      fc.property(values, (value) => {
        const read = readCount(rounded.format(value), words, 'unknown');
        expect(read === null || fits(read, value, rounded.format(value))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  /** The word stands before its number, or is one letter, which may be a unit's. */
  function isLeftOut(way: string, value: number): boolean {
    const suffix = suffixOf(tag, way, value).replace(/[^\p{L}\p{M}]/gu, '');
    return !/^\p{Nd}/u.test(countText(tag, way, value)) || [...suffix].length === 1;
  }

  function fits({ low, high }: { low: number; high: number }, value: number, text: string): boolean {
    return (low <= value && value <= high) || isOwnWord(text);
  }
  /** Portuguese of Portugal: "m" is a thousand on Facebook ("5 m gostos", 5,000), where CLDR's M is a million. */
  function isOwnWord(text: string): boolean {
    return language === 'pt-PT' && /^[\d,]+ m$/iu.test(text.replace(/\s/gu, ' '));
  }
});
