/** Counts whose meaning the page's structure has settled, so that the word beside them need not be known. */
import { describe, expect, it, test } from 'vitest';
import { readSettledCount } from '../../lib/language/counts.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

const settled = (text: string, language: string | null) => {
  const words = language === null ? null : wordsOnDisk('facebook')(language);
  return readSettledCount(text, words, 'cut')?.low ?? null;
};

describe("where the site's own words are known", () => {
  test.each([
    ['2 480', 'fr', 2480],
    ['2 480 abonnés', 'fr', 2480],
    ['Abonnés : 2 480', 'fr', 2480],
    ['Комментарии: 5', 'ru', 5],
    // Words that are in no list: one long one, or one before a colon.
    ['2 480 sympathisants', 'fr', 2480],
    ['2 480 amis', 'fr', 2480],
    ['1,2 K sympathisants', 'fr', 1200],
    ['5 personnes au total', 'fr', 5],
    ['Sympathisants : 2 480', 'fr', 2480],
    ['Sympathisants: 2 480', 'fr', 2480],
    ['Autres sympathisants: 2 480', 'fr', 2480],
    // A short word, or an abbreviation, may be a suffix.
    ['30 tis', 'en', null],
    ['30 tis.', 'en', null],
    ['30 tisk.', 'en', null],
    ['5 thous.', 'en', null],
    ['5 tūkstan. sekėjų', 'fr', null],
    ['30 x', 'en', null],
    // Letters that stick to the number may be one, too, and no second number is passed over.
    ['30tisk', 'en', null],
    ['30 sympathisers of 50', 'en', null],
    ['Sympathisers 30', 'en', null],
    ['Sympathisers (2): 30', 'en', null],
    ['-Sympathisers: 30', 'en', null],
    ['Sympathisers (all): 30', 'en', null],
    ['Sympathisers: in all 30', 'en', null],
    ['5K sympathisers', 'en', 5000],
    ['5Tsd. Zuschauer', 'de', 5000],
    ['5Tsdx Zuschauer', 'de', null],
    [`5 ${'a'.repeat(118)}`, 'en', 5],
    [`5 ${'a'.repeat(119)}`, 'en', null],
    ['Sympathisers: 30 sympathisers', 'en', null],
    [': 30', 'en', null],
    ['', 'en', null],
    ['sympathisers', 'en', null],
    ['1.2 sympathisers', 'en', null],
  ])('%s (%s)', (text, language, number) => {
    expect(settled(text, language)).toBe(number);
  });
});

describe("where only CLDR's words are known, or none", () => {
  test.each([null, 'lo', 'yo'])('%s', (language) => {
    expect(settled('2 480', language)).toBe(2480);
    expect(settled('30 följare', language)).toBe(30);
    expect(settled('30 likes', language)).toBe(30);
    expect(settled('30 lajk', language)).toBeNull();
    expect(settled('30 tis. pratitelji', language)).toBeNull();
    expect(settled('30 pratitelja ukupno', language)).toBeNull();
    expect(settled('30pratitelja', language)).toBeNull();
    expect(settled('Pratitelji: 30', language)).toBeNull();
  });
});

it('the brackets around a number are no part of it', () => {
  expect(settled('Komentáře (5)', 'cs')).toBe(5);
  expect(settled('Komentáře (5', 'cs')).toBeNull();
  expect(settled('(5)', 'cs')).toBe(5);
});
