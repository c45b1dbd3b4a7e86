/** A dense page: one bar a week instead of one mark a post. */
import type { AgedPost } from '../measures/list.ts';
import { place } from './span.ts';

const WEEK = 7;

/** More posts than these cannot be told apart on the strip. */
export const DENSE = 90;

export interface Week {
  /** Per cent from the left. */
  from: number;
  to: number;
  own: number;
  reshares: number;
}

/** Weeks counted back from now, youngest first; `null` where an age is not known to one of them: no bar is filled by guess. */
export function weeksOf(posts: AgedPost[], days: number): Week[] | null {
  const weeks: Week[] = Array.from({ length: Math.floor(days / WEEK) }, (_, back) => ({
    from: place((back + 1) * WEEK, days),
    to: place(back * WEEK, days),
    own: 0,
    reshares: 0,
  }));
  for (const { age, post } of posts) {
    const back = Math.floor(age.low / WEEK);
    if (Math.floor(Math.max(age.low, age.high - 1e-6) / WEEK) !== back) return null;
    const week = weeks[back];
    if (!week) continue;
    if (post.authorship === 'own') week.own += 1;
    else week.reshares += 1;
  }
  return weeks;
}
