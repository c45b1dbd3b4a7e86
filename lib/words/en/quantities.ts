import { digitsFor } from '../figure-shown.ts';
import { formatOf } from '../format.ts';
import { type Range, spanOf, wholeCount, wholeDays } from '../range.ts';

/** Shorter gaps are not rounded up to a whole day. */
const LESS_THAN_A_DAY = 0.75;

export const { number, percent, date, list, plural } = formatOf('en');

/** "74 days", "21 to 27 days", "at most 12 days", "less than a day". */
export function days(range: Range): string {
  const { low, high } = wholeDays(range);
  if (high === 0) return 'less than a day';
  if (low === high) return plural(low, { one: '# day', other: '# days' });
  return low === 0
    ? `at most ${plural(high, { one: '# day', other: '# days' })}`
    : `${number(low)} to ${number(high)} days`;
}

/** "today", "yesterday", "74 days ago", "21 to 27 days ago". */
export function ago(range: Range): string {
  const { low, high } = wholeDays(range);
  if (high === 0) return 'in the last 24 hours';
  return low === high && low === 1 ? 'one day ago' : `${days(range)} ago`;
}

export const posts = (count: number): string => plural(count, { one: '# post', other: '# posts' });
/** "7 posts", "0 to 1 post". */
export function postsIn({ low, high }: Range): string {
  return low === high ? posts(low) : `${number(low)} to ${posts(high)}`;
}

export const reshares = (count: number): string => plural(count, { one: '# reshare', other: '# reshares' });

/** "7", "between 30 and 35". */
export function count(range: Range): string {
  const { low, high } = wholeCount(range);
  return low === high ? number(low, digitsFor(low)) : `between ${number(low)} and ${number(high)}`;
}

/** "7", "30 to 35": after a word that "between" does not follow well. */
export function span(range: Range): string {
  const { low, high } = wholeCount(range);
  return low === high ? number(low, digitsFor(low)) : `${number(low)} to ${number(high)}`;
}

/** "several times a day", "about every day", "about every 9 days". */
export function pace(gap: number): string {
  if (gap < LESS_THAN_A_DAY) return 'several times a day';
  return gap < 1.5 ? 'about every day' : `about every ${number(Math.round(gap))} days`;
}

/** "less than a day", "about 9 days": a usual gap. */
export function usualDays(gap: number): string {
  if (gap < LESS_THAN_A_DAY) return 'less than a day';
  return `about ${plural(Math.round(gap), { one: '# day', other: '# days' })}`;
}

/** The stretch of time that was seen: "the last 3 months", "the last 5 weeks". */
export function stretch({ days: length, whole }: { days: number; whole: boolean }): string {
  if (whole) return 'the last 3 months';
  const { unit, count: n } = spanOf(length);
  const words = unit === 'days' ? { one: 'day', other: '# days' } : { one: 'week', other: '# weeks' };
  return `the last ${plural(n, words)}`;
}
