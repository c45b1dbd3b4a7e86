import { middle } from './interval.ts';
import type { AgedPost, PostList } from './list.ts';

/**
 * The last posts of the page, reshares included and pinned ones left out, newest first: by their place in a list
 * that runs from newest to oldest, by their times in one that was seen whole.
 * @returns at most `most`; `null` where a newer post may stand unseen: an unsound list, a hole, a whole list in
 * another order with a post of unknown time.
 */
export function newestPosts(list: PostList, most: number): AgedPost[] | null {
  if (!list.sound || list.holes > 0) return null;
  const posts = list.all.filter(({ pinned }) => !pinned);
  if (list.order === 'newest-first' || posts.length <= 1) return posts.slice(0, most);
  if (posts.some(({ dated }) => !dated)) return null;
  return posts.toSorted((a, b) => middle(a.age) - middle(b.age)).slice(0, most);
}
