import type { PageReading } from '../reading/reading.ts';
import { cadenceOf } from './cadence.ts';
import { commentShare, withComments } from './comments.ts';
import { kindsOf } from './content-mix.ts';
import { engagementRate, interactionsOf, partsShown, settledPosts } from './engagement.ts';
import { gapsOf, longestGap, partingGaps, shortestGap, usualGap } from './gaps.ts';
import { countEstimate, type Interval, medianOf } from './interval.ts';
import { listPosts, type PostList } from './list.ts';
import { longestSilenceOf, silenceOutOfSeason } from './longest-silence.ts';
import type { Estimate, Measures } from './measures.ts';
import { withoutReaction } from './reactions.ts';
import { lastSignOfLifeOf, recencyOf, resharesSinceLastOwn, silentSinceLastOwn } from './recency.ts';
import { regularityOf } from './regularity.ts';
import { reshareShareOf } from './reshare-share.ts';
import { responseTrendOf } from './response-trend.ts';
import { closingSeasons } from './silence.ts';
import { silenceChanceOf } from './silence-chance.ts';
import { standouts } from './standouts.ts';
import { trendOf } from './trend.ts';
import { weekOf } from './week.ts';
import { postsWithin, WINDOW_DAYS, windowOf } from './window.ts';

/**
 * Everything that is computed from a reading. The moment is the reading's own: no clock is asked.
 * Never fails: what cannot be computed is `null`.
 */
export function measure(reading: PageReading): Measures {
  const list = listPosts(reading);
  const window = windowOf(list);
  const gaps = gapsOf(list);
  const settled = settledPosts(list);
  const interactions = interactionsOf(settled);
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
    silentSinceLastOwn: silentSinceLastOwn(list),
    cadence: cadenceOf(list, window),
    gaps: gaps.length,
    medianGap: medianOf(gaps),
    longestGap: longestGap(gaps),
    shortestGap: shortestGap(gaps),
    usualGap: usualGap(gaps),
    partingGaps: partingGaps(gaps),
    longestSilence: longestSilenceOf(list),
    silenceOutOfSeason: silenceOutOfSeason(list, closingSeasons(new Date(reading.readAt))),
    silenceChance: silenceChanceOf(list),
    week: weekOf(list),
    regularity: regularityOf(gaps),
    trend: trendOf(list),
    interactions,
    interactionParts: partsShown(settled.length > 0 ? settled : list.all),
    engagementRate: engagementRate(interactions, followers),
    withoutReaction: withoutReaction(settled),
    withComments: withComments(settled),
    commentShare: commentShare(settled),
    reshareShare: reshareShareOf(list),
    responseTrend: responseTrendOf(list),
    ...standouts(settled),
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
