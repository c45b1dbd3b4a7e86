import type { PostReading } from '../reading/reading.ts';
import { type Interval, median, middle, sumOf } from './interval.ts';
import type { AgedPost, PostList } from './list.ts';
import type { Estimate, Measures } from './measures.ts';
import { wilson } from './shares.ts';
import { binomialMass } from './statistics.ts';

/** Younger posts still collect reactions. */
const SETTLED_DAYS = 2;
const LEAST_COVERAGE = 0.9;
const LEAST_FOR_INTERVAL = 5;

export type Part = 'reactions' | 'comments' | 'shares';

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
export function unheardPosts(posts: readonly AgedPost[]): Interval[] {
  const parts = partsShown(posts);
  return posts.flatMap(({ post }) => {
    const counts = parts.map((part) => post[part]);
    const read = counts.filter((count) => count !== null);
    return parts.length > 0 && read.length === parts.length
      ? []
      : [{ low: sumOf(read).low, high: Number.POSITIVE_INFINITY }];
  });
}

/** The largest r whose order statistics x_(r), x_(n+1-r) hold the median with at least 90 %; `null` for n <= 4, which cannot reach it. */
export function medianRank(n: number): number | null {
  if (n < LEAST_FOR_INTERVAL) return null;
  const tail = (1 - LEAST_COVERAGE) / 2;
  let rank = 1;
  let below = binomialMass(0, n, 0.5);
  for (;;) {
    below += binomialMass(rank, n, 0.5);
    if (below > tail) return rank;
    rank += 1;
  }
}

/**
 * Median with an interval that assumes nothing of the tail: [x_(r), x_(n+1-r)] holds it with 1 - 2 P(Bin(n, 1/2) < r), at least 90 %.
 * Lows and highs of rounded counts are sorted apart, so that both ends are those of every reading consistent with them.
 * For four values or fewer the interval is their range. No bootstrap: on so few posts it cannot leave the sample.
 * @param partly values of which only a lower bound is known: they widen the interval, and have no part in the figure.
 * @returns `null` for no value. Where the partly known ones leave no upper bound, `high` is Infinity.
 */
export function medianInterval(values: readonly Interval[], partly: readonly Interval[] = []): Estimate | null {
  if (values.length === 0) return null;
  const every = [...values, ...partly];
  const rank = medianRank(every.length) ?? 1;
  const lows = every.map(({ low }) => low).sort((a, b) => a - b);
  const highs = every.map(({ high }) => high).sort((a, b) => a - b);
  return {
    low: lows[rank - 1] ?? 0,
    high: highs[every.length - rank] ?? 0,
    value: median(values.map(middle)),
  };
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
    open,
  };
}

/** Median interactions per follower and post, as a share. `null` without both, or where the page may have no follower. */
export function engagementRate(interactions: Estimate | null, followers: Estimate | null): Estimate | null {
  if (!interactions || !followers || followers.low <= 0) return null;
  const value = interactions.value === null || followers.value === null ? null : interactions.value / followers.value;
  return { low: interactions.low / followers.high, high: interactions.high / followers.low, value };
}

/**
 * Share of settled own posts without any reaction, Wilson interval; `none` = how many certainly have none. Posts whose
 * reactions were not read are not in it: unread is not zero.
 */
export function withoutReaction(posts: readonly PostReading[]): Measures['withoutReaction'] {
  const read = posts.flatMap(({ reactions }) => (reactions ? [reactions] : []));
  if (read.length === 0) return null;
  const none = read.filter(({ high }) => high === 0).length;
  const most = read.filter(({ low }) => low === 0).length;
  const { low } = wilson(none, read.length);
  return { low, high: wilson(most, read.length).high, value: none / read.length, none, of: read.length };
}
