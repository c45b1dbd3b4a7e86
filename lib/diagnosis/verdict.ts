/**
 * The one-line answer. Borders sit on the edges of the sites' own age labels, so that a coarse age seldom
 * straddles one. First match, from the worst: the unkind verdicts only where every reading consistent with
 * the page gives them; else the kinder one with less confidence, or 'not-enough-evidence' where more posts
 * could settle it.
 */
import type { Measures } from '../measures/measures.ts';
import type { PageReading, Site } from '../reading/reading.ts';
import { confidenceOf } from './confidence.ts';
import { expectedInteractions } from './curves.ts';
import type { Confidence, Score, Settle, Verdict } from './diagnosis.ts';
import { settleFor } from './settle.ts';
import {
  ABANDONED_DAYS,
  INACTIVE_DAYS,
  IRREGULAR_DAYS,
  LEAST_DAYS,
  LEAST_POSTS,
  LEAST_SHORT_LIST,
  THRIVING,
  UNHEARD,
} from './verdict-borders.ts';

export interface Judgement {
  verdict: Verdict;
  confidence: Confidence;
  settle?: Settle;
}

/** Does every reading of the page say so, none, or some? */
type Holds = 'yes' | 'no' | 'maybe';

export function judge(reading: PageReading, measures: Measures, response: Score | null): Judgement {
  const missing = () =>
    ({ verdict: 'not-enough-evidence', confidence: 'low', settle: settleFor(reading, measures) }) as const;
  if (reading.coverage.feed === 'not-seen') return missing();
  if (isEmpty(reading, measures)) return { verdict: 'empty', confidence: 'high' };

  const unkind = { abandoned: abandoned(measures), inactive: inactive(measures), irregular: irregular(measures) };
  const sure = (verdict: Verdict) => ({ verdict, confidence: confidenceOf(verdict, reading, measures, response) });
  if (unkind.abandoned === 'yes') return sure('abandoned');
  if (unkind.inactive === 'yes')
    return unkind.abandoned === 'maybe' ? lowered('present-but-inactive') : sure('present-but-inactive');
  if (lacksEvidence(measures, unkind.inactive)) return missing();
  if (unkind.irregular === 'yes') return unkind.inactive === 'maybe' ? lowered('irregular') : sure('irregular');

  const doubtful = Object.values(unkind).includes('maybe');
  return doubtful ? lowered('active') : sure(answered(reading.site, measures, response));
}

/** The evidence allows an unkinder verdict as well: the kinder one, said with low confidence. */
function lowered(verdict: Verdict): Judgement {
  return { verdict, confidence: 'low' };
}

/** No post at all, where the list of posts was read to its end. */
function isEmpty({ posts, coverage }: PageReading, { list }: Measures): boolean {
  return posts.length === 0 && list.end && list.holes === 0 && coverage.postsSeen === 0;
}

function abandoned({ recency }: Measures): Holds {
  if (!recency) return 'no';
  return holds(recency.low >= ABANDONED_DAYS, recency.high >= ABANDONED_DAYS);
}

/** The newest own post is over 62 days old, or fewer than 3 stand in the 92 days, these wholly seen and the page not new. */
function inactive({ recency, postsInWindow, window, list }: Measures): Holds {
  if (recency && recency.low > INACTIVE_DAYS) return 'yes';
  const judged = window.complete && list.reach !== null && list.reach.low >= LEAST_DAYS;
  if (judged && postsInWindow.high < LEAST_POSTS) return 'yes';
  const possible = (recency !== null && recency.high > INACTIVE_DAYS) || postsInWindow.low < LEAST_POSTS;
  return possible ? 'maybe' : 'no';
}

/** A hole of a month within the quarter, the trade's closing seasons excused. */
function irregular({ longestSilence, silenceOutOfSeason }: Measures): Holds {
  const excused = !silenceOutOfSeason || silenceOutOfSeason.low < IRREGULAR_DAYS;
  if (!longestSilence) return 'no';
  if (longestSilence.low >= IRREGULAR_DAYS) return excused ? 'no' : 'yes';
  return longestSilence.high >= IRREGULAR_DAYS ? 'maybe' : 'no';
}

function holds(always: boolean, sometimes: boolean): Holds {
  if (always) return 'yes';
  return sometimes ? 'maybe' : 'no';
}

/**
 * More posts, or another view, could change the answer: nothing dated, a short list, a new page, or a list
 * that stops before it tells whether three posts stand in the quarter.
 */
function lacksEvidence(measures: Measures, inactiveHolds: Holds): boolean {
  const { list, recency, postsInWindow, window, posts } = measures;
  if (!recency) return true;
  if (!list.sound) return !showsActivity(measures);
  const days = list.reach?.low ?? 0;
  if (days < LEAST_DAYS && posts.dated < LEAST_SHORT_LIST) return true;
  if (inactiveHolds !== 'maybe') return false;
  return (!window.complete && postsInWindow.high < LEAST_POSTS) || list.holes > 0 || recency.value === null;
}

/** The posts seen show an active page already, whatever stands unseen: more posts only make its silences shorter. */
function showsActivity({ recency, postsInWindow, longestSilence }: Measures): boolean {
  return (
    recency !== null &&
    recency.high <= INACTIVE_DAYS &&
    postsInWindow.low >= LEAST_POSTS &&
    longestSilence !== null &&
    longestSilence.high < IRREGULAR_DAYS
  );
}

/** Of a page that posts: how is it heard? A list that is not sound shows the best posts perhaps, so neither praise nor blame. */
function answered(site: Site, measures: Measures, response: Score | null): Verdict {
  if (!measures.list.sound) return 'active';
  if (isUnheard(site, measures, response)) return 'unheard';
  return isThriving(site, measures, response) ? 'thriving' : 'active';
}

/** Even at best in the lowest quarter, on a page whose size lets one expect two interactions; or eight posts without any. */
function isUnheard(
  site: Site,
  { interactions, interactionParts, followers }: Measures,
  response: Score | null,
): boolean {
  if (!interactions || !followers || !interactionParts.includes('comments')) return false;
  const silent = interactions.posts >= UNHEARD.zeros && interactions.none === interactions.posts;
  if (silent && followers.low >= UNHEARD.followersForZeros) return true;
  const expected = expectedInteractions(site, followers.low);
  return (
    interactions.posts >= UNHEARD.posts &&
    expected >= UNHEARD.expected &&
    response !== null &&
    response.high < UNHEARD.score
  );
}

function isThriving(site: Site, measures: Measures, response: Score | null): boolean {
  const { postsInWindow, longestSilence, recency } = measures;
  return (
    postsInWindow.low >= THRIVING.posts[site] &&
    longestSilence !== null &&
    longestSilence.high < THRIVING.silence &&
    recency !== null &&
    recency.high <= THRIVING.newest &&
    response !== null &&
    response.value >= THRIVING.score &&
    response.low >= THRIVING.scoreLowMedium
  );
}
