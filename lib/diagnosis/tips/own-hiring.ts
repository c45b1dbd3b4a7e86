import type { Facts } from '../facts.ts';
import { ANY_PAGE, isJudged, namedFor, QUIET } from './conditions.ts';
import { isLively, livelyWith, ofKinds } from './own-example.ts';
import { own } from './own-rule.ts';
import type { TipRule } from './tip.ts';

/** The last own posts looked at, and how many of them have to be of a known kind. */
const LAST_POSTS = 20;
const LEAST_KNOWN = 3;

/** My page, to hire: the first use beyond being known. */
export const OWN_HIRING: readonly TipRule[] = [
  own({
    id: 'own-first-hire',
    because: [...QUIET, 'empty-page'],
    fits: ['no-job'],
    unless: ['hiring', 'all-jobs'],
    when: (facts) => isJudged(facts) && hasNoJob(facts),
    kind: 'hire',
    effort: 'minutes',
    who: 'recruiter',
    purpose: 'recruiting',
    makes: 'job',
    example: { own: ofKinds('job'), page: livelyWith('hiring') },
  }),
  own({
    id: 'own-ask-newcomers',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    when: namedFor('recruiting'),
    kind: 'newcomers',
    effort: 'minutes',
    who: 'recruiter',
    purpose: 'recruiting',
  }),
  own({
    id: 'own-team-photo',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    when: namedFor('recruiting'),
    kind: 'team',
    effort: 'hours',
    who: 'everyone',
    purpose: 'recruiting',
    makes: 'image',
    example: { page: isLively },
  }),
  own({
    id: 'own-apprentice-week',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    when: namedFor('recruiting'),
    kind: 'week',
    effort: 'hours',
    who: 'recruiter',
    purpose: 'recruiting',
    makes: 'image',
  }),
  own({
    id: 'own-beyond-jobs',
    because: ['all-jobs'],
    kind: 'beyond-jobs',
    effort: 'hours',
    thenPerWeek: 0.5,
    forPosts: true,
    who: 'recruiter',
    purpose: 'recruiting',
    example: { own: ofKinds('image', 'video', 'text'), page: livelyWith('hiring') },
  }),
  own({
    id: 'own-show-hire',
    because: ['hiring'],
    unless: ['all-jobs'],
    kind: 'hire',
    effort: 'hours',
    who: 'recruiter',
    purpose: 'recruiting',
    makes: 'image',
    example: { page: livelyWith('hiring') },
  }),
];

/** No job offer among the own posts seen; of the last ones, enough are of a known kind: an unknown one may be an offer. */
function hasNoJob({ list: { own } }: Facts): boolean {
  const known = own.slice(0, LAST_POSTS).filter(({ post }) => post.kind !== 'unknown');
  return known.length >= Math.min(LEAST_KNOWN, own.length) && !own.some(({ post }) => post.kind === 'job');
}
