import { type Interval, median, middle } from './interval.ts';
import type { Estimate } from './measures.ts';
import { binomialMass } from './statistics.ts';

/** So few posts allow no 95 %: the coverage of order statistics comes in steps. */
const LEAST_COVERAGE = 0.9;
/** Values below which a median has no interval of its own: the least and the greatest of four hold it with 87.5 % only. */
export const LEAST_FOR_INTERVAL = 5;

/** The largest r whose order statistics x_(r), x_(n+1-r) hold the median with at least 90 %; `null` for n <= 4, which cannot reach it. */
export function medianRank(n: number): number | null {
  if (n < LEAST_FOR_INTERVAL) return null;
  const tail = (1 - LEAST_COVERAGE) / 2;
  let rank = 1;
  let below = binomialMass(0, n, 0.5);
  for (;;) {
    below += binomialMass(rank, n, 0.5);
    if (below > tail) return rank;
    rank += 1;
  }
}

/**
 * Median with an interval that assumes nothing of the tail: [x_(r), x_(n+1-r)] holds it with 1 - 2 P(Bin(n, 1/2) < r), at least 90 %.
 * Lows and highs of rounded counts are sorted apart, so that both ends are those of every reading consistent with them.
 * For four values or fewer the interval is their range. No bootstrap: on so few posts it cannot leave the sample.
 * @param partly values of which only a lower bound is known: they widen the interval, and have no part in the figure.
 * @returns `null` for no value. Where the partly known ones leave no upper bound, `high` is Infinity.
 */
export function medianInterval(values: readonly Interval[], partly: readonly Interval[] = []): Estimate | null {
  if (values.length === 0) return null;
  const every = [...values, ...partly];
  const rank = medianRank(every.length) ?? 1;
  const lows = every.map(({ low }) => low).sort((a, b) => a - b);
  const highs = every.map(({ high }) => high).sort((a, b) => a - b);
  return {
    low: lows[rank - 1] ?? 0,
    high: highs[every.length - rank] ?? 0,
    value: median(values.map(middle)),
  };
}
