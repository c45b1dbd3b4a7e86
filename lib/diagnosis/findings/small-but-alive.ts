import { settledPosts } from '../../measures/engagement.ts';
import { FEW_FOLLOWERS } from './few-followers.ts';
import { finding, indices } from './finding.ts';

const LEAST = 5;

/** Fewer than 500 followers, the page posts steadily, and over half of its posts certainly got a reaction. */
export const smallButAlive = finding('small-but-alive', (facts) => {
  const { followers } = facts.measures;
  const steady = facts.verdict === 'active' || facts.verdict === 'thriving';
  if (!steady || !followers || followers.high >= FEW_FOLLOWERS) return null;
  const read = settledPosts(facts.list).filter(({ post }) => post.reactions);
  const heard = read.filter(({ post }) => (post.reactions?.low ?? 0) > 0);
  if (read.length < LEAST || heard.length * 2 <= read.length) return null;
  return { tone: 'good', values: { heard: heard.length, of: read.length }, posts: indices(heard) };
});
