import { finding } from './finding.ts';

const COARSE = 7;

/** The newest own post is dated to the week or month only. */
export const coarseDates = finding('coarse-dates', (facts) => {
  const newest = facts.list.own.find(({ dated }) => dated);
  const { recency } = facts.measures;
  if (!newest || !recency || recency.value === null || recency.high - recency.low <= COARSE) return null;
  return { tone: 'info', values: { days: recency }, posts: [newest.index] };
});
