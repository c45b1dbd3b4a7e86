/**
 * One word, two meanings: in another language, on another site, or in the same. Each line of research/locales.md 7, and of
 * the table of what the sites show and CLDR does not have (4).
 */
import { describe, expect, it, test } from 'vitest';
import { readCount } from '../../lib/language/counts.ts';
import { readTime } from '../../lib/language/times.ts';
import type { SiteName, Unit } from '../../lib/language/words.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { momentOf, NOW, UNITS } from './shown/ages.ts';

/** The units that "5 of it" may be: all whose whole interval is in what was read. */
function unitsIn(text: string, language: string, site: SiteName): Unit[] {
  const span = readTime(text, wordsOnDisk(site)(language), NOW);
  if (span === null) return [];
  const isIn = (moment: number) => span.from <= moment && moment <= span.to;
  const all = UNITS.filter((unit) => isIn(momentOf(unit, 5, 0)) && isIn(momentOf(unit, 5, 0.999)));
  // Of an interval that covers two units the outermost are meant.
  return all.length < 3 ? all : [all[0] as Unit, all.at(-1) as Unit];
}

describe('what a site shows comes before CLDR', () => {
  test.each<[string, string, SiteName, Unit[]]>([
    ['5m', 'en', 'linkedin', ['minute']],
    ['5mo', 'en', 'linkedin', ['month']],
    ['5yr', 'en', 'linkedin', ['year']],
    ['il y a 5 j', 'fr', 'linkedin', ['day']],
    ['5 sem.', 'fr', 'linkedin', ['week']],
    ['5 an(s)', 'fr', 'linkedin', ['year']],
    ['5 Std.', 'de', 'linkedin', ['hour']],
    ['Vor 5 Wochen', 'de', 'linkedin', ['week']],
    ['5 g', 'it', 'linkedin', ['day']],
    ['5 s', 'it', 'linkedin', ['week']],
    ['5 m', 'it', 'linkedin', ['minute', 'month']],
    ['5 h', 'id', 'linkedin', ['day']],
    ['5 j', 'id', 'linkedin', ['hour']],
    ['5 m', 'id', 'linkedin', ['minute', 'week']],
    ['5 bln', 'id', 'linkedin', ['month']],
    ['5 thn', 'id', 'linkedin', ['year']],
    ['5 t.', 'cs', 'linkedin', ['week']],
    ['5 r.', 'cs', 'linkedin', ['year']],
    ['5 m.', 'cs', 'linkedin', ['minute', 'month']],
    ['5 m', 'pt', 'linkedin', ['month']],
    ['5 min', 'pt', 'linkedin', ['minute']],
    ['5 a', 'pt', 'linkedin', ['year']],
    ['5 d', 'pt', 'linkedin', ['day']],
    ['5 sem', 'pt', 'linkedin', ['week']],
    ['5 t', 'pl', 'linkedin', ['week']],
    ['5 tyg. temu', 'pl', 'linkedin', ['week']],
    ['5 l', 'pl', 'linkedin', ['year']],
    ['5 mggu yg lalu', 'ms', 'linkedin', ['week']],
    ['5 hari yang lalu', 'ms', 'linkedin', ['day']],
    ['5 mnd', 'nl', 'linkedin', ['month']],
    ['5 m', 'fr', 'facebook', ['minute']],
    ['5 m', 'es', 'facebook', ['minute']],
    ['5 m', 'it', 'facebook', ['minute']],
    ['5 m', 'nb', 'facebook', ['minute']],
    ['5 m', 'nl', 'facebook', ['minute']],
    ['5 m', 'cs', 'facebook', ['minute']],
    ['5 m', 'sk', 'facebook', ['minute']],
    ['5 m', 'sv', 'facebook', ['minute']],
    ['5 m', 'pl', 'facebook', ['minute']],
    ['5 M', 'de', 'facebook', ['minute']],
    ['prije 5 s', 'hr', 'facebook', ['hour']],
    ['5म', 'mr', 'facebook', ['minute']],
    ['5 d', 'tr', 'facebook', ['minute']],
    ['5 s', 'tr', 'facebook', ['hour']],
    ['5 g', 'tr', 'facebook', ['day']],
    ['5 j', 'id', 'facebook', ['hour']],
    ['5 h', 'id', 'facebook', ['day']],
    ['5 t', 'id', 'facebook', ['year']],
  ])('%s in %s on %s', (text, language, site, units) => {
    expect(unitsIn(text, language, site)).toEqual(units);
  });
});

/** Words of different languages: what each says, where it is read at all. */
describe('one word, other units in other languages', () => {
  const LINES: [text: string, meanings: Partial<Record<Unit, string>>][] = [
    ['5 h', { hour: 'cs es fr it pl pt ro', month: 'hu', day: 'ms' }],
    ['5 m', { minute: 'ro', month: 'de fr' }],
    ['5 t', { week: 'cs pl', hour: 'da fi nb', day: 'de' }],
    ['5 l', { year: 'cs pl', month: 'ro' }],
    ['5 u', { week: 'da nb', hour: 'nl' }],
    ['5 j', { year: 'de', day: 'fr', hour: 'id ms' }],
    ['5h', { hour: 'en fr de', week: 'tr' }],
    ['5 hr', { hour: 'en', day: 'id' }],
    ['5m', { minute: 'en', month: 'fr' }],
    ['5d', { day: 'en fr de', minute: 'tr' }],
    ['5a', { year: 'es fr pt', month: 'tr' }],
    ['5 v', { year: 'fi', week: 'sv' }],
    ['5 saat', { hour: 'tr' }],
    ['5 год', { year: 'ru', hour: 'uk' }],
  ];
  const cases = LINES.flatMap(([text, meanings]) =>
    Object.entries(meanings).flatMap(([unit, languages]) =>
      languages.split(' ').map((language) => [text, language, unit as Unit] as const),
    ),
  );
  it.each(cases)('%s in %s is at most a %s', (text, language, unit) => {
    // Either nothing, or this and perhaps another, by the site's own words.
    const read = unitsIn(text, language, 'linkedin');
    if (read.length > 0) expect(read).toContain(unit);
  });
  it.each([
    ['5 saat', 'ms'],
    ['5 ש′', 'he'],
    ['5 s', 'en'],
    ['5 sec', 'en'],
  ])('%s in %s is nothing', (text, language) => {
    expect(unitsIn(text, language, 'linkedin')).toEqual([]);
  });
  it.each(cases)('without a language %s is nothing', (text) => {
    expect(readTime(text, null, NOW)).toBeNull();
  });
});

describe('abbreviations of numbers', () => {
  const low = (text: string, language: string, site: SiteName = 'facebook') =>
    readCount(text, wordsOnDisk(site)(language), 'cut')?.low ?? null;

  // By CLDR: nothing, or this.
  test.each([
    ['5B', 'en', 5e9],
    ['5B', 'th', 5e9],
    ['5B', 'fil', 5e9],
    ['5 B', 'tr', 5e3],
    ['5 mil', 'es', 5e3],
    ['5 mil', 'pt', 5e3],
    ['5 mil.', 'cs', 5e6],
    ['5 mil.', 'ro', 5e6],
    ['5 t', 'da', 5e3],
    ['5 t', 'fi', 5e3],
    ['5 tn', 'sv', 5e3],
    ['5 M', 'es', 5e6],
    ['5 M', 'id', 5e9],
    ['5 billion', 'en', 5e9],
    ['5 mil M', 'es', 5e9],
    ['5 L', 'hi', 5e5],
    ['5 हज़ार', 'hi', 5e3],
    ['5 लाख', 'hi', 5e5],
    ['5万', 'ja', 5e4],
    ['5億', 'ja', 5e8],
    ['5万', 'zh', 5e4],
    ['5亿', 'zh', 5e8],
    ['5萬', 'zh-TW', 5e4],
    ['5천', 'ko', 5e3],
    ['5만', 'ko', 5e4],
    ['5억', 'ko', 5e8],
  ])('%s in %s', (text, language, value) => {
    expect([value, null]).toContain(low(text, language));
  });
  test.each([
    ['5 mil', 'es', 5e3],
    ['5 mil', 'pt', 5e3],
    ['5 mil.', 'cs', 5e6],
    ['5 B', 'tr', 5e3],
    ['2 mil M', 'es', 2e9],
    ['1,2 mil', 'pt', 1200],
    ['5 lakh', 'en', null],
    ['5 Bio.', 'de', null],
    ['5 t', 'en', null],
    ['5 t', 'id', null],
    ['1.2万', 'ja', 12_000],
    ['3.4億', 'ja', 340_000_000],
    ['1.2만', 'ko', 12_000],
    ['5천', 'ko', 5000],
    ['1.2萬', 'zh-TW', 12_000],
    ['1.2万', 'zh', 12_000],
    ['12 тыс.', 'ru', 12_000],
    ['1,2 млн', 'ru', 1_200_000],
    ['1,2 Mio.', 'de', 1_200_000],
    ['5 rb', 'id', 5000],
    ['5 Tsd.', 'de', 5000],
  ])('%s in %s is %s', (text, language, value) => {
    expect(low(text, language)).toBe(value);
  });
  test('"m" is a thousand on Facebook in Portugal, and nowhere else', () => {
    expect(low('5 m', 'pt-PT')).toBe(5000);
    expect(low('5 m', 'pt')).toBeNull();
    expect(low('5 m', 'fr')).not.toBe(5000);
  });
  test('K is a thousand in every language', () => {
    for (const language of ['vi', 'zh', 'el', 'hi', 'bn', 'kn', 'ml', 'pa', 'ta', 'fr', 'ja', 'tr', 'id']) {
      expect(low('12K', language)).toBe(12_000);
    }
  });
});

describe('separators', () => {
  const value = (text: string, language: string) => {
    const read = readCount(text, wordsOnDisk('facebook')(language), 'cut');
    return read && [read.low, read.high];
  };
  const COMMA = 'ar bn en hi he ja ko mr ms pa te th fil zh'.split(' ');
  const DOT = 'da de el es id it nl pt ro tr vi'.split(' ');
  const SPACE = 'cs fi fr hu nb pl ru sv uk'.split(' ');

  test.each(COMMA)('%s groups by a comma', (language) => {
    expect(value('1,234', language)).toEqual([1234, 1234]);
    expect(value('1.234', language)).toBeNull();
    expect(value('1,234,567', language)).toEqual([1_234_567, 1_234_567]);
  });
  test.each(DOT.filter((language) => language !== 'es'))('%s groups by a dot', (language) => {
    expect(value('1.234', language)).toEqual([1234, 1234]);
    expect(value('1,234', language)).toBeNull();
  });
  test('Spanish is written in both ways', () => {
    // "1.234" is 1,234 in Spain, and in Mexico no count at all.
    expect(value('1.234', 'es')).toEqual([1234, 1234]);
    expect(value('1,234', 'es')).toEqual([1234, 1234]);
  });
  test.each([...SPACE, ...COMMA, ...DOT, 'fa'])('"56 726" is one number in %s', (language) => {
    expect(value('56 726', language)).toEqual([56_726, 56_726]);
    expect(value('56\u202f726', language)).toEqual([56_726, 56_726]);
    expect(value('56\u00a0726', language)).toEqual([56_726, 56_726]);
    expect(value('56 72', language)).toBeNull();
  });
  test('Persian has signs of its own, and so may Arabic', () => {
    expect(value('۱٬۲۳۴', 'fa')).toEqual([1234, 1234]);
    expect(value('١٬٢٣٤', 'ar')).toEqual([1234, 1234]);
    expect(value('۱٫۲', 'fa')).toBeNull();
  });
});
