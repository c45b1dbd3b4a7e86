import type { Facts } from '../facts.ts';
import { below, fallsShort, isPosting, QUIET, untendedFor } from './conditions.ts';
import { livelyAndShows, livelyWith, ofKinds } from './own-example.ts';
import { own } from './own-rule.ts';
import type { TipRule } from './tip.ts';

/** Whom one invites has to find something: so many own posts in the quarter. */
const WORTH_A_VISIT = 5;
const FEW_FOLLOWERS = 500;
const SMALL_LOCAL = 1000;

/** My page, to find prospects: what they ask before they buy, and who is told that the page exists. */
export const OWN_PROSPECTS: readonly TipRule[] = [
  own({
    id: 'own-quote-question',
    because: [...QUIET, 'empty-page'],
    when: untendedFor('prospecting'),
    kind: 'question',
    effort: 'minutes',
    who: 'sales',
    purpose: 'prospecting',
    makes: 'text',
    example: { own: hasComment },
  }),
  own({
    id: 'own-five-targets',
    because: [...QUIET, 'empty-page'],
    when: untendedFor('prospecting'),
    kind: 'targets',
    effort: 'minutes',
    who: 'sales',
    purpose: 'prospecting',
  }),
  own({
    id: 'own-next-event',
    because: [...QUIET, 'empty-page'],
    unless: ['recent-event'],
    when: untendedFor('prospecting'),
    kind: 'event',
    effort: 'minutes',
    who: 'sales',
    purpose: 'prospecting',
    makes: 'event',
    example: { own: ofKinds('event'), page: livelyWith('recent-event') },
  }),
  own({
    id: 'own-one-case',
    because: [...QUIET, 'empty-page'],
    when: untendedFor('prospecting'),
    kind: 'case',
    effort: 'hours',
    who: 'sales',
    purpose: 'prospecting',
    makes: 'image',
    example: { own: ofKinds('document'), page: livelyAndShows('document') },
  }),
  own({
    id: 'own-customer-question',
    because: ['few-comments'],
    unless: ['has-comments'],
    when: isPosting,
    kind: 'question',
    effort: 'minutes',
    who: 'sales',
    purpose: 'prospecting',
    makes: 'text',
    example: { own: hasComment, page: livelyWith('has-comments') },
  }),
  own({
    id: 'own-invite',
    site: 'linkedin',
    because: ['few-followers', 'cadence-for-size', 'steady-rhythm'],
    unless: ['big-audience-asleep'],
    when: (facts) => facts.measures.postsInWindow.low >= WORTH_A_VISIT && isFollowedByFew(facts),
    kind: 'invite',
    effort: 'minutes',
    thenPerWeek: 0.25,
    who: 'sales',
    purpose: 'prospecting',
  }),
  own({
    id: 'own-boost-local',
    site: 'facebook',
    because: ['response-for-size'],
    unless: ['few-posts', 'nobody-reacts', 'big-audience-asleep'],
    when: (facts) => isPosting(facts) && fallsShort(facts) && below(facts.measures.followers, SMALL_LOCAL),
    kind: 'boost',
    effort: 'minutes',
    who: 'communication',
    cost: 'little',
    purpose: 'prospecting',
    example: { own: () => true },
  }),
];

function hasComment({ post: { comments } }: { post: { comments: { low: number } | null } }): boolean {
  return comments !== null && comments.low > 0;
}

/** Certainly under 500 followers, or under twice its employees. */
function isFollowedByFew({ measures: { followers }, reading }: Facts): boolean {
  const staff = reading.page.employees?.low ?? 0;
  return below(followers, Math.max(FEW_FOLLOWERS, 2 * staff));
}
