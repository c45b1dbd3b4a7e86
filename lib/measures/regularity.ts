import type { Interval } from './interval.ts';
import type { Measures } from './measures.ts';

/** Days. A gap is exact when both its posts are timed to the hours. Labels such as "2w" cannot show a rhythm. */
const EXACT = 0.5;

/** What chance alone (a Poisson process) gives for n gaps: 5th and 95th percentile of the burstiness, simulated. */
const CHANCE = [
  { gaps: 5, low: -0.48, high: 0.41 },
  { gaps: 7, low: -0.38, high: 0.33 },
  { gaps: 9, low: -0.33, high: 0.28 },
  { gaps: 15, low: -0.24, high: 0.22 },
];
/** Gaps of the table's last row. */
const LAST_ROW = 15;
/** Gaps from which either is said. Our choice: of fewer, chance alone gives nearly any rhythm. */
const LEAST_REGULAR = 5;
const LEAST_BURSTY = 7;

/**
 * Burstiness for n gaps: (sigma - mu) / (sigma + mu) (Goh & Barabasi 2008, EPL 81, 48002) with the correction
 * for few gaps (Kim & Jo 2016, PRE 94, 032311). -1 = a clock, 0 = chance, 1 = bursts.
 * @param gaps days, 0 or more.
 * @returns `null` for fewer than two gaps (three posts), or where all posts stand at one moment.
 */
export function burstiness(gaps: readonly number[]): number | null {
  const n = gaps.length;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / n;
  if (n < 2 || mean === 0) return null;
  const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / n);
  const r = deviation / mean;
  return (Math.sqrt(n + 1) * r - Math.sqrt(n - 1)) / ((Math.sqrt(n + 1) - 2) * r + Math.sqrt(n - 1));
}

/**
 * Rhythm of the closed gaps; the open one is left out. "Regular" from five gaps on, below what chance gives in 1 case of 20,
 * "bursty" from seven on, above it; a finding's figure, never a verdict's border: one post more can turn it.
 * @returns `null` where any gap is not exact, and below two.
 */
export function regularityOf(gaps: readonly Interval[]): Measures['regularity'] {
  if (gaps.some(({ low, high }) => high - low > EXACT)) return null;
  const value = burstiness(gaps.map(({ low, high }) => (low + high) / 2));
  if (value === null) return null;
  const n = gaps.length;
  const { low, high } = chance(n);
  if (n >= LEAST_REGULAR && value < low) return { burstiness: value, gaps: n, reading: 'regular' };
  if (n >= LEAST_BURSTY && value > high) return { burstiness: value, gaps: n, reading: 'bursty' };
  return { burstiness: value, gaps: n, reading: 'neither' };
}

/** Beyond the table the bounds narrow with the root of n; between its rows the wider of the two is taken. */
function chance(n: number): Interval {
  const row = CHANCE.findLast(({ gaps }) => gaps <= n);
  if (!row) return { low: -1, high: 1 };
  const narrowing = Math.min(1, Math.sqrt(LAST_ROW / n));
  return { low: row.low * narrowing, high: row.high * narrowing };
}
