/** Numbers of all languages, from facts that were gathered: research/locales.md 3, 4 and 7. */
import { describe, expect, it, test } from 'vitest';
import { readCount, readNounCount, readSettledCount } from '../../lib/language/counts.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

const words = wordsOnDisk('facebook');
const value = (text: string, language: string) => {
  const read = readCount(text, words(language), 'cut');
  return read && [read.low, read.high];
};

test.each([
  ['12,34,567', 'hi', 1_234_567],
  ['12,34,567', 'bn', 1_234_567],
  ['12,34,567', 'te', 1_234_567],
  ['১২,৩৪,৫৬৭', 'bn', 1_234_567],
  ['1,23,456', 'hi', 123_456],
  ['1,234,567', 'hi', 1_234_567],
  ['1,234', 'hi', 1234],
  ['१,२३४', 'mr', 1234],
  ['٥', 'ar', 5],
  ['١٢٣', 'ar', 123],
  ['۱۲۳', 'fa', 123],
  ['๑๒๓', 'th', 123],
  ['１２３', 'ja', 123],
  ['0', 'ar', 0],
  ['٠', 'ar', 0],
  ['1 234', 'en', 1234],
  ['1 234 567', 'ja', 1_234_567],
  ['1.234', 'de', 1234],
  ['1.234.567', 'tr', 1_234_567],
])('%s in %s', (text, language, number) => {
  expect(value(text, language)).toEqual([number, number]);
});

test.each([
  // Groups of India: two above the last three, no other.
  ['1,23,45', 'hi'],
  ['12,34,567', 'en'],
  ['12,34,567', 'ja'],
  ['1,2,345', 'hi'],
  ['123,45,678', 'hi'],
  ['1.234', 'en'],
  ['1,234', 'de'],
  ['1.2', 'en'],
  ['1,2', 'de'],
  ['1,2', 'vi'],
  ['1.2', 'ja'],
  // A slip of Facebook's Arabic of 2016, meant for 5,000.
  ['0005', 'ar'],
  ['0005', 'en'],
  ['01', 'en'],
  ['0,123', 'en'],
  ['00', 'en'],
  ['1,2345', 'en'],
  ['1,,234', 'en'],
  ['1.234,567', 'en'],
  ['1 234,567', 'en'],
  ['-5', 'en'],
  ['5x', 'vi'],
  ['5q', 'ru'],
  ['1,2N', 'en'],
  ['5 6', 'en'],
  ['5/6', 'en'],
  ['½', 'en'],
  ['Ⅳ', 'en'],
  ['三', 'zh'],
  ['1e5', 'en'],
  ['99999999999', 'en'],
])('%s in %s is none', (text, language) => {
  expect(value(text, language)).toBeNull();
});

describe('what was read as a wrong number by ignoring what stands behind it', () => {
  it('Vietnamese "1,2K" is no 1', () => {
    expect(value('1,2K', 'vi')).toEqual([1200, 1299]);
  });
  it('German "5 Tsd. Aufrufe" is no 5', () => {
    const read = readNounCount('5 Tsd. Aufrufe', words('de'), 'cut');
    expect([read?.count.low, read?.count.high, read?.nouns]).toEqual([5000, 5999, ['views']]);
  });
  it('nor is it in a language that has no such word', () => {
    expect(readNounCount('5 Tsd. views', words('en'), 'cut')).toBeNull();
    expect(readSettledCount('5 Tsd. views', words('en'), 'cut')).toBeNull();
    expect(readSettledCount('5 Tsd.', null, 'cut')).toBeNull();
  });
  it.each([
    ['٥ آلاف', 'ar', 5000],
    ['5 тыс.', 'ru', 5000],
    ['5천', 'ko', 5000],
    ['5 nghìn', 'vi', 5000],
    ['5 mil', 'es', 5000],
    ['5 mila', 'it', 5000],
    ['5 tis.', 'cs', 5000],
    ['5 tys.', 'pl', 5000],
    ['5 tuh.', 'fi', null],
    ['5 هزار', 'fa', 5000],
    ['5 พัน', 'th', 5000],
    ['5 ribu', 'ms', 5000],
  ])('%s in %s', (text, language, number) => {
    expect(readCount(text, words(language), 'cut')?.low ?? null).toBe(number);
  });
});

describe('one, written out, and two in one word', () => {
  test.each([
    ['تعليق واحد', 'ar', 1, 'comments'],
    ['مشاهدة واحدة', 'ar', 1, 'views'],
    ['Eén reactie', 'nl', 1, 'reactions'],
    ['ഒരു പ്രതികരണം', 'ml', 1, 'reactions'],
  ] as const)('%s (%s) on Facebook', (text, language, number, noun) => {
    const read = readNounCount(text, words(language), 'cut');
    expect(read?.count).toMatchObject({ low: number, high: number });
    expect(read?.nouns).toContain(noun);
  });
  test.each([
    ['متابعان', 'ar', 2, 'followers'],
    ['موظفان', 'ar', 2, 'employees'],
    ['مشاهدتان', 'ar', 2, 'views'],
    ['تعليقين', 'ar', 2, 'comments'],
    ['موظف واحد', 'ar', 1, 'employees'],
  ] as const)('%s (%s) on LinkedIn', (text, language, number, noun) => {
    const read = readNounCount(text, wordsOnDisk('linkedin')(language), 'cut');
    expect(read?.count).toMatchObject({ low: number, high: number });
    expect(read?.nouns).toContain(noun);
  });
});

describe('nouns on either side', () => {
  test.each([
    ['Komentarze: 5', 'pl', 'comments'],
    ['コメント5件', 'ja', 'comments'],
    ['댓글 5개', 'ko', 'comments'],
    ['Condivisioni: 5', 'it', 'shares'],
    ['แชร์ 5 ครั้ง', 'th', 'shares'],
    ['5 personas están hablando de esto', 'es', 'talking-about'],
  ])('%s (%s)', (text, language, noun) => {
    const read = readNounCount(text, words(language), 'cut');
    expect([read?.count.low, read?.nouns]).toEqual([5, expect.arrayContaining([noun])]);
  });
  test('one word of Dutch and of Marathi means comments and reactions', () => {
    expect(readNounCount('5 reacties', words('nl'), 'cut')?.nouns.toSorted()).toEqual(['comments', 'reactions']);
    expect(readNounCount('5 प्रतिक्रिया', words('mr'), 'cut')?.nouns.toSorted()).toEqual(['comments', 'reactions']);
  });
});
