/** Draws from the distributions that a page's truth is made of. Each is exact: none is an approximation for large numbers. */
import type { Random } from './random.ts';

/** Below this a Poisson or binomial number is drawn event by event. */
const FEW = 12;

/** Standard normal (Marsaglia's polar method). */
export function normal(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const s = x * x + y * y;
    if (s > 0 && s < 1) return x * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/** Log-normal with the given median; `sigma` is the standard deviation of its logarithm. */
export function logNormal(random: Random, median: number, sigma: number): number {
  return median * Math.exp(sigma * normal(random));
}

/** Uniform in the logarithm, from `low` > 0 to `high`. */
export function logUniform(random: Random, low: number, high: number): number {
  return low * (high / low) ** random();
}

/** Gamma with mean shape * scale and variance shape * scale² (Marsaglia & Tsang 2000; below shape 1 by their boost). */
export function gamma(random: Random, shape: number, scale: number): number {
  if (shape < 1) return gamma(random, shape + 1, scale) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v * scale;
  }
}

/**
 * Poisson. A large mean is made smaller by the time of its m-th event, which is a gamma number (Ahrens & Dieter 1974;
 * Knuth, volume 2, 3.4.1).
 */
export function poisson(random: Random, mean: number): number {
  let counted = 0;
  let left = mean;
  while (left > FEW) {
    const events = Math.floor((left * 7) / 8);
    const time = gamma(random, events, 1);
    if (time >= left) return counted + binomial(random, events - 1, left / time);
    counted += events;
    left -= time;
  }
  const end = Math.exp(-left);
  for (let product = 1 - random(); product > end; product *= 1 - random()) counted += 1;
  return counted;
}

/** Binomial: n trials with probability p. Many trials are made fewer by their median, a beta number (Ahrens & Dieter 1974). */
export function binomial(random: Random, n: number, p: number): number {
  let counted = 0;
  let trials = n;
  let share = p;
  while (trials > FEW) {
    const lower = 1 + Math.floor(trials / 2);
    const upper = 1 + trials - lower;
    const left = gamma(random, lower, 1);
    const middle = left / (left + gamma(random, upper, 1));
    if (middle >= share) {
      trials = lower - 1;
      share /= middle;
    } else {
      counted += lower;
      trials = upper - 1;
      share = (share - middle) / (1 - middle);
    }
  }
  for (let i = 0; i < trials; i += 1) if (random() < share) counted += 1;
  return counted;
}

/** Negative binomial with the mean m and the shape k: Poisson with a gamma mean. Variance m + m²/k; k small = a few posts get it all. */
export function negativeBinomial(random: Random, m: number, k: number): number {
  return m <= 0 ? 0 : poisson(random, gamma(random, k, m / k));
}
