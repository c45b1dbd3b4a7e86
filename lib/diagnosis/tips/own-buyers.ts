import { WEEKLY_POSTS } from '../../measures/window.ts';
import { ANY_PAGE, namedFor, QUIET } from './conditions.ts';
import { isLively, livelyAndShows, livelyWith, ofKinds } from './own-example.ts';
import { own } from './own-rule.ts';
import type { TipRule } from './tip.ts';

/** My page, to reassure those who are about to buy: proof, and a page that says who is behind it. */
export const OWN_BUYERS: readonly TipRule[] = [
  own({
    id: 'own-who-answers',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    when: namedFor('reassurance'),
    kind: 'contact',
    effort: 'minutes',
    who: 'communication',
    purpose: 'reassurance',
    makes: 'text',
  }),
  own({
    id: 'own-one-reference',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    when: namedFor('reassurance'),
    kind: 'reference',
    effort: 'minutes',
    who: 'sales',
    purpose: 'reassurance',
    makes: 'text',
  }),
  own({
    id: 'own-finished-job',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    when: namedFor('reassurance'),
    kind: 'proof',
    effort: 'hours',
    who: 'everyone',
    purpose: 'reassurance',
    makes: 'image',
    example: { own: ofKinds('image'), page: livelyAndShows('image') },
  }),
  own({
    id: 'own-how-we-check',
    because: [...QUIET, 'empty-page'],
    fits: ANY_PAGE,
    when: namedFor('reassurance'),
    kind: 'method',
    effort: 'hours',
    who: 'everyone',
    purpose: 'reassurance',
    makes: 'image',
    example: { page: isLively },
  }),
  own({
    id: 'own-page-facts',
    because: ['facts-missing'],
    unless: ['facts-complete'],
    standing: true,
    kind: 'facts',
    effort: 'minutes',
    who: 'communication',
    purpose: 'reassurance',
    example: { page: livelyWith('facts-complete') },
  }),
  own({
    id: 'own-verify',
    site: 'linkedin',
    because: ['steady-rhythm'],
    builds: true,
    when: ({ measures, previous }) => previous !== null && measures.postsInWindow.low >= WEEKLY_POSTS,
    upkeep: true,
    kind: 'facts',
    effort: 'minutes',
    who: 'communication',
    purpose: 'reassurance',
  }),
];
