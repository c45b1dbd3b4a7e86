/** What a date may leave out, and what makes it none. */
import { describe, expect, it, test } from 'vitest';
import { readTime } from '../../lib/language/times.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

const NOW = '2026-11-25T12:00:00Z';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const span = (text: string, language: string, now = NOW) =>
  readTime(text, wordsOnDisk('facebook')(language), new Date(now));

/** From the first day to the last, in whatever zone they were. */
const days = (first: string, last = first) => ({
  from: Date.parse(first) - 14 * HOUR,
  to: Date.parse(last) + DAY - 1 + 12 * HOUR,
});

describe('a month and its year, without a day, is the whole month', () => {
  test.each([
    ['March 2024', 'en', '2024-03-01', '2024-03-31'],
    ['February 2024', 'en', '2024-02-01', '2024-02-29'],
    ['December 2024', 'en', '2024-12-01', '2024-12-31'],
    ['2024年3月', 'ja', '2024-03-01', '2024-03-31'],
    // Of the Persian calendar, held against CLDR's: of 31 days, of 30, the last of a leap year and of another.
    ['فروردین ۱۴۰۳', 'fa', '2024-03-20', '2024-04-19'],
    ['مهر ۱۴۰۳', 'fa', '2024-09-22', '2024-10-21'],
    ['اسفند ۱۴۰۳', 'fa', '2025-02-19', '2025-03-20'],
    ['اسفند ۱۴۰۲', 'fa', '2024-02-20', '2024-03-19'],
  ])('%s (%s)', (text, language, first, last) => {
    expect(span(text, language)).toEqual(days(first, last));
  });
  it('as far as it is past', () => {
    expect(span('November 2026', 'en')?.to).toBe(Date.parse(NOW));
    expect(span('December 2026', 'en')).toBeNull();
  });
});

test.each([
  ['Yesterday 16', 'en'],
  ['Yesterday 2024', 'en'],
  ['Monday 16', 'en'],
  ['Monday 2024', 'en'],
  ['March', 'en'],
  ['March 2024 at 14:32', 'en'],
  ['March 16 17', 'en'],
  ['March 0', 'en'],
  ['March 16 2003', 'en'],
  ['March 16 2024 2025', 'en'],
  ['16 17', 'en'],
  // A word or a sign in the midst that is not known.
  ['March 3 beside 2024', 'en'],
  ['March 3 @ 2024', 'en'],
  ['3 mars ou 2024', 'fr'],
  ['March 3 at 14:60', 'en'],
  // A half of the day stands beside its clock; a page may hold any sign, and no sign is a clock.
  ['PM March 3, 2:32', 'en'],
  ['March 3 PM \0', 'en'],
  // Behind a clock German "am" would be English.
  ['3. März 2:32 am', 'de'],
  ['6年3月', 'ja'],
  ['令和0年3月3日', 'ja'],
  // "Month 13" is not the first month and a 3.
  ['tháng 13 2024', 'vi'],
  // Before Facebook was opened.
  ['۳ دی ۱۳۸۰', 'fa'],
])('%j (%s) is no date', (text, language) => {
  expect(span(text, language)).toBeNull();
});

test.each([
  ['March 16 2004', 'en', '2004-03-16'],
  ['tháng 12 3 2024', 'vi', '2024-12-03'],
  // "mar" is Tuesday and March: the 3rd was one.
  ['mar, 3 mar 2026', 'es', '2026-03-03'],
  ['3 mar 2026', 'es', '2026-03-03'],
])('%s (%s) is %s', (text, language, day) => {
  expect(span(text, language)).toEqual(days(day));
});

describe('a half of the day', () => {
  const clock = (text: string, language: string) => {
    const read = span(text, language);
    return read && new Date(read.from + 14 * HOUR).toISOString().slice(0, 16);
  };
  test.each([
    // Said a second time by the hour, or by another word.
    ['March 3 at 14:32 PM', 'en', '2026-03-03T14:32'],
    ['March 3 at 12:32 PM', 'en', '2026-03-03T12:32'],
    ['3月3日 下午14:32', 'zh', '2026-03-03T14:32'],
    ['3月3日 下午下午2:32', 'zh', null],
    ['March 3 at 2:32 PM PM', 'en', '2026-03-03T14:32'],
    ['March 3 at 2:32 AM PM', 'en', null],
    ['March 3 at 13:32 AM', 'en', null],
    ['am 3. März um 14:32', 'de', '2026-03-03T14:32'],
    // The clock first, the last minute of an hour, and of a day.
    ['kl. 14.32, 3. marts', 'da', '2026-03-03T14:32'],
    ['3. marts kl. 14.32.10', 'da', null],
    ['March 3 at 14:59', 'en', '2026-03-03T14:59'],
    ['March 3 at 23:59', 'en', '2026-03-03T23:59'],
    ['March 3 at 0:00', 'en', '2026-03-03T00:00'],
  ])('%s (%s)', (text, language, time) => {
    expect(clock(text, language)).toBe(time);
  });
});

describe('yesterday without a clock is all of it, in any zone', () => {
  test.each([
    ['Yesterday', 'en', 2, 0],
    ['Hier', 'fr', 2, 0],
    ['Vorgestern', 'de', 3, 1],
  ])('%s (%s)', (text, language, from, to) => {
    expect(span(text, language)).toEqual({ from: Date.parse(NOW) - from * DAY, to: Date.parse(NOW) - to * DAY });
  });
});

describe('a day of the week', () => {
  const minute = (time: string) => ({
    from: Date.parse(time) - 14 * HOUR,
    to: Date.parse(time) + 12 * HOUR + 60_000,
  });
  // 25 November 2026 is a Wednesday.
  test.each([
    ['Friday', '2026-11-20'],
    ['Saturday', '2026-11-21'],
    ['Sunday', '2026-11-22'],
    ['Monday', '2026-11-23'],
  ])('%s is the latest one, and no other', (text, day) => {
    expect(span(text, 'en')).toEqual({
      from: Date.parse(day) - 14 * HOUR,
      to: Date.parse(day) + DAY + 60_000 + 12 * HOUR,
    });
  });
  it('at a time that is nowhere yet was a week ago', () => {
    expect(span('Thursday at 23:00', 'en')).toEqual(minute('2026-11-19T23:00Z'));
  });
  it('may have come in the east this very minute', () => {
    expect(span('Thursday at 2:00', 'en')?.to).toBe(Date.parse(NOW));
    expect(span('Thursday at 2:01', 'en')).toEqual(minute('2026-11-19T02:01Z'));
  });
  it('that is more than eight days past is not meant', () => {
    expect(span('Tuesday at 2:00', 'en', '2026-11-25T23:00:00Z')).toEqual(minute('2026-11-24T02:00Z'));
  });
});

it('a date without a year begins with its first moment in the east', () => {
  expect(span('November 26', 'en', '2026-11-25T10:00:00Z')?.from).toBe(Date.parse('2026-11-25T10:00:00Z'));
  expect(span('November 26', 'en', '2026-11-25T09:59:59Z')?.from).toBe(Date.parse('2025-11-25T10:00:00Z'));
});
