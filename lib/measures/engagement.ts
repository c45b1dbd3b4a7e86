import { type Interval, sumOf } from './interval.ts';
import type { AgedPost, PostList } from './list.ts';
import type { Estimate, Measures } from './measures.ts';
import { medianInterval } from './median-interval.ts';

/** Days: younger posts still collect reactions. Our choice. */
export const SETTLED_DAYS = 2;

export type Part = Measures['interactionParts'][number];

/** A post with its interactions. */
export interface Heard {
  index: number;
  interactions: Interval;
}

/** Own posts older than 48 h. Where no own post is dated at all, each counts: most are older. */
export function settledPosts(list: PostList): AgedPost[] {
  if (!list.own.some(({ dated }) => dated)) return list.own;
  return list.own.filter(({ age }) => age.low >= SETTLED_DAYS);
}

/**
 * The parts that this view shows: a part read on at least half of the posts that show reactions. Sites leave
 * shares, or comments, out of whole views.
 */
export function partsShown(posts: readonly AgedPost[]): Part[] {
  const read = posts.filter(({ post }) => post.reactions);
  const shown = (part: Part) => read.filter(({ post }) => post[part]).length * 2 >= read.length;
  const others: Part[] = ['comments', 'shares'];
  return read.length === 0 ? [] : ['reactions', ...others.filter(shown)];
}

/** Interactions of each post of which every shown part was read. A part that is not known is not zero: such a post is left out. */
export function heardPosts(posts: readonly AgedPost[]): Heard[] {
  const parts = partsShown(posts);
  if (parts.length === 0) return [];
  return posts.flatMap(({ index, post }) => {
    const counts = parts.map((part) => post[part]);
    return counts.every((count) => count !== null) ? [{ index, interactions: sumOf(counts) }] : [];
  });
}

/** Of the other posts what is known: as many interactions as were read, and no upper bound. */
function unheardPosts(posts: readonly AgedPost[]): Interval[] {
  const parts = partsShown(posts);
  return posts.flatMap(({ post }) => {
    const counts = parts.map((part) => post[part]);
    const read = counts.filter((count) => count !== null);
    return parts.length > 0 && read.length === parts.length
      ? []
      : [{ low: sumOf(read).low, high: Number.POSITIVE_INFINITY }];
  });
}

/**
 * Median interactions of the heard posts; `none` = how many certainly have none. `null` without such a post.
 * Of posts whose counts were not all read, `unread` in number, any may have drawn more than all others: where they leave
 * no upper bound (`open`), `high` is the largest that was read.
 */
export function interactionsOf(posts: readonly AgedPost[]): Measures['interactions'] {
  const heard = heardPosts(posts).map(({ interactions }) => interactions);
  const unread = unheardPosts(posts);
  const estimate = medianInterval(heard, unread);
  if (estimate === null) return null;
  const open = estimate.high === Number.POSITIVE_INFINITY;
  const high = open ? Math.max(...heard.map((each) => each.high)) : estimate.high;
  const none = heard.filter((each) => each.high === 0).length;
  return {
    ...estimate,
    low: Math.min(estimate.low, high),
    high,
    posts: heard.length,
    none,
    unread: unread.length,
    rounded: heard.some(({ low, high: most }) => low < most),
    open,
  };
}

/** Median interactions per follower and post, as a share. `null` without both, or where the page may have no follower. */
export function engagementRate(interactions: Estimate | null, followers: Estimate | null): Estimate | null {
  if (!interactions || !followers || followers.low <= 0) return null;
  const value = interactions.value === null || followers.value === null ? null : interactions.value / followers.value;
  return { low: interactions.low / followers.high, high: interactions.high / followers.low, value };
}
