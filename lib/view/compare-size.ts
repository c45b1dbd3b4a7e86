/** How a page is heard for its size: against what half the managed pages with as many followers get, our estimate. */
import { expectedInteractions } from '../diagnosis/curves.ts';
import type { Count, Site } from '../reading/reading.ts';
import type { Range } from '../words/range.ts';
import type { Heard } from './compare-figures.ts';

/** `'times'` and `'part'` as whole numbers: three times what its size expects, a third of it. */
export type ForSize = { what: 'about' | 'more' | 'less' } | { what: 'times' | 'part'; times: number };

/** On the bar: per cent of a logarithmic axis whose middle is what the size expects. */
export interface SizeBar extends Range {
  value: number;
}

/** The ends of the axis: a sixteenth of what the size expects, and sixteen times as much. */
const MOST_TIMES = 16;
/** Below, "twice" would be more than the figures bear. */
const LEAST_TIMES = 1.75;
/** Small medians are no ratio: of an expected 2 and a median of 1 nobody is half as well heard. As the response score has it. */
const ADDED = 0.5;

/**
 * The median's interval as a multiple of what the size expects: both in doubt, so the least over the most to the most over
 * the least. `high` is Infinity where nothing bounds it.
 *
 * @returns `null` without an interval, or where the followers are not known.
 */
export function timesExpected({ doubt }: Heard, site: Site, followers: Count | null): Range | null {
  if (doubt === null || followers === null || followers.low <= 0) return null;
  const most = expectedInteractions(site, followers.high);
  const least = expectedInteractions(site, followers.low);
  return {
    low: (doubt.low + ADDED) / (most + ADDED),
    high: doubt.open ? Number.POSITIVE_INFINITY : (doubt.high + ADDED) / (least + ADDED),
  };
}

/** In words only where the whole interval lies on one side; how many times is the figure's, against the reference as it is shown. */
export function forSizeOf(times: Range, { median, reference }: Heard): ForSize {
  if (times.low <= 1 && times.high >= 1) return { what: 'about' };
  const figure = (median.low + median.high) / 2;
  const isMore = times.low > 1;
  const factor = reference === null ? 1 : isMore ? figure / reference : reference / figure;
  if (!Number.isFinite(factor) || factor < LEAST_TIMES) return { what: isMore ? 'more' : 'less' };
  return { what: isMore ? 'times' : 'part', times: Math.round(factor) };
}

/** Whole per cent: what a picture shows, and no figure from which a number of followers could be reckoned back. */
export function sizeBarOf(times: Range, { median, reference }: Heard): SizeBar | null {
  if (reference === null) return null;
  const value = ((median.low + median.high) / 2 + ADDED) / (reference + ADDED);
  const [low, high] = [along(times.low), along(times.high)];
  return { low, high, value: Math.min(high, Math.max(low, along(value))) };
}

function along(times: number): number {
  const steps = Math.log(times) / Math.log(MOST_TIMES);
  return Math.round(50 + 50 * Math.max(-1, Math.min(1, steps)));
}
