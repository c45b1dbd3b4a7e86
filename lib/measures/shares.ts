import type { Interval } from './interval.ts';

/** The normal quantile of 97.5 %. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % interval for a share of x in n (Wilson 1927; Brown, Cai & DasGupta 2001 advise it, or Jeffreys', for small n:
 * Wilson's needs no special functions). It starts at 0 for x = 0 and ends at 1 for x = n.
 * @param n > 0; 0 <= x <= n.
 */
export function wilson(x: number, n: number): Interval {
  const p = x / n;
  const spread = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  const centre = p + Z ** 2 / (2 * n);
  const width = 1 + Z ** 2 / n;
  // At the ends the formula gives 0 and 1 but for rounding.
  return { low: x === 0 ? 0 : (centre - spread) / width, high: x === n ? 1 : (centre + spread) / width };
}
