import { type Heard, heardPosts } from './engagement.ts';
import { medianOf, middle } from './interval.ts';
import type { AgedPost } from './list.ts';
import type { Standout } from './measures.ts';

/** As many as are worth looking at. */
const MOST = 3;
/** Two posts lie on either side of their median, so that each would stand out. */
const LEAST_POSTS = 3;

/**
 * The posts farthest from the page's own median, by ln((x + 1/2) / (median + 1/2)): twice the median counts as much above
 * as half of it below, and the halves keep a zero finite, as in the curve of the response. Never by raw size, and only on the
 * side that is certain: the least of a post's counts above the most that the median can be, or the reverse.
 * @param settled own posts that no longer collect, youngest first: of two as far, the younger one leads.
 * @returns indices into `reading.posts`, at most three each, farthest first; both empty below three heard posts, or
 * where none certainly differs.
 */
export function standouts(settled: readonly AgedPost[]): { best: Standout[]; weakest: Standout[] } {
  const heard = heardPosts(settled);
  const median = medianOf(heard.map(({ interactions }) => interactions));
  if (!median || heard.length < LEAST_POSTS) return { best: [], weakest: [] };
  const typical = { low: median.low, high: median.high };
  const above = heard.filter(({ interactions }) => interactions.low > typical.high);
  const below = heard.filter(({ interactions }) => interactions.high < typical.low);
  const standout = ({ index, interactions }: Heard): Standout => ({
    index,
    interactions,
    median: typical,
    distance: distance(middle(interactions), median.value ?? middle(typical)),
  });
  const farthest = (posts: Heard[]) =>
    posts
      .map(standout)
      .toSorted((a, b) => Math.abs(b.distance) - Math.abs(a.distance))
      .slice(0, MOST);
  return { best: farthest(above), weakest: farthest(below) };
}

function distance(interactions: number, median: number): number {
  return Math.log((interactions + 0.5) / (median + 0.5));
}
