/** The sites' own words from Iceland to Georgia and from Punjab to Sri Lanka: what was seen (research/locales.md), and its forms. */
import { describe, expect, test } from 'vitest';
import { readCount } from '../../lib/language/counts.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { age, counted, DAY, HOUR, MINUTE } from './as-shown.ts';

describe('a letter that the site shows for a unit', () => {
  test.each([
    ['5 m', 'sv', 5 * MINUTE, 6 * MINUTE],
    ['5 t', 'sv', 5 * HOUR, 6 * HOUR],
    ['5m', 'da', 5 * MINUTE, 6 * MINUTE],
    ['5t', 'da', 5 * HOUR, 6 * HOUR],
    ['5 d.', 'da', 5 * DAY, 6 * DAY],
    ['2 u', 'da', 14 * DAY, 21 * DAY],
    ['5 m', 'nb', 5 * MINUTE, 6 * MINUTE],
    ['5 t', 'fi', 5 * HOUR, 6 * HOUR],
    ['5 h', 'fi', 5 * HOUR, 6 * HOUR],
    ['5 v', 'fi', 5 * 365 * DAY, 6 * 366 * DAY],
    ['5ω', 'el', 5 * HOUR, 6 * HOUR],
    ['5η', 'el', 5 * DAY, 6 * DAY],
    ['5 χρ.', 'el', 5 * 365 * DAY, 6 * 366 * DAY],
    ['5j', 'af', 5 * 365 * DAY, 6 * 366 * DAY],
    ['5 ஆ.', 'ta', 5 * 365 * DAY, 6 * 366 * DAY],
    ['5ವ', 'kn', 5 * 365 * DAY, 6 * 366 * DAY],
    ['5ક', 'gu', 5 * HOUR, 6 * HOUR],
    ['5 മ.', 'ml', 5 * HOUR, 6 * HOUR],
  ])('%s (%s)', (text, language, atLeast, lessThan) => {
    expect(age(text, language)).toEqual([atLeast, lessThan]);
  });

  test.each([
    ['5 v', 'is'],
    ['5 t', 'fo'],
    ['5 v', 'nn'],
    ['5 წ', 'ka'],
    ['5 տ', 'hy'],
  ])('%s (%s) is not known from CLDR alone', (text, language) => {
    expect(age(text, language)).toBeNull();
  });

  test('one site does not lend its letters to the other', () => {
    expect(age('5 m', 'sv', 'linkedin')).toBeNull();
    expect(age('5 v', 'sv', 'linkedin')).toEqual([35 * DAY, 42 * DAY]);
    expect(age('5 t', 'da', 'linkedin')).toBeNull();
  });
});

describe('ages in words', () => {
  test.each([
    ['for 1 time siden', 'da', HOUR, 2 * HOUR],
    ['5 dager', 'nb', 5 * DAY, 6 * DAY],
    ['2 veckor sedan', 'sv', 14 * DAY, 21 * DAY],
    ['5 χρόνια πριν', 'el', 5 * 365 * DAY, 6 * 366 * DAY],
    ['5 ம.நே முன்பு', 'ta', 5 * HOUR, 6 * HOUR],
    ['1 வருடத்திற்கு முன்பு', 'ta', 365 * DAY, 2 * 366 * DAY],
    ['5 ಘಂಟೆಗಳ ಹಿಂದೆ', 'kn', 5 * HOUR, 6 * HOUR],
    ['ഒരു മാസം മുമ്പ്', 'ml', 30 * DAY, 61 * DAY],
    ['5 മണിക്കൂര്‍ മുമ്പ്', 'ml', 5 * HOUR, 6 * HOUR],
    ['5 മണിക്കൂർ മുമ്പ്', 'ml', 5 * HOUR, 6 * HOUR],
    ['saa moja iliyopita', 'sw', HOUR, 2 * HOUR],
    ['miezi 5 iliyopita', 'sw', 150 * DAY, 183 * DAY],
    ['wata ɗaya da ya gabata', 'ha', 30 * DAY, 61 * DAY],
    ['fyrir einni viku', 'is', 7 * DAY, 14 * DAY],
    ['ერთი საათის წინ', 'ka', HOUR, 2 * HOUR],
  ])('%s (%s)', (text, language, atLeast, lessThan) => {
    expect(age(text, language)).toEqual([atLeast, lessThan]);
  });

  test.each([
    ['Lige nu', 'da'],
    ['Precis nu', 'sv'],
    ['Akkurat nå', 'nb'],
    ['Juuri äsken', 'fi'],
    ['Μόλις τώρα', 'el'],
    ['Sopas', 'af'],
    ['ఇప్పుడే', 'te'],
    ['ಈಗ ತಾನೇ', 'kn'],
    ['હમણાં જ', 'gu'],
    ['ਹੁਣੇ ਹੁਣੇ', 'pa'],
  ])('%s (%s) is now', (text, language) => {
    expect(age(text, language)).toEqual([0, MINUTE]);
  });

  // Yesterday began 24 to 48 hours ago, whatever the zone is: 14:32 of it was 9:28 to 33:28 hours ago.
  test.each([
    ['I går kl. 14:32', 'nb'],
    ['Χθες στις 14:32', 'el'],
    ['நேற்று 14:32 மணிக்கு', 'ta'],
    ['నిన్న 14:32న', 'te'],
    ['ಇಲ್ಲಿ ನಿನ್ನೆ 14:32', 'kn'],
    ['ഇന്നലെ 14:32 മണിക്ക്', 'ml'],
    ['ਬੀਤੇ ਕੱਲ੍ਹ 14:32 ਵਜੇ', 'pa'],
  ])('%s (%s)', (text, language) => {
    expect(age(text, language)).toEqual([9 * HOUR + 27 * MINUTE, 33 * HOUR + 28 * MINUTE]);
  });
});

describe('what is counted', () => {
  test.each([
    ['8.799 følgere', 'da', 8799, 8799, ['followers']],
    ['143 taler om dette', 'da', 143, 143, ['talking-about']],
    ['408 har været her', 'da', 408, 408, ['were-here']],
    ['5 tusind visninger', 'da', 5000, 5999, ['views']],
    ['5 000 kommentarer', 'sv', 5000, 5000, ['comments']],
    ['12 780 gillar', 'sv', 12780, 12780, ['likes', 'reactions']],
    ['5 k likerklikk', 'nb', 5000, 5999, ['likes', 'reactions']],
    ['5 t. tykkäystä', 'fi', 5000, 5999, ['likes', 'reactions']],
    ['Αρέσει σε 1.856', 'el', 1856, 1856, ['likes', 'reactions']],
    ['Αρέσει σε 5K', 'el', 5000, 5999, ['likes', 'reactions']],
    ['5 kyke', 'af', 5, 5, ['views']],
    ['5k கருத்துக்கள்', 'ta', 5000, 5999, ['comments']],
    ['5 વાર જોવાઈ', 'gu', 5, 5, ['views']],
    ['5 હજાર દૃશ્યો', 'gu', 5000, 5999, ['views']],
    ['ഒരു പ്രതികരണം', 'ml', 1, 1, ['reactions']],
    ['5 ലൈക്കുകള്‍', 'ml', 5, 5, ['likes', 'reactions']],
    ['5 ਪਸੰਦ ਕਰਦੇ ਹਨ', 'pa', 5, 5, ['likes', 'reactions']],
    ['Maoni 12', 'sw', 12, 12, ['comments']],
  ])('%s (%s)', (text, language, from, to, nouns) => {
    expect(counted(text, language)).toEqual({ from, to, nouns });
  });

  test('a page of no.linkedin.com that is in English but for its numbers', () => {
    expect(counted('56 726 followers on LinkedIn', 'no', 'linkedin')).toEqual({
      from: 56726,
      to: 56726,
      nouns: ['followers'],
    });
  });

  test("Tamil's letter for a year is not its letter for a thousand", () => {
    expect(readCount('5ஆ', wordsOnDisk('facebook')('ta'), 'cut')).toBeNull();
  });
});
