import { type Interval, middle } from '../measures/interval.ts';
import type { Measures } from '../measures/measures.ts';
import type { PostReading } from '../reading/reading.ts';

/** Interactions of one post, of the parts that the page's view shows; `null` where one of them was not read. */
export function responseTo(post: PostReading, parts: Measures['interactionParts']): Interval | null {
  const counts = parts.map((part) => post[part]);
  if (counts.length === 0) return null;
  let total: Interval = { low: 0, high: 0 };
  for (const count of counts) {
    if (count === null) return null;
    total = { low: total.low + count.low, high: total.high + count.high };
  }
  return total;
}

/** The height of a response on a square-root scale, 0 to 1, where `most` is at the top. */
export function heightOf(response: Interval | number | null, most: number): number | null {
  if (response === null) return null;
  const value = typeof response === 'number' ? response : middle(response);
  return most === 0 ? 0 : Math.min(1, Math.sqrt(value / most));
}
