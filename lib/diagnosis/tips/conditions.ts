import type { Interval } from '../../measures/interval.ts';
import type { Facts } from '../facts.ts';
import { responsePlace } from '../scores.ts';

/** The study's "hardly active" in our terms: about less than a post a fortnight. Our choice. */
const HARDLY_ACTIVE = 25;

/** The page posts: what it posts can be worked on. */
export function isPosting({ verdict }: Facts): boolean {
  return verdict === 'irregular' || verdict === 'unheard' || verdict === 'active' || verdict === 'thriving';
}

export function hardlyActive({ activity, verdict }: Facts): boolean {
  return verdict !== 'not-enough-evidence' && activity !== null && activity.high < HARDLY_ACTIVE;
}

/** Certainly below half the managed pages of its size. */
export function fallsShort({ response }: Facts): boolean {
  return response !== null && responsePlace(response) === 'below';
}

/** The whole interval lies from `least` to `most`. */
export function within(interval: Interval | null, least: number, most: number): boolean {
  return interval !== null && interval.low >= least && interval.high <= most;
}
