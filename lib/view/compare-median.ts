/** The median of a set, below its rows: of each figure over the pages that have it, its doubt included. */
import { medianOf } from '../measures/interval.ts';
import { WINDOW_DAYS } from '../measures/window.ts';
import type { Range } from '../words/range.ts';
import type { LastPost } from './compare-figures.ts';
import type { Named } from './compare-names.ts';
import type { CompareRow, PlacedPosts } from './compare-row.ts';

export interface MedianRow {
  /** How many pages it is of. */
  pages: number;
  /** Pages of which too little is known. */
  leftOut: Named[];
  /** Days before the common end; `null` where it is not known. */
  lastPost: Range | null;
  /** Own posts in three months, whole. */
  posts: Range | null;
}

/** @returns `null` of fewer than two pages whose pace is known. */
export function medianRowOf(rows: readonly CompareRow[]): MedianRow | null {
  const known = rows.flatMap((row) =>
    row.posts?.doubt ? [{ row, posts: inThreeMonths(row.posts, row.posts.doubt) }] : [],
  );
  if (known.length < 2) return null;
  return {
    pages: known.length,
    leftOut: rows.filter(({ posts }) => !posts?.doubt).map(({ name, letter }) => ({ name, letter })),
    lastPost: finite(medianOf(known.map(({ row }) => daysOf(row.lastPost)))),
    posts: finite(medianOf(known.map(({ posts }) => posts))),
  };
}

/** Counted where all three months were seen; of a shorter stretch what its pace makes plausible in three months. */
function inThreeMonths({ seen, days, atLeast }: PlacedPosts, doubt: Range): Range {
  return days === null && !atLeast ? seen : doubt;
}

/** Where there is no post in the three months, it was before them, or never; where that is not known it may be any. */
function daysOf(lastPost: LastPost | 'none' | null): Range {
  if (lastPost === null) return { low: 0, high: Number.POSITIVE_INFINITY };
  return lastPost === 'none' ? { low: WINDOW_DAYS, high: Number.POSITIVE_INFINITY } : lastPost.days;
}

function finite(range: Range | null): Range | null {
  return range && Number.isFinite(range.high) ? { low: range.low, high: range.high } : null;
}
