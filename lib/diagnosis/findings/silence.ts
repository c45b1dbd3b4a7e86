import { closingSeasons } from '../../measures/silence.ts';
import type { Facts } from '../facts.ts';
import { isExcused } from '../rules.ts';
import { finding, indices } from './finding.ts';

const UNLIKELY = 0.01;
const LEAST_DAYS_SILENT = 21;
const LEAST_GAPS = 3;

/**
 * A silence unlike the page's own habit: so long a gap is unlikely at its own rate, over both corners of the ages, and longer
 * than any before. A finding only, never a border: bursty pages raise false alarms.
 */
export const silence = finding('silence', (facts) => {
  const { recency, longestGap, silenceChance, gaps } = facts.measures;
  if (!recency || recency.value === null || !longestGap || !silenceChance || gaps < LEAST_GAPS) return null;
  const unlike = silenceChance.high < UNLIKELY && recency.low > longestGap.high;
  if (!unlike || recency.low < LEAST_DAYS_SILENT || isClosing(facts, recency.high) || isExcused(facts.measures))
    return null;
  const values = { days: recency, longest: longestGap, own: !facts.measures.silentSinceLastOwn };
  return { tone: 'warn', values, posts: indices(facts.list.own.slice(0, 1)) };
});

/** All of the silence lies in a summer or year-end closure that still goes on. */
function isClosing({ now }: Facts, days: number): boolean {
  return closingSeasons(now).some(({ low, high }) => low === 0 && days <= high);
}
