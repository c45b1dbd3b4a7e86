import { WEEKLY_POSTS } from '../../measures/window.ts';
import type { Facts } from '../facts.ts';
import { responsePlace } from '../scores.ts';
import { standoutOf } from './call-posts.ts';
import type { TipRule } from './tip.ts';

/** A post so many times the page's median is an example worth bringing. */
const EXAMPLE_TIMES = 5;
/** So many of the newest own posts are job offers: the page looks for people in earnest. */
const HIRING_SHARE = 0.3;
const NEWEST = 20;

const COMPARE = {
  lens: 'competitor',
  effort: 'minutes',
  who: 'consultant',
  purpose: 'communication',
} as const satisfies Partial<TipRule>;

const example = ({ measures }: Facts): number | null => standoutOf(measures, EXAMPLE_TIMES);

/** Of the newest own posts; a post of unknown kind counts as none. */
function isHiring({ list }: Facts): boolean {
  const newest = list.own.slice(0, NEWEST);
  return newest.filter(({ post }) => post.kind === 'job').length >= HIRING_SHARE * newest.length;
}

/**
 * A competitor's page by itself. What takes a second page to say stands in the
 * lens: lib/lenses/remarks.
 */
export const COMPETITOR: readonly TipRule[] = [
  {
    ...COMPARE,
    id: 'com-unsure',
    because: ['part-seen', 'feed-not-seen', 'home-tab', 'filtered', 'not-in-order', 'posts-unread', 'last-post'],
    when: ({ verdict }) => verdict === 'not-enough-evidence',
    kind: 'unsure',
  },
  {
    ...COMPARE,
    id: 'com-best-example',
    because: ['best-post', 'one-hit'],
    when: (facts) => example(facts) !== null,
    kind: 'example',
    post: example,
  },
  {
    ...COMPARE,
    id: 'com-hiring-pool',
    because: ['hiring'],
    when: isHiring,
    kind: 'hiring',
    purpose: 'recruiting',
  },
  {
    ...COMPARE,
    id: 'com-level',
    because: ['response-for-size'],
    when: ({ response }) => response !== null && ['about', 'unclear'].includes(responsePlace(response)),
    kind: 'heard',
  },
  {
    ...COMPARE,
    // From one post a week on, a rhythm has a cost worth naming.
    id: 'com-pace',
    because: ['steady-rhythm'],
    when: ({ measures }) => measures.window.complete && measures.postsInWindow.low >= WEEKLY_POSTS,
    kind: 'pace',
  },
];
