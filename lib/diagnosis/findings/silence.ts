import { finding, indices } from './finding.ts';

const UNLIKELY = 0.01;
const LEAST_DAYS_SILENT = 21;
const LEAST_GAPS = 3;

/** A silence unlike the page's own habit: P(gap >= g) = (1 + g / S) ^ -k under a steady rate (Lomax, prior 1 / lambda), the open gap
 * longer than any before. A finding only, never a border: bursty pages raise false alarms. */
export const silence = finding('silence', (facts) => {
  const { recency, longestGap, list, resharesSinceLastOwn } = facts.measures;
  const gaps = facts.list.own.length - 1;
  if (!recency || recency.value === null || !longestGap || !list.sound || gaps < LEAST_GAPS) return null;
  const oldest = Math.max(...facts.list.own.map(({ age }) => age.high));
  const chance = (1 + recency.low / (oldest - recency.low)) ** -gaps;
  if (chance >= UNLIKELY || recency.low <= longestGap.high || recency.low < LEAST_DAYS_SILENT) return null;
  const values = { days: recency, longest: longestGap, own: resharesSinceLastOwn > 0 };
  return { tone: 'warn', values, posts: indices(facts.list.own.slice(0, 1)) };
});
