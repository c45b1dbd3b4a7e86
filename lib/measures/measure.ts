import type { PageReading } from '../reading/reading.ts';
import { cadenceOf } from './cadence.ts';
import { kindsOf } from './content-mix.ts';
import { engagementRate, heardPosts, interactionsOf, partsShown, settledPosts, withoutReaction } from './engagement.ts';
import { gapsOf, longestGap, medianGap } from './gaps.ts';
import { countEstimate, type Interval } from './interval.ts';
import { listPosts, type PostList } from './list.ts';
import type { Estimate, Measures } from './measures.ts';
import { lastSignOfLifeOf, recencyOf, resharesSinceLastOwn } from './recency.ts';
import { regularityOf } from './regularity.ts';
import { closingSeasons, largestLongestSilence, type Season, smallestLongestSilence } from './silence.ts';
import { trendOf } from './trend.ts';
import { postsWithin, WINDOW_DAYS, windowOf } from './window.ts';

/** More posts than days of the window leave no silence to find. */
const MOST_HOLES = WINDOW_DAYS;

/**
 * Everything that is computed from a reading. The moment is the reading's own: no clock is asked.
 * Never fails: what cannot be computed is `null`.
 */
export function measure(reading: PageReading): Measures {
  const list = listPosts(reading);
  const window = windowOf(list);
  const gaps = gapsOf(list);
  const settled = settledPosts(list);
  const interactions = interactionsOf(heardPosts(settled));
  const followers = countEstimate(reading.page.followers);
  return {
    at: reading.readAt,
    window,
    list: { order: list.order, end: list.end, sound: list.sound, holes: list.holes, reach: list.reach },
    posts: numbersOf(list),
    recency: recencyOf(list),
    lastSignOfLife: lastSignOfLifeOf(list),
    postsInWindow: postsEstimate(postsWithin(list, WINDOW_DAYS)),
    resharesSinceLastOwn: resharesSinceLastOwn(list),
    cadence: cadenceOf(list, window),
    gaps: gaps.length,
    medianGap: medianGap(gaps),
    longestGap: longestGap(gaps),
    longestSilence: longestSilenceOf(list),
    silenceOutOfSeason: silenceOutOfSeason(list, closingSeasons(new Date(reading.readAt))),
    regularity: regularityOf(gaps),
    trend: trendOf(list),
    interactions,
    interactionParts: partsShown(settled.length > 0 ? settled : list.all),
    engagementRate: engagementRate(interactions, followers),
    withoutReaction: withoutReaction(settled.map(({ post }) => post)),
    kinds: kindsOf(list.own),
    followers,
  };
}

function numbersOf({ all, own, reshares }: PostList): Measures['posts'] {
  return {
    own: all.filter(({ post }) => post.authorship === 'own').length,
    reshares: reshares.length,
    pinned: all.filter(({ post }) => post.pinned).length,
    dated: own.filter(({ dated }) => dated).length,
  };
}

function postsEstimate({ low, high }: Interval): Estimate {
  return { low, high, value: low === high ? low : null };
}

function longestSilenceOf(list: PostList): Estimate | null {
  const dated = list.own.filter((aged) => aged.dated).map(({ age }) => age);
  if (!list.reach) {
    return dated.length === 0 ? null : { low: 0, high: largestLongestSilence(dated, WINDOW_DAYS), value: null };
  }
  const low = smallestLongestSilence(withHoles(list), Math.min(WINDOW_DAYS, list.reach.low));
  const high = largestLongestSilence(dated, Math.min(WINDOW_DAYS, list.reach.high));
  return { low, high: Math.max(low, high), value: high - low < 1 ? (low + high) / 2 : null };
}

function silenceOutOfSeason(list: PostList, seasons: Season[]): { low: number } | null {
  if (!list.reach) return null;
  return { low: smallestLongestSilence(withHoles(list), Math.min(WINDOW_DAYS, list.reach.low), seasons) };
}

/** A post that could not be read may stand at any age. */
function withHoles(list: PostList): Interval[] {
  const anywhere = { low: 0, high: Number.POSITIVE_INFINITY };
  return [
    ...list.own.map(({ age }) => age),
    ...Array.from({ length: Math.min(list.holes, MOST_HOLES) }, () => anywhere),
  ];
}
