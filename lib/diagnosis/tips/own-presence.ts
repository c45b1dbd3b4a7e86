import { WEEKLY_POSTS } from '../../measures/window.ts';
import { type Facts, isQuiet } from '../facts.ts';
import { rare } from '../rhythm.ts';
import { ABANDONED_DAYS } from '../verdict-borders.ts';
import { ANY_PAGE, below, fallsShort, hardlyActive, isStillQuiet, isUntended, QUIET, within } from './conditions.ts';
import { isLively, isTwin, livelyWith, ofKinds, type ReadPage } from './own-example.ts';
import { own } from './own-rule.ts';
import type { TipRule } from './tip.ts';

/** Days without a post from which starting again is the step. */
const RESTART_FROM = 60;
/** Days on which a page of the same company on the other site counts as alive, and this one as quiet. */
const ONE_SITE = { alive: 30, quiet: 90 };
/** Days. */
const WEEK = 7;

/** A page heard at least as half the managed pages of its size are is heard enough to be raised. */
const HALF_OF_PAGES = 50;
/** More than a post a day, in posts a week, before fewer than so many followers: fewer posts may be heard more. Our choice. */
const DAILY = 7;
const MANY_FOLLOWERS = 10_000;

/** My page: to be there at all, and to keep a rhythm. */
export const OWN_PRESENCE: readonly TipRule[] = [
  own({
    id: 'own-close-honestly',
    because: ['last-post'],
    unless: ['hiring', 'recent-event', 'small-but-alive'],
    when: (facts) => facts.verdict === 'abandoned' || isStillQuiet(facts),
    core: ['present-but-inactive', 'abandoned'],
    kind: 'close',
    before: true,
    effort: 'hours',
    who: 'leader',
    purpose: 'customers',
  }),
  own({
    id: 'own-one-site',
    because: QUIET,
    when: (facts, _, set) =>
      within(facts.measures.recency, ONE_SITE.quiet, Infinity) &&
      set.some((other) => isTwin(other, facts) && isAlive(other)),
    core: ['present-but-inactive', 'abandoned'],
    kind: 'close',
    before: true,
    effort: 'hours',
    who: 'leader',
    purpose: 'communication',
  }),
  own({
    id: 'own-first-five',
    because: ['empty-page'],
    core: ['empty'],
    kind: 'start',
    before: true,
    effort: 'hours',
    thenPerWeek: 1,
    forPosts: true,
    who: 'communication',
    purpose: 'communication',
    example: { page: isLively },
  }),
  own({
    id: 'own-one-purpose',
    because: [...QUIET, 'cadence-for-size', 'empty-page'],
    fits: ANY_PAGE,
    when: (facts, { purpose }) => purpose === undefined && (isUntended(facts) || hardlyActive(facts)),
    core: ['present-but-inactive', 'empty'],
    kind: 'purpose',
    effort: 'minutes',
    who: 'leader',
    purpose: 'communication',
  }),
  own({
    id: 'own-restart-small',
    because: ['last-post'],
    unless: ['seasonal-pause'],
    when: ({ measures }) => within(measures.recency, RESTART_FROM, ABANDONED_DAYS),
    core: ['present-but-inactive'],
    kind: 'start',
    before: true,
    effort: 'minutes',
    thenPerWeek: 1,
    forPosts: true,
    who: 'communication',
    purpose: 'communication',
    makes: 'image',
    example: { own: ofKinds('image'), page: isLively },
  }),
  own({
    id: 'own-name-owner',
    because: [...QUIET, 'empty-page'],
    unless: ['steady-rhythm'],
    when: isUntended,
    core: ['present-but-inactive', 'abandoned', 'empty'],
    kind: 'owner',
    effort: 'minutes',
    thenPerWeek: 2,
    forPosts: true,
    who: 'leader',
    purpose: 'communication',
  }),
  own({
    id: 'own-batch-calendar',
    because: ['bursts', 'long-hole', 'few-posts', 'slowing-or-growing'],
    unless: ['seasonal-pause'],
    when: needsCalendar,
    core: ['irregular', 'present-but-inactive'],
    pace: (today) => Math.max(1, today),
    kind: 'calendar',
    effort: 'hours',
    thenPerWeek: 1,
    forPosts: true,
    who: 'communication',
    purpose: 'communication',
    example: { page: livelyWith('steady-rhythm') },
  }),
  own({
    id: 'own-holiday-stock',
    because: ['seasonal-pause'],
    when: (facts) => !isQuiet(facts),
    kind: 'calendar',
    effort: 'minutes',
    who: 'communication',
    purpose: 'communication',
  }),
  own({
    id: 'own-cadence-up',
    site: 'linkedin',
    because: ['cadence-for-size', 'steady-rhythm'],
    builds: true,
    unless: ['bursts', 'long-hole', 'mostly-reshares', 'nobody-reacts', 'big-audience-asleep'],
    when: ({ verdict, measures, response }) =>
      verdict === 'active' &&
      measures.window.complete &&
      below(measures.postsInWindow, WEEKLY_POSTS) &&
      response !== null &&
      response.low >= HALF_OF_PAGES,
    pace: () => 2,
    kind: 'cadence',
    effort: 'hours',
    thenPerWeek: 2,
    forPosts: true,
    who: 'communication',
    purpose: 'communication',
    example: { page: livelyWith('steady-rhythm') },
  }),
  own({
    id: 'own-cadence-down',
    site: 'facebook',
    because: ['response-for-size'],
    unless: ['few-posts', 'long-hole', 'small-but-alive'],
    when: (facts) =>
      (facts.measures.cadence?.low ?? 0) > DAILY &&
      below(facts.measures.followers, MANY_FOLLOWERS) &&
      fallsShort(facts),
    core: ['unheard'],
    pace: (today) => today / 2,
    kind: 'cadence',
    effort: 'minutes',
    who: 'communication',
    purpose: 'communication',
    example: { own: () => true },
  }),
];

/**
 * Posts written together serve a rhythm that has holes. A page that fell silent starts again first; where the gaps are even
 * and long, there are none to bridge, unless too few posts come of them; more than one a week is no less than scheduled.
 */
function needsCalendar({ verdict, measures }: Facts): boolean {
  const { recency } = measures;
  if (verdict === 'present-but-inactive') return recency !== null && recency.high < RESTART_FROM;
  if (verdict === 'active') return recency !== null && recency.low > WEEK;
  return verdict === 'irregular' && !rare(measures);
}

function isAlive({ measures: { recency } }: ReadPage): boolean {
  return within(recency, 0, ONE_SITE.alive);
}
