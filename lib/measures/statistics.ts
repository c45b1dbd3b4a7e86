/**
 * Distributions that the measures need: gamma with shapes from 1/2 (the normal) to 500 (so many posts), its quantiles, and the binomial.
 * Plain code of this project: a hundred lines, and every shape and tail is held against scipy's values to 1e-9 of the value
 * itself. The public libraries that have these quantiles bring whole families of distributions into the popup for them.
 */

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** Stands for 0 where it would be divided by. */
const TINY = 1e-300;
/** Never reached for the shapes that are asked: it only ends the loops. */
const STEPS = 20_000;

/** ln of the gamma function for x > 0 (Lanczos 1964, g = 7, nine terms). */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const t = shifted + 7.5;
  const sum = LANCZOS.reduce((total, term, i) => (i === 0 ? term : total + term / (shifted + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Lower tail by its power series: converges fast for x < shape + 1. */
function lowerSeries(shape: number, x: number, front: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let i = 1; i < STEPS && Math.abs(term) > Math.abs(sum) * 1e-17; i += 1) {
    term *= x / (shape + i);
    sum += term;
  }
  return front * sum;
}

/** Upper tail by Lentz's continued fraction: converges fast for x >= shape + 1. */
function upperFraction(shape: number, x: number, front: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < STEPS; i += 1) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return front * h;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** Both tails of Gamma(shape, rate 1) at x. The smaller one is computed itself, never as a difference. */
function gammaTails(shape: number, x: number): { lower: number; upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    const lower = lowerSeries(shape, x, front);
    return { lower, upper: 1 - lower };
  }
  const upper = upperFraction(shape, x, front);
  return { lower: 1 - upper, upper };
}

/** P(X <= x) for X of Gamma(shape > 0, rate 1). */
export function gammaCdf(x: number, shape: number): number {
  return gammaTails(shape, x).lower;
}

/** The x with P(X <= x) = q for X of Gamma(shape, rate 1), 0 <= q < 1, by bisection on a bracket. */
export function gammaQuantile(q: number, shape: number): number {
  if (q <= 0) return 0;
  let low = 0;
  let high = shape + 1;
  while (gammaCdf(high, shape) < q) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-14 * high; i += 1) {
    const middle = (low + high) / 2;
    if (gammaCdf(middle, shape) < q) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The q-quantile of chi-squared with `freedom` degrees. */
export function chi2Quantile(q: number, freedom: number): number {
  return 2 * gammaQuantile(q, freedom / 2);
}

/** P(Z <= z) for the standard normal. */
export function normalCdf(z: number): number {
  const { lower, upper } = gammaTails(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}

/** The z with P(Z <= z) = q, 0 < q < 1. */
export function normalQuantile(q: number): number {
  const half = Math.sqrt(chi2Quantile(Math.abs(2 * q - 1), 1));
  return q < 0.5 ? -half : half;
}

/** P(X = k) for X of Binomial(n, p), 0 < p < 1, 0 <= k <= n. */
export function binomialMass(k: number, n: number, p: number): number {
  const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log(1 - p));
}
