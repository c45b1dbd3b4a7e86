import { type Interval, middle } from './interval.ts';
import { type PostList, resharesBelow } from './list.ts';
import type { Estimate } from './measures.ts';
import { chi2Quantile } from './statistics.ts';
import { isQuarter, postsWithin, WINDOW_DAYS, type Window } from './window.ts';

/** Days. */
const WEEK = 7;
/** Of a 95 % interval, on either side. */
const TAIL = 0.025;

/**
 * Rate of a list that stops at its n-th post (n >= 1): of a Poisson process, 2 lambda a_n is chi-squared with 2n degrees
 * (Epstein & Sobel 1953). The stretch ends where a post stands, so it is biased to be short for its posts: the point is
 * (n - 1) / a_n, which is unbiased, where n / a_n is 11 % high at ten posts. Today's open gap lies in a_n.
 * Bursty pages break the 95 % (69 % where gaps vary twice as much as a Poisson process's); even ones keep it.
 * @param n own posts, at least and at most.
 * @param oldest age of the n-th post, in days, not 0.
 * @returns posts a week with the exact 95 % interval over both corners; no point for fewer than two posts.
 */
export function stoppedRate(n: Interval, oldest: Interval): Estimate {
  const low = chi2Quantile(TAIL, 2 * n.low) / (2 * oldest.high);
  const high = chi2Quantile(1 - TAIL, 2 * n.high) / (2 * oldest.low);
  const value = n.low < 2 ? null : (n.low - 1) / middle(oldest);
  return { low: low * WEEK, high: high * WEEK, value: value === null ? null : value * WEEK };
}

/**
 * Rate of k posts (k >= 0) in a window that was wholly seen and does not end at one of them (Garwood 1936).
 * @param days length of the window, not 0.
 * @returns posts a week with the exact 95 % Poisson interval over both corners.
 */
export function windowRate(k: Interval, days: Interval): Estimate {
  const low = k.low === 0 ? 0 : chi2Quantile(TAIL, 2 * k.low) / (2 * days.high);
  const high = chi2Quantile(1 - TAIL, 2 * k.high + 2) / (2 * days.low);
  return { low: low * WEEK, high: high * WEEK, value: (middle(k) / middle(days)) * WEEK };
}

/**
 * Own posts a week: of the last 92 days where they were seen, else of the part that the list shows, or since the first
 * post of a page that is younger. That part ends at an
 * own post (the list stops there), or at a reshare below the last one (then own posts did not choose its end).
 * @returns `null` where the list shows no stretch of time: no dated post, an unsound list, all posts of today.
 */
export function cadenceOf(list: PostList, window: Window): Estimate | null {
  if (isQuarter(window)) {
    return windowRate(postsWithin(list, WINDOW_DAYS), { low: WINDOW_DAYS, high: WINDOW_DAYS });
  }
  const { own, reach, holes } = list;
  if (!reach || reach.low === 0) return null;
  const seen = { low: own.filter(({ age }) => age.high <= reach.high).length, high: own.length + holes };
  const goesOn = !list.end && resharesBelow(list).some(({ dated }) => dated);
  return goesOn || seen.low === 0 ? windowRate(seen, reach) : stoppedRate(seen, reach);
}
