import { describe, expect, test } from 'vitest';
import {
  binomial,
  gamma,
  logNormal,
  logUniform,
  negativeBinomial,
  normal,
  poisson,
} from '../../scripts/simulation/distributions.ts';
import { chance, pick, type Random, randomFrom, shuffled } from '../../scripts/simulation/random.ts';
import { mean, sample, shareError, slack } from './sample.ts';

describe('the generator', () => {
  /** By a second program, written from the published algorithm (sfc32, PractRand). */
  test.each([
    [1, 0, [0.623297922929989, 0.24538725098943226, 0.6656314348400406]],
    [1, 1, [0.46741722131039987, 0.4764942422990305, 0.6454909198136941]],
    [-7, 123_456, [0.5312580234298541, 0.7032434738614117, 0.8247464511400168]],
  ])('seed %i, stream %i', (seed, stream, expected) => {
    const random = randomFrom(seed, stream);
    expect(expected.map(() => random())).toEqual(expected);
  });
  test('is uniform: every sixteenth of the range, and every pair of them', () => {
    const values = sample((random) => random());
    const cells = new Array(256).fill(0);
    for (let i = 1; i < values.length; i += 2) {
      cells[Math.floor((values[i - 1] ?? 0) * 16) * 16 + Math.floor((values[i] ?? 0) * 16)] += 1;
    }
    const expected = values.length / 2 / cells.length;
    const chi2 = cells.reduce((sum, cell) => sum + (cell - expected) ** 2 / expected, 0);
    // chi-squared with 255 degrees: mean 255, standard deviation 22.6.
    expect(Math.abs(chi2 - 255)).toBeLessThan(5 * 22.6);
  });
  test('its streams have nothing to do with one another', () => {
    const [one, other] = [randomFrom(1, 1), randomFrom(1, 2)];
    const products = sample(() => (one() - 0.5) * (other() - 0.5));
    expect(Math.abs(mean(products))).toBeLessThan(slack(products));
  });
  test('picks, shuffles and decides evenly', () => {
    expect(
      shareError(
        sample((random) => pick(random, [1, 2, 3, 4])),
        (n) => n === 3,
        0.25,
      ),
    ).toBeLessThan(5);
    expect(
      shareError(
        sample((random) => Number(chance(random, 0.1))),
        (n) => n === 1,
        0.1,
      ),
    ).toBeLessThan(5);
    expect(
      shareError(
        sample((random) => shuffled(random, [1, 2, 3])[2] ?? 0),
        (n) => n === 1,
        1 / 3,
      ),
    ).toBeLessThan(5);
  });
});

/** Mean and variance by the textbook. */
const MOMENTS: [name: string, draw: (random: Random) => number, mean: number, variance: number][] = [
  ['normal', normal, 0, 1],
  ['gamma of shape 1/4 and mean 7 (gaps with a coefficient of variation of 2)', (r) => gamma(r, 0.25, 28), 7, 4 * 49],
  ['gamma of shape 1 (exponential)', (r) => gamma(r, 1, 3), 3, 9],
  ['gamma of shape 20', (r) => gamma(r, 20, 0.5), 10, 5],
  ['Poisson 0.7', (r) => poisson(r, 0.7), 0.7, 0.7],
  ['Poisson 40', (r) => poisson(r, 40), 40, 40],
  ['Poisson 5,000', (r) => poisson(r, 5000), 5000, 5000],
  ['binomial 9, 0.3', (r) => binomial(r, 9, 0.3), 2.7, 1.89],
  ['binomial 700, 0.08', (r) => binomial(r, 700, 0.08), 56, 51.52],
  ['binomial 700, 0.93', (r) => binomial(r, 700, 0.93), 651, 45.57],
  ['negative binomial 12, k = 0.5', (r) => negativeBinomial(r, 12, 0.5), 12, 12 + 144 / 0.5],
  ['negative binomial 58, k = 2', (r) => negativeBinomial(r, 58, 2), 58, 58 + 3364 / 2],
];

describe('mean and variance', () => {
  test.each(MOMENTS)('%s', (_, draw, expectedMean, expectedVariance) => {
    const values = sample(draw);
    expect(Math.abs(mean(values) - expectedMean)).toBeLessThan(slack(values));
    const squares = values.map((value) => (value - expectedMean) ** 2);
    expect(Math.abs(mean(squares) - expectedVariance)).toBeLessThan(slack(squares));
  });
  test('log-normal: half lie below the median, 84.13 % below median * e^sigma', () => {
    const values = sample((random) => logNormal(random, 1.35, 0.987));
    expect(shareError(values, (value) => value < 1.35, 0.5)).toBeLessThan(5);
    expect(shareError(values, (value) => value < 1.35 * Math.exp(0.987), 0.8413)).toBeLessThan(5);
  });
  test('log-uniform: a tenfold takes as large a share anywhere', () => {
    const values = sample((random) => logUniform(random, 50, 500_000));
    expect(shareError(values, (value) => value < 500, 0.25)).toBeLessThan(5);
    expect(shareError(values, (value) => value >= 5_000 && value < 50_000, 0.25)).toBeLessThan(5);
  });
});

describe('posts without any interaction (research, section 3)', () => {
  test.each([
    [1, 0.5],
    [2, 0.3333],
    [4, 0.2],
    [8, 0.1111],
  ])('mean %i, k = 1: %f', (m, zeros) => {
    const values = sample((random) => negativeBinomial(random, m, 1));
    expect(shareError(values, (value) => value === 0, zeros)).toBeLessThan(5);
  });
  test('Poisson 3: e^-3', () => {
    expect(
      shareError(
        sample((random) => poisson(random, 3)),
        (value) => value === 0,
        Math.exp(-3),
      ),
    ).toBeLessThan(5);
  });
  test('nothing comes of nothing', () => {
    expect(negativeBinomial(randomFrom(1, 1), 0, 1)).toBe(0);
    expect(binomial(randomFrom(1, 1), 0, 0.5)).toBe(0);
  });
});
