import type { PostList } from './list.ts';
import type { Measures } from './measures.ts';
import { normalCdf } from './statistics.ts';

/** Days: an age this well known is timed to the day. */
const EXACT = 1;
/** Days looked back. */
const YEAR = 365;
/** Posts after the one that starts the clock: of fewer the sum is not yet near to normal. Our choice. */
const LEAST_POSTS = 6;
const SURE = 0.05;

/**
 * Laplace's test (Cox & Lewis 1966): are the posts of the list nearer to today than one steady rate puts them?
 * @param ages days before the reading, two or more, not all 0; the oldest starts the clock and is left out.
 * @returns U, standard normal under one rate, above 0 when speeding up.
 */
export function laplace(ages: readonly number[]): number {
  const oldest = Math.max(...ages);
  const n = ages.length - 1;
  const sum = ages.reduce((total, age) => total + (oldest - age), 0);
  return (sum - (n * oldest) / 2) / (oldest * Math.sqrt(n / 12));
}

/**
 * Trend over the last year, two-sided at 0.05: six posts after the one that starts the clock, or nothing is said.
 * A pinned old post is no own activity, and a time ahead of the reading has the age 0 (list.ts).
 * @returns `null` unless at least seven own posts are timed to the day and none can be missing between them, and where
 * all stand at one moment.
 */
export function trendOf(list: PostList): Measures['trend'] {
  if (!list.sound || list.holes > 0) return null;
  const own = list.own.filter(({ age }) => age.low <= YEAR);
  if (own.length <= LEAST_POSTS || own.some(({ age }) => age.high - age.low > EXACT)) return null;
  const ages = own.map(({ age }) => (age.low + age.high) / 2);
  if (Math.max(...ages) === Math.min(...ages)) return null;
  const u = laplace(ages);
  const p = 2 * (1 - normalCdf(Math.abs(u)));
  if (p >= SURE) return { direction: 'level', p };
  return { direction: u > 0 ? 'rising' : 'falling', p };
}
