/**
 * What is computed from a reading: pure numbers with their doubt, no words, no judgement.
 * Only own, unpinned posts count as activity; reshares are counted apart.
 */

/** A computed value with its bounds. `value` is the best single figure, `null` where only the bounds are known. */
export interface Estimate {
  low: number;
  high: number;
  value: number | null;
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
  posts: { own: number; reshares: number; pinned: number; dated: number };
  /** Days since the newest own post; `null` where none is dated. */
  recency: Estimate | null;
  /** Days since anything, reshares included. */
  lastSignOfLife: Estimate | null;
  /** Own posts in the last 92 days (or the part seen). */
  postsInWindow: Estimate;
  resharesSinceLastOwn: number;
  /** Own posts a week, with an exact 95 % Poisson interval. */
  cadence: Estimate | null;
  /** Closed gaps between own posts that are known; 0 where a post may stand unseen between two. */
  gaps: number;
  /** Days between own posts. */
  medianGap: Estimate | null;
  longestGap: Estimate | null;
  /** The longest silence of own posts within the window, open gap included: smallest and largest possible, days. */
  longestSilence: Estimate | null;
  /** The same, where a silence wholly within the summer or year-end closure counts as none. */
  silenceOutOfSeason: { low: number } | null;
  regularity: { burstiness: number; gaps: number; reading: 'regular' | 'bursty' | 'neither' } | null;
  trend: { direction: 'rising' | 'falling' | 'level'; p: number } | null;
  /** Interactions (reactions + comments + shares where shown) per own post: median, order-statistic interval; `posts` = how many it rests on, `none` = of how many it is 0. */
  interactions: (Estimate & { posts: number; none: number }) | null;
  /** What was added up for `interactions`: the counts that this view shows. */
  interactionParts: ('reactions' | 'comments' | 'shares')[];
  /** Median interactions per follower per post, as a share (0.002 = 0.2 %). */
  engagementRate: Estimate | null;
  withoutReaction: (Estimate & { none: number; of: number }) | null;
  kinds: Partial<Record<string, number>>;
  followers: Estimate | null;
}
