/** Clock times, days of the week, yesterday: what a zone that nobody says leaves open. */
import { describe, expect, it, test } from 'vitest';
import { readTime } from '../../lib/language/times.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';

const NOW = '2026-11-25T12:00:00Z';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function span(text: string, language: string, now = NOW) {
  return readTime(text, wordsOnDisk('facebook')(language), new Date(now));
}

/** The local time that a date with a clock says: it is in UTC from 14 hours before to 12 hours after. */
function localTime(text: string, language: string): string | null {
  const read = span(text, language);
  if (read === null) return null;
  expect(read.to - read.from).toBe(26 * HOUR + MINUTE - 1);
  return new Date(read.from + 14 * HOUR).toISOString().slice(0, 16);
}

describe('clocks of twelve hours, of dots and of letters', () => {
  test.each([
    ['March 3 at 2:32 PM', 'en', '14:32'],
    ['March 3 at 2:32 p.m.', 'en', '14:32'],
    ['March 3 at 12:32 AM', 'en', '00:32'],
    ['March 3 at 12:32 PM', 'en', '12:32'],
    ['3월 3일 오후 2:32', 'ko', '14:32'],
    ['3월 3일 오전 12:32', 'ko', '00:32'],
    ['3月3日 下午2:32', 'zh', '14:32'],
    ['3月3日 上午12:32', 'zh', '00:32'],
    ['3月3日 下午2:32', 'zh-TW', '14:32'],
    ['3月3日 14:32', 'ja', '14:32'],
    ['3月3日 14時32分', 'ja', '14:32'],
    ['3月3日 午後2:32', 'ja', '14:32'],
    ['3 मार्च 2:32 pm', 'hi', '14:32'],
    ['3 मार्च 2:32 am', 'hi', '02:32'],
    ['3 مارس 2:32 م', 'ar', '14:32'],
    ['٣ مارس ٢:٣٢ ص', 'ar', '02:32'],
    ['3 de marzo 2:32 p. m.', 'es', '14:32'],
    ['3 de marzo a las 14:32', 'es', '14:32'],
    ['3. maaliskuuta klo 14.32', 'fi', '14:32'],
    ['3. marts kl. 14.32', 'da', '14:32'],
    ['3 mars, 14:05', 'fr', '14:05'],
    ['3 mars, 14 h 32', 'fr', '14:32'],
    ['3 mars à 14h32', 'fr', '14:32'],
    ['3 mars à 14:32', 'fr', '14:32'],
    ['3. März um 14:32', 'de', '14:32'],
    ['3 марта в 14:32', 'ru', '14:32'],
    ['3 Mart 14:32', 'tr', '14:32'],
    ['3 tháng 3 lúc 14:32', 'vi', '14:32'],
  ])('%s (%s)', (text, language, clock) => {
    expect(localTime(text, language)).toBe(`2026-03-03T${clock}`);
  });
  it.each([
    ['March 3 at 25:00', 'en'],
    ['March 3 at 14:60', 'en'],
    ['March 3 at 14:32 AM', 'en'],
    ['March 3 at 14:32:10:5', 'en'],
    ['March 3 at 2:32 AM PM', 'en'],
    ['March 3 PM', 'en'],
    ['14:32', 'en'],
    ['2:32 PM', 'en'],
    ['March at 14:32', 'en'],
    ['2024 at 14:32', 'en'],
    // A dot parts no clock there.
    ['March 3 at 14.32', 'en'],
    ['3 mars, 14.32', 'fr'],
  ])('%s (%s) is none', (text, language) => {
    expect(span(text, language)).toBeNull();
  });
  it('German "am" is "on the", and no time before noon', () => {
    const read = span('am Montag um 12:32', 'de');
    const noon = Date.parse('2026-11-23T12:32:00Z');
    expect(read === null || (read.from <= noon - 14 * HOUR && noon + 12 * HOUR <= read.to)).toBe(true);
  });
});

describe('yesterday, in any zone', () => {
  const dayAgo = (days: number, hour: number, minute: number) => [
    Date.parse(NOW) - (days + 1) * DAY + hour * HOUR + minute * MINUTE,
    Math.min(Date.parse(NOW), Date.parse(NOW) - days * DAY + hour * HOUR + (minute + 1) * MINUTE),
  ];
  test.each([
    ['Yesterday at 2:32 PM', 'en'],
    ['Hier, à 14:32', 'fr'],
    ['Gestern um 14:32', 'de'],
    ['Ayer a las 14:32', 'es'],
    ['Ieri alle 14:32', 'it'],
    ['Ontem às 14:32', 'pt'],
    ['Gisteren om 14:32', 'nl'],
    ['Вчера в 14:32', 'ru'],
    ['Wczoraj o 14:32', 'pl'],
    ['Dün 14:32', 'tr'],
    ['어제 오후 2:32', 'ko'],
    ['昨日14:32', 'ja'],
    ['昨天下午2:32', 'zh-TW'],
    ['昨天 14:32', 'zh'],
    ['أمس 2:32 م', 'ar'],
    ['אתמול בשעה 14:32', 'he'],
    ['कल 2:32 pm', 'hi'],
    ['Igår 14:32', 'sv'],
    ['I går kl. 14.32', 'da'],
    ['Eilen klo 14.32', 'fi'],
  ])('%s (%s)', (text, language) => {
    const read = span(text, language);
    expect(read && [read.from, read.to]).toEqual(dayAgo(1, 14, 32));
  });
  it('the day before it, and today', () => {
    const before = span('Vorgestern um 14:32', 'de');
    expect(before && [before.from, before.to]).toEqual(dayAgo(2, 14, 32));
    const today = span('Today at 2:32 AM', 'en');
    expect(today && [today.from, today.to]).toEqual(dayAgo(0, 2, 32));
  });
  it('"yesterday" and a date are no one day', () => {
    expect(span('Yesterday March 3', 'en')).toBeNull();
    expect(span('Yesterday Monday', 'en')).toBeNull();
    expect(span('Yesterday today', 'en')).toBeNull();
  });
});

describe('a day of the week is the latest that is past', () => {
  // 25 November 2026 is a Wednesday.
  const fits = (text: string, language: string, day: string, now = NOW) => {
    const read = span(text, language, now);
    const start = Date.parse(`${day}T00:00:00Z`);
    // Whatever the zone: the whole local day, as far as it is past.
    return (
      read !== null &&
      read.from <= start - 14 * HOUR &&
      read.to >= Math.min(Date.parse(now), start + DAY + 12 * HOUR - 1)
    );
  };
  test.each([
    ['Monday', 'en', '2026-11-23'],
    ['Tuesday', 'en', '2026-11-24'],
    ['Saturday', 'en', '2026-11-21'],
    ['lundi', 'fr', '2026-11-23'],
    ['Montag', 'de', '2026-11-23'],
    ['понедельник', 'ru', '2026-11-23'],
    ['月曜日', 'ja', '2026-11-23'],
    ['월요일', 'ko', '2026-11-23'],
    ['星期一', 'zh', '2026-11-23'],
    ['الاثنين', 'ar', '2026-11-23'],
    ['יום שני', 'he', '2026-11-23'],
  ])('%s (%s)', (text, language, day) => {
    expect(fits(text, language, day)).toBe(true);
  });
  it('that it may be today, or a week ago, the interval covers', () => {
    // In the east it is Thursday, and Wednesday is over; in the west it has hardly begun.
    expect(fits('Wednesday', 'en', '2026-11-25')).toBe(true);
    expect(fits('Wednesday', 'en', '2026-11-18')).toBe(true);
    // Thursday has begun in the east alone.
    expect(fits('Thursday', 'en', '2026-11-19')).toBe(true);
    expect(fits('Thursday', 'en', '2026-11-26')).toBe(true);
  });
  it('with a clock it is a minute of that day', () => {
    const read = span('Monday at 14:32', 'en');
    const minute = Date.parse('2026-11-23T14:32:00Z');
    expect(read && [read.from, read.to]).toEqual([minute - 14 * HOUR, minute + MINUTE + 12 * HOUR]);
  });
});

describe('daylight saving makes no difference to what may be', () => {
  // Each moment by the clock of its zone: an hour is said twice, or never.
  test.each([
    ['Europe/Paris', '2026-10-25T00:30:00Z'],
    ['Europe/Paris', '2026-10-25T01:30:00Z'],
    ['Europe/Paris', '2026-03-29T01:00:00Z'],
    ['America/New_York', '2026-11-01T05:30:00Z'],
    ['America/New_York', '2026-11-01T06:30:00Z'],
    ['America/St_Johns', '2026-03-08T05:31:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
    ['Pacific/Kiritimati', '2026-11-24T10:30:00Z'],
    ['Etc/GMT+12', '2026-11-24T10:30:00Z'],
  ])('in %s at %s', (timeZone, moment) => {
    for (const language of ['en', 'fr', 'de', 'ja', 'ar', 'ko', 'hi', 'fi']) {
      const options = { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit', timeZone } as const;
      const read = span(new Intl.DateTimeFormat(language, options).format(new Date(moment)), language);
      expect(read).not.toBeNull();
      expect((read?.from ?? 0) <= Date.parse(moment) && Date.parse(moment) <= (read?.to ?? 0)).toBe(true);
    }
  });
});

describe('ages in Semitic duals, and written out', () => {
  const age = (text: string, language: string, site: 'linkedin' | 'facebook') => {
    const read = readTime(text, wordsOnDisk(site)(language), new Date(NOW));
    return read && [(Date.parse(NOW) - read.to) / DAY, (Date.parse(NOW) - read.from) / DAY];
  };
  test.each([
    ['قبل  يومين', 'ar', 'linkedin', 2, 3],
    ['قبل يَوْمَيْن', 'ar', 'linkedin', 2, 3],
    ['قبل  يوم واحد', 'ar', 'linkedin', 1, 2],
    ['قبل  أسبوع واحد', 'ar', 'linkedin', 7, 14],
    ['قبل  شهرين', 'ar', 'linkedin', 60, 91.5],
    ['منذ أسبوع واحد', 'ar', 'facebook', 7, 14],
    ['منذ ساعة', 'ar', 'facebook', 1 / 24, 2 / 24],
    ['לפני יומיים', 'he', 'linkedin', 2, 3],
    ['לפני שבועיים', 'he', 'linkedin', 14, 21],
    ['לפני חודשיים', 'he', 'linkedin', 60, 91.5],
    ['לפני שנתיים', 'he', 'linkedin', 730, 1098],
    ['לפני שעתיים', 'he', 'linkedin', 2 / 24, 3 / 24],
    ['Una hora', 'es', 'facebook', 1 / 24, 2 / 24],
    ['Hace un año', 'es', 'facebook', 365, 732],
    ["Un'ora fa", 'it', 'facebook', 1 / 24, 2 / 24],
    ['Un’ora fa', 'it', 'facebook', 1 / 24, 2 / 24],
    ['Prije jedan sat', 'hr', 'facebook', 1 / 24, 2 / 24],
    ['ഒരു മാസം മുമ്പ്', 'ml', 'facebook', 30, 61],
    ['5 (na) linggo', 'fil', 'facebook', 35, 42],
    ['۳ هفته پیش', 'fa', 'linkedin', 21, 28],
    ['٣ أسابيع', 'ar', 'linkedin', 21, 28],
    ['३ सप्ताह पहले', 'hi', 'linkedin', 21, 28],
    ['3周前', 'zh', 'linkedin', 21, 28],
    ['3 週前', 'zh-TW', 'linkedin', 21, 28],
    ['3주 전', 'ko', 'linkedin', 21, 28],
    ['3週間前', 'ja', 'linkedin', 21, 28],
    ['3 สัปดาห์ก่อน', 'th', 'linkedin', 21, 28],
  ] as const)('%s (%s on %s)', (text, language, site, atLeast, lessThan) => {
    expect(age(text, language, site)).toEqual([atLeast, lessThan]);
  });
  it('French narrow forms have a minus, and are none', () => {
    expect(age('-5 sem.', 'fr', 'linkedin')).toBeNull();
    expect(age('−5 sem.', 'fr', 'linkedin')).toBeNull();
  });
  it('no number is above what a page can show', () => {
    expect(age('120 years ago', 'en', 'facebook')).toEqual([120 * 365, 121 * 366]);
    expect(age('121 years ago', 'en', 'facebook')).toBeNull();
    expect(age('0 days ago', 'en', 'facebook')?.[0] ?? 0).toBe(0);
  });
});
