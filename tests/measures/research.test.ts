/** Each worked number of ../shared/research/benchmarks-and-scoring.md, section 4, that no other test of the measures holds. */
import { describe, expect, it } from 'vitest';
import { expectedInteractions } from '../../lib/diagnosis/curves.ts';
import { stoppedRate, windowRate } from '../../lib/measures/cadence.ts';
import { medianRank } from '../../lib/measures/median-interval.ts';
import { burstiness } from '../../lib/measures/regularity.ts';
import { wilson } from '../../lib/measures/shares.ts';
import { lomax } from '../../lib/measures/silence-chance.ts';
import { binomialMass, chi2Quantile, gammaCdf } from '../../lib/measures/statistics.ts';
import { laplace } from '../../lib/measures/trend.ts';

const at = (value: number) => ({ low: value, high: value });
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const upTo = (k: number) => Array.from({ length: k + 1 }, (_, i) => i);
/** The x in [low, high] at which a function that falls crosses `target`. */
function crossing(falls: (x: number) => number, target: number, low: number, high: number): number {
  for (let i = 0; i < 80; i += 1) {
    const middle = (low + high) / 2;
    if (falls(middle) > target) low = middle;
    else high = middle;
  }
  return low;
}

describe('4.2, a list that stops at its n-th post', () => {
  it.each([
    [10, 6, 1, 0.9161],
    [5, 10, 1, 0.0293],
  ])('%d posts in %d weeks: chance that the rate is at least %d', (n, weeks, rate, expected) => {
    // The rate is Gamma(n, rate a_n) under the prior 1 / lambda.
    expect(1 - gammaCdf(rate * weeks, n)).toBeCloseTo(expected, 4);
  });

  it('n / a_n would be 11 % high at ten posts, (n - 1) / a_n is not', () => {
    // The mean of 1 / a_n of ten posts is lambda / 9.
    expect(10 / 9).toBeCloseTo(1.11, 2);
    expect(stoppedRate(at(10), at(10 * 7)).value).toBeCloseTo(0.9, 9);
  });

  it.each([
    [2, 0.975],
    [10, 0.965],
  ])('the interval of a fixed window, of %d - 1 posts, covers %d', (n, expected) => {
    const covered = gammaCdf(chi2Quantile(0.975, 2 * n) / 2, n) - gammaCdf(chi2Quantile(0.025, 2 * n - 2) / 2, n);
    expect(covered).toBeCloseTo(expected, 3);
  });

  it('with k = n - 1 the window’s interval is the wider one', () => {
    for (const n of [2, 5, 10, 40]) {
      const stopped = stoppedRate(at(n), at(60));
      const fixed = windowRate(at(n - 1), at(60));
      expect(fixed.low).toBeLessThan(stopped.low);
      expect(fixed.high).toBeCloseTo(stopped.high, 12);
      expect(fixed.value).toBeCloseTo(stopped.value ?? Number.NaN, 12);
    }
  });
});

describe('4.4, gaps known as intervals', () => {
  it('gives 0.275 to 1.329 posts a week for ten posts, the oldest labelled 3 months', () => {
    const rate = stoppedRate(at(10), { low: 90, high: 122 });
    expect(rate.low).toBeCloseTo(0.275, 3);
    expect(rate.high).toBeCloseTo(1.329, 3);
  });

  /** ln of the likelihood of the gaps [2,4], [5,9], [1,3] and an open one of 6 days. */
  const likelihood = (rate: number) => {
    const gap = (low: number, high: number) => Math.log(Math.exp(-rate * low) - Math.exp(-rate * high));
    return gap(2, 4) + gap(5, 9) + gap(1, 3) - rate * 6;
  };

  it('its likelihood, by brute force, is highest where the cadence’s point lies between the corners', () => {
    const rates = Array.from({ length: 20_000 }, (_, i) => (i + 1) / 20_000);
    const best = rates.toSorted((a, b) => likelihood(b) - likelihood(a))[0] ?? Number.NaN;
    const near = rates.filter((rate) => likelihood(rate) >= likelihood(best) - 3.841458820694124 / 2);
    expect(best).toBeCloseTo(0.1699, 4);
    expect(near[0]).toBeCloseTo(0.0419, 3);
    expect(near.at(-1)).toBeCloseTo(0.4472, 3);
    expect(3 / (6 + 3 + 7 + 2)).toBeCloseTo(0.1667, 4);
    const rate = stoppedRate(at(4), { low: 6 + 2 + 5 + 1, high: 6 + 4 + 9 + 3 });
    expect((rate.value ?? 0) / 7).toBeCloseTo(0.1667, 4);
    expect(rate.low / 7).toBeLessThan(best);
    expect(rate.high / 7).toBeGreaterThan(best);
  });
});

describe('4.5, has it gone quiet', () => {
  it.each([
    [45, 63, 9, 0.0078],
    [21, 63, 9, 0.0751],
    [60, 20, 2, 0.0625],
    [29, 5, 2, 0.0216],
    [28.9, 5.1, 3, 0.0034],
  ])('%d days after %d days with %d gaps', (silence, span, gaps, chance) => {
    expect(lomax(silence, span, gaps)).toBeCloseTo(chance, 4);
  });

  it('the plug-in would be too sure', () => {
    expect(Math.exp((-9 * 45) / 63)).toBeCloseTo(0.0016, 4);
    expect(lomax(45, 63, 9)).toBeGreaterThan(Math.exp((-9 * 45) / 63));
  });

  it('no silence is no surprise', () => expect(lomax(0, 63, 9)).toBe(1));
});

describe('4.6, regularity', () => {
  it.each([
    [[3, 4, 7, 8, 2, 5, 9, 3], 0.4723, -0.3584, -0.3941],
    [[1, 2, 1, 1, 30, 1, 2, 1], 1.9499, 0.322, 0.6972],
  ])('of %j: spread %d, burstiness %d, corrected %d', (gaps, spread, uncorrected, corrected) => {
    const mean = sum(gaps) / gaps.length;
    const r = Math.sqrt(sum(gaps.map((gap) => (gap - mean) ** 2)) / gaps.length) / mean;
    expect(r).toBeCloseTo(spread, 4);
    expect((r - 1) / (r + 1)).toBeCloseTo(uncorrected, 4);
    expect(burstiness(gaps)).toBeCloseTo(corrected, 4);
  });

  it('is -1 for a clock, 0 where the spread is chance’s, and 1 for all posts but one at once', () => {
    expect(burstiness([7, 7, 7, 7])).toBeCloseTo(-1, 12);
    // r = sqrt((n - 1) / (n + 1)) = 1 / sqrt(2) for three gaps.
    const half = Math.sqrt(3) / 2;
    expect(burstiness([1 - half, 1, 1 + half])).toBeCloseTo(0, 12);
    // r = sqrt(n - 1), the most that n gaps allow.
    expect(burstiness([0, 0, 0, 9])).toBeCloseTo(1, 12);
  });
});

describe('4.7, trend', () => {
  /** Two-sided: twice the smaller tail of the first count under one rate. */
  const oneRate = (first: number, all: number, share: number) =>
    2 * Math.min(sum(upTo(first).map((k) => binomialMass(k, all, share))), 1);

  it('the exact test of two counts says nothing on so few posts, as Laplace’s does', () => {
    expect(oneRate(2, 8, 0.5)).toBeCloseTo(0.2891, 4);
    const total = 12;
    const p = upTo(total)
      .map((k) => binomialMass(k, total, 30 / 90))
      .filter((mass) => mass <= binomialMass(3, total, 30 / 90) * (1 + 1e-9));
    expect(sum(p)).toBeCloseTo(0.7616, 4);
    expect(laplace([2, 5, 9, 14, 20, 28, 38, 50, 65])).toBeCloseTo(1.7712, 4);
  });
});

describe('4.8, shares', () => {
  /** Clopper and Pearson's ends: where a tail of the binomial is 2.5 %. */
  const clopperPearson = (x: number, n: number) => ({
    low: x === 0 ? 0 : crossing((p) => sum(upTo(x - 1).map((k) => binomialMass(k, n, p))), 0.975, 1e-9, 1 - 1e-9),
    high: crossing((p) => sum(upTo(x).map((k) => binomialMass(k, n, p))), 0.025, 1e-9, 1 - 1e-9),
  });
  /** Quantile of Beta(x + 1/2, n - x + 1/2), by summing its density over p = sin² t, where it has no poles. */
  const jeffreys = (q: number, x: number, n: number) => {
    const steps = 100_000;
    const density = (i: number) => {
      const t = ((i + 0.5) / steps) * (Math.PI / 2);
      return Math.sin(t) ** (2 * x) * Math.cos(t) ** (2 * (n - x));
    };
    const all = sum(upTo(steps - 1).map(density));
    let below = 0;
    let i = 0;
    for (; below < q * all; i += 1) below += density(i);
    return Math.sin((i / steps) * (Math.PI / 2)) ** 2;
  };

  it.each([
    [0, 5, [0, 0.4345], [0, 0.5218], [0, 0.3794]],
    [3, 10, [0.1078, 0.6032], [0.0667, 0.6525], [0.0927, 0.6058]],
  ])('%d of %d: Wilson, beside the two others', (x, n, expected, exact, bayes) => {
    expect(wilson(x, n).low).toBeCloseTo(expected[0] ?? Number.NaN, 4);
    expect(wilson(x, n).high).toBeCloseTo(expected[1] ?? Number.NaN, 4);
    expect(clopperPearson(x, n).low).toBeCloseTo(exact[0] ?? Number.NaN, 4);
    expect(clopperPearson(x, n).high).toBeCloseTo(exact[1] ?? Number.NaN, 4);
    expect(x === 0 ? 0 : jeffreys(0.025, x, n)).toBeCloseTo(bayes[0] ?? Number.NaN, 3);
    expect(jeffreys(0.975, x, n)).toBeCloseTo(bayes[1] ?? Number.NaN, 3);
  });
});

describe('4.9, the median of interactions', () => {
  it.each([
    [5, 1, 93.75],
    [8, 2, 92.97],
    [9, 2, 96.09],
    [10, 2, 97.85],
    [10, 3, 89.06],
    [15, 4, 96.48],
    [20, 6, 95.86],
  ])('of %d posts, rank %d covers %d %%', (n, rank, cover) => {
    expect(100 * (1 - 2 * sum(upTo(rank - 1).map((k) => binomialMass(k, n, 0.5))))).toBeCloseTo(cover, 2);
    expect(rank <= (medianRank(n) ?? 0)).toBe(cover > 90);
  });

  it('its mean is the work of one post, and so are its moments', () => {
    const counts = [0, 1, 1, 2, 3, 3, 5, 8, 12, 140];
    const mean = sum(counts) / counts.length;
    const variance = sum(counts.map((count) => (count - mean) ** 2)) / (counts.length - 1);
    expect(mean).toBe(17.5);
    expect(mean ** 2 / (variance - mean)).toBeCloseTo(0.166, 3);
  });
});

describe('4.10, the same page drawn towards what its size expects', () => {
  it('weighs 0.8802 on ten posts, and comes to 4.08 interactions', () => {
    const counts = [0, 1, 1, 2, 3, 3, 5, 8, 12, 140];
    const own = sum(counts.map((count) => Math.log(count + 1))) / counts.length;
    const prior = Math.log(expectedInteractions('linkedin', 1000) + 1);
    const weight = 0.857 ** 2 / (0.857 ** 2 + 1 / counts.length);
    expect(weight).toBeCloseTo(0.8802, 4);
    expect(Math.exp(weight * own + (1 - weight) * prior) - 1).toBeCloseTo(4.08, 2);
  });
});
