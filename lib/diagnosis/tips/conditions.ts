import type { Interval } from '../../measures/interval.ts';
import type { FindingId } from '../../words/en/findings.ts';
import type { Context, Purpose } from '../diagnosis.ts';
import { type Earlier, type Facts, isQuiet } from '../facts.ts';
import { responsePlace } from '../scores.ts';
import { INACTIVE_DAYS } from '../verdict-borders.ts';

/** The study's "hardly active" in our terms: about less than a post a fortnight. Our choice: the study gives no border. */
export const HARDLY_ACTIVE = 25;

/** What the quiet verdicts rest on. */
export const QUIET: readonly FindingId[] = ['last-post', 'few-posts', 'no-own-post-but-reshares'];

/** The page posts: what it posts can be worked on. */
export function isPosting({ verdict }: Facts): boolean {
  return verdict === 'irregular' || verdict === 'unheard' || verdict === 'active' || verdict === 'thriving';
}

/** Nobody tends the page, or nobody ever did. */
export function isUntended(facts: Facts): boolean {
  return isQuiet(facts) || facts.verdict === 'empty';
}

/** Quiet at an earlier reading, and quiet today. */
export function isStillQuiet(facts: Facts): boolean {
  return isQuiet(facts) && facts.previous !== null && wasQuiet(facts.previous);
}

function wasQuiet({ measures: { recency } }: Earlier): boolean {
  return recency !== null && recency.low > INACTIVE_DAYS;
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

/** Certainly fewer than `most`; what is not known is not few. */
export function below(interval: Interval | null, most: number): boolean {
  return interval !== null && interval.high < most;
}

/** On an untended page, where the person named this purpose. */
export const untendedFor =
  (purpose: Purpose) =>
  (facts: Facts, context: Context): boolean =>
    isUntended(facts) && context.purpose === purpose;
