/** The countdown to a settled verdict: posts read, and posts still missing. */

import type { Diagnosis } from '../diagnosis/diagnosis.ts';
import { LEAST_DAYS, LEAST_SHORT_LIST } from '../diagnosis/verdict-borders.ts';
import type { Measures } from '../measures/measures.ts';

export interface Roll {
  /** Own posts with a date. */
  read: number;
  /** So many more settle it; 1 or more. */
  missing: number;
  /** Or so many whole days further back, whichever comes first; `null` where only posts count. */
  days: number | null;
}

/**
 * What is missing, exactly: the popup says how many posts that will be at the page's pace, the roll counts down both.
 *
 * @returns `null` where no number of posts would settle it
 */
export function rollOf(settle: Diagnosis['settle'], { list, posts }: Pick<Measures, 'list' | 'posts'>): Roll | null {
  if (settle?.posts === undefined) return null;
  const days = settle.days ?? null;
  const isShort = days !== null && list.reach !== null && list.reach.low < LEAST_DAYS;
  const missing = isShort ? LEAST_SHORT_LIST - posts.dated : settle.posts;
  return { read: posts.dated, missing: Math.max(1, missing), days };
}
