/** What stands beside a number and does not change it: a site's name, a small word, brackets; and the number as it is shown. */
import { describe, expect, it, test } from 'vitest';
import { readCount, readNounCount } from '../../lib/language/counts.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

const words = wordsOnDisk('facebook');
const counted = (text: string, language: string) => {
  const read = readNounCount(text, words(language), 'cut');
  return read && [read.count.low, ...read.nouns];
};

test.each([
  ['56,726 followers on LinkedIn', 'en', [56_726, 'followers']],
  ['56,726 followers on Facebook', 'en', [56_726, 'followers']],
  ['56,726 followers on Facebook today', 'en', null],
  // Not one small word.
  ['56,726 followers beyond LinkedIn', 'en', null],
  ['56,726 followers as of LinkedIn', 'en', null],
  ['56,726 followers LinkedIn', 'en', null],
  ['56,726 on LinkedIn', 'en', null],
  ['56,726 on Facebook followers', 'en', null],
  ['1.5 followers', 'en', null],
  ['1.234K followers', 'en', null],
  ['Komentáře (5)', 'cs', [5, 'comments']],
  ['Komentáře (5', 'cs', null],
  ['Komentáře (12', 'cs', null],
  ['Komentáře 5)', 'cs', null],
  ['Komentarze: 5', 'pl', [5, 'comments']],
  ['Komentarze : 5', 'pl', [5, 'comments']],
  ['Komentarze:: 5', 'pl', null],
  // "5 of ...": the joint of French and Spanish, a word of its own or an apostrophe's.
  ["1,2 M d'abonnés", 'fr', [1_200_000, 'followers']],
  ['1,2 M d’abonnés', 'fr', [1_200_000, 'followers']],
  ['1,2 M de vues', 'fr', [1_200_000, 'views']],
  ['1,2 M devues', 'fr', null],
  ['1,2 M de', 'fr', null],
  // "m'agrada" is "I like it", and begins with no million.
  ["5 M'agrada", 'ca', [5, 'likes', 'reactions']],
  ['コメント5件', 'ja', [5, 'comments']],
  ['コメント5台', 'ja', null],
  ['5件のコメント', 'ja', [5, 'comments']],
  // A word on either side is one that is known, or none.
  ['Comments 5 comments', 'en', null],
  ['Show 5 comments', 'en', null],
  ['5 comments more', 'en', null],
  ['5 comments 6', 'en', null],
  ['Una reacción', 'es', [1, 'reactions']],
  ['Un commentaire', 'fr', [1, 'comments']],
  ['Un', 'fr', null],
  ['commentaire', 'fr', null],
  ['5', 'fr', null],
])('%s (%s)', (text, language, read) => {
  expect(counted(text, language)).toEqual(read);
});

it('a text of 120 characters is looked at, no longer one', () => {
  expect(counted(`5 comments${' '.repeat(110)}`, 'en')).toEqual([5, 'comments']);
  expect(counted(`5 comments${' '.repeat(111)}`, 'en')).toBeNull();
  expect(readCount(`1${' 234'.repeat(30)}`, words('en'), 'cut')).toBeNull();
});

it('in a language that is not known no noun is', () => {
  expect(readNounCount('5 comments', null, 'cut')).toBeNull();
  expect(readNounCount('One comment', null, 'cut')).toBeNull();
});

describe('the number is shown as the page has it', () => {
  test.each([
    ['1.2K followers', 'en', '1.2K'],
    ['1.2 K followers', 'en', '1.2 K'],
    ['56,726 followers on LinkedIn', 'en', '56,726'],
    ['Comments: 5', 'en', '5'],
    ['Komentáře (12)', 'cs', '12'],
    ['5 Tsd. Aufrufe', 'de', '5 Tsd.'],
    ['\u200f٥ تعليقات', 'ar', '٥'],
    ['コメント１２件', 'ja', '12'],
    // In words, no number is shown.
    ['Una reacción', 'es', ''],
    ['متابعان', 'ar', null],
    ['تعليقان', 'ar', ''],
  ])('%s (%s)', (text, language, shown) => {
    expect(readNounCount(text, words(language), 'cut')?.count.shown ?? null).toBe(shown);
  });
});

describe('an abbreviation', () => {
  const bounds = (text: string, language: string | null) => {
    const read = readCount(text, language === null ? null : words(language), 'cut');
    return read && [read.low, read.high];
  };
  test.each([
    ['1.25K', 'en', 1250, 1259],
    ['1.05M', 'en', 1_050_000, 1_059_999],
    ['1,234K', 'en', 1_234_000, 1_234_999],
    ['1.2k', 'en', 1200, 1299],
    ['2.1M.', 'en', 2_100_000, 2_199_999],
    ['5 Tsd', 'de', 5000, 5999],
    ['5Tsd.', 'de', 5000, 5999],
    ['5 TSD.', 'de', 5000, 5999],
    // The longest that is known: "mil M" is one, a thousand millions.
    ['5 mil', 'es', 5000, 5999],
    ['5 mil M', 'es', 5e9, 5_999_999_999],
    ['5 mil millones', 'es', 5e9, 5_999_999_999],
    ['5 M', 'es', 5e6, 5_999_999],
    ['1,2 mil', 'es', 1200, 1299],
    ['1.2 mil', 'es', 1200, 1299],
    ['5 тыс.', 'ru', 5000, 5999],
    ['١٫٢ ألف', 'ar', 1200, 1299],
    ['5 M', 'ca', 5e6, 5_999_999],
    // Facebook shows it in Portugal for thousands.
    ['5 m', 'pt-PT', 5000, 5999],
  ])('%s (%s)', (text, language, low, high) => {
    expect(bounds(text, language)).toEqual([low, high]);
  });
  test.each([
    ['1.234K', 'en'],
    ['1.2345K', 'en'],
    ['1.2.3K', 'en'],
    ['1.2', 'en'],
    ['5 m', 'en'],
    ['5  Kilo', 'en'],
    ['5Ks', 'en'],
    ['5 mill ones', 'es'],
    ['99999999999', 'en'],
    ['10.1B', 'en'],
    ['10,000,000,001', 'en'],
    ['5 K', null],
  ])('%s (%s) is none', (text, language) => {
    expect(bounds(text, language)).toBeNull();
  });
  it('no count is above ten thousand millions', () => {
    expect(bounds('10,000,000,000', 'en')).toEqual([1e10, 1e10]);
  });
  it("Arabic's own separators mean the same everywhere", () => {
    expect(bounds('1٬234', null)).toEqual([1234, 1234]);
    expect(bounds('۱٬۲۳۴', 'fa')).toEqual([1234, 1234]);
    expect(bounds('1٬23', null)).toBeNull();
  });
});

describe('groups of three', () => {
  const exact = (text: string, language: string) => readCount(text, words(language), 'cut')?.low ?? null;
  test.each([
    ['1,234,567', 'en', 1_234_567],
    ['12,345', 'en', 12_345],
    ['123,456', 'en', 123_456],
    ['1234,567', 'en', null],
    ['1,234,56', 'en', null],
    ['1,23,456', 'en', null],
    ['0,123', 'en', null],
    ['10', 'en', 10],
    ['9', 'en', 9],
    ['1,234 567', 'en', null],
    ['1,2 4', 'en', null],
    ["1,2'4", 'en', null],
    // Both ways of writing Spanish, no mixture.
    ['1.234', 'es', 1234],
    ['1,234', 'es', 1234],
    ['1.234,567', 'es', null],
    ['1,23,456', 'hi', 123_456],
    ['123,456', 'hi', 123_456],
    ['99,23,456', 'hi', 9_923_456],
    ['123,23,456', 'hi', null],
    ['1,234,56,789', 'hi', null],
    ['1,23,456,789', 'hi', null],
    ['1,23,45', 'hi', null],
    ['1,23,4567', 'hi', null],
  ])('%s (%s)', (text, language, number) => {
    expect(exact(text, language)).toBe(number);
  });
});
