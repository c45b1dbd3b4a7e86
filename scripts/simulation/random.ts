/** Chance that can be repeated: the same seed and stream give the same draws, whatever the other streams did. */

/** A draw, uniform in [0, 1), of 53 bits. */
export type Random = () => number;

/** The state is mixed so often before the first draw. */
const WARM_UP = 20;

/**
 * sfc32 of Chris Doty-Humphrey (PractRand, public domain): 128 bits of state, a counter among them, so that no seed has
 * a short cycle.
 *
 * @param seed whole number; of all that is drawn in one run
 * @param stream whole number, such as a page's place in the run: streams are independent of one another
 */
export function randomFrom(seed: number, stream: number): Random {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < WARM_UP; i += 1) next();
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

/** One of a list that is not empty, each as likely. */
export function pick<const Items extends readonly [unknown, ...unknown[]]>(
  random: Random,
  items: Items,
): Items[number] {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** True with the probability `share`. */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** The items in an order by chance: each has a key drawn for it. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}
