/**
 * What is computed from a reading: pure numbers with their doubt, no words, no judgement.
 * Own posts alone are activity (list.ts says which of the pinned ones); reshares are counted apart.
 */

import type { PostKind } from '../reading/reading.ts';

/** A computed value with its bounds. `value` is the best single figure, `null` where only the bounds are known. */
export interface Estimate {
  low: number;
  high: number;
  value: number | null;
}

/** A post that stands out from the page's own median. */
export interface Standout {
  /** Index into `reading.posts`. */
  index: number;
  interactions: { low: number; high: number };
  median: { low: number; high: number };
  /** ln((interactions + 1/2) / (median + 1/2)): above 0 for more than the median. */
  distance: number;
}

export interface Measures {
  /** The moment of reading, ISO. */
  at: string;
  /** The part of the last 92 days that the reading covers, and whether it covers them wholly (or to the feed's end). */
  window: { days: number; complete: boolean };
  /** Whether the list runs from newest to oldest; where it is not known to, counts are lower bounds and recency an upper one. */
  list: {
    order: 'newest-first' | 'mixed' | 'unproved';
    /** The end of the whole list was reached. */
    end: boolean;
    /** In order, or seen whole: no younger own post can be missing. */
    sound: boolean;
    /** Posts seen and not readable. */
    holes: number;
    /** Age of the oldest post down to which the list was seen, days. */
    reach: { low: number; high: number } | null;
  };
  /** Posts seen: own ones, reshares, those of either with the site's sign of pinning; and own posts that count as activity and have a time. */
  posts: { own: number; reshares: number; pinned: number; dated: number };
  /** Days since the newest own post; `null` where none is dated. */
  recency: Estimate | null;
  /** Days since anything, reshares included. */
  lastSignOfLife: Estimate | null;
  /** Own posts in the last 92 days (or the part seen). */
  postsInWindow: Estimate;
  /** Reshares younger than the newest own post; without one, all that were seen. */
  resharesSinceLastOwn: number;
  /** Nothing at all, reshares included, can have been published since the newest own post. */
  silentSinceLastOwn: boolean;
  /** Own posts a week, with an exact 95 % Poisson interval. */
  cadence: Estimate | null;
  /** Closed gaps between own posts that are known; 0 where a post may stand unseen between two. */
  gaps: number;
  /** Days between own posts. */
  medianGap: Estimate | null;
  longestGap: Estimate | null;
  shortestGap: Estimate | null;
  /** The median gap where it is typical of the others. */
  usualGap: Estimate | null;
  /** Closed gaps that part two groups of posts: at least four times the median, and four times the gap on either side. */
  partingGaps: number;
  /** The longest silence of own posts within the window, open gap included: smallest and largest possible, days. */
  longestSilence: Estimate | null;
  /** The same, where a silence wholly within the summer or year-end closure counts as none. */
  silenceOutOfSeason: { low: number } | null;
  /** How likely a silence as long as today's is, given the page's own habit, 0 to 1. For findings only. */
  silenceChance: { low: number; high: number } | null;
  /**
   * Days of posting by weekday (from Sunday) and posts by hour, UTC. `habit` = the weekday that has more of the `days` than chance explains.
   * `null` below 20 own posts timed to the hour.
   */
  week: {
    weekdays: number[];
    hours: number[];
    posts: number;
    days: number;
    habit: { weekday: number; days: number; p: number } | null;
  } | null;
  /** Rhythm of the closed gaps where times are exact: -1 = a clock, 0 = chance, 1 = bursts. */
  regularity: { burstiness: number; gaps: number; reading: 'regular' | 'bursty' | 'neither' } | null;
  /** Whether own posts come closer together or farther apart over the last year: `p` = two-sided chance. */
  trend: { direction: 'rising' | 'falling' | 'level'; p: number } | null;
  /** Interactions (reactions + comments + shares where shown) per own post: median, order-statistic interval; `posts` = how many it rests on, `none` = of how many it is 0, `unread` = of how many more it is not known, `open` = these leave no upper bound, `rounded` = some counts are shown rounded. */
  interactions: (Estimate & { posts: number; none: number; unread: number; open: boolean; rounded: boolean }) | null;
  /** What was added up for `interactions`: the counts that this view shows. */
  interactionParts: ('reactions' | 'comments' | 'shares')[];
  /** Median interactions per follower per post, as a share (0.002 = 0.2 %). */
  engagementRate: Estimate | null;
  /** Share of settled own posts without a reaction, Wilson interval; `none` = how many certainly have none. */
  withoutReaction: (Estimate & { none: number; of: number }) | null;
  /** Share of settled own posts with a comment, Wilson interval; `some` = how many certainly have one. */
  withComments: (Estimate & { some: number; of: number }) | null;
  /** Comments' share of all interactions, bounds of rounded counts alone. */
  commentShare: Estimate | null;
  /** Share of reshares among the last posts, Wilson interval. */
  reshareShare: (Estimate & { reshares: number; of: number }) | null;
  /** Newer posts against older ones: `p` = two-sided chance, medians of both halves, `of` = how many posts. */
  responseTrend: {
    direction: 'rising' | 'falling' | 'level';
    p: number;
    newer: { low: number; high: number };
    older: { low: number; high: number };
    of: number;
  } | null;
  /** Posts certainly above, and below, the page's own median: farthest first, three at most. */
  best: Standout[];
  weakest: Standout[];
  /** Own posts that count as activity, by kind. */
  kinds: Partial<Record<PostKind, number>>;
  followers: Estimate | null;
}
