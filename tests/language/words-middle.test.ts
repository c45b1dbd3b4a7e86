/** The sites' own words from Estonia to Albania and in Russia: what was seen (research/locales.md), and its forms. */
import { describe, expect, test } from 'vitest';
import { readCount } from '../../lib/language/counts.ts';
import { readTime } from '../../lib/language/times.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { age, counted, DAY, HOUR, MINUTE, NOW } from './as-shown.ts';

describe('a letter that the site shows for a unit', () => {
  test.each([
    ['5 m', 'pl', 'facebook', 5 * MINUTE, 6 * MINUTE],
    ['5 l', 'pl', 'facebook', 5 * 365 * DAY, 6 * 366 * DAY],
    ['1 r', 'pl', 'facebook', 365 * DAY, 2 * 366 * DAY],
    ['5 t', 'pl', 'linkedin', 35 * DAY, 42 * DAY],
    ['5 r/l temu', 'pl', 'linkedin', 5 * 365 * DAY, 6 * 366 * DAY],
    ['5 m', 'cs', 'facebook', 5 * MINUTE, 6 * MINUTE],
    ['3 t.', 'cs', 'linkedin', 21 * DAY, 28 * DAY],
    ['Před 3 r.', 'cs', 'linkedin', 3 * 365 * DAY, 4 * 366 * DAY],
    ['5 m', 'sk', 'facebook', 5 * MINUTE, 6 * MINUTE],
    ['prije 5 s', 'hr', 'facebook', 5 * HOUR, 6 * HOUR],
    ['5Ч.', 'ru', 'facebook', 5 * HOUR, 6 * HOUR],
    ['5Д.', 'ru', 'facebook', 5 * DAY, 6 * DAY],
    ['5 ч. •', 'ru', 'linkedin', 5 * HOUR, 6 * HOUR],
    ['5 p.', 'hu', 'facebook', 5 * MINUTE, 6 * MINUTE],
    ['5 ó.', 'hu', 'facebook', 5 * HOUR, 6 * HOUR],
    ['5 n.', 'hu', 'facebook', 5 * DAY, 6 * DAY],
  ] as const)('%s (%s, %s)', (text, language, site, atLeast, lessThan) => {
    expect(age(text, language, site)).toEqual([atLeast, lessThan]);
  });

  test('"3 m." on LinkedIn in Czech is minutes or months', () => {
    expect(age('Před 3 m.', 'cs', 'linkedin')).toEqual([3 * MINUTE, 4 * 30.5 * DAY]);
  });

  test.each([
    ['5 h', 'hu'],
    ['5 d.', 'lt'],
    ['5 ч', 'bg'],
    ['5 р', 'uk'],
    ['5 z', 'ro'],
    ['5 t', 'et'],
  ])('%s (%s) is not known from CLDR alone', (text, language) => {
    expect(age(text, language)).toBeNull();
  });

  test('one site does not lend its letters to the other', () => {
    expect(age('5 t', 'pl', 'facebook')).toBeNull();
    expect(age('5 m', 'pl', 'linkedin')).toBeNull();
    expect(age('5 д.', 'ru', 'linkedin')).toBeNull();
    expect(age('5 p.', 'hu', 'linkedin')).toBeNull();
  });
});

describe('ages in words', () => {
  test.each([
    ['5 lat(a) temu', 'pl', 5 * 365 * DAY, 6 * 366 * DAY],
    ['3 tygodnie temu', 'pl', 21 * DAY, 28 * DAY],
    ['godzinę temu', 'pl', HOUR, 2 * HOUR],
    ['Týdny (5)', 'cs', 35 * DAY, 42 * DAY],
    ['Měsíce (5 )', 'cs', 150 * DAY, 183 * DAY],
    ['před 5 hod.', 'cs', 5 * HOUR, 6 * HOUR],
    ['před rokem', 'cs', 365 * DAY, 732 * DAY],
    ['Týždne: 5', 'sk', 35 * DAY, 42 * DAY],
    ['Pred jedným mesiacom', 'sk', 30 * DAY, 61 * DAY],
    ['21 неделю назад', 'ru', 147 * DAY, 154 * DAY],
    ['час назад', 'ru', HOUR, 2 * HOUR],
    ['Prije jedan sat', 'hr', HOUR, 2 * HOUR],
    ['prije tjedan dana', 'hr', 7 * DAY, 14 * DAY],
    ['пре недељу дана', 'sr', 7 * DAY, 14 * DAY],
    ['пре 21 сат', 'sr', 21 * HOUR, 22 * HOUR],
    ['3 ure nazaj', 'sl', 3 * HOUR, 4 * HOUR],
    ['acum o săptămână', 'ro', 7 * DAY, 14 * DAY],
    ['acum 21 de zile', 'ro', 21 * DAY, 22 * DAY],
    ['egy órája', 'hu', HOUR, 2 * HOUR],
    ['prieš metus', 'lt', 365 * DAY, 732 * DAY],
    ['pirms stundas', 'lv', HOUR, 2 * HOUR],
    ['5 tundi tagasi', 'et', 5 * HOUR, 6 * HOUR],
    ['para 5 orësh', 'sq', 5 * HOUR, 6 * HOUR],
    ['пред 2 недели', 'mk', 14 * DAY, 21 * DAY],
    // An hour in Ukrainian, a year in Russian and Belarusian.
    ['5 год тому', 'uk', 5 * HOUR, 6 * HOUR],
    ['1 год таму', 'be', 365 * DAY, 732 * DAY],
    ['1 год назад', 'ru', 365 * DAY, 732 * DAY],
  ])('%s (%s)', (text, language, atLeast, lessThan) => {
    expect(age(text, language)).toEqual([atLeast, lessThan]);
  });

  test.each([
    ['Przed chwilą', 'pl'],
    ['Právě teď', 'cs'],
    ['Práve teraz', 'sk'],
    ['Только что', 'ru'],
    ['щойно', 'uk'],
    ['Upravo sad', 'hr'],
    ['управо сад', 'sr'],
    ['Chiar acum', 'ro'],
    ['épp most', 'hu'],
    ['Ką tik', 'lt'],
  ])('%s (%s) is now', (text, language) => {
    expect(age(text, language)?.[0]).toBe(0);
    expect(age(text, language)?.[1]).toBeLessThanOrEqual(MINUTE);
  });

  test.each([
    ['Wczoraj o 14:32', 'pl'],
    ['Včera v 14:32', 'cs'],
    ['Včera o 14:32', 'sk'],
    ['Вчера в 14:32', 'ru'],
    ['Вчора о 14:32', 'uk'],
    ['учора ў 14:32', 'be'],
    ['Jučer u 14:32', 'hr'],
    ['Јуче у 14:32', 'sr'],
    ['Včeraj ob 14:32', 'sl'],
    ['Ieri la 14:32', 'ro'],
    ['Tegnap, 14:32', 'hu'],
    ['Vakar 14:32', 'lt'],
    ['dje në 14:32', 'sq'],
  ])('%s (%s) is yesterday, in whatever zone', (text, language) => {
    // The day began 24 to 48 hours ago; the minute is in doubt as well.
    const clock = 14 * HOUR + 32 * MINUTE;
    expect(age(text, language)).toEqual([DAY - clock - MINUTE, 2 * DAY - clock]);
  });
});

describe('dates of the archive', () => {
  test.each([
    ['4 grudzień 2016 o 13:54', 'pl'],
    ['4. prosinec 2016 v 13:54', 'cs'],
    ['4. decembra 2016 o 13:54', 'sk'],
    ['4 декабря 2016 г. в 13:54', 'ru'],
    ['4. prosinac 2016. u 13:54', 'hr'],
    ['4. децембар 2016. у 13:54', 'sr'],
    ['4. december 2016 ob 13:54', 'sl'],
    ['4 decembrie 2016 la 13:54', 'ro'],
    ['2016. december 4., 13:54', 'hu'],
    ['2016 m. gruodis 4 d., 13:54', 'lt'],
  ])('%s (%s)', (text, language) => {
    const span = readTime(text, wordsOnDisk('facebook')(language), NOW);
    const [from, to] = [new Date(span?.from ?? 0).toISOString(), new Date(span?.to ?? 0).toISOString()];
    expect([from, to]).toEqual(['2016-12-03T23:54:00.000Z', '2016-12-05T01:54:59.999Z']);
  });
});

describe('counts with their nouns', () => {
  test.each([
    ['Komentarze: 5', 'pl', 'facebook', 5, 5, 'comments'],
    ['5 tys. wyświetleń', 'pl', 'facebook', 5_000, 5_999, 'views'],
    ['540 575 obserwatorów', 'pl', 'facebook', 540_575, 540_575, 'followers'],
    ['8801 osób mówi o tym', 'pl', 'facebook', 8_801, 8_801, 'talking-about'],
    ['49 użytkowników tu było', 'pl', 'facebook', 49, 49, 'were-here'],
    ['92 525 osób lubi to', 'pl', 'facebook', 92_525, 92_525, 'likes'],
    ['3 polecenia', 'pl', 'linkedin', 3, 3, 'reactions'],
    ['Komentáře (5)', 'cs', 'facebook', 5, 5, 'comments'],
    ['To se mi líbí (1)', 'cs', 'facebook', 1, 1, 'likes'],
    ['Zobrazení (5 tis.)', 'cs', 'facebook', 5_000, 5_999, 'views'],
    ['4 853 sledujících uživatelů', 'cs', 'linkedin', 4_853, 4_853, 'followers'],
    ['5 líbí se', 'cs', 'linkedin', 5, 5, 'reactions'],
    ['3 zdieľania', 'sk', 'facebook', 3, 3, 'shares'],
    ['Páči sa to 5 ľuďom', 'sk', 'facebook', 5, 5, 'likes'],
    ['Podijeljeno 5 puta', 'hr', 'facebook', 5, 5, 'shares'],
    ['Podijeljeno jednom', 'hr', 'facebook', 1, 1, 'shares'],
    ['Отметки «Нравится»: 5 тыс.', 'ru', 'facebook', 5_000, 5_999, 'likes'],
    ['21 перепост', 'ru', 'facebook', 21, 21, 'shares'],
    ['12 345 отслеживающих', 'ru', 'linkedin', 12_345, 12_345, 'followers'],
    ['5 000 hozzászólás', 'hu', 'facebook', 5_000, 5_000, 'comments'],
    ['64 773 ember kedveli', 'hu', 'facebook', 64_773, 64_773, 'likes'],
    ['26.312 aprecieri', 'ro', 'facebook', 26_312, 26_312, 'likes'],
    ['21 de comentarii', 'ro', 'linkedin', 21, 21, 'comments'],
    ['Komentarai: 5', 'lt', 'facebook', 5, 5, 'comments'],
    ['5 коментарів', 'uk', 'linkedin', 5, 5, 'comments'],
    ['1,2 хил. харесвания', 'bg', 'facebook', 1_200, 1_299, 'likes'],
  ] as const)('%s (%s, %s)', (text, language, site, from, to, noun) => {
    const read = counted(text, language, site);
    expect(read).toMatchObject({ from, to });
    expect(read?.nouns).toContain(noun);
  });

  test.each([
    ['5 mil', 'hr', 5_000_000],
    ['5 tis.', 'hr', 5_000],
    ['5 mil.', 'ro', 5_000_000],
    ['5 mii', 'ro', 5_000],
    ['5 хиљ.', 'sr', 5_000],
    ['5 E', 'hu', 5_000],
  ])('%s (%s)', (text, language, least) => {
    expect(readCount(text, wordsOnDisk('facebook')(language), 'cut')?.low).toBe(least);
  });

  test.each([
    ['5 komentarzy i 3 reakcje', 'pl'],
    ['5 min komentarzy', 'pl'],
    ['1,2 komentarze', 'pl'],
    ['5 xyz komentářů', 'cs'],
    ['Podijeljeno 5', 'hr'],
    ['5 puta', 'hr'],
  ])('%s (%s) is not read', (text, language) => {
    expect(counted(text, language)).toBeNull();
  });
});
