import type { Measures } from '../measures/measures.ts';
import { IRREGULAR_DAYS } from './verdict-borders.ts';

/** Posts stand close together where at least half the gaps are so short, days; a gap so many times the median parts two bursts. */
const CLOSE = 4;
const UNEVEN = 4;
const LEAST_GAPS = 4;

/** A monthly page: between three weeks and a month and a half from post to post. */
const RARE = { least: 21, most: 46 };
const EVEN = 1.6;
const LEAST_RARE_GAPS = 2;

/**
 * Bursts, on the closed gaps alone: burstiness beyond chance where times are exact, or close posts and a gap at least four
 * times the median; in either case a gap that parts two groups of posts, since gaps that grow little by little are none.
 */
export function bursty({ regularity, medianGap, longestGap, gaps, partingGaps }: Measures): boolean {
  if (!medianGap || !longestGap || longestGap.low < IRREGULAR_DAYS / 2 || partingGaps === 0) return false;
  const close = gaps >= LEAST_GAPS && medianGap.high <= CLOSE && longestGap.low >= UNEVEN * medianGap.high;
  return regularity?.reading === 'bursty' || close;
}

/** Regular, but rare: even gaps of about a month, today's open one included. */
export function rare({ medianGap, longestGap, shortestGap, recency, gaps }: Measures): boolean {
  if (!medianGap || !longestGap || !shortestGap || !recency || gaps < LEAST_RARE_GAPS) return false;
  const monthly = medianGap.low >= RARE.least && medianGap.high <= RARE.most;
  const even = longestGap.high <= EVEN * medianGap.low && shortestGap.low * EVEN >= medianGap.high;
  return monthly && even && recency.high <= EVEN * medianGap.low;
}
