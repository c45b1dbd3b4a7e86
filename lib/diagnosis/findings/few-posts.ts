import { postsWithin, WINDOW_DAYS } from '../../measures/window.ts';
import { LEAST_DAYS, LEAST_POSTS } from '../verdict-borders.ts';
import { finding, indices } from './finding.ts';

/** Fewer than three own posts in a quarter that was wholly seen. */
export const fewPosts = finding('few-posts', (facts) => {
  const { window, list } = facts.measures;
  if (!window.complete || (list.reach?.low ?? 0) < LEAST_DAYS) return null;
  const posts = postsWithin(facts.list, WINDOW_DAYS);
  if (posts.high >= LEAST_POSTS) return null;
  const seen = facts.list.own.filter(({ age }) => age.low <= WINDOW_DAYS);
  return { tone: 'bad', values: { posts }, posts: indices(seen) };
});
