/** Seeded random draws, for measures that are checked by brute force. */

import { gamma } from '../../scripts/simulation/distributions.ts';
import { type Random, randomFrom } from '../../scripts/simulation/random.ts';

/** Repeatable draws, uniform on [0, 1). */
export const seeded = (seed: number): Random => randomFrom(seed, 0);

/**
 * Ages of the last `n` posts of a page with mean gap 1 and gaps of so great a spread (`variation` = standard deviation over mean),
 * seen at a moment that nothing chose: the open gap is a part of a gap that is the likelier the longer it is.
 */
export function agesOf(n: number, variation: number, random: Random): number[] {
  const shape = 1 / variation ** 2;
  const ages = [gamma(random, shape + 1, 1 / shape) * random()];
  while (ages.length < n) ages.push((ages.at(-1) ?? 0) + gamma(random, shape, 1 / shape));
  return ages;
}

/** Share of `times` draws for which `holds`. */
export function shareOf(times: number, holds: () => boolean): number {
  let held = 0;
  for (let i = 0; i < times; i += 1) if (holds()) held += 1;
  return held / times;
}
