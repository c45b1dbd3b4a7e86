/** The stretch of time that the strip shows. It ends today, at the right. */
import type { AgedPost, PostList } from '../measures/list.ts';

/** Six weeks where little was seen; 3, 6, 12 and 24 months; 3, 5 and 10 years for pages that went silent long ago. Days. */
const SPANS = [42, 92, 183, 365, 730, 1096, 1826, 3652] as const;

/** A silence should fill about half of the strip, so that what came before shows beside it. */
const SILENCE_TIMES = 1.85;

/** Half a year of what was read is shown, if so much was; a little more than a span fits as well. */
const PERIOD = 183;
const NEARLY = 1.15;

/** Fewer marks than these say nothing of a rhythm: where more were read, the strip grows to hold them, up to a year. */
const ENOUGH_POSTS = 6;
const YEAR = 365;

/**
 * @param silence days that have to fit into about half of the strip; 0 where there is none.
 * @param leastDays days that the strip has to show in any case.
 * @returns days, one of a few round lengths.
 */
export function spanDays(list: PostList, silence: number, leastDays: number): number {
  const dated = list.own.filter((post) => post.dated);
  const wanted = silence > 0 ? 0 : Math.min(ENOUGH_POSTS, dated.length);
  const period = Math.min(PERIOD, list.reach?.low ?? 0) / NEARLY;
  const least = Math.max(leastDays, period, silence * SILENCE_TIMES);
  const enough = (days: number) => days >= least && (days >= YEAR || postsWithin(dated, days) >= wanted);
  return SPANS.find(enough) ?? SPANS.at(-1) ?? 0;
}

function postsWithin(posts: AgedPost[], days: number): number {
  return posts.filter(({ age }) => age.high <= days).length;
}

/** Where an age stands on a strip of `days`, in per cent from the left; never outside of it. */
export function place(age: number, days: number): number {
  return Math.min(100, Math.max(0, 100 * (1 - age / days)));
}
