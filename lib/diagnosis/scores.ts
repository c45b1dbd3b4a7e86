/** The two axes, each with its bounds: every reading consistent with the page lies within them. */
import { type Interval, middle } from '../measures/interval.ts';
import { listPosts, type PostList } from '../measures/list.ts';
import type { Estimate, Measures } from '../measures/measures.ts';
import { isQuarter, WINDOW_DAYS } from '../measures/window.ts';
import type { PageReading, Site } from '../reading/reading.ts';
import {
  activityScore,
  cadenceScore,
  expectedInteractions,
  recencyScore,
  responseScore,
  roundReference,
} from './curves.ts';
import type { Score } from './diagnosis.ts';

/** Days. */
const WEEK = 7;
/** Between two thirds and one and a half times the reference, itself an estimate, a response is "about" it. */
const ABOUT = { low: 35, high: 65 };

/** Activity: recency, cadence and steadiness. `null` where the list shows no stretch of time to judge. */
export function activityOf(reading: PageReading, measures: Measures): Score | null {
  const { recency } = measures;
  const list = listPosts(reading);
  const span = spanOf(measures);
  if (measures.window.complete && recency === null && list.own.length === 0) return { value: 0, low: 0, high: 0 };
  const rate = span && rateOf(measures, list, span);
  if (!recency || !span || !rate) return null;
  const steady = steadinessOf(list, span);
  const at = (days: number, perWeek: number, share: number) =>
    activityScore(recencyScore(days), cadenceScore(reading.site, perWeek), share);
  const low = at(recency.high, rate.low, steady.low);
  const high = at(recency.low, rate.high, steady.high);
  const value = at(recency.value ?? recency.high, rate.value ?? rate.low, steady.value ?? steady.low);
  return { low, high, value: Math.min(high, Math.max(low, value)) };
}

/** The part of the window that was seen, days. */
function spanOf({ window, list }: Measures): Interval | null {
  if (isQuarter(window)) return { low: WINDOW_DAYS, high: WINDOW_DAYS };
  if (!list.reach || list.reach.low === 0) return null;
  return { low: Math.min(WINDOW_DAYS, list.reach.low), high: Math.min(WINDOW_DAYS, list.reach.high) };
}

/** Posts a week at both corners: a description of what was seen, so no sampling error. (n - 1) / a_n for a list that stops at a post. */
function rateOf({ window, postsInWindow }: Measures, list: PostList, span: Interval): Estimate | null {
  const before = list.own.length - 1;
  const whole = isQuarter(window);
  const { low, high } = whole
    ? postsInWindow
    : { low: Math.min(before, postsInWindow.low), high: Math.min(before, postsInWindow.high) + list.holes };
  if (!whole && (before < 0 || high < 1)) return null;
  const perWeek = (posts: number, days: number) => (posts / days) * WEEK;
  return {
    low: perWeek(low, span.high),
    high: perWeek(high, span.low),
    value: perWeek((low + high) / 2, middle(span)),
  };
}

/** Share of the window that lies in the seven days before an own post; what is certainly, and what is possibly covered. */
function steadinessOf(list: PostList, span: Interval): Estimate {
  const ages = list.own.filter(({ dated }) => dated).map(({ age }) => age);
  const unknown = list.holes + list.own.length - ages.length;
  const length = middle(span);
  const certain = covered(
    ages.map(({ low, high }) => ({ low: high, high: low + WEEK })),
    span.low,
  );
  const likely = covered(
    ages.map(({ low, high }) => ({ low: (low + high) / 2, high: (low + high) / 2 + WEEK })),
    length,
  );
  const possible =
    covered(
      ages.map(({ low, high }) => ({ low, high: high + WEEK })),
      span.high,
    ) +
    unknown * WEEK;
  return { low: certain / span.high, value: likely / length, high: Math.min(1, possible / span.low) };
}

/** Length of the union of stretches within [0, span]. */
function covered(stretches: Interval[], span: number): number {
  let end = 0;
  let length = 0;
  for (const { low, high } of stretches.toSorted((a, b) => a.low - b.low)) {
    const from = Math.max(end, low);
    const to = Math.min(span, high);
    if (to > from) length += to - from;
    end = Math.max(end, to);
  }
  return length;
}

/** Response: median interactions against what half the managed pages of the size reach. `null` without interactions or followers. */
export function responseOf(site: Site, { interactions, followers, interactionParts }: Measures): Score | null {
  if (!interactions || !followers) return null;
  const value = responseScore(site, interactions.value ?? interactions.low, followers.value ?? followers.low);
  const low = responseScore(site, interactions.low, followers.high);
  // Comments that this view never shows may be many, and so may be counts that were not read.
  const whole = interactionParts.includes('comments') && !interactions.open;
  const high = whole ? responseScore(site, interactions.high, followers.low) : 100;
  return { value, low, high };
}

export type Place = 'below' | 'about' | 'above' | 'unclear';

/** Where the response lies beside half the managed pages of the size: `unclear` where it seems to differ, and the doubt is as large as the difference. */
export function responsePlace({ value, low, high }: Score): Place {
  if (low > ABOUT.high) return 'above';
  if (high < ABOUT.low) return 'below';
  return value > ABOUT.high || value < ABOUT.low ? 'unclear' : 'about';
}

/** The same, never against the two figures that are shown: "1, more than about 1" is no difference to speak of. */
export function placeBeside(response: Score, { interactions, followers }: Measures, site: Site): Place {
  const place = responsePlace(response);
  const figure = interactions?.value ?? interactions?.low ?? 0;
  const about = roundReference(expectedInteractions(site, followers?.value ?? followers?.low ?? 0));
  const isShown = place === 'above' ? figure > about : place === 'below' ? figure < about : true;
  return isShown ? place : 'unclear';
}
