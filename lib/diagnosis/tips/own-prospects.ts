import type { Facts } from '../facts.ts';
import { FEW_FOLLOWERS } from '../findings/few-followers.ts';
import { ANY_PAGE, below, fallsShort, isPosting, namedFor, QUIET, UNHEARD } from './conditions.ts';
import { livelyAndShows, livelyWith, ofKinds } from './own-example.ts';
import { own } from './own-rule.ts';
import type { TipRule } from './tip.ts';

/** Whom one invites has to find something: so many own posts in the quarter. */
const WORTH_A_VISIT = 5;
/** Below so many followers a page is a small local one, which a little money makes known. Our choice. */
const SMALL_LOCAL = 1000;

/** My page, to find prospects: what they ask before they buy, and who is told that the page exists. */
export const OWN_PROSPECTS: readonly TipRule[] = [
  own({
    id: 'own-quote-question',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    when: namedFor('prospecting'),
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
    fits: ANY_PAGE,
    when: namedFor('prospecting'),
    kind: 'targets',
    effort: 'minutes',
    who: 'sales',
    purpose: 'prospecting',
  }),
  own({
    id: 'own-next-event',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    unless: ['recent-event'],
    when: namedFor('prospecting'),
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
    fits: ANY_PAGE,
    when: namedFor('prospecting'),
    kind: 'case',
    effort: 'hours',
    who: 'sales',
    purpose: 'prospecting',
    makes: 'image',
    example: { own: ofKinds('document'), page: livelyAndShows('document') },
  }),
  own({
    id: 'own-customer-question',
    because: ['few-comments', 'response-trend', ...UNHEARD],
    unless: ['has-comments'],
    when: (facts) => isPosting(facts) && hasFewComments(facts),
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
    because: ['few-followers'],
    fits: ['cadence-for-size', 'steady-rhythm'],
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
    standing: true,
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

/** The target of the step, a comment on one post in four, is not met already. */
function hasFewComments({ measures: { withComments } }: Facts): boolean {
  return withComments === null || withComments.some * 4 < withComments.of;
}

/** Certainly under 500 followers, or under twice its employees. */
function isFollowedByFew({ measures: { followers }, reading }: Facts): boolean {
  const staff = reading.page.employees?.low ?? 0;
  return below(followers, Math.max(FEW_FOLLOWERS, 2 * staff));
}
