import { heardPosts, settledPosts } from '../../measures/engagement.ts';
import { finding } from './finding.ts';

const TIMES = 3;
const LEAST_INTERACTIONS = 10;
const LEAST_POSTS_HEARD = 5;

/** One post drew at least three times the page's own median, and ten interactions or more. */
export const oneHit = finding('one-hit', (facts) => {
  const heard = heardPosts(settledPosts(facts.list));
  const median = facts.measures.interactions?.value;
  const best = heard.toSorted((a, b) => b.interactions.low - a.interactions.low)[0];
  if (!best || median == null || heard.length < LEAST_POSTS_HEARD) return null;
  const { low } = best.interactions;
  if (low < LEAST_INTERACTIONS || low < TIMES * Math.max(1, median)) return null;
  return { tone: 'good', values: { best: low, median }, posts: [best.index] };
});
