/** Seeded random draws, for measures that are checked by brute force. */

export type Random = () => number;

/** Uniform on (0, 1): mulberry32. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

/** Gamma(shape, scale 1): Marsaglia & Tsang 2000; shapes below 1 by a power of a uniform draw. */
export function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const z = normal(random);
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < (z * z) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * Ages of the last `n` posts of a page with mean gap 1 and gaps of so great a spread (`variation` = standard deviation over mean),
 * seen at a moment that nothing chose: the open gap is a part of a gap that is the likelier the longer it is.
 */
export function agesOf(n: number, variation: number, random: Random): number[] {
  const shape = 1 / variation ** 2;
  const ages = [(gamma(shape + 1, random) / shape) * random()];
  while (ages.length < n) ages.push((ages.at(-1) ?? 0) + gamma(shape, random) / shape);
  return ages;
}

/** Share of `times` draws for which `holds`. */
export function shareOf(times: number, holds: () => boolean): number {
  let held = 0;
  for (let i = 0; i < times; i += 1) if (holds()) held += 1;
  return held / times;
}
