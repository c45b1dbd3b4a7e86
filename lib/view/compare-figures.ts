/** The three figures by which pages are held side by side: each with its doubt and its reference, `null` where not known. */
import { expectedCadence, expectedInteractions, roundReference } from '../diagnosis/curves.ts';
import { heardFigure, saidGap } from '../diagnosis/said-figures.ts';
import { LEAST_DAYS } from '../diagnosis/verdict-borders.ts';
import type { Part } from '../measures/engagement.ts';
import type { Measures } from '../measures/measures.ts';
import { LEAST_FOR_INTERVAL } from '../measures/median-interval.ts';
import { isQuarter, WINDOW_DAYS } from '../measures/window.ts';
import type { PageReading } from '../reading/reading.ts';
import type { Range } from '../words/range.ts';

const WEEKS = WINDOW_DAYS / 7;

const PARTS: readonly Part[] = ['reactions', 'comments', 'shares'];

/** What chance or rounding leaves open; `open`: nothing bounds it from above, and `high` is the largest that was read. */
export interface Doubt extends Range {
  open: boolean;
}

export interface LastPost {
  /** Days before the page's reading. */
  days: Range;
  /** The gap that the page usually keeps, days; `null` where none can be named. */
  usual: number | null;
}

export interface PostsCounted {
  /** Own posts in the part of the last 92 days that was seen. */
  seen: Range;
  /** Others may stand between those seen: the count is a lower bound. */
  atLeast: boolean;
  /** The part seen, days; `null` where it is the whole quarter, 0 where the list tells of no stretch of time. */
  days: number | null;
  /** The page's pace as posts in 92 days: its exact 95 % interval, widened to whole posts. `null` where under four weeks were seen. */
  doubt: Range | null;
  /** The pace's best single figure, posts in 92 days; `null` with the interval. */
  pace: number | null;
  /** Half the managed pages of this size, posts in 92 days: our estimate, rounded. */
  reference: number | null;
}

export interface Heard {
  /** Median interactions per own post. */
  median: Range;
  /** How many posts it rests on. */
  posts: number;
  /** Counts that this view does not show: the median is without them. */
  without: Part[];
  /** The median's interval, at least 90 %; `null` of fewer than five posts, and of a list that may be a choice. */
  doubt: Doubt | null;
  /** Half the managed pages of this size: our estimate, rounded. */
  reference: number | null;
}

/** Days since the last own post; `'none'` where the page certainly has none in the quarter, `null` where it is not known. */
export function lastPostOf({ coverage }: PageReading, measures: Measures): LastPost | 'none' | null {
  const { recency, window, posts, postsInWindow } = measures;
  if (recency) return { days: { low: recency.low, high: recency.high }, usual: saidGap(measures) };
  return coverage.feed !== 'not-seen' && window.complete && posts.own === 0 && postsInWindow.high === 0 ? 'none' : null;
}

/** Own posts of the last quarter as far as it was seen; `null` where no feed was seen, or a choice of posts has none. */
export function postsOf({ site, coverage }: PageReading, measures: Measures): PostsCounted | null {
  const { window, postsInWindow, cadence, followers, list } = measures;
  if (coverage.feed === 'not-seen' || (!list.sound && postsInWindow.low === 0)) return null;
  // Of fewer days three months would be a guess; the verdict asks for as many.
  const rate = list.sound && window.days >= LEAST_DAYS ? cadence : null;
  const sized = list.sound && followers?.value ? expectedCadence(site, followers.value) : null;
  return {
    seen: { low: postsInWindow.low, high: postsInWindow.high },
    atLeast: !list.sound,
    days: isQuarter(window) || !list.sound ? null : window.days,
    doubt: rate && { low: Math.floor(rate.low * WEEKS), high: Math.ceil(rate.high * WEEKS) },
    pace: rate?.value == null ? null : rate.value * WEEKS,
    reference: sized === null ? null : roundReference(sized * WEEKS),
  };
}

/** Median interactions per post; `null` where no post's counts were read. */
export function heardOf({ site }: PageReading, measures: Measures): Heard | null {
  const { interactions, interactionParts, followers, list } = measures;
  if (!interactions) return null;
  const { low, high, open, posts } = interactions;
  const sized = list.sound && followers?.value ? expectedInteractions(site, followers.value) : null;
  return {
    median: heardFigure(interactions),
    posts,
    without: PARTS.filter((part) => !interactionParts.includes(part)),
    doubt: list.sound && posts >= LEAST_FOR_INTERVAL ? { low, high, open } : null,
    reference: sized === null ? null : roundReference(sized),
  };
}
