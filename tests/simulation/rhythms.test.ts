import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../scripts/simulation/random.ts';
import { momentsOf, type Rhythm, rateOf } from '../../scripts/simulation/rhythms.ts';
import { mean, slack, variance } from './sample.ts';

const DAYS = 200_000;

function gaps(moments: number[]): number[] {
  return moments.slice(1).map((at, place) => at - (moments[place] ?? 0));
}

/** The coefficient of variation of each rhythm's gaps; an even one is uniform within a seventh: 1 / 7 / sqrt(3). */
const VARIATION: [Rhythm, perWeek: number, variation: number][] = [
  ['weekly', 1, 1 / 7 / Math.sqrt(3)],
  ['regular', 2.6, 1 / 7 / Math.sqrt(3)],
  ['poisson', 1.35, 1],
  ['clustered', 1.35, 2],
];

describe.each(VARIATION)('%s', (rhythm, perWeek, variation) => {
  const moments = momentsOf(randomFrom(5, 5), rhythm, perWeek, DAYS);
  const between = gaps(moments);
  test('posts at its rate', () => {
    expect(Math.abs(mean(between) - 7 / perWeek)).toBeLessThan(slack(between));
  });
  test('has its spread of gaps', () => {
    expect(Math.sqrt(variance(between)) / mean(between)).toBeCloseTo(variation, 1);
  });
  test('runs in order, within the stretch', () => {
    expect(between.every((gap) => gap >= 0)).toBe(true);
    expect(moments.every((at) => at >= 0 && at < DAYS)).toBe(true);
  });
  test('begins anywhere: the first wait is mu (1 + CV^2) / 2 (research, section 4.5)', () => {
    const waits = Array.from({ length: 4_000 }, (_, i) => momentsOf(randomFrom(i, 6), rhythm, perWeek, 400)[0] ?? 400);
    expect(Math.abs(mean(waits) - ((7 / perWeek) * (1 + variation ** 2)) / 2)).toBeLessThan(slack(waits));
  });
});

test('weekly posts are 6 to 8 days apart', () => {
  const between = gaps(momentsOf(randomFrom(1, 1), 'weekly', 1, 5_000));
  expect(Math.min(...between)).toBeGreaterThanOrEqual(6);
  expect(Math.max(...between)).toBeLessThanOrEqual(8);
});

test('bursts: five posts within six days, every sixty', () => {
  const moments = momentsOf(randomFrom(1, 1), 'bursts', rateOf('bursts', 9), 6_000);
  const holes = gaps(moments).filter((gap) => gap > 48);
  expect(holes.length).toBeGreaterThanOrEqual(99);
  expect(moments.length).toBeCloseTo(500, -1);
  expect(Math.max(...gaps(moments))).toBeLessThan(60);
  expect(rateOf('bursts', 9)).toBeCloseTo(7 / 12, 10);
});
