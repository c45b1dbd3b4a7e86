/** The sites' own words from Arabic to Bengali: what was seen (research/locales.md), its other forms, and what stays unread. */
import { describe, expect, test } from 'vitest';
import { readCount } from '../../lib/language/counts.ts';
import { wordsOnDisk } from '../../scripts/lexicons-on-disk.ts';
import { age, counted, DAY, HOUR, MINUTE } from './as-shown.ts';

const YEAR = 365 * DAY;
const LEAP_YEAR = 366 * DAY;

describe('Arabic ages', () => {
  test.each([
    ['قبل  يومين', 'linkedin', 2 * DAY, 3 * DAY],
    ['منذ  ساعتين', 'linkedin', 2 * HOUR, 3 * HOUR],
    ['قبل  عام واحد', 'linkedin', YEAR, 2 * LEAP_YEAR],
    ['قبل  عامين', 'linkedin', 2 * YEAR, 3 * LEAP_YEAR],
    ['قبل 5 أعوام', 'linkedin', 5 * YEAR, 6 * LEAP_YEAR],
    ['قبل 11 أسبوعًا', 'linkedin', 77 * DAY, 84 * DAY],
    ['قبل ١١ يوما', 'linkedin', 11 * DAY, 12 * DAY],
    ['منذ 2 أسبوعين', 'facebook', 14 * DAY, 21 * DAY],
    ['منذ شهر مضى', 'facebook', 30 * DAY, 61 * DAY],
    ['5 د', 'facebook', 5 * MINUTE, 6 * MINUTE],
    ['5 س', 'facebook', 5 * HOUR, 6 * HOUR],
    ['5ي', 'facebook', 5 * DAY, 6 * DAY],
    ['3 أ', 'facebook', 21 * DAY, 28 * DAY],
    ['5 ع', 'facebook', 5 * YEAR, 6 * LEAP_YEAR],
  ] as const)('%s on %s', (text, site, least, most) => {
    expect(age(text, 'ar', site)).toEqual([least, most]);
  });

  test.each([
    ['5 س', 'linkedin'],
    ['5 ش', 'facebook'],
    ['عام', 'facebook'],
    ['عام', 'linkedin'],
    ['قبل 5 قرون', 'linkedin'],
  ] as const)('%s on %s is unknown', (text, site) => {
    expect(age(text, 'ar', site)).toBeNull();
  });
});

describe('Arabic counts', () => {
  test.each([
    ['متابعان', 'linkedin', 2, 2, 'followers'],
    ['١٬٢٣٤ متابعًا', 'linkedin', 1_234, 1_234, 'followers'],
    ['1.2 ألف متابع', 'linkedin', 1_200, 1_299, 'followers'],
    ['موظف واحد', 'linkedin', 1, 1, 'employees'],
    ['مشاهدتان', 'linkedin', 2, 2, 'views'],
    ['تعليقين', 'linkedin', 2, 2, 'comments'],
    ['21 من مرات الإعجاب', 'linkedin', 21, 21, 'reactions'],
    ['2 تفاعلان', 'facebook', 2, 2, 'reactions'],
    ['11 تفاعلاً', 'facebook', 11, 11, 'reactions'],
    ['مشاركة واحدة', 'facebook', 1, 1, 'shares'],
    ['3 تسجيلات إعجاب', 'facebook', 3, 3, 'likes'],
    ['يتحدث ٥٦ عن هذا', 'facebook', 56, 56, 'talking-about'],
  ] as const)('%s on %s', (text, site, from, to, noun) => {
    expect(counted(text, 'ar', site)).toMatchObject({ from, to, nouns: expect.arrayContaining([noun]) });
  });

  test('a button or a heading is no count of one or two', () => {
    for (const text of ['تعليق', 'مشاركة', 'إعجاب', 'متابع', 'متابعين', 'موظفين']) {
      expect(counted(text, 'ar', 'linkedin')).toBeNull();
      expect(counted(text, 'ar', 'facebook')).toBeNull();
    }
  });
});

describe('the other languages', () => {
  test.each([
    ['5d', 'tr', 'facebook', 5 * MINUTE, 6 * MINUTE],
    ['5s', 'tr', 'facebook', 5 * HOUR, 6 * HOUR],
    ['5g', 'tr', 'facebook', 5 * DAY, 6 * DAY],
    ['3 hf. önce', 'tr', 'linkedin', 21 * DAY, 28 * DAY],
    ['5म', 'mr', 'facebook', 5 * MINUTE, 6 * MINUTE],
    ['5व', 'mr', 'facebook', 5 * YEAR, 6 * LEAP_YEAR],
    ['5 आठवड्यांपूर्वी', 'mr', 'facebook', 35 * DAY, 42 * DAY],
    ['3 दिन', 'hi', 'facebook', 3 * DAY, 4 * DAY],
    ['एक घंटा पहले', 'hi', 'facebook', HOUR, 2 * HOUR],
    ['5 हफ़्ते पहले', 'hi', 'linkedin', 35 * DAY, 42 * DAY],
    ['5 साल', 'hi', 'facebook', 5 * YEAR, 6 * LEAP_YEAR],
    ['5মিঃ', 'bn', 'facebook', 5 * MINUTE, 6 * MINUTE],
    ['১ ঘন্টা আগে', 'bn', 'facebook', HOUR, 2 * HOUR],
    ['5 বছর আগে', 'bn', 'linkedin', 5 * YEAR, 6 * LEAP_YEAR],
    ['לפני שעה', 'he', 'facebook', HOUR, 2 * HOUR],
    ["3 שב'", 'he', 'linkedin', 21 * DAY, 28 * DAY],
    ['לפני שבועיים', 'he', 'linkedin', 14 * DAY, 21 * DAY],
    ['۳ هفته پیش', 'fa', 'linkedin', 21 * DAY, 28 * DAY],
    ['3 ماہ قبل', 'ur', 'facebook', 90 * DAY, 122 * DAY],
    ['٣ هەفتە لەمەوپێش', 'ckb', 'facebook', 21 * DAY, 28 * DAY],
  ] as const)('%s (%s on %s) is an age', (text, language, site, least, most) => {
    expect(age(text, language, site)).toEqual([least, most]);
  });

  test.each([
    ['5h', 'tr', 'facebook'],
    ['5 sn', 'tr', 'facebook'],
    ['5म', 'mr', 'linkedin'],
    ['5व', 'hi', 'facebook'],
    ['5 ש׳', 'he', 'linkedin'],
    ['שעה', 'he', 'facebook'],
  ] as const)('%s (%s on %s) is unknown', (text, language, site) => {
    expect(age(text, language, site)).toBeNull();
  });

  test.each([
    ['5 İfade', 'tr', 'facebook', 5, 5, 'reactions'],
    ['13,9 B takipçi', 'tr', 'linkedin', 13_900, 13_999, 'followers'],
    ['2.8 लाख फ़ॉलोअर', 'hi', 'facebook', 280_000, 289_999, 'followers'],
    ['12,34,567 फ़ॉलोअर', 'hi', 'linkedin', 1_234_567, 1_234_567, 'followers'],
    ['५ टिप्पण्या', 'mr', 'facebook', 5, 5, 'comments'],
    ['5টি কমেন্ট', 'bn', 'facebook', 5, 5, 'comments'],
    ['5k পছন্দ', 'bn', 'facebook', 5_000, 5_999, 'reactions'],
    ['תגובה אחת', 'he', 'facebook', 1, 1, 'comments'],
    ['12 תגובות רגשיות', 'he', 'linkedin', 12, 12, 'reactions'],
    ['۱٬۲۳۴ دنبال‌کننده', 'fa', 'linkedin', 1_234, 1_234, 'followers'],
  ] as const)('%s (%s on %s) is a count', (text, language, site, from, to, noun) => {
    expect(counted(text, language, site)).toMatchObject({ from, to, nouns: expect.arrayContaining([noun]) });
  });

  test('one Marathi word is a comment or a reaction: both are said', () => {
    expect(counted('5 प्रतिक्रिया', 'mr', 'facebook')?.nouns.toSorted()).toEqual(['comments', 'reactions']);
  });

  test('a fraction of comments, and letters of no known word behind a number, are no counts', () => {
    expect(counted('1.2টি কমেন্ট', 'bn', 'facebook')).toBeNull();
    expect(counted('5হ কমেন্ট', 'bn', 'facebook')).toBeNull();
    expect(readCount('0005', wordsOnDisk('facebook')('ar'), 'cut')).toBeNull();
  });
});
