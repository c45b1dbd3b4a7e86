/** Measures against brute force: pages with known truth, drawn with fixed seeds. */
import { describe, expect, it } from 'vitest';
import { stoppedRate, windowRate } from '../../lib/measures/cadence.ts';
import { chanceOfAtLeast, pairsWon } from '../../lib/measures/mann-whitney.ts';
import { medianInterval } from '../../lib/measures/median-interval.ts';
import { burstiness } from '../../lib/measures/regularity.ts';
import { wilson } from '../../lib/measures/shares.ts';
import { lomax } from '../../lib/measures/silence-chance.ts';
import { normalCdf } from '../../lib/measures/statistics.ts';
import { laplace } from '../../lib/measures/trend.ts';
import { weekdayChance } from '../../lib/measures/week.ts';
import { gamma } from '../../scripts/simulation/distributions.ts';
import type { Random } from '../../scripts/simulation/random.ts';
import { agesOf, seeded, shareOf } from './random.ts';

const at = (value: number) => ({ low: value, high: value });
const times = (n: number) => Array.from({ length: n }, (_, i) => i);
const ascending = (values: number[]) => values.toSorted((a, b) => a - b);

describe('cadence', () => {
  /** Of pages with one post a day, how often the interval holds it. The quantiles depend on n alone: one rate is asked for. */
  const coverage = (n: number, variation: number, random: Random) => {
    const { low, high } = stoppedRate(at(n), at(7));
    return shareOf(4000, () => {
      const oldest = agesOf(n, variation, random).at(-1) ?? Number.NaN;
      return low / oldest <= 1 && 1 <= high / oldest;
    });
  };

  it.each([
    ['chance', 1, 10, 0.95],
    ['chance', 1, 3, 0.95],
    ['bursty', 2, 10, 0.69],
    ['regular', 0.5, 10, 1],
  ])('covers %s pages (spread %d, %d posts): %d', (_, variation, n, expected) => {
    expect(Math.abs(coverage(n, variation, seeded(7)) - expected)).toBeLessThan(0.02);
  });

  it('covers at least 95 % in a window that was wholly seen', () => {
    const random = seeded(3);
    const rates = times(40).map((k) => windowRate(at(k), at(7)));
    const held = shareOf(4000, () => {
      // Posts at a rate of 6 in the window.
      let k = 0;
      for (let t = gamma(random, 1, 1); t < 6; t += gamma(random, 1, 1)) k += 1;
      const rate = rates[k];
      return rate !== undefined && rate.low <= 6 && 6 <= rate.high;
    });
    expect(held).toBeGreaterThan(0.945);
  });
});

describe('a silence like today’s', () => {
  const falseAlarms = (n: number, variation: number, random: Random) =>
    shareOf(6000, () => {
      const ages = agesOf(n, variation, random);
      const [newest = 0, oldest = 0] = [ages[0], ages.at(-1)];
      return lomax(newest, oldest - newest, n - 1) < 0.05;
    });

  it('is as likely as said on a page of chance', () => {
    expect(Math.abs(falseAlarms(10, 1, seeded(5)) - 0.05)).toBeLessThan(0.01);
  });

  it('raises three false alarms in ten on bursty pages: why it is a finding only', () => {
    expect(Math.abs(falseAlarms(10, 2, seeded(5)) - 0.31)).toBeLessThan(0.02);
  });
});

describe('burstiness', () => {
  it.each([
    [5, -0.48, 0.41],
    [7, -0.38, 0.33],
    [9, -0.33, 0.28],
    [15, -0.24, 0.22],
  ])('by chance alone, %d gaps: 5th and 95th percentile', (n, low, high) => {
    const random = seeded(11);
    const values = ascending(times(10_000).map(() => burstiness(times(n).map(() => gamma(random, 1, 1))) ?? 0));
    expect(Math.abs((values[500] ?? 0) - low)).toBeLessThan(0.02);
    expect(Math.abs((values[9500] ?? 0) - high)).toBeLessThan(0.02);
  });

  it('of weekly posts, give or take a day, is about -0.81', () => {
    const random = seeded(2);
    const page = () => {
      const ages = times(11).map((week) => 7 * week + 2 * random() - 1);
      return burstiness(times(10).map((i) => (ages[i + 1] ?? 0) - (ages[i] ?? 0))) ?? 0;
    };
    const mean = times(2000).reduce((sum) => sum + page(), 0) / 2000;
    expect(Math.abs(mean + 0.81)).toBeLessThan(0.03);
  });
});

describe('trend', () => {
  it.each([7, 10, 30])('is found by chance in about 5 of 100 steady pages of %d posts', (n) => {
    const random = seeded(17);
    const alarms = shareOf(5000, () => {
      const u = laplace(agesOf(n, 1, random));
      return 2 * (1 - normalCdf(Math.abs(u))) < 0.05;
    });
    expect(alarms).toBeLessThan(0.06);
  });
});

describe('the median of interactions', () => {
  it.each([
    [5, 0.9375],
    [10, 0.9785],
    [20, 0.9586],
  ])('is held by the interval of %d posts, whatever the tail', (n, expected) => {
    const random = seeded(n);
    const held = shareOf(5000, () => {
      // The quotient of two uniform draws has the median 1, and no mean.
      const estimate = medianInterval(times(n).map(() => at(random() / random())));
      return estimate !== null && estimate.low <= 1 && 1 <= estimate.high;
    });
    expect(Math.abs(held - expected)).toBeLessThan(0.012);
  });
});

describe('shares', () => {
  it.each([0.1, 0.3, 0.5])('Wilson holds a share of %d on average about 95 times in 100', (share) => {
    const random = seeded(9);
    const intervals = times(11).map((x) => wilson(x, 10));
    const held = shareOf(5000, () => {
      const interval = intervals[times(10).filter(() => random() < share).length];
      return interval !== undefined && interval.low <= share && share <= interval.high;
    });
    expect(held).toBeGreaterThan(0.9);
  });
});

describe('newer against older posts', () => {
  it('counts a tie against the newer ones', () => {
    expect(pairsWon([2, 2], [2, 1])).toBe(2);
  });

  // scipy.stats.mannwhitneyu(first, second, alternative='greater', method='exact')
  it.each([
    [[9, 10, 11, 12], [1, 2, 3, 4], 16, 0.014285714285714285],
    [[5, 9, 11, 12, 13], [1, 2, 3, 7, 8], 23, 0.015873015873015872],
    [[10, 20, 30, 40, 50, 60], [1, 2, 15, 16, 17, 45], 29, 0.046536796536796536],
    [times(20).map((i) => i + 11), times(20).map((i) => i + 0.5), 355, 3.45682988232681e-6],
  ])('%j over %j', (first, second, won, chance) => {
    expect(pairsWon(first, second)).toBe(won);
    expect(chanceOfAtLeast(won, first.length, second.length)).toBeCloseTo(chance, 8);
  });

  it('is the share of all orders, counted one by one', () => {
    const orders = subsets(7, 3).map((chosen) => {
      const others = times(7).filter((i) => !chosen.includes(i));
      return pairsWon(chosen, others);
    });
    expect(orders).toHaveLength(35);
    for (const u of times(13)) {
      const counted = orders.filter((won) => won >= u).length / orders.length;
      expect(chanceOfAtLeast(u, 3, 4)).toBeCloseTo(counted, 12);
    }
  });

  it('cries wolf no more often than it says, ties counted against it', () => {
    const random = seeded(21);
    const draw = (n: number) => times(n).map(() => Math.floor(4 * random()));
    const alarms = shareOf(5000, () => {
      const [first, second] = [draw(8), draw(8)];
      const chances = [pairsWon(first, second), pairsWon(second, first)].map((won) => chanceOfAtLeast(won, 8, 8));
      return 2 * Math.min(...chances) < 0.05;
    });
    expect(alarms).toBeLessThan(0.05);
  });

  function subsets(n: number, size: number, from = 0): number[][] {
    if (size === 0) return [[]];
    return times(n - from)
      .map((i) => i + from)
      .flatMap((first) => subsets(n, size - 1, first + 1).map((rest) => [first, ...rest]));
  }
});

describe('a habit of one weekday', () => {
  // scipy.stats.binom.sf(days - 1, of, 0.2)
  it.each([
    [11, 20, 0.0005634136976601912],
    [10, 20, 0.00259482740067402],
    [15, 40, 0.007915853873519467],
    [20, 20, 1.0485760000000012e-14],
  ])('%d of %d days', (days, of, chance) => expect(weekdayChance(days, of)).toBeCloseTo(chance, 12));

  it('is found in fewer than 1 in 100 pages that post on any working day', () => {
    const random = seeded(13);
    const alarms = shareOf(5000, () => {
      const weekdays = times(24).map(() => Math.floor(5 * random()));
      const most = Math.max(...times(5).map((day) => weekdays.filter((other) => other === day).length));
      return 7 * weekdayChance(most, 24) < 0.01;
    });
    expect(alarms).toBeLessThan(0.01);
  });
});
