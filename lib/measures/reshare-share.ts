import type { PostList } from './list.ts';
import type { Measures } from './measures.ts';
import { newestPosts } from './newest.ts';
import { wilson } from './shares.ts';

/** The last ones say what the page does now. Our choice. */
const MOST = 20;

/**
 * Share of reshares among the last posts, 20 at most, pinned ones left out; Wilson interval.
 * @returns `null` for no post, and where a newer one may stand unseen.
 */
export function reshareShareOf(list: PostList): Measures['reshareShare'] {
  const newest = newestPosts(list, MOST);
  if (!newest || newest.length === 0) return null;
  const reshares = newest.filter(({ post }) => post.authorship === 'reshare').length;
  const value = reshares / newest.length;
  return { ...wilson(reshares, newest.length), value, reshares, of: newest.length };
}
