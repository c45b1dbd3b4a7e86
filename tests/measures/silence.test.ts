/** The longest silence under coarse ages, against every placement of the posts on a grid. */
import { expect, it } from 'vitest';
import type { Interval } from '../../lib/measures/interval.ts';
import { largestLongestSilence, smallestLongestSilence } from '../../lib/measures/silence.ts';
import { seeded } from './random.ts';

const STEP = 0.5;
const WINDOW = 10;

/** The longest stretch without a post of one placement, from today back to the end of the window. */
function longest(ages: number[]): number {
  const stops = [0, ...ages.filter((age) => age < WINDOW).toSorted((a, b) => a - b), WINDOW];
  return Math.max(...stops.slice(1).map((stop, i) => stop - (stops[i] ?? 0)));
}

function placements(intervals: Interval[]): number[][] {
  const [first, ...rest] = intervals;
  if (!first) return [[]];
  const others = placements(rest);
  const places = Array.from({ length: (first.high - first.low) / STEP + 1 }, (_, i) => first.low + i * STEP);
  return places.flatMap((place) => others.map((other) => [place, ...other]));
}

it.each(Array.from({ length: 40 }, (_, i) => i))('pages drawn with seed %d', (seed) => {
  const random = seeded(seed);
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const intervals = Array.from({ length: 1 + whole(2) }, () => {
    const low = whole(11);
    return { low, high: low + whole(6) };
  });
  const silences = placements(intervals).map(longest);
  const smallest = smallestLongestSilence(intervals, WINDOW);
  // The grid holds some of all placements: its best is at most a step worse than the best of all.
  expect(smallest).toBeLessThanOrEqual(Math.min(...silences) + 1e-9);
  expect(smallest).toBeGreaterThanOrEqual(Math.min(...silences) - STEP);
  expect(largestLongestSilence(intervals, WINDOW)).toBeGreaterThanOrEqual(Math.max(...silences) - 1e-9);
});
