import { settledPosts } from '../../measures/engagement.ts';
import { finding, indices } from './finding.ts';

const LEAST = 3;
const SHARE = 0.3;

/** At least three posts in ten have comments: there is something to answer. Whether the page answers is not known. */
export const hasComments = finding('has-comments', (facts) => {
  const read = settledPosts(facts.list).filter(({ post }) => post.comments);
  const commented = read.filter(({ post }) => (post.comments?.low ?? 0) > 0);
  if (read.length < LEAST || commented.length < read.length * SHARE) return null;
  return { tone: 'good', values: { posts: commented.length, of: read.length }, posts: indices(commented) };
});
