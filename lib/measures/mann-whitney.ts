/**
 * Mann and Whitney's U (1947): of two groups, the pairs in which the value of the first is larger. Without ties its
 * distribution under chance alone is known exactly, by counting.
 */

/**
 * P(U >= u) where both groups come from one distribution without ties.
 * Source: Mann & Whitney 1947, Ann. Math. Stat. 18, 50. The orders by pairs won are the coefficients of the Gaussian binomial,
 * the product of (1 - q^(second + i)) / (1 - q^i) for i = 1 to first; they stay whole numbers below 2^53 up to 28 against 28.
 * @param first how many values the first group has, 1 to 28.
 * @param second how many the second has, 1 to 28.
 */
export function chanceOfAtLeast(u: number, first: number, second: number): number {
  const pairs = first * second;
  const orders = new Float64Array(pairs + 1);
  const at = (won: number) => orders[won] ?? 0;
  orders[0] = 1;
  for (let i = 1; i <= first; i += 1) {
    for (let won = pairs; won >= second + i; won -= 1) orders[won] = at(won) - at(won - second - i);
    for (let won = i; won <= pairs; won += 1) orders[won] = at(won) + at(won - i);
  }
  const all = orders.reduce((sum, count) => sum + count, 0);
  return orders.subarray(Math.max(0, Math.ceil(u))).reduce((sum, count) => sum + count, 0) / all;
}

/** Pairs in which the first group's value is larger. A tie counts against it. */
export function pairsWon(first: readonly number[], second: readonly number[]): number {
  return first.reduce((sum, value) => sum + second.filter((other) => value > other).length, 0);
}
