import { type Interval, middle } from './interval.ts';
import type { PostList } from './list.ts';

/** Days: a quarter, on the edge of the label "3 months". */
export const WINDOW_DAYS = 92;

/** Own posts in the window that make one a week. */
export const WEEKLY_POSTS = 13;

export interface Window {
  /** Days of the last 92 that were seen, or since the first post of a page whose whole list is younger. */
  days: number;
  /** No own post of the last 92 days can be missing, but for the holes. */
  complete: boolean;
}

/** Which part of the last 92 days the list shows. A list that is not sound shows some of their posts, and no whole day. */
export function windowOf(list: PostList): Window {
  const { end, reach } = list;
  const complete = end || (reach !== null && reach.low >= WINDOW_DAYS);
  if (reach === null) return { days: complete ? WINDOW_DAYS : 0, complete };
  return { days: Math.min(WINDOW_DAYS, middle(reach)), complete };
}

/** Whether the window is the whole quarter. A page that is younger was seen wholly, and has no quarter yet. */
export function isQuarter({ days, complete }: Window): boolean {
  return complete && days >= WINDOW_DAYS;
}

/** Own posts that are certainly, and at most, younger than `days`. Unreadable posts may all be. */
export function postsWithin(list: PostList, days: number): Interval {
  const low = list.own.filter(({ age }) => age.high <= days).length;
  const high = list.own.filter(({ age }) => age.low <= days).length + list.holes;
  return { low, high };
}
