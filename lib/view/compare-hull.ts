/** A page that may have stood in one of two ways at the common end: each figure holds both, and what differs is not claimed. */
import { CONFIDENCES, type Confidence, type Score } from '../diagnosis/diagnosis.ts';
import type { Range } from '../words/range.ts';
import type { Heard, LastPost, PostsCounted } from './compare-figures.ts';

const both = (a: Range, b: Range): Range => ({ low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) });
const middle = (a: number, b: number): number => (a + b) / 2;
const same = <Value>(a: Value, b: Value): Value | null => (a === b ? a : null);

/** Whether there is a last post at all is not known where only one of the two has any. */
export function hullOfLast(a: LastPost | 'none' | null, b: LastPost | 'none' | null): LastPost | 'none' | null {
  if (a === null || b === null || a === 'none' || b === 'none') return same(a, b);
  return { days: both(a.days, b.days), usual: same(a.usual, b.usual) };
}

/** The part that was seen is the lesser one: less can be said of it. */
export function hullOfPosts(a: PostsCounted | null, b: PostsCounted | null): PostsCounted | null {
  if (a === null || b === null) return null;
  const doubt = a.doubt && b.doubt && both(a.doubt, b.doubt);
  return {
    seen: both(a.seen, b.seen),
    atLeast: a.atLeast || b.atLeast,
    days: a.days === null || b.days === null ? (a.days ?? b.days) : Math.min(a.days, b.days),
    doubt,
    pace: doubt === null || a.pace === null || b.pace === null ? null : middle(a.pace, b.pace),
    reference: same(a.reference, b.reference),
  };
}

export function hullOfHeard(a: Heard | null, b: Heard | null): Heard | null {
  if (a === null || b === null || a.without.join() !== b.without.join()) return null;
  const doubt = a.doubt && b.doubt && { ...both(a.doubt, b.doubt), open: a.doubt.open || b.doubt.open };
  return {
    median: both(a.median, b.median),
    posts: Math.min(a.posts, b.posts),
    without: a.without,
    doubt,
    reference: same(a.reference, b.reference),
  };
}

export function hullOfScore(a: Score | null, b: Score | null): Score | null {
  return a && b && { ...both(a, b), value: middle(a.value, b.value) };
}

export function lesserOf(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCES.find((confidence) => confidence === a || confidence === b) ?? 'low';
}
