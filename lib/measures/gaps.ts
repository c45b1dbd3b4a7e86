import { estimate, greatestOf, type Interval, leastOf, medianOf, middle } from './interval.ts';
import type { PostList } from './list.ts';
import type { Estimate } from './measures.ts';

/** So many times the usual gap parts two groups. Our choice. */
const PARTING = 4;

/**
 * The closed gaps between own posts that follow one another in time, in days, youngest first. The i-th youngest
 * age lies between the i-th least of the lower and the i-th least of the upper bounds, whichever post it is of;
 * corners of these bound each gap, from 0 on (two posts at one moment).
 * @returns one less than there are posts. Empty for 0 or 1, and where a post may stand unseen between two: a hole, an
 * undated post, an unsound list.
 */
export function gapsOf(list: PostList): Interval[] {
  if (!list.sound || list.holes > 0 || list.own.some(({ dated }) => !dated)) return [];
  const lows = list.own.map(({ age }) => age.low).toSorted((a, b) => a - b);
  const highs = list.own.map(({ age }) => age.high).toSorted((a, b) => a - b);
  return lows.slice(1).map((low, i) => ({
    low: Math.max(0, low - (highs[i] ?? 0)),
    high: Math.max(0, (highs[i + 1] ?? 0) - (lows[i] ?? 0)),
  }));
}

/** The longest closed gap; today's open one is not in it. `null` without a gap. */
export function longestGap(gaps: Interval[]): Estimate | null {
  const longest = greatestOf(gaps);
  return longest && estimate(longest);
}

/** The shortest closed gap. `null` without a gap. */
export function shortestGap(gaps: Interval[]): Estimate | null {
  const shortest = leastOf(gaps);
  return shortest && estimate(shortest);
}

/** A gap is called usual where it rests on so many, and at least half of them are within a factor of two of it. Our choice. */
const LEAST_USUAL = 3;
const NEAR = 2;
/** Below, days: a gap of nothing is several posts in one sitting, and usual only where no day passes without. */
const SITTING = 0.5;
const EVERY_DAY = 2;

/**
 * The gap that a page usually keeps: the median where it is typical of the others.
 * @returns `null` where it rests on under three gaps, or the gaps have no middle to speak of.
 */
export function usualGap(gaps: Interval[]): Estimate | null {
  const usual = medianOf(gaps);
  if (usual === null || gaps.length < LEAST_USUAL) return null;
  const { value } = usual;
  if (value === null || value < SITTING) return (longestGap(gaps)?.high ?? 0) <= EVERY_DAY ? usual : null;
  const near = gaps.map(middle).filter((gap) => gap >= value / NEAR && gap <= value * NEAR);
  return near.length * 2 >= gaps.length ? usual : null;
}

/**
 * How many gaps certainly part two groups of posts: four times the median, and four times the gap on either side. Gaps that grow or
 * shrink little by little part nothing, however long they get: that is a trend, and no burst.
 * @returns 0 below three gaps, and where all posts stand at one moment.
 */
export function partingGaps(gaps: Interval[]): number {
  const usual = medianOf(gaps)?.high ?? 0;
  return gaps.filter(({ low }, i) => {
    const [younger, older] = [gaps[i - 1], gaps[i + 1]];
    if (!younger || !older || low <= 0) return false;
    return low >= PARTING * Math.max(usual, younger.high, older.high);
  }).length;
}
