import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTime } from '../../lib/language/times.ts';
import type { SiteName } from '../../lib/language/words.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

const NOW = new Date('2026-11-25T12:00:00Z');
const DAY = 86_400_000;
const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'];

function age(text: string, language: string, site: SiteName = 'linkedin'): [number, number] | null {
  const span = readTime(text, wordsOnDisk(site)(language), NOW);
  return span && [(NOW.getTime() - span.to) / DAY, (NOW.getTime() - span.from) / DAY];
}

describe('ages are floored: n units is n to n + 1', () => {
  test.each([
    ['3w', 'en', 21, 28],
    ['1mo •', 'en', 30, 61],
    ['3mo', 'en', 90, 122],
    ['1yr', 'en', 365, 732],
    ['il y a 3 sem.', 'fr', 21, 28],
    ['il y a 5 j', 'fr', 5, 6],
    ['1 an(s)', 'fr', 365, 732],
    ['Vor 5 Wochen', 'de', 35, 42],
    ['hace 3 semanas', 'es', 21, 28],
    ['2 settimane fa', 'it', 14, 21],
    ['há 2 dias', 'pt', 2, 3],
    ['18 mnd', 'nl', 540, 579.5],
    ['una semana', 'es', 7, 14],
    ['ein Tag', 'de', 1, 2],
  ])('%s (%s)', (text, language, atLeast, lessThan) => {
    expect(age(text, language)).toEqual([atLeast, lessThan]);
  });
});

describe("a site's own words come before the language's", () => {
  test("Portuguese 'm' is a month on LinkedIn, and unknown on Facebook", () => {
    expect(age('3 m', 'pt', 'linkedin')).toEqual([90, 122]);
    expect(age('3 m', 'pt', 'facebook')).toBeNull();
  });
  test("French 'm' is a minute on Facebook, where CLDR says month", () => {
    expect(age('5 m', 'fr', 'facebook')).toEqual([5 / 1440, 6 / 1440]);
  });
  test("Italian 's' is a week on LinkedIn, not a second", () => {
    expect(age('3 s', 'it')).toEqual([21, 28]);
  });
  test('a word that means two units is either', () => {
    expect(age('3 m', 'it')).toEqual([3 / 1440, 122]);
  });
});

describe('dates without a zone are widened by every zone', () => {
  const span = (text: string, language: string) => {
    const read = readTime(text, wordsOnDisk('facebook')(language), NOW);
    return read && [new Date(read.from).toISOString(), new Date(read.to).toISOString()];
  };
  test('with a clock', () => {
    const march = ['2026-03-15T21:41:00.000Z', '2026-03-16T23:41:59.999Z'];
    expect(span('March 16 at 11:41 AM', 'en')).toEqual(march);
    expect(span('16 mars, 11:41', 'fr')).toEqual(march);
    expect(span('16. März um 11:41 Uhr', 'de')).toEqual(march);
    expect(span('16 de marzo a las 11:41', 'es')).toEqual(march);
    expect(span('16 marzo alle ore 11:41', 'it')).toEqual(march);
    expect(span('16 de março às 11:41', 'pt')).toEqual(march);
    expect(span('16 maart om 11:41', 'nl')).toEqual(march);
  });
  test('without a year it is the latest past one', () => {
    expect(span('December 3', 'en')?.[0]).toBe('2025-12-02T10:00:00.000Z');
  });
  test('a date is never later than now', () => {
    expect(span('25 November', 'en')?.[1]).toBe(NOW.toISOString());
  });
  test('yesterday at a time', () => {
    expect(span('Hier, à 14:32', 'fr')).toEqual(['2026-11-24T02:32:00.000Z', '2026-11-25T02:33:00.000Z']);
  });
  test.each(['31 April', '30 February 2024', 'March', 'March 16 at 25:00', 'March 16 March 17', '16'])(
    '%s is no date',
    (text) => {
      expect(span(text, 'en')).toBeNull();
    },
  );
});

describe('an age in a word', () => {
  // What ended some time in this week began up to two weeks ago.
  test.each([
    ['last week', 'en', 14],
    ['Last month', 'en', 61],
    ['la semaine dernière', 'fr', 14],
    ['letztes Jahr', 'de', 732],
    ['先週', 'ja', 14],
  ])('%s (%s)', (text, language, lessThan) => {
    expect(age(text, language)).toEqual([0, lessThan]);
  });
  test.each([
    ['an hour ago', 'en', 1 / 24, 2 / 24],
    ['a week', 'en', 7, 14],
    ["un'ora fa", 'it', 1 / 24, 2 / 24],
  ])('one, written out: %s (%s)', (text, language, atLeast, lessThan) => {
    expect(age(text, language)).toEqual([atLeast, lessThan]);
  });
  test('Swahili has the number behind the unit, and so "one"', () => {
    expect(age('saa moja', 'sw', 'facebook')).toEqual([1 / 24, 2 / 24]);
    expect(age('dakika moja', 'sw', 'facebook')).toEqual([1 / 1440, 2 / 1440]);
    expect(age('siku moja iliyopita', 'sw', 'facebook')).toEqual([1, 2]);
    expect(age('saa 3 zilizopita', 'sw', 'facebook')).toEqual([3 / 24, 4 / 24]);
    expect(age('saamoja', 'sw', 'facebook')).toBeNull();
  });
  test.each(['aweek', 'anhour ago', '3 weeksago', '3weeksago', 'a', 'ago', 'a ago'])('%s is none', (text) => {
    expect(age(text, 'en')).toBeNull();
  });
});

test('the signs that part an age from what follows it are passed over', () => {
  for (const text of ['3w •', '3w · •', '3w, ·', '3w • •']) expect(age(text, 'en')).toEqual([21, 28]);
  expect(age('• 3w', 'en')).toBeNull();
});

test('a text of 120 characters is looked at, no longer one', () => {
  expect(age(`3 weeks ago${' '.repeat(109)}`, 'en')).toEqual([21, 28]);
  expect(age(`3 weeks ago${' '.repeat(110)}`, 'en')).toBeNull();
});

describe('all of the text, or nothing', () => {
  test.each(['3w Edited', '3 weeks ago by Ann', 'about', '', '3', 'w', '3x', '999999w', '-3w'])('%s', (text) => {
    expect(age(text, 'en')).toBeNull();
  });
  test('a language that is not known reads nothing', () => {
    expect(readTime('3 h', null, NOW)).toBeNull();
    expect(wordsOnDisk('linkedin')('xx')).toBeNull();
  });
});

test('what a language itself writes is read back, whatever the number', () => {
  const units = ['hour', 'day', 'week', 'month', 'year'] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom(...units),
      fc.integer({ min: 1, max: 11 }),
      (language, unit, n) => {
        const shown = new Intl.RelativeTimeFormat(language, { style: 'long', numeric: 'always' }).format(-n, unit);
        const days = { hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365.25 }[unit] * n;
        const [low = 0, high = 0] = age(shown, language) ?? [];
        expect(low).toBeLessThanOrEqual(days + 1e-9);
        expect(high).toBeGreaterThan(days);
      },
    ),
  );
});

test('no text makes it throw, and no result lies in the future', () => {
  const words = LANGUAGES.map((language) => wordsOnDisk('facebook')(language));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom(...words), (text, lexicon) => {
      const read = readTime(text, lexicon, NOW);
      if (read !== null) expect(read.from <= read.to && read.to <= NOW.getTime()).toBe(true);
    }),
  );
});
