import { settledPosts } from '../../measures/engagement.ts';
import { finding, indices } from './finding.ts';

const LEAST = 5;

/** People react, and at least half of the posts have no comment. */
export const fewComments = finding('few-comments', (facts) => {
  const read = settledPosts(facts.list).filter(({ post }) => post.comments && post.reactions);
  const without = read.filter(({ post }) => post.comments?.high === 0);
  const reacted = read.some(({ post }) => (post.reactions?.low ?? 0) > 0);
  if (read.length < LEAST || !reacted || without.length * 2 < read.length) return null;
  return { tone: 'info', values: { without: without.length, of: read.length }, posts: indices(without) };
});
