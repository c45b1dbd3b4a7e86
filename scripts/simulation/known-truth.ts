/** What is true of a page, computed from its moments alone: what the measures of a view have to hold. */

import type { Measures } from '../../lib/measures/measures.ts';
import { WINDOW_DAYS } from '../../lib/measures/window.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { DAY, isAugust, type TruePage, type TruePost } from './true-page.ts';
import type { View } from './view.ts';

/** Bisection and milliseconds, in days. */
const EXACT = 1e-4;
/** The part of a day in which a rate is summed. */
const STEP = 0.25;

/**
 * Age in days of the oldest post down to which a view shows the list; 0 without one. Posts without a time do not carry
 * it, nor does the one on top of a list that goes on.
 */
export function reachOf(page: TruePage, view: View, reading: PageReading): number {
  const carries = (post: TruePost, place: number) =>
    reading.posts[place]?.publishedAt && (view.isEnd || post !== view.pinned);
  return Math.max(0, ...view.posts.filter(carries).map((post) => ageOf(page, post)));
}

/** Mean own posts a week over the last `days`, as the page's process makes them: stops, Augusts and the time before it was opened count as nothing. */
export function rateOver(page: TruePage, days: number): number {
  const steps = Math.max(1, Math.round(days / STEP));
  let live = 0;
  for (let step = 0; step < steps; step += 1) {
    const age = ((step + 0.5) / steps) * days;
    const isLive = age >= page.stopped && age <= page.life;
    if (isLive && !(page.isAugustEmpty && isAugust(page.now - age * DAY))) live += 1;
  }
  return (page.perWeek * live) / steps;
}

/**
 * The bounds of a view that do not hold the truth, in words. Only asked of lists in which no own post can be missing.
 * Of a list that goes on, posts in the window are those of the part seen at most, and of all 92 days at least.
 */
export function violations(page: TruePage, view: View, reading: PageReading, measures: Measures): string[] {
  if (!measures.list.sound || view.order !== 'newest-first') return [];
  const ages = page.posts.filter(({ isOwn }) => isOwn).map((post) => ageOf(page, post));
  const within = (days: number) => ages.filter((age) => age <= days).length;
  const seen = Math.min(WINDOW_DAYS, reachOf(page, view, reading));
  const all = within(WINDOW_DAYS);
  const { recency, postsInWindow, longestSilence, window } = measures;
  return [
    ...(recency ? outside('recency', recency, Math.min(...ages)) : []),
    ...outside('posts in window, at least', { low: postsInWindow.low, high: Number.POSITIVE_INFINITY }, all),
    ...outside('posts in window, at most', { low: 0, high: postsInWindow.high }, window.complete ? all : within(seen)),
    ...(longestSilence ? outside('longest silence', longestSilence, silenceOf(ages, seen)) : []),
  ];
}

function outside(name: string, { low, high }: { low: number; high: number }, truth: number): string[] {
  if (truth >= low - EXACT && truth <= high + EXACT) return [];
  return [`${name}: ${truth.toFixed(2)} is not in [${low.toFixed(2)}, ${high.toFixed(2)}]`];
}

/** The longest stretch without a post in the last `days`, the open gap included. */
export function silenceOf(ages: readonly number[], days: number): number {
  const marks = [0, ...ages.filter((age) => age < days).sort((a, b) => a - b), days];
  return Math.max(...marks.slice(1).map((age, place) => age - (marks[place] ?? 0)));
}

function ageOf({ now }: TruePage, { at }: TruePost): number {
  return (now - at) / DAY;
}
