import { describe, expect, it } from 'vitest';
import { stoppedRate, windowRate } from '../../lib/measures/cadence.ts';
import { medianInterval, medianRank } from '../../lib/measures/median-interval.ts';
import { burstiness, regularityOf } from '../../lib/measures/regularity.ts';
import { wilson } from '../../lib/measures/shares.ts';
import { closingSeasons, largestLongestSilence, smallestLongestSilence } from '../../lib/measures/silence.ts';
import { normalCdf } from '../../lib/measures/statistics.ts';
import { laplace } from '../../lib/measures/trend.ts';

const at = (value: number) => ({ low: value, high: value });
const all = (values: number[]) => values.map(at);
const spans = (pairs: [number, number][]) => pairs.map(([low, high]) => ({ low, high }));
const NOVEMBER = new Date('2026-11-25T12:00:00Z');

describe('cadence of a list that stops at its n-th post', () => {
  it.each([
    [10, 6, 1.5, 0.7992, 2.8475],
    [3, 2, 1, 0.3093, 3.6123],
  ])('%d posts, the oldest %d weeks old', (n, weeks, value, low, high) => {
    const rate = stoppedRate(at(n), at(weeks * 7));
    expect(rate.value).toBeCloseTo(value, 4);
    expect(rate.low).toBeCloseTo(low, 4);
    expect(rate.high).toBeCloseTo(high, 4);
  });

  it('gives one post bounds and no point', () => {
    const rate = stoppedRate(at(1), at(7));
    expect(rate.value).toBeNull();
    expect(rate.low).toBeCloseTo(0.0253, 4);
    expect(rate.high).toBeCloseTo(3.6889, 4);
  });

  it('takes both corners of a coarse oldest age', () => {
    const exact = (days: number) => stoppedRate(at(10), at(days));
    const coarse = stoppedRate(at(10), { low: 90, high: 122 });
    expect(coarse.low).toBeCloseTo(exact(122).low, 10);
    expect(coarse.high).toBeCloseTo(exact(90).high, 10);
    expect(coarse.low).toBeCloseTo(0.275, 3);
  });
});

describe('cadence of a window that was wholly seen', () => {
  it.each([
    [0, 60, 0, 0, 0.4304],
    [3, 56, 0.375, 0.0773, 1.0959],
    [9, 42, 1.5, 0.6859, 2.8475],
  ])('%d posts in %d days', (k, days, value, low, high) => {
    const rate = windowRate(at(k), at(days));
    expect(rate.value).toBeCloseTo(value, 4);
    expect(rate.low).toBeCloseTo(low, 4);
    expect(rate.high).toBeCloseTo(high, 4);
  });
});

describe('the longest silence under coarse ages', () => {
  it('searches the smallest possible one', () => {
    const ages = spans([
      [3, 4],
      [14, 21],
      [21, 28],
      [30, 61],
      [30, 61],
    ]);
    expect(smallestLongestSilence(ages, 61)).toBeCloseTo(11.4, 6);
    expect(largestLongestSilence(ages, 61)).toBe(40);
  });

  it('bounds a hole before coarse old posts', () => {
    const ages = spans([
      [2, 3],
      [5, 6],
      [61, 91],
    ]);
    expect(smallestLongestSilence(ages, 90)).toBeCloseTo(55, 6);
    expect(largestLongestSilence(ages, 90)).toBe(85);
  });

  it('is exact for exact ages', () => {
    expect(smallestLongestSilence(all([5, 9, 50]), 90)).toBeCloseTo(41, 6);
    expect(largestLongestSilence(all([5, 9, 50]), 90)).toBe(41);
  });

  it('counts the whole window where nothing stands', () => {
    expect(smallestLongestSilence([], 92)).toBeCloseTo(92, 6);
    expect(largestLongestSilence([], 92)).toBe(92);
  });

  it('does not depend on the order of the posts', () => {
    const ages = spans([
      [30, 61],
      [40, 40],
      [3, 4],
    ]);
    expect(smallestLongestSilence(ages, 92)).toBeCloseTo(smallestLongestSilence(ages.toReversed(), 92), 9);
  });

  it('excuses a silence wholly within the summer closure, and no longer one', () => {
    const september = new Date('2026-09-20T00:00:00Z');
    const seasons = closingSeasons(september);
    // 26 July to 30 August without a post: ages 21 to 56.
    const within = all([2, 10, 21, 56, 60, 70, 80, 90]);
    expect(smallestLongestSilence(within, 92)).toBeCloseTo(35, 6);
    expect(smallestLongestSilence(within, 92, seasons)).toBeLessThan(12);
    // A weekly page: its last post on 22 July, the next one on 4 September.
    expect(smallestLongestSilence(all([2, 9, 16, 60, 67, 74, 81, 88, 95]), 92, seasons)).toBeCloseTo(7, 6);
    // 10 July to 30 August: the closure explains only a part.
    const beyond = all([2, 10, 21, 72, 80, 90]);
    expect(smallestLongestSilence(beyond, 92, seasons)).toBeCloseTo(51, 6);
  });

  it('knows the closures of two years, as ages', () => {
    const summer = closingSeasons(NOVEMBER).find(({ low, high }) => low < 100 && high > 100);
    // 25 July to 31 August, a week added at either end.
    expect(summer?.low).toBeCloseTo(85.5 - 7, 6);
    expect(summer?.high).toBeCloseTo(123.5 + 7, 6);
  });
});

describe('regularity', () => {
  it.each([
    [[3, 4, 7, 8, 2, 5, 9, 3], -0.3941],
    [[1, 2, 1, 1, 30, 1, 2, 1], 0.6972],
  ])('burstiness of %j', (gaps, expected) => expect(burstiness(gaps)).toBeCloseTo(expected, 4));

  it('is undefined for one gap, and for posts at one moment', () => {
    expect(burstiness([3])).toBeNull();
    expect(burstiness([0, 0, 0])).toBeNull();
  });

  it('calls weekly posts regular and a burst bursty, exact times only', () => {
    expect(regularityOf(all([7, 8, 6, 7, 7]))?.reading).toBe('regular');
    expect(regularityOf(all([1, 2, 1, 1, 30, 1, 2, 1]))?.reading).toBe('bursty');
    expect(regularityOf(all([3, 4, 7, 8]))?.reading).toBe('neither');
    expect(regularityOf([...all([7, 8, 6, 7]), { low: 0, high: 7 }])).toBeNull();
  });
});

describe('trend', () => {
  it('is Laplace’s U, the oldest post left out', () => {
    const u = laplace([2, 5, 9, 14, 20, 28, 38, 50, 65]);
    expect(u).toBeCloseTo(1.7712, 4);
    expect(2 * (1 - normalCdf(u))).toBeCloseTo(0.0765, 4);
  });
});

describe('shares', () => {
  it.each([
    [0, 5, 0, 0.4345],
    [3, 10, 0.1078, 0.6032],
  ])('Wilson of %d in %d', (x, n, low, high) => {
    expect(wilson(x, n).low).toBeCloseTo(low, 4);
    expect(wilson(x, n).high).toBeCloseTo(high, 4);
  });

  it('ends at 0 and at 1 exactly, where none has it or all have', () => {
    for (let n = 1; n <= 100; n += 1) expect([wilson(0, n).low, wilson(n, n).high]).toEqual([0, 1]);
  });
});

describe('the median of interactions', () => {
  it.each([
    [4, null],
    [5, 1],
    [8, 2],
    [9, 2],
    [10, 2],
    [15, 4],
    [20, 6],
  ])('of %d posts takes rank %s', (n, rank) => expect(medianRank(n)).toBe(rank));

  it('has an interval that one hit does not move', () => {
    expect(medianInterval(all([0, 1, 1, 2, 3, 3, 5, 8, 12, 140]))).toEqual({ low: 1, high: 12, value: 3 });
  });

  it('is the range for four posts or fewer', () => {
    expect(medianInterval(all([4, 1, 9]))).toEqual({ low: 1, high: 9, value: 4 });
    expect(medianInterval([])).toBeNull();
  });
});
