/** Calendars beside the Gregorian one, held against CLDR's, and years that are not said. */
import { describe, expect, it, test } from 'vitest';
import { persianDay } from '../../lib/language/persian.ts';
import { readTime } from '../../lib/language/times.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

const DAY = 86_400_000;
const EAST = 14 * 3_600_000;
const WEST = 12 * 3_600_000;

/** The day that a text says, where it says one: the local day within all zones. */
function dayOf(text: string, language: string, now = '2026-11-25T12:00:00Z'): string | null {
  const span = readTime(text, wordsOnDisk('facebook')(language), new Date(now));
  if (span === null) return null;
  expect(span.to).toBe(Math.min(span.from + EAST + DAY - 1 + WEST, Date.parse(now)));
  return new Date(span.from + EAST).toISOString().slice(0, 10);
}

describe('the Persian calendar', () => {
  const CLDR = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const inCldr = (time: number) => {
    const of = (type: string) => Number(CLDR.formatToParts(time).find((part) => part.type === type)?.value);
    return [of('year'), of('month') - 1, of('day')];
  };

  it('is that of CLDR on every first and last day of a month from 1383 to 1472', () => {
    for (let year = 1383; year <= 1472; year += 1) {
      for (let month = 0; month < 12; month += 1) {
        const first = persianDay(year, month, 1);
        expect(inCldr(first ?? 0)).toEqual([year, month, 1]);
        const last = [31, 30, 29].find((day) => persianDay(year, month, day) !== null) ?? 0;
        const end = persianDay(year, month, last) ?? 0;
        expect(inCldr(end)).toEqual([year, month, last]);
        // The day after it is the first of the next month: no leap day is missing or too many.
        expect(inCldr(end + DAY)[2]).toBe(1);
      }
    }
  });
  it('has the leap years that the calendar had', () => {
    const isLeap = (year: number) => persianDay(year, 11, 30) !== null;
    const years = Array.from({ length: 40 }, (_, at) => 1383 + at);
    // Wikipedia, "Solar Hijri calendar", the table of leap years.
    expect(years.filter(isLeap)).toEqual([1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420]);
  });
  it('has no 32nd, no 31st in autumn, and no 30 Esfand but in leap years', () => {
    expect(persianDay(1403, 0, 32)).toBeNull();
    expect(persianDay(1403, 6, 31)).toBeNull();
    expect(persianDay(1403, 11, 30)).not.toBeNull();
    expect(persianDay(1404, 11, 30)).toBeNull();
    expect(persianDay(1403, 0, 0)).toBeNull();
  });

  test.each([
    // Nowruz of 1403 fell on 20 March 2024.
    ['۱ فروردین ۱۴۰۳', '2024-03-20'],
    ['۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['1 فروردین 1404', '2025-03-21'],
    ['۲۹ اسفند ۱۴۰۲', '2024-03-19'],
    ['۳ دی ۱۴۰۳', '2024-12-23'],
    ['۳ آذر', '2026-11-24'],
    // The 5th has begun in the east.
    ['۵ آذر', '2026-11-26'],
    ['۶ آذر', '2025-11-27'],
    // And by the Gregorian one, which CLDR has names for as well.
    ['۲۰ مارس ۲۰۲۴', '2024-03-20'],
  ])('%s', (text, day) => {
    expect(dayOf(text, 'fa')).toBe(day);
  });
  it.each(['۳۰ اسفند ۱۴۰۴', '۳۱ مهر ۱۴۰۳', '۳ دی ۲۰۲۴', '۳ مارس ۱۴۰۳'])('%s is no date', (text) => {
    expect(dayOf(text, 'fa')).toBeNull();
  });
});

test.each([
  // The Buddhist era counts from 543 years earlier.
  ['3 มีนาคม 2567', '2024-03-03'],
  ['3 มี.ค. 2567', '2024-03-03'],
  ['3 มีนาคม 2024', '2024-03-03'],
  ['๓ มีนาคม ๒๕๖๗', '2024-03-03'],
  ['29 กุมภาพันธ์ 2567', '2024-02-29'],
  ['3 มีนาคม พ.ศ. 2567', '2024-03-03'],
  ['29 กุมภาพันธ์ 2566', null],
  ['3 มีนาคม 2600', null],
  ['3 มีนาคม 1024', null],
])('Thai: %s is %s', (text, day) => {
  expect(dayOf(text, 'th')).toBe(day);
});

test.each([
  // Reiwa began in 2019, Heisei in 1989.
  ['令和6年3月3日', '2024-03-03'],
  ['平成30年3月3日', '2018-03-03'],
  ['2024年3月3日', '2024-03-03'],
  ['２０２４年３月３日', '2024-03-03'],
  ['2024年3月3日(日)', '2024-03-03'],
  ['3月3日', '2026-03-03'],
  ['12月3日', '2025-12-03'],
  // What year that would be nobody says.
  ['6年3月3日', null],
  ['13月3日', null],
  ['2月30日', null],
])('Japanese: %s is %s', (text, day) => {
  expect(dayOf(text, 'ja')).toBe(day);
});

describe('a year that is not said is the latest in which the day is past', () => {
  test.each([
    ['November 24', '2026-11-25T12:00:00Z', '2026-11-24'],
    ['November 25', '2026-11-25T12:00:00Z', '2026-11-25'],
    // Somewhere it is the 26th already.
    ['November 26', '2026-11-25T12:00:00Z', '2026-11-26'],
    ['November 26', '2026-11-25T09:00:00Z', '2025-11-26'],
    ['November 27', '2026-11-25T12:00:00Z', '2025-11-27'],
    ['December 31', '2026-01-01T00:30:00Z', '2025-12-31'],
    ['January 1', '2026-01-01T00:30:00Z', '2026-01-01'],
    // On New Year's Eve it is the new year in the east.
    ['January 1', '2025-12-31T12:00:00Z', '2026-01-01'],
    ['January 1', '2025-12-31T09:00:00Z', '2025-01-01'],
    ['February 29', '2024-03-05T12:00:00Z', '2024-02-29'],
    ['February 29', '2025-01-05T12:00:00Z', '2024-02-29'],
    ['February 29', '2024-02-01T12:00:00Z', null],
    ['February 29', '2026-11-25T12:00:00Z', null],
    ['February 28', '2026-02-27T12:00:00Z', '2026-02-28'],
  ])('%s, at %s', (text, now, day) => {
    expect(dayOf(text, 'en', now)).toBe(day);
  });
});

test.each([
  ['16 марта 2024 г.', 'ru', '2024-03-16'],
  ['2024. március 16.', 'hu', '2024-03-16'],
  ['16. marts 2024', 'da', '2024-03-16'],
  ['16 martie 2024', 'ro', '2024-03-16'],
  ['16 Μαρτίου 2024', 'el', '2024-03-16'],
  ['16 Mart 2024', 'tr', '2024-03-16'],
  ['16 מרץ 2024', 'he', '2024-03-16'],
  ['16 במרץ 2024', 'he', '2024-03-16'],
  ['١٦ مارس ٢٠٢٤', 'ar', '2024-03-16'],
  ['16 مارس 2024', 'ar', '2024-03-16'],
  ['2024년 3월 16일', 'ko', '2024-03-16'],
  ['2024年3月16日', 'zh-TW', '2024-03-16'],
  ['16 tháng 3, 2024', 'vi', '2024-03-16'],
  ['16 Maret 2024', 'id', '2024-03-16'],
  ['16 березня 2024 р.', 'uk', '2024-03-16'],
  ['16 मार्च 2024', 'hi', '2024-03-16'],
  ['16. března 2024', 'cs', '2024-03-16'],
  ['March 16th, 2024', 'en', '2024-03-16'],
  ['1er mars 2024', 'fr', '2024-03-01'],
  ['1º de março de 2024', 'pt', '2024-03-01'],
  ['31 июня 2024', 'ru', null],
  ['16 mars 16 mars', 'fr', null],
  ['16 mars 2024 2025', 'fr', null],
  ['mars', 'fr', null],
  ['16', 'fr', null],
  ['16 mars 1999', 'fr', null],
  ['3/16/2024', 'en', null],
  ['16.03.2024', 'de', null],
])('%s (%s) is %s', (text, language, day) => {
  expect(dayOf(text, language)).toBe(day);
});
