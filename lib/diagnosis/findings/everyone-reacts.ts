import { settledPosts } from '../../measures/engagement.ts';
import { finding, indices } from './finding.ts';

const LEAST = 5;

/** No own post went without a reaction. */
export const everyoneReacts = finding('everyone-reacts', (facts) => {
  const read = settledPosts(facts.list).filter(({ post }) => post.reactions);
  if (read.length < LEAST || read.some(({ post }) => (post.reactions?.low ?? 0) < 1)) return null;
  return { tone: 'good', values: { of: read.length }, posts: indices(read) };
});
