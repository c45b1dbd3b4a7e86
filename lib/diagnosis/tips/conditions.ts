import type { Interval } from '../../measures/interval.ts';
import { LEAST_FOR_INTERVAL } from '../../measures/median-interval.ts';
import type { FindingId } from '../../words/en/findings.ts';
import type { Context, Purpose } from '../diagnosis.ts';
import { type Earlier, type Facts, isQuiet } from '../facts.ts';
import { HARDLY_ACTIVE } from '../group.ts';
import { responsePlace } from '../scores.ts';
import { INACTIVE_DAYS } from '../verdict-borders.ts';

/** What the quiet verdicts rest on. */
export const QUIET: readonly FindingId[] = ['last-post', 'few-posts', 'no-own-post-but-reshares'];

/** What is found on nearly every page that posts: figures that a step may stand beside without mending them. */
export const ANY_PAGE: readonly FindingId[] = [
  'response-for-size',
  'cadence-for-size',
  'few-comments',
  'has-comments',
  'steady-rhythm',
];

/** What says that hardly anybody responds. */
export const UNHEARD: readonly FindingId[] = ['response-for-size', 'nobody-reacts', 'big-audience-asleep'];

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

/** Certainly below what the study's firms are taken to call active. */
export function hardlyActive(facts: Facts): boolean {
  const { activity } = facts;
  return isJudged(facts) && activity !== null && activity.high < HARDLY_ACTIVE;
}

/** Certainly below half the managed pages of its size, on posts enough for a median. */
export function fallsShort({ response, measures: { interactions } }: Facts): boolean {
  return response !== null && (interactions?.posts ?? 0) >= LEAST_FOR_INTERVAL && responsePlace(response) === 'below';
}

/** A verdict was given. */
export function isJudged({ verdict }: Facts): boolean {
  return verdict !== 'not-enough-evidence';
}

/** The whole interval lies from `least` to `most`. */
export function within(interval: Interval | null, least: number, most: number): boolean {
  return interval !== null && interval.low >= least && interval.high <= most;
}

/** Certainly fewer than `most`; what is not known is not few. */
export function below(interval: Interval | null, most: number): boolean {
  return interval !== null && interval.high < most;
}

/** On a page that was judged, where the person named this purpose. */
export const namedFor =
  (purpose: Purpose) =>
  (facts: Facts, context: Context): boolean =>
    isJudged(facts) && context.purpose === purpose;
