import type { Interval } from './interval.ts';
import type { PostList } from './list.ts';
import type { Estimate } from './measures.ts';
import { largestLongestSilence, type Season, smallestLongestSilence } from './silence.ts';
import { WINDOW_DAYS } from './window.ts';

/** More posts than days of the window leave no silence to find. */
const MOST_HOLES = WINDOW_DAYS;
/** Ages that are known this well, days, give one figure. */
const EXACT = 1;

/**
 * The longest silence of own posts in the last 92 days, or the part seen, today's open gap included: the smallest and the
 * largest that the ages allow. The time before the oldest post of a whole list is no silence: the page may be
 * that young. Of a list that is not sound only the upper bound holds.
 * @returns days; `null` where no own post is dated, and the list shows no stretch of time.
 */
export function longestSilenceOf(list: PostList): Estimate | null {
  const dated = list.own.filter((aged) => aged.dated).map(({ age }) => age);
  if (!list.reach) {
    return dated.length === 0 ? null : { low: 0, high: largestLongestSilence(dated, WINDOW_DAYS), value: null };
  }
  const smallest = smallestLongestSilence(withHoles(list), Math.min(WINDOW_DAYS, list.reach.low));
  const high = largestLongestSilence(dated, Math.min(WINDOW_DAYS, list.reach.high));
  // The smallest one is found by halving, a hair too large.
  const low = Math.min(smallest, high);
  return { low, high, value: high - low < EXACT ? (low + high) / 2 : null };
}

/** The smallest possible one, where a silence wholly within one of `seasons` counts as none. */
export function silenceOutOfSeason(list: PostList, seasons: Season[]): { low: number } | null {
  if (!list.reach) return null;
  return { low: smallestLongestSilence(withHoles(list), Math.min(WINDOW_DAYS, list.reach.low), seasons) };
}

/** A post that could not be read may stand at any age. */
function withHoles(list: PostList): Interval[] {
  const anywhere = { low: 0, high: Number.POSITIVE_INFINITY };
  return [
    ...list.own.map(({ age }) => age),
    ...Array.from({ length: Math.min(list.holes, MOST_HOLES) }, () => anywhere),
  ];
}
