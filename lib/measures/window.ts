import type { Interval } from './interval.ts';
import type { PostList } from './list.ts';

/** A quarter, on the edge of the label "3 months". */
export const WINDOW_DAYS = 92;

export interface Window {
  /** Days of the last 92 that were seen; all of them where the list's end was reached. */
  days: number;
  /** No own post of the last 92 days can be missing, but for the holes. */
  complete: boolean;
}

/** Which part of the last 92 days the list shows. A list that is not sound shows some of their posts, and no whole day. */
export function windowOf(list: PostList): Window {
  const complete = list.end || (list.reach !== null && list.reach.low >= WINDOW_DAYS);
  if (complete) return { days: WINDOW_DAYS, complete };
  const reach = list.reach ?? { low: 0, high: 0 };
  return { days: Math.min(WINDOW_DAYS, (reach.low + reach.high) / 2), complete };
}

/** Own posts that are certainly, and at most, younger than `days`. Unreadable posts may all be. */
export function postsWithin(list: PostList, days: number): Interval {
  const low = list.own.filter(({ age }) => age.high <= days).length;
  const high = list.own.filter(({ age }) => age.low <= days).length + list.holes;
  return { low, high };
}
