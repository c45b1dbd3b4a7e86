import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount, readNounCount, readSettledCount } from '../../lib/language/counts.ts';
import { readRange } from '../../lib/language/ranges.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

const words = wordsOnDisk('facebook');
const bounds = (text: string, language: string, rounding: 'cut' | 'unknown' = 'cut') => {
  const read = readCount(text, words(language), rounding);
  return read && [read.low, read.high];
};

describe('a number by the separators of its language', () => {
  test.each([
    ['1,330', 'en', 1330],
    ['1.234', 'de', 1234],
    ['40.164', 'pt', 40164],
    ['1\u202f388', 'fr', 1388],
    ['1\u00a0388', 'en', 1388],
    ['0', 'en', 0],
  ])('%s (%s)', (text, language, value) => {
    expect(bounds(text, language)).toEqual([value, value]);
  });
  test.each([
    ['1.234', 'en'],
    ['1,2', 'fr'],
    ['1,33', 'en'],
    ['12,34,567', 'en'],
    ['1.2K', 'fr'],
    ['5x', 'en'],
    ['1,2 Tausend Leute', 'de'],
    ['5 likes', 'en'],
    ['', 'en'],
  ])('%s (%s) is none', (text, language) => {
    expect(bounds(text, language)).toBeNull();
  });
});

describe('an abbreviated number is an interval', () => {
  test.each([
    ['1.2K', 'en', 1200, 1299],
    ['11K', 'en', 11000, 11999],
    ['1,2 k', 'fr', 1200, 1299],
    ['5 Tsd.', 'de', 5000, 5999],
    ['40 mil', 'es', 40000, 40999],
    ['1,2 Mln', 'it', 1200000, 1299999],
    ['2.1M', 'en', 2100000, 2199999],
  ])('cut: %s (%s)', (text, language, low, high) => {
    expect(bounds(text, language)).toEqual([low, high]);
  });
  test('where the rounding is unknown it may have been rounded up', () => {
    expect(bounds('1.2K', 'en', 'unknown')).toEqual([1150, 1299]);
    expect(bounds('40 mil', 'pt', 'unknown')).toEqual([39500, 40999]);
  });
});

describe('nouns', () => {
  test.each([
    ['40.164 seguidores', 'pt', 40164, 'followers'],
    ['Comments: 5', 'en', 5, 'comments'],
    ['1,2 M de seguidores', 'es', 1200000, 'followers'],
    ['14 399 abonnés sur LinkedIn', 'fr', 14399, 'followers'],
  ] as const)('%s (%s)', (text, language, low, noun) => {
    const read = readNounCount(text, words(language), 'cut');
    expect(read?.count.low).toBe(low);
    expect(read?.nouns).toContain(noun);
  });
  test('Dutch "reacties" are comments and reactions', () => {
    expect(readNounCount('5 reacties', words('nl'), 'cut')?.nouns).toEqual(['reactions', 'comments']);
  });
  test('following is not followers', () => {
    expect(readNounCount('2 following', words('en'), 'cut')).toBeNull();
  });
});

describe('in a language that is not known', () => {
  test('only digits, or groups by space, are read', () => {
    expect(readCount('1234', null, 'cut')?.low).toBe(1234);
    expect(readCount('1 234', null, 'cut')?.low).toBe(1234);
    expect(readCount('1.234', null, 'cut')).toBeNull();
    expect(readCount('12K', null, 'cut')).toBeNull();
  });
  test('a short word may be a suffix, a long one is a noun', () => {
    expect(readSettledCount('2 480 följare', null, 'cut')?.low).toBe(2480);
    expect(readSettledCount('30 tis. pratitelji', null, 'cut')).toBeNull();
  });
});

test('sizes are ranges', () => {
  const range = (text: string) => {
    const read = readRange(text, wordsOnDisk('linkedin')('en'));
    return read && [read.low, read.high];
  };
  expect(range('51-200 employees')).toEqual([51, 200]);
  expect(range('5,001–10,000 employees')).toEqual([5001, 10000]);
  expect(range('1K-5K employees')).toEqual([1001, 5000]);
  expect(range('10,001+ employees')).toEqual([10001, 1e7]);
  expect(range('Founded 1998, 3 sites')).toBeNull();
  expect(range('2 comments')).toBeNull();
  expect(range('2 years')).toBeNull();
  expect(range('2-10 years')).toBeNull();
  // It may be any of them that stands beside an unknown word: "more than", "up to".
  expect(range('Discover all 310 employees')).toBeNull();
  expect(range('More than 10,000 employees')).toEqual([10000, 1e7]);
  expect(range('Up to 10 employees')).toBeNull();
});

test('what a language itself abbreviates is read back around the number', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('en', 'fr', 'es', 'it', 'pt', 'nl'),
      fc.integer({ min: 0, max: 9_999_999 }),
      (language, value) => {
        const shown = new Intl.NumberFormat(language, { notation: 'compact' }).format(value);
        const read = readCount(shown, words(language), 'unknown');
        if (read === null) return;
        expect(read.low).toBeLessThanOrEqual(value);
        expect(read.high).toBeGreaterThanOrEqual(value);
      },
    ),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const read = readNounCount(text, words('en'), 'cut') ?? { count: readCount(text, words('en'), 'cut') };
      if (read.count !== null) expect(read.count.low).toBeLessThanOrEqual(read.count.high);
    }),
  );
});
