/** How far a post's response stands from the page's own median, as a bar on a scale of ratios. */
import type { Interval } from '../measures/interval.ts';

/** The scale ends at a quarter of the median, and at four times it. */
const MOST_TIMES = 4;

export interface FromMedian {
  /** The response over the median, as narrowly as it is known. */
  times: Interval;
  /** Per cent of the scale, whose middle is the median: certainly so far. Equal where nothing is certain. */
  sure: { from: number; to: number };
  /** Per cent: perhaps as far as this. `null` where the response is known exactly. */
  perhaps: { from: number; to: number } | null;
  /** The ends at which the bar is cut off: it would be longer than the scale. */
  cut: { low: boolean; high: boolean };
}

const MIDDLE = 50;

/**
 * The bar of one post.
 *
 * @param interactions of the post; `null` where a part was not read
 * @param median of the page's own posts, as the figures beside it say; `null` where only its bounds are known
 * @returns `null` where there is no ratio: one of them is not known, or the median is 0
 */
export function fromMedian(interactions: Interval | null, median: number | null): FromMedian | null {
  if (interactions === null || median === null || median <= 0) return null;
  const times = { low: interactions.low / median, high: interactions.high / median };
  const low = placeOf(times.low);
  const high = placeOf(times.high);
  const near = Math.max(low, Math.min(high, MIDDLE));
  return {
    times,
    sure: { from: Math.min(near, MIDDLE), to: Math.max(near, MIDDLE) },
    perhaps: low === high ? null : { from: low, to: high },
    cut: { low: times.low < 1 / MOST_TIMES, high: times.high > MOST_TIMES },
  };
}

/** Logarithmic: half and double are as far from the middle. */
function placeOf(times: number): number {
  const steps = times === 0 ? -1 : Math.log(times) / Math.log(MOST_TIMES);
  return MIDDLE + MIDDLE * Math.max(-1, Math.min(1, steps));
}
