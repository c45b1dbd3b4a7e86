import type { Interval } from './interval.ts';
import type { PostList } from './list.ts';
import type { Estimate } from './measures.ts';
import { chi2Quantile } from './statistics.ts';
import { postsWithin, WINDOW_DAYS, type Window } from './window.ts';

const WEEK = 7;
const TAIL = 0.025;

/**
 * Rate of a list that stops at its n-th post (n >= 1): 2 lambda a_n is chi-squared with 2n degrees
 * (Epstein & Sobel 1953). Point (n - 1) / a_n, which is unbiased; none for one post.
 * @param oldest age of the n-th post, in days, not 0.
 * @returns posts a week, with the exact 95 % Poisson interval over both corners.
 */
export function stoppedRate(n: Interval, oldest: Interval): Estimate {
  const low = chi2Quantile(TAIL, 2 * n.low) / (2 * oldest.high);
  const high = chi2Quantile(1 - TAIL, 2 * n.high) / (2 * oldest.low);
  const value = n.low < 2 ? null : (n.low - 1) / ((oldest.low + oldest.high) / 2);
  return { low: low * WEEK, high: high * WEEK, value: value === null ? null : value * WEEK };
}

/**
 * Rate of k posts in a window that was wholly seen (Garwood 1936).
 * @returns posts a week, with the exact 95 % Poisson interval over both corners.
 */
export function windowRate(k: Interval, days: number): Estimate {
  const low = k.low === 0 ? 0 : chi2Quantile(TAIL, 2 * k.low) / (2 * days);
  const high = chi2Quantile(1 - TAIL, 2 * k.high + 2) / (2 * days);
  return { low: low * WEEK, high: high * WEEK, value: ((k.low + k.high) / 2 / days) * WEEK };
}

/** Own posts a week: of the last 92 days where they were seen, else of the part that the list shows; `null` where it shows no stretch of time. */
export function cadenceOf(list: PostList, window: Window): Estimate | null {
  if (window.complete) return windowRate(postsWithin(list, WINDOW_DAYS), WINDOW_DAYS);
  const { own, reach, holes } = list;
  if (!reach || reach.low === 0) return null;
  const within = postsWithin(list, WINDOW_DAYS);
  const n = { low: Math.min(own.length, within.low + 1), high: own.length + holes };
  const oldestOwn = Math.max(0, ...own.filter(({ dated }) => dated).map(({ age }) => age.low));
  if (own.length > 0 && oldestOwn === reach.low) return stoppedRate(n, reach);
  return windowRate(n, (reach.low + reach.high) / 2);
}
