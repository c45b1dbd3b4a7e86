/** Sizes of firms, in digits and in words. LinkedIn's are 1, 2-10, 11-50, 51-200 ... 5,001-10,000 and 10,001+. */
import { describe, expect, it, test } from 'vitest';
import { readRange } from '../../lib/language/ranges.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

const size = (text: string, language: string | null) => {
  const read = readRange(text, language === null ? null : wordsOnDisk('linkedin')(language));
  return read && [read.low, read.high];
};

describe('in digits', () => {
  test.each([
    ['1 employee', 'en', 1, 1],
    ['2-10 employees', 'en', 2, 10],
    ['501-1,000 employees', 'en', 501, 1000],
    ['1,001-5,000 employees', 'en', 1001, 5000],
    ['10,001+ employees', 'en', 10_001, 1e7],
    ['10,001 + employees', 'en', 10_001, 1e7],
    ['10,001+', 'en', 10_001, 1e7],
    ['51-200', 'en', 51, 200],
    ['1K-5K', 'en', 1001, 5000],
    ['1 k-5 k', 'en', 1001, 5000],
    ['5K-10K employees', 'en', 5001, 10_000],
    // "501-1,000", short.
    ['501-1K employees', 'en', 501, 1000],
    ['10K+ employees', 'en', 10_000, 1e7],
    ['10K employees', 'en', 10_000, 10_000],
    ['51–200 Beschäftigte', 'de', 51, 200],
    ['1.001–5.000 Beschäftigte', 'de', 1001, 5000],
    ['51-200 employés', 'fr', 51, 200],
    ['10 001+ employés', 'fr', 10_001, 1e7],
    ['従業員51-200名', 'ja', 51, 200],
    ['٥١-٢٠٠ موظف', 'ar', 51, 200],
    // Where the language is not known: one word behind it.
    ['51-200', null, 51, 200],
    ['51-200 ansatte', null, 51, 200],
    ['2-10 kolleger', null, 2, 10],
    ['2-10 कर्मचारी', null, 2, 10],
  ])('%s (%s)', (text, language, low, high) => {
    expect(size(text, language)).toEqual([low, high]);
  });

  it.each([...'‐‑‒–—−'])('whatever the dash: %s', (dash) => {
    expect(size(`51${dash}200 employees`, 'en')).toEqual([51, 200]);
    expect(size(`51 ${dash} 200 employees`, 'en')).toEqual([51, 200]);
  });

  test.each([
    ['200-51 employees', 'en'],
    ['employees', 'en'],
    ['', 'en'],
    ['51-200 followers', 'en'],
    ['2-10 weeks', 'en'],
    ['2 - 10 weeks', 'en'],
    ['2-10 people in Paris', 'en'],
    ['about 51-200', 'en'],
    ['about 51-200 employees', 'en'],
    ['fewer than 10 employees', 'en'],
    ['1.5-2 employees', 'en'],
    ['1-1.5 employees', 'en'],
    // A number of which no more is known, behind another.
    ['51-200-300 employees', 'en'],
    ['51-200 ansatte i Norge', null],
    ['over 200 ansatte', null],
    ['1K-5K', null],
    [`51-200 employees${' '.repeat(65)}`, 'en'],
  ])('%s (%s) is none', (text, language) => {
    expect(size(text, language)).toBeNull();
  });

  it('a text of 80 characters is looked at, no longer one', () => {
    expect(size(`51-200 employees${' '.repeat(64)}`, 'en')).toEqual([51, 200]);
  });

  it('shows it as the page does', () => {
    const words = wordsOnDisk('linkedin')('en');
    expect(readRange('1,001-5,000 employees', words)?.shown).toBe('1,001-5,000');
    expect(readRange(' 10,001+  employees', words)?.shown).toBe('10,001+');
    expect(readRange('from 51 to 200 employees', words)?.shown).toBe('51-200');
    expect(readRange('More than 10,000 employees', words)?.shown).toBe('10,000');
  });
});

describe("in the language's own words", () => {
  test.each([
    ['From 51 to 200 employees', 'en', 51, 200],
    ['51 to 200 employees', 'en', 51, 200],
    ['51 to 51 employees', 'en', 51, 51],
    ['Between 51 and 200 employees', 'en', null, null],
    ['More than 10,000', 'en', 10_000, 1e7],
    ['Over 10K employees', 'en', 10_000, 1e7],
    ['Plus de 10 000 employés', 'fr', 10_000, 1e7],
    ['Plus de 10 K employés', 'fr', 10_000, 1e7],
    ['De 51 à 200 employés', 'fr', 51, 200],
    ['Entre 51 et 200 salariés', 'fr', 51, 200],
    ['Mehr als 10.000 Beschäftigte', 'de', 10_000, 1e7],
    ['51 bis 200 Mitarbeiter', 'de', 51, 200],
    ['Von 51 bis 200 Mitarbeiter', 'de', 51, 200],
    ['Più di 10.000 dipendenti', 'it', 10_000, 1e7],
    ['Da 51 a 200 dipendenti', 'it', 51, 200],
    // Two numbers of which the first is the greater; one where two are said; of something else.
    ['From 200 to 51 employees', 'en', null, null],
    ['From 51 employees', 'en', null, null],
    ['De 51 à 200 abonnés', 'fr', null, null],
    ['Plus de 10 000 abonnés', 'fr', null, null],
    ['Moins de 10 employés', 'fr', null, null],
    ['Plus de 10 000 employés', 'en', null, null],
  ])('%s (%s)', (text, language, low, high) => {
    expect(size(text, language)).toEqual(low === null ? null : [low, high]);
  });
});
