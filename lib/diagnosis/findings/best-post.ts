import { finding } from './finding.ts';
import { carrierOf } from './one-hit.ts';

const TIMES = 2;
const LEAST_INTERACTIONS = 5;
const LEAST_POSTS_HEARD = 5;

/**
 * What works: the post farthest above the page's own median, at least twice it even at the low end of its
 * counts. A post that drew more than half of all is `one-hit`'s: one post is not told twice.
 */
export const bestPost = finding('best-post', (facts) => {
  const { best, interactions, list } = facts.measures;
  const [post] = best;
  if (!post || !list.sound || !interactions || interactions.posts < LEAST_POSTS_HEARD) return null;
  if (post.interactions.low < LEAST_INTERACTIONS || post.interactions.low < TIMES * Math.max(1, post.median.high))
    return null;
  if (carrierOf(facts)?.index === post.index) return null;
  const times = post.median.high > 0 ? Math.floor(post.interactions.low / post.median.high) : null;
  return {
    tone: 'good',
    values: { interactions: post.interactions.low, isExact: post.interactions.low === post.interactions.high, times },
    posts: [post.index],
  };
});
