import { heardPosts, settledPosts } from '../../measures/engagement.ts';
import { finding } from './finding.ts';

const LEAST_INTERACTIONS = 10;
const LEAST_POSTS_HEARD = 5;
const SHARE = 0.5;

/** One post drew more than half of all interactions, ten or more, whatever the rounded counts hide: the others are hardly heard. */
export const oneHit = finding('one-hit', (facts) => {
  if (!facts.list.sound) return null;
  const heard = heardPosts(settledPosts(facts.list));
  const best = heard.toSorted((a, b) => b.interactions.low - a.interactions.low)[0];
  if (!best || heard.length < LEAST_POSTS_HEARD || best.interactions.low < LEAST_INTERACTIONS) return null;
  const others = heard.filter((post) => post !== best).reduce((sum, { interactions }) => sum + interactions.high, 0);
  const share = best.interactions.low / (best.interactions.low + others);
  if (share <= SHARE) return null;
  // Never more than is certain: the share is said in whole per cents, rounded down.
  return { tone: 'warn', values: { share: Math.floor(share * 100) / 100, of: heard.length }, posts: [best.index] };
});
