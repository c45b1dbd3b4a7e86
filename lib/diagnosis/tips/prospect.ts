import { DAY } from '../../measures/days.ts';
import { WINDOW_DAYS } from '../../measures/window.ts';
import type { Facts } from '../facts.ts';
import { THRIVING } from '../verdict-borders.ts';
import { burstPost, newestOwn, nextToNewest, winner } from './call-posts.ts';
import { isPosting } from './conditions.ts';
import type { TipRule } from './tip.ts';

/** Days. A post of the last fortnight is fresh enough to be spoken of, whatever the rest of the page is like. */
const FRESH_DAYS = 14;
/** A page whose newest post is so old, days, is a page of today. */
const CURRENT_DAYS = 30;
/** Days. Half the gaps are a week at most, and half a day's slip; the rhythm is even besides. */
const WEEKLY_GAP = 7.5;
/** Half of fewer posts than these is too few to call a change. */
const LEAST_TO_HALVE = 6;

const CALL = {
  lens: 'prospect',
  effort: 'minutes',
  who: 'sales',
  purpose: 'prospecting',
} as const satisfies Partial<TipRule>;

/** The reading tells too little of the page; what it tells of single posts stands. */
const UNSURE = ['part-seen', 'feed-not-seen', 'home-tab', 'filtered', 'not-in-order', 'posts-unread'] as const;

const freshest = ({ measures }: Facts): number => measures.recency?.high ?? Number.POSITIVE_INFINITY;

/** The page is left out of the call: nothing on it, or nothing of the last fortnight on a page that nobody tends. */
function isLeftOut(facts: Facts): boolean {
  const { verdict } = facts;
  if (verdict === 'abandoned' || verdict === 'empty') return true;
  return verdict === 'present-but-inactive' && freshest(facts) > FRESH_DAYS;
}

const isSpokenOf = (facts: Facts): boolean => !isLeftOut(facts);

/** Recent enough that the page is no news of the past. */
const isCurrent = (facts: Facts): boolean => isPosting(facts) && freshest(facts) <= CURRENT_DAYS;

/** Own posts of a quarter that was wholly seen, half of those of the earlier reading's or fewer. */
function hasHalved({ measures, previous }: Facts): boolean {
  const before = previous?.measures;
  if (!before?.window.complete || !measures.window.complete) return false;
  const posts = before.postsInWindow.low;
  return posts >= LEAST_TO_HALVE && measures.postsInWindow.high * 2 <= posts;
}

function isWithinAQuarter({ previous, now }: Facts): boolean {
  return previous !== null && now.getTime() - Date.parse(previous.reading.readAt) <= WINDOW_DAYS * DAY;
}

/**
 * A prospect, before a call: public, recent, about their work. A quiet page is left
 * out of the call, and no cause is seen in its silence. A line about one post says which.
 */
export const PROSPECT: readonly TipRule[] = [
  {
    ...CALL,
    id: 'pro-unsure',
    because: [...UNSURE, 'coarse-dates', 'few-posts', 'last-post'],
    when: ({ verdict }) => verdict === 'not-enough-evidence',
    kind: 'quiet',
  },
  { ...CALL, id: 'pro-empty', because: ['empty-page'], kind: 'quiet' },
  {
    ...CALL,
    id: 'pro-abandoned',
    because: ['last-post'],
    when: ({ verdict }) => verdict === 'abandoned',
    kind: 'quiet',
  },
  {
    ...CALL,
    id: 'pro-quiet',
    because: ['last-post', 'few-posts', 'no-own-post-but-reshares'],
    when: (facts) => facts.verdict === 'present-but-inactive' && isLeftOut(facts),
    kind: 'quiet',
  },
  {
    ...CALL,
    id: 'pro-recent',
    because: ['last-post'],
    when: (facts) => isSpokenOf(facts) && freshest(facts) <= FRESH_DAYS,
    kind: 'recent',
    post: ({ list }) => newestOwn(list)?.index ?? null,
  },
  {
    ...CALL,
    id: 'pro-hiring',
    because: ['hiring'],
    when: isSpokenOf,
    kind: 'hiring',
    post: ({ list }) => newestOwn(list, 'job')?.index ?? null,
  },
  {
    ...CALL,
    id: 'pro-event',
    because: ['recent-event'],
    when: isSpokenOf,
    kind: 'event',
    post: ({ list }) => newestOwn(list, 'event')?.index ?? null,
  },
  {
    ...CALL,
    id: 'pro-winner',
    because: ['best-post', 'one-hit'],
    when: (facts) => isCurrent(facts) && winner(facts) !== null,
    kind: 'winner',
    post: (facts) => winner(facts)?.index ?? null,
  },
  {
    ...CALL,
    id: 'pro-thriving',
    because: ['response-for-size'],
    when: (facts) => isCurrent(facts) && facts.response !== null && facts.response.low >= THRIVING.score,
    kind: 'heard',
  },
  {
    ...CALL,
    id: 'pro-unheard',
    because: ['response-for-size', 'nobody-reacts'],
    when: ({ verdict }) => verdict === 'unheard',
    kind: 'heard',
    post: ({ list }) => nextToNewest(list)?.index ?? null,
  },
  {
    ...CALL,
    id: 'pro-steady',
    because: ['steady-rhythm'],
    when: (facts) =>
      isCurrent(facts) &&
      facts.verdict !== 'unheard' &&
      (facts.measures.medianGap?.high ?? Number.POSITIVE_INFINITY) <= WEEKLY_GAP,
    kind: 'rhythm',
  },
  {
    ...CALL,
    id: 'pro-burst',
    because: ['bursts'],
    when: (facts) => isCurrent(facts) && burstPost(facts) !== null,
    kind: 'rhythm',
    post: (facts) => burstPost(facts)?.index ?? null,
  },
  {
    ...CALL,
    id: 'pro-slower',
    because: ['since-last', 'slowing-or-growing', 'last-post'],
    when: (facts) => isSpokenOf(facts) && hasHalved(facts),
    kind: 'priorities',
  },
  {
    ...CALL,
    id: 'pro-growth',
    because: ['followers-since-last'],
    when: (facts) => isSpokenOf(facts) && isWithinAQuarter(facts),
    kind: 'growth',
  },
];
