import { heardPosts, partsShown } from './engagement.ts';
import { sumOf } from './interval.ts';
import type { AgedPost } from './list.ts';
import type { Estimate, Measures } from './measures.ts';
import { wilson } from './shares.ts';

/**
 * Share of settled own posts with a comment, Wilson interval. Posts whose comments were not read are not in it.
 * @returns `null` where none was read.
 */
export function withComments(settled: readonly AgedPost[]): Measures['withComments'] {
  const read = settled.flatMap(({ post }) => (post.comments ? [post.comments] : []));
  if (read.length === 0) return null;
  const some = read.filter(({ low }) => low > 0).length;
  const most = read.filter(({ high }) => high > 0).length;
  return {
    low: wilson(some, read.length).low,
    high: wilson(most, read.length).high,
    value: (some + most) / 2 / read.length,
    some,
    of: read.length,
  };
}

/**
 * Comments' share of all interactions of the heard posts. A description of these posts: its bounds are those of rounded counts alone, least
 * where comments are at their least and the rest at its most. No sampling interval is given, since interactions below
 * one post are not independent of each other; no verdict rests on it.
 * @returns 0 to 1; `null` where this view shows no comments, and where there may be no interaction at all.
 */
export function commentShare(settled: readonly AgedPost[]): Estimate | null {
  if (!partsShown(settled).includes('comments')) return null;
  const heard = heardPosts(settled);
  const all = sumOf(heard.map(({ interactions }) => interactions));
  const comments = sumOf(
    settled
      .filter(({ index }) => heard.some((post) => post.index === index))
      .flatMap(({ post }) => post.comments ?? []),
  );
  if (all.low === 0) return null;
  const rest = { low: all.low - comments.low, high: all.high - comments.high };
  const value = (comments.low + comments.high) / (all.low + all.high);
  return { low: shareOf(comments.low, rest.high), high: shareOf(comments.high, rest.low), value };
}

/** There is an interaction: both are not 0. */
function shareOf(part: number, rest: number): number {
  return part / (part + rest);
}
