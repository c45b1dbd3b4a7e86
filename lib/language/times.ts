/**
 * Displayed times as intervals. Both sites round ages down ("2d" is 48 to 72 hours), so "n units" means
 * [n, n+1) units (research/locales.md 2; research/facebook-dom.md 10). The whole text is consumed, or nothing is read.
 */
import { foldedText } from './text.ts';
import { type Unit, type Words, wordKey } from './words.ts';

/** Milliseconds since 1970, UTC, both inclusive. */
export interface Span {
  from: number;
  to: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The age that "n units" may be, in ms: at least, and less than. A month is 30 to 31 days, a year 365 or 366
 * (so "1mo" is 30 to 61 days and "3mo" 90 to 122: research/benchmarks-and-scoring.md 4.4).
 */
const AGE: Record<Unit, (n: number) => [atLeast: number, lessThan: number]> = {
  minute: (n) => [n * MINUTE, (n + 1) * MINUTE],
  hour: (n) => [n * HOUR, (n + 1) * HOUR],
  day: (n) => [n * DAY, (n + 1) * DAY],
  week: (n) => [n * 7 * DAY, (n + 1) * 7 * DAY],
  month: (n) => [n * 30 * DAY, (n + 1) * 30.5 * DAY],
  year: (n) => [n * 365 * DAY, (n + 1) * 366 * DAY],
};
const LARGEST: Record<Unit, number> = { minute: 59, hour: 23, day: 31, week: 53, month: 36, year: 25 };

/** The least and the greatest offset of a time zone: a clock time without a zone is UTC within these. */
const EAST = 14 * HOUR;
const WEST = 12 * HOUR;

/**
 * Reads an age ("3w", "il y a 3 j", "1 an(s)") or a date ("March 16 at 11:41 AM", "ieri alle 14:32", "2 juillet 2023").
 *
 * @returns the times it may mean, never later than `now`; `null` where a part of the text has no known meaning, where
 *   it has several, or where the language is not known (`words` is null).
 */
export function readTime(text: string, words: Words | null, now: Date): Span | null {
  if (words === null || text.length > 120) return null;
  const folded = foldedText(text).replace(/[\s•·,]+$/, '');
  if (words.now.includes(folded)) return { from: now.getTime() - MINUTE, to: now.getTime() };
  return readAge(folded, words, now.getTime()) ?? readDate(folded, words, now.getTime());
}

function readAge(text: string, words: Words, now: number): Span | null {
  const start = words.before.find((phrase) => text.startsWith(`${phrase} `));
  const end = words.after.find((phrase) => text.endsWith(` ${phrase}`));
  const core = text.slice(start?.length ?? 0, text.length - (end?.length ?? 0)).trim();
  const parts = /^(\d{1,2}) ?([^\d\s].*)$/.exec(core) ?? writtenOut(core, words);
  if (parts === null) return null;
  const n = Number(parts[1]);
  const units = words.units[wordKey(parts[2] ?? '')];
  const unit = units?.[0];
  if (units?.length !== 1 || unit === undefined || n > LARGEST[unit]) return null;
  const [atLeast, lessThan] = AGE[unit](n);
  return { from: now - lessThan, to: now - atLeast };
}

/** "une semaine" -> ["…", "1", "semaine"]. */
function writtenOut(core: string, words: Words): string[] | null {
  const one = words.one.find((word) => core.startsWith(word.endsWith("'") ? word : `${word} `));
  return one === undefined ? null : [core, '1', core.slice(one.length).trim()];
}

type RelativeDay = 'today' | 'yesterday' | 'weekday';

interface DateParts {
  day?: number;
  month?: number;
  year?: number;
  clock?: number;
  relative?: RelativeDay;
}

function readDate(text: string, words: Words, now: number): Span | null {
  const parts = dateParts(text, words);
  if (parts === null) return null;
  const { day, month, year, clock, relative } = parts;
  if (relative !== undefined && month === undefined) {
    return day === undefined && year === undefined ? relativeDay(relative, clock, now) : null;
  }
  if (month === undefined || relative === 'today' || relative === 'yesterday') return null;
  if (day === undefined && (year === undefined || clock !== undefined)) return null;
  const spans = (year === undefined ? latestYears(now) : [year]).map((y) => calendarSpan(y, month, day, clock));
  const past = spans.find((span) => span !== null && span.from <= now) ?? null;
  return past === null ? null : { from: past.from, to: Math.min(past.to, now) };
}

/** Without a year the sites mean the latest one in which the date is past. */
function latestYears(now: number): number[] {
  const next = new Date(now + EAST).getUTCFullYear();
  return [next, next - 1];
}

function dateParts(text: string, words: Words): DateParts | null {
  const parts: DateParts = {};
  const rest = text.replace(
    /(?<!\d)(\d{1,2})[:h](\d{2})(?: ?([ap])\.? ?m\.?)?(?![\d\p{L}])/u,
    (_, hour, minute, half) => {
      parts.clock = clockTime(Number(hour), Number(minute), half);
      return ' ';
    },
  );
  if (parts.clock !== undefined && Number.isNaN(parts.clock)) return null;
  for (const token of rest.split(/[\s,]+/).filter(Boolean)) {
    if (!takeToken(token, parts, words)) return null;
  }
  return parts;
}

function clockTime(hour: number, minute: number, half: string | undefined): number {
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return Number.NaN;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return hours * HOUR + minute * MINUTE;
}

/** Takes one word of a date into `parts`; false where it has no meaning, or where its place is taken. */
function takeToken(token: string, parts: DateParts, words: Words): boolean {
  const number = /^(\d{1,4})(?:\.|er|st|nd|rd|th|º|ª)?$/.exec(token)?.[1];
  if (number !== undefined) return takeNumber(number, parts);
  const key = wordKey(token);
  const month = words.months[key];
  if (month !== undefined && parts.month === undefined) {
    parts.month = month;
    return true;
  }
  const relative = relativeWord(token, key, words);
  if (relative !== null && parts.relative === undefined) {
    parts.relative = relative;
    return true;
  }
  return words.joints.includes(key);
}

function relativeWord(token: string, key: string, words: Words): RelativeDay | null {
  if (words.today.includes(token)) return 'today';
  if (words.yesterday.includes(token)) return 'yesterday';
  return words.weekdays.includes(key) ? 'weekday' : null;
}

function takeNumber(digits: string, parts: DateParts): boolean {
  const value = Number(digits);
  if (digits.length === 4 && parts.year === undefined && value >= 2004 && value <= 2100) {
    parts.year = value;
    return true;
  }
  if (digits.length <= 2 && parts.day === undefined && value >= 1 && value <= 31) {
    parts.day = value;
    return true;
  }
  return false;
}

function calendarSpan(year: number, month: number, day: number | undefined, clock: number | undefined): Span | null {
  const start = Date.UTC(year, month, day ?? 1, 0, 0, 0, clock ?? 0);
  // 31 April is no date: Date rolls it over into May.
  if (day !== undefined && new Date(Date.UTC(year, month, day)).getUTCMonth() !== month) return null;
  const end = day === undefined ? Date.UTC(year, month + 1, 1) - 1 : start + (clock === undefined ? DAY : MINUTE) - 1;
  return { from: start - EAST, to: end + WEST };
}

/** How many days before now the named day began: at the latest, and at the earliest. */
const DAY_START: Record<RelativeDay, [number, number]> = { today: [0, 1], yesterday: [1, 2], weekday: [1, 8] };

/**
 * "Yesterday at 14:32" in an unknown zone: the local day began 0 to 24 hours before `now`, whatever the zone is,
 * so yesterday began 24 to 48 hours before it.
 */
function relativeDay(day: RelativeDay, clock: number | undefined, now: number): Span {
  const [latestStart, earliestStart] = DAY_START[day];
  return {
    from: now - earliestStart * DAY + (clock ?? 0),
    to: Math.min(now, now - latestStart * DAY + (clock === undefined ? DAY : clock + MINUTE)),
  };
}
