/** Words and suffixes as the tables of a language hold them. */
import { expect, it, test } from 'vitest';
import { knowsAges, suffixKey, wordKey } from '../../lib/language/words.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

test.each([
  ['Sem.', 'sem'],
  ['p. m.', 'p m'],
  [' Woche ', 'woche'],
  ['„Gefällt mir“', 'gefällt mir'],
  ['«Нравится»', 'нравится'],
  ['« J’aime »', "j'aime"],
  ['「いいね!」', 'いいね!'],
  ['"J’aime"', "j'aime"],
  // Arabic's vowel signs are written or left out at will.
  ['يَوْمَيْن', 'یومین'],
  ['DAKİKA', 'dakika'],
  ['.', ''],
])('the word %s is %s', (word, key) => {
  expect(wordKey(word)).toBe(key);
});

test.each([
  ['Tsd.', 'tsd'],
  ['Mio.', 'mio'],
  [' mil M ', 'mil m'],
  // Of one letter the case counts: "5 m" may be thousands.
  ['M', 'M'],
  ['m', 'm'],
  [' M. ', 'M'],
  ['M .', 'M'],
  ['тыс.', 'тыс'],
  ['万', '万'],
  // One letter beyond 16 bits.
  ['\u{1e900}', '\u{1e900}'],
])('the suffix %s is %s', (suffix, key) => {
  expect(suffixKey(suffix)).toBe(key);
});

it('of some languages no ages are known', () => {
  expect(knowsAges(wordsOnDisk('linkedin')('en'))).toBe(true);
  expect(knowsAges(wordsOnDisk('linkedin')('xx'))).toBe(false);
  expect(knowsAges(null)).toBe(false);
  // CLDR writes no age in Haitian Creole.
  const words = wordsOnDisk('facebook')('ht');
  expect(words?.language).toBe('ht');
  expect(knowsAges(words)).toBe(false);
});
