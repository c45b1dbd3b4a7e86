/** Samples, and how far their moments may lie from theory. */
import { type Random, randomFrom } from '../../scripts/simulation/random.ts';

const DRAWS = 40_000;

export function sample(draw: (random: Random) => number, count = DRAWS): number[] {
  const random = randomFrom(20_261_125, 1);
  return Array.from({ length: count }, () => draw(random));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function variance(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}

/** Five standard errors of a mean: chance alone exceeds them once in two million. */
export function slack(values: readonly number[]): number {
  return 5 * Math.sqrt(variance(values) / values.length);
}

/** How many standard errors the share of the values that pass lies from the expected one: under 5 by chance. */
export function shareError<Value>(
  values: readonly Value[],
  passes: (value: Value) => boolean,
  expected: number,
): number {
  const share = values.filter(passes).length / values.length;
  return Math.abs(share - expected) / Math.sqrt((expected * (1 - expected)) / values.length);
}
