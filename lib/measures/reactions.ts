import type { AgedPost } from './list.ts';
import type { Measures } from './measures.ts';
import { wilson } from './shares.ts';

/**
 * Share of settled own posts without any reaction, Wilson interval; `none` = how many certainly have none. Posts whose
 * reactions were not read are not in it: unread is not zero.
 * @returns `null` where none was read.
 */
export function withoutReaction(settled: readonly AgedPost[]): Measures['withoutReaction'] {
  const read = settled.flatMap(({ post }) => (post.reactions ? [post.reactions] : []));
  if (read.length === 0) return null;
  const none = read.filter(({ high }) => high === 0).length;
  const most = read.filter(({ low }) => low === 0).length;
  const { low } = wilson(none, read.length);
  return { low, high: wilson(most, read.length).high, value: none / read.length, none, of: read.length };
}
