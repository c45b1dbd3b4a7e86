import { describe, expect, it } from 'vitest';
import { binomialMass, chi2Quantile, gammaCdf, normalCdf, normalQuantile } from '../../lib/measures/statistics.ts';

const close = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));

/** All expected values are scipy 1.17's. */
describe('distributions', () => {
  it.each([
    [1, 0.0009820691171752555, 5.023886187314888],
    [2, 0.05063561596857975, 7.377758908227871],
    [4, 0.4844185570879299, 11.143286781877796],
    [6, 1.2373442457912027, 14.44937533544792],
    [18, 8.230746194756668, 31.526378440386626],
    [20, 9.590777392264867, 34.16960690283833],
    [200, 162.72798250184627, 241.05789550631093],
    [2000, 1877.9460368153905, 2125.8423024497756],
  ])('chi-squared with %d degrees', (freedom, low, high) => {
    close(chi2Quantile(0.025, freedom), low);
    close(chi2Quantile(0.975, freedom), high);
  });

  it.each([
    [0.2, 0.5, 0.47291074313446196],
    [1, 1, 0.6321205588285577],
    [6, 10, 0.08392401699487584],
    [14, 10, 0.890600630357261],
    [260, 250, 0.7406105173923527],
  ])('gamma at %d with shape %d', (x, shape, expected) => close(gammaCdf(x, shape), expected));

  it.each([
    [-5, 2.866515718791933e-7],
    [-1.96, 0.024997895148220435],
    [-0.3, 0.3820885778110474],
    [0, 0.5],
    [1, 0.8413447460685429],
    [2.5, 0.9937903346742238],
    [6, 0.9999999990134123],
  ])('normal at %d', (z, expected) => close(normalCdf(z), expected));

  it.each([
    [0.001, -3.090232306167813],
    [0.025, -1.9599639845400545],
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.9999, 3.719016485455709],
  ])('normal quantile of %d', (q, expected) => close(normalQuantile(q), expected));

  it.each([
    [0, 5, 0.5, 0.03125],
    [1, 8, 0.5, 0.03515625],
    [2, 10, 0.5, 0.0546875],
    [3, 20, 0.3, 0.10708680450373087],
    [40, 100, 0.5, 0.028443966820490444],
  ])('binomial, at most %d of %d with %d', (k, n, p, expected) => {
    const sum = Array.from({ length: k + 1 }, (_, i) => binomialMass(i, n, p)).reduce((total, mass) => total + mass, 0);
    close(sum, expected);
  });
});
