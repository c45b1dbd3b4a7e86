import type { Count } from '../reading/reading.ts';
import type { Estimate } from './measures.ts';

/** A value that is known to lie between two bounds, both inclusive. `high` may be Infinity inside the measures, never in what they return. */
export interface Interval {
  low: number;
  high: number;
}

export const middle = ({ low, high }: Interval): number => (low + high) / 2;

/** The interval with its middle as the best single figure. */
export function estimate(interval: Interval): Estimate {
  return { low: interval.low, high: interval.high, value: middle(interval) };
}

/** A count of the page as an estimate, `null` where it was not read. */
export function countEstimate(count: Count | null): Estimate | null {
  return count && estimate(count);
}

/** The median of a list that is not empty; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/**
 * Of a list of intervals: the median of the lows, of the middles and of the highs. The true median lies
 * between the outer two, whatever the true values within their intervals. `null` of none.
 */
export function medianOf(intervals: readonly Interval[]): Estimate | null {
  if (intervals.length === 0) return null;
  return {
    low: median(intervals.map(({ low }) => low)),
    value: median(intervals.map(middle)),
    high: median(intervals.map(({ high }) => high)),
  };
}

/** The sum lies between the sum of the lower and that of the upper bounds; 0 of none. */
export function sumOf(intervals: readonly Interval[]): Interval {
  return {
    low: intervals.reduce((sum, { low }) => sum + low, 0),
    high: intervals.reduce((sum, { high }) => sum + high, 0),
  };
}

/** The least of several values lies between the least lower and the least upper bound. `null` of none. */
export function leastOf(values: readonly Interval[]): Interval | null {
  if (values.length === 0) return null;
  return { low: Math.min(...values.map(({ low }) => low)), high: Math.min(...values.map(({ high }) => high)) };
}

/** The greatest of several values lies between the greatest lower and the greatest upper bound. `null` of none. */
export function greatestOf(values: readonly Interval[]): Interval | null {
  if (values.length === 0) return null;
  return { low: Math.max(...values.map(({ low }) => low)), high: Math.max(...values.map(({ high }) => high)) };
}
