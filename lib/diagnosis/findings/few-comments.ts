import { settledPosts } from '../../measures/engagement.ts';
import { finding, indices } from './finding.ts';

const LEAST = 5;
/** More than this share: below it `has-comments` speaks, and one of the two is enough. */
const SHARE = 0.7;

/** People react, and more than seven posts in ten have no comment. */
export const fewComments = finding('few-comments', (facts) => {
  const read = settledPosts(facts.list).filter(({ post }) => post.comments);
  const without = read.filter(({ post }) => post.comments?.high === 0);
  const reacted = read.some(({ post }) => (post.reactions?.low ?? 0) > 0);
  if (read.length < LEAST || !reacted || without.length <= read.length * SHARE) return null;
  return { tone: 'info', values: { without: without.length, of: read.length }, posts: indices(without) };
});
