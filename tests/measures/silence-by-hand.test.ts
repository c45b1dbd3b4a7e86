/** The longest silence of a few posts, and the closing seasons of a date, each worked out by hand. */
import { describe, expect, it } from 'vitest';
import { closingSeasons, largestLongestSilence, smallestLongestSilence } from '../../lib/measures/silence.ts';

const at = (...ages: number[]) => ages.map((age) => ({ low: age, high: age }));

describe('the smallest longest silence', () => {
  it('is nothing where one season is as long as the window', () => {
    expect(smallestLongestSilence([], 10, [{ low: 0, high: 10 }])).toBe(0);
  });

  it('excuses the season in which a silence lies, and no other', () => {
    const seasons = [
      { low: 0, high: 1 },
      { low: 2, high: 9 },
    ];
    // From today to the post: 3. From it to the next, within the second season: excused. From that to the end: 1.
    expect(smallestLongestSilence(at(3, 9), 10, seasons)).toBeCloseTo(3, 9);
    expect(smallestLongestSilence(at(3, 9), 10)).toBeCloseTo(6, 9);
  });

  it('does not excuse a silence that goes on after its season', () => {
    expect(smallestLongestSilence(at(3), 10, [{ low: 2, high: 8 }])).toBeCloseTo(7, 9);
  });
});

describe('the largest longest silence', () => {
  it('asks for the posts in any order', () => {
    expect(largestLongestSilence(at(8, 2), 10)).toBe(6);
    expect(largestLongestSilence(at(2, 8), 10)).toBe(6);
  });

  it('is the open gap, the gap between, or what is left of the window', () => {
    expect(largestLongestSilence(at(7, 8), 10)).toBe(7);
    expect(largestLongestSilence(at(1, 2), 10)).toBe(8);
    expect(largestLongestSilence([], 10)).toBe(10);
    expect(largestLongestSilence(at(12), 10)).toBe(10);
  });

  it('of two posts of which one may be older: the open gap is as long as the other allows', () => {
    const intervals = [
      { low: 2, high: 6 },
      { low: 2, high: 3 },
    ];
    // Open at most 3, between them at most 4, behind them at most 5.
    expect(largestLongestSilence(intervals, 7)).toBe(5);
  });
});

describe('closing seasons', () => {
  it('are those of last year and this, as ages, with a week on either side, and none that has not begun', () => {
    // 20 January 2026: 25 July was 179 days ago, 1 September 141, 20 December 31, 7 January 13.
    expect(closingSeasons(new Date('2026-01-20T00:00:00Z'))).toEqual([
      { low: 134, high: 186 },
      { low: 6, high: 38 },
    ]);
  });

  it('begin a week before the summer does, and reach to today while they last', () => {
    const lowest = (day: string) => closingSeasons(new Date(`${day}T00:00:00Z`)).at(-1);
    // 18 July is the very beginning: nothing of the season has passed.
    expect(lowest('2026-07-18')?.low).toBeGreaterThan(100);
    expect(lowest('2026-07-19')).toEqual({ low: 0, high: 1 });
    expect(lowest('2026-08-20')).toEqual({ low: 0, high: 33 });
  });
});
