import { DAY } from './days.ts';
import type { Interval } from './interval.ts';

/**
 * The longest silence within a window that ends today, open gap included, when ages are only known as
 * intervals. Corners lie here (the upper corner opens a hole that no reading of the page needs), so the
 * smallest possible one is searched for: the least `s` for which the posts can be placed, each within its
 * interval, so that no stretch without a post is longer than `s`.
 */

/** Halvings of 92 days: what is left is below a millisecond. */
const STEPS = 50;

/** Stretches of ages in which a silence is excused. */
export type Season = Interval;

/**
 * @param ages in days, any order. An interval as wide as the window is a post of unknown age.
 * @param window days looked at, back from today.
 * @param seasons a silence wholly within one of these counts as none.
 * @returns days.
 */
export function smallestLongestSilence(ages: readonly Interval[], window: number, seasons: Season[] = []): number {
  const byLow = ages.toSorted((a, b) => a.low - b.low);
  let low = 0;
  let high = window;
  if (canKeepWithin(low, byLow, window, seasons)) return 0;
  for (let i = 0; i < STEPS; i += 1) {
    const middle = (low + high) / 2;
    if (canKeepWithin(middle, byLow, window, seasons)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * Walks back from today. Of the posts that can stand within reach, the one that has to stand youngest is
 * placed next, as far back as it may: what is left then has the most freedom.
 */
function canKeepWithin(silence: number, byLow: readonly Interval[], window: number, seasons: Season[]): boolean {
  const open: Interval[] = [];
  let place = 0;
  let next = 0;
  for (;;) {
    const reach = reachFrom(place, silence, seasons);
    if (reach >= window) return true;
    for (let post = byLow[next]; post && post.low <= reach; post = byLow[next]) {
      insertByHigh(open, post);
      next += 1;
    }
    const placed = open.shift();
    if (!placed) return false;
    place = Math.max(place, Math.min(placed.high, reach));
  }
}

function reachFrom(place: number, silence: number, seasons: Season[]): number {
  const season = seasons.find(({ low, high }) => low <= place && place <= high);
  return Math.max(place + silence, season?.high ?? 0);
}

function insertByHigh(open: Interval[], post: Interval): void {
  let at = open.length;
  while (at > 0 && (open[at - 1]?.high ?? 0) > post.high) at -= 1;
  open.splice(at, 0, post);
}

/** The largest possible longest silence: the youngest post as old, the next as far from it, as their intervals allow. */
export function largestLongestSilence(ages: readonly Interval[], window: number): number {
  const sorted = ages.filter(({ low }) => low < window).toSorted((a, b) => a.low - b.low || a.high - b.high);
  if (sorted.length === 0) return window;
  const within = (high: number) => Math.min(high, window);
  let longest = within(sorted[0]?.high ?? window);
  let youngest = sorted[0]?.low ?? 0;
  for (const { low, high } of sorted.slice(1)) {
    longest = Math.max(longest, within(high) - youngest);
    youngest = Math.max(youngest, low);
  }
  return Math.max(longest, window - youngest);
}

/** First day, and first day after, as month (from 0; 12 is January of the next year) and day: 25 July to 31 August, 20 December to 6 January. */
export const CLOSING_SEASONS: { from: [number, number]; to: [number, number] }[] = [
  { from: [6, 25], to: [8, 1] },
  { from: [11, 20], to: [12, 7] },
];

/** Days before and after a closing season: a weekly page's last post before it lies up to a week earlier. */
const MARGIN = 7;

/**
 * The summer and year-end closures of the last two years, as ages in days at the moment `now`. Whole trades close then, in France
 * above all: a silence within them says nothing of a page. The dates are our choice.
 */
export function closingSeasons(now: Date): Season[] {
  const year = now.getUTCFullYear();
  return [year - 1, year].flatMap((y) =>
    CLOSING_SEASONS.map(({ from, to }) => {
      const age = (month: number, day: number) => (now.getTime() - Date.UTC(y, month, day)) / DAY;
      return { low: Math.max(0, age(...to) - MARGIN), high: age(...from) + MARGIN };
    }).filter(({ high }) => high > 0),
  );
}
