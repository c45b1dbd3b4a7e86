/**
 * The tests that a verdict is made of. Each says whether every reading consistent with the page passes it ('yes'), none
 * does ('no'), or some do ('maybe'). Borders in verdict-borders.ts, reasons in METHOD.md.
 */
import type { Interval } from '../measures/interval.ts';
import type { Measures } from '../measures/measures.ts';
import type { PageReading, Site } from '../reading/reading.ts';
import { expectedInteractions } from './curves.ts';
import type { Score } from './diagnosis.ts';
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

export type Holds = 'yes' | 'no' | 'maybe';

/** What a page is judged by. */
export interface Case {
  reading: PageReading;
  measures: Measures;
  response: Score | null;
}

/** In the order in which they are asked. */
export const RULES = [
  'feed',
  'empty',
  'abandoned',
  'inactive',
  'evidence',
  'irregular',
  'order',
  'unheard',
  'thriving',
] as const;
export type Rule = (typeof RULES)[number];
export type Held = Record<Rule, Holds>;

/** What each test says of the page. */
export function testAll(page: Case): Held {
  const { reading, measures, response } = page;
  const quiet = inactive(measures);
  return {
    feed: reading.coverage.feed === 'not-seen' ? 'no' : 'yes',
    empty: certain(isEmpty(reading, measures)),
    abandoned: abandoned(measures),
    inactive: quiet,
    evidence: certain(!lacksEvidence(measures, quiet)),
    irregular: irregular(measures),
    order: certain(measures.list.sound),
    unheard: unheard(reading.site, measures, response),
    thriving: certain(isThriving(reading.site, measures, response)),
  };
}

function certain(holds: boolean): Holds {
  return holds ? 'yes' : 'no';
}

/** No post at all, where the list of posts was read to its end. */
function isEmpty({ posts, coverage }: PageReading, { list }: Measures): boolean {
  return posts.length === 0 && list.end && list.holes === 0 && coverage.postsSeen === 0;
}

/** Where no own post was seen, the newest may be of any age; a whole list of reshares has none. */
function abandoned({ recency, list, posts }: Measures): Holds {
  if (!recency) return list.end && posts.own === 0 ? 'no' : 'maybe';
  if (recency.low >= ABANDONED_DAYS) return 'yes';
  return recency.high >= ABANDONED_DAYS ? 'maybe' : 'no';
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
function irregular(measures: Measures): Holds {
  const { longestSilence, silenceOutOfSeason } = measures;
  if (!longestSilence) return 'no';
  if (longestSilence.low >= IRREGULAR_DAYS) return isExcused(measures) || !silenceOutOfSeason ? 'no' : 'yes';
  return longestSilence.high >= IRREGULAR_DAYS ? 'maybe' : 'no';
}

/** There is a hole of a month, and without the trade's closing seasons there would be none. */
export function isExcused({ longestSilence, silenceOutOfSeason }: Measures): boolean {
  if (!longestSilence || longestSilence.low < IRREGULAR_DAYS) return false;
  return silenceOutOfSeason !== null && silenceOutOfSeason.low < IRREGULAR_DAYS;
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
  if (list.holes > 0 || recency.value === null || isOpen(recency)) return true;
  return !window.complete && postsInWindow.high < LEAST_POSTS;
}

/** A word of two meanings ("3 m": minutes or months) leaves open all that lies between: no single label of a site does. */
function isOpen({ low, high }: Interval): boolean {
  return low < IRREGULAR_DAYS && high > INACTIVE_DAYS;
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

/** 'maybe' where the best single figure says so, and its interval does not. */
function unheard(site: Site, measures: Measures, response: Score | null): Holds {
  if (isUnheard(site, measures, response)) return 'yes';
  const likely = response !== null && isUnheard(site, measures, { ...response, high: response.value });
  return likely ? 'maybe' : 'no';
}

/** Even at best in the lowest quarter, on a page whose size lets one expect two interactions; or eight posts without any. */
function isUnheard(
  site: Site,
  { interactions, interactionParts, followers }: Measures,
  response: Score | null,
): boolean {
  if (!interactions || !followers || !interactionParts.includes('comments')) return false;
  const isNone = interactions.none === interactions.posts && interactions.high === 0 && !interactions.open;
  const silent = interactions.posts >= UNHEARD.zeros && isNone;
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
  const { postsInWindow, longestSilence, recency, followers } = measures;
  return (
    followers !== null &&
    expectedInteractions(site, followers.low) >= THRIVING.expected &&
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
