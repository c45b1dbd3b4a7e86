import { type Interval, medianOf } from './interval.ts';
import type { PostList } from './list.ts';
import type { Estimate } from './measures.ts';

/**
 * The closed gaps between own posts that follow one another in time, in days, youngest first. Corners of the
 * ages bound each gap. Empty where a post may stand unseen between two: a hole, an undated post, an unsound list.
 */
export function gapsOf(list: PostList): Interval[] {
  if (!list.sound || list.holes > 0 || list.own.some(({ dated }) => !dated)) return [];
  const ages = list.own.map(({ age }) => age).toSorted((a, b) => a.low + a.high - (b.low + b.high));
  return ages.slice(1).map((older, i) => {
    const younger = ages[i] ?? older;
    return { low: Math.max(0, older.low - younger.high), high: Math.max(0, older.high - younger.low) };
  });
}

export function medianGap(gaps: Interval[]): Estimate | null {
  return medianOf(gaps);
}

export function longestGap(gaps: Interval[]): Estimate | null {
  if (gaps.length === 0) return null;
  const low = Math.max(...gaps.map((gap) => gap.low));
  const high = Math.max(...gaps.map((gap) => gap.high));
  return { low, high, value: (low + high) / 2 };
}
