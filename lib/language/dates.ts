/** "March 16 at 11:41 AM", "ieri alle 14:32", "2024年3月2日" -> the time that was. */
import { isParted } from './ages.ts';
import { persianDay } from './persian.ts';
import type { Span } from './span.ts';
import type { Words } from './words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The least and the greatest offset of a time zone: a clock time without a zone is UTC within these. */
const EAST = 14 * HOUR;
const WEST = 12 * HOUR;

/** Facebook opened in 2004: a smaller number of four digits is no year of a post. */
const FIRST_YEAR = 2004;
const LAST_YEAR = 2100;

interface DateParts {
  day?: number;
  month?: number;
  year?: number;
  isPersian?: true;
  /** Years are counted from the one after this. */
  era?: number;
  /** ms since midnight, before it is known which half of the day is meant. */
  clock?: number;
  half?: 'am' | 'pm';
  /** How many days ago. */
  daysAgo?: number;
  /** 0 = Sunday. */
  weekday?: number;
}

/**
 * Reads a date.
 *
 * @param text folded
 * @param now ms since 1970
 * @returns `null` where a part of the text has no known meaning, or where what is said gives no day
 */
export function readDate(text: string, words: Words, now: number): Span | null {
  const parts = dateParts(text, words);
  const clock = parts && clockOf(parts);
  if (parts === null || Number.isNaN(clock)) return null;
  const { day, month, year, daysAgo, weekday } = parts;
  if (month === undefined) {
    if (day !== undefined || year !== undefined) return null;
    if (daysAgo !== undefined) return weekday === undefined ? daysBefore(daysAgo, clock, now) : null;
    return latestWeekday(weekday, clock, now);
  }
  if (daysAgo !== undefined || (day === undefined && (year === undefined || clock !== null))) return null;
  const years = year === undefined ? latestYears(parts, now) : [yearOf(parts, words)];
  const spans = years.map((candidate) => (candidate === null ? null : spanIn(candidate, parts, clock)));
  const past = spans.find((span) => span !== null && span.from <= now) ?? null;
  return past === null ? null : { from: past.from, to: Math.min(past.to, now) };
}

/** Without a year the sites mean the latest one in which the date is past. */
function latestYears({ isPersian }: DateParts, now: number): number[] {
  const next = new Date(now + EAST).getUTCFullYear() - (isPersian ? 621 : 0);
  return [next, next - 1];
}

function spanIn(year: number, { month = 0, day, isPersian }: DateParts, clock: number | null): Span | null {
  const first = isPersian ? persianDay(year, month, day ?? 1) : gregorianDay(year, month, day ?? 1);
  if (first === null) return null;
  const start = first + (clock ?? 0);
  const nextMonth = isPersian
    ? persianDay(year + Math.floor((month + 1) / 12), (month + 1) % 12, 1)
    : Date.UTC(year, month + 1, 1);
  const end = day === undefined ? (nextMonth ?? start) - 1 : start + (clock === null ? DAY : MINUTE) - 1;
  return { from: start - EAST, to: end + WEST };
}

/** 31 April is no date: Date rolls it over into May. */
function gregorianDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month, day);
  return new Date(time).getUTCMonth() === month ? time : null;
}

/** `null` where no clock time is said; NaN where what is said is none. */
function clockOf({ clock, half }: DateParts): number | null {
  if (clock === undefined) return half === undefined ? null : Number.NaN;
  const hour = Math.floor(clock / HOUR);
  if (half === undefined) return clock;
  // "13:54 in the afternoon" says the half of the day a second time.
  if (hour > 12) return half === 'pm' ? clock : Number.NaN;
  return (clock % (12 * HOUR)) + (half === 'pm' ? 12 * HOUR : 0);
}

/** The hour and the minute, parted by a colon or the language's "h"; by a dot where the language does so. */
const CLOCK = /(?<![\d:])(\d{1,2})(?: ?[h時时點点시] ?|:)(\d{2})(?:(?<=[時时點点시] ?\d\d) ?[分분])?(?![\d:日일号號])/u;
/** Stands where the clock time stood; no page has it. */
const CLOCK_PLACE = '\0';
const BEFORE_CLOCK = /^\s*\0/;
/** "9:01 ч. am": one short word may stand between. */
const AFTER_CLOCK = /\0\s*(?:\p{L}{1,3}\s+)?$/u;
const DOTTED_CLOCK = /(?<![\d.])(\d{1,2})\.(\d{2})(?![\d.])/u;

function dateParts(text: string, words: Words): DateParts | null {
  const parts: DateParts = {};
  const take = (_: string, hour: string, minute: string) => {
    parts.clock = Number(hour) > 23 || Number(minute) > 59 ? Number.NaN : Number(hour) * HOUR + Number(minute) * MINUTE;
    return ` ${CLOCK_PLACE} `;
  };
  let rest = text.replace(CLOCK, take);
  if (parts.clock === undefined && words.hasDottedClock) rest = rest.replace(DOTTED_CLOCK, take);
  return takeAll(rest.replaceAll('.', ''), parts, words) ? parts : null;
}

/** With the sign of an ordinal (º and ª are folded to letters), or the word "day" or "year" where it would else say something alone (日: Sunday). */
const NUMBER = /^\d+(?:(?:st|nd|rd|th|er|[oa])(?!\p{L})|[日일号號年년])?/u;

/** Word for word from the left, the longest that is known; false where a part has no meaning, or its place is taken. */
function takeAll(text: string, parts: DateParts, words: Words): boolean {
  let at = 0;
  while (at < text.length) {
    const length = longestWord(text, at, words);
    const number = NUMBER.exec(text.slice(at))?.[0];
    if (length > 0) {
      const word = text.slice(at, at + length);
      const meanings = words.dates[word] ?? '';
      if (/^[ap]m$/.test(meanings || word) && !isHalfOfDay(meanings, text, at, length)) return false;
      if (!takeWord(meanings, parts)) return false;
    } else if (number !== undefined) {
      if (!takeNumber(Number.parseInt(number, 10), /[年년]$/.test(number), parts)) return false;
    } else if (!/^[\0\s,،、፣()·:/-]/.test(text.slice(at))) return false;
    at += length || number?.length || 1;
  }
  return true;
}

/** A half of the day stands beside its clock; German "am" (on the) says none, and never stands behind the time. */
function isHalfOfDay(meanings: string, text: string, at: number, length: number): boolean {
  const isBehind = AFTER_CLOCK.test(text.slice(0, at));
  return meanings === '' ? !isBehind : isBehind || BEFORE_CLOCK.test(text.slice(at + length));
}

/** No word of any lexicon is longer. */
const LONGEST_WORD = 30;

function longestWord(text: string, at: number, words: Words): number {
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const endsInDigit = /\d$/.test(word) && /^\d/.test(text.slice(at + length));
    if (Object.hasOwn(words.dates, word) && isParted(text, at + length) && !endsInDigit) return length;
  }
  return 0;
}

/** A word with two meanings ("mar": martes, marzo) has the first that is not taken. */
function takeWord(meanings: string, parts: DateParts): boolean {
  return meanings === '' || meanings.split(' ').some((meaning) => takeMeaning(meaning, parts));
}

function takeMeaning(meaning: string, parts: DateParts): boolean {
  const value = Number(/\d+/.exec(meaning)?.[0]);
  const put = (name: 'month' | 'weekday' | 'daysAgo' | 'era') => {
    if (parts[name] !== undefined) return false;
    parts[name] = value;
    return true;
  };
  if (meaning === 'am' || meaning === 'pm') {
    if (parts.half !== undefined && parts.half !== meaning) return false;
    parts.half = meaning;
    return true;
  }
  if (meaning.startsWith('era')) return put('era');
  if (meaning.startsWith('w')) return put('weekday');
  if (meaning.startsWith('d')) return put('daysAgo');
  if (meaning.startsWith('p')) parts.isPersian = true;
  return put('month');
}

function takeNumber(value: number, saysYear: boolean, parts: DateParts): boolean {
  const isYear = value > 31 || (parts.era !== undefined && parts.year === undefined);
  if (value < 1 || (saysYear && !isYear) || parts[isYear ? 'year' : 'day'] !== undefined) return false;
  parts[isYear ? 'year' : 'day'] = value + (isYear ? (parts.era ?? 0) : 0);
  return true;
}

/** The year by the calendar of its month; `null` where it is none of a post. */
function yearOf({ year = 0, isPersian }: DateParts, { era = 0 }: Words): number | null {
  // The Persian year 1403 begins in 2024.
  const candidates = isPersian ? [year + 621] : [year, year - era];
  const gregorian = candidates.find((candidate) => candidate >= FIRST_YEAR && candidate <= LAST_YEAR);
  if (gregorian === undefined) return null;
  return isPersian ? year : gregorian;
}

/**
 * "Yesterday at 14:32" in an unknown zone: the local day began 0 to 24 hours before `now`, whatever the zone is,
 * so yesterday began 24 to 48 hours before it.
 */
function daysBefore(days: number, clock: number | null, now: number): Span {
  return {
    from: now - (days + 1) * DAY + (clock ?? 0),
    to: Math.min(now, now - days * DAY + (clock === null ? DAY : clock + MINUTE)),
  };
}

/** A day of the week is the latest one that is past: of two that may be, in an unknown zone, the span covers both. */
function latestWeekday(weekday: number | undefined, clock: number | null, now: number): Span | null {
  const today = Math.floor(now / DAY);
  const spans = [1, 0, -1, -2, -3, -4, -5, -6, -7, -8]
    .map((days) => (today + days) * DAY)
    .filter((day) => new Date(day).getUTCDay() === weekday)
    .map((day) => ({ from: day + (clock ?? 0) - EAST, to: day + (clock ?? DAY) + MINUTE + WEST }))
    .filter(({ from, to }) => from <= now && to >= now - 8 * DAY);
  if (spans.length === 0) return null;
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.min(now, Math.max(...spans.map(({ to }) => to))),
  };
}
