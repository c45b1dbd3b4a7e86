import { IRREGULAR_DAYS } from '../verdict-borders.ts';
import { finding, indices } from './finding.ts';

/** Today's gap breaks the rhythm where it is so many times the usual one, and so many days. */
const LATE = 3;
const LEAST_LATE = 14;

/** Gaps more even than chance gives them, and the page still posting at that pace. */
export const steadyRhythm = finding('steady-rhythm', (facts) => {
  const { regularity, medianGap, recency, trend } = facts.measures;
  if (regularity?.reading !== 'regular' || !medianGap?.value || !recency || recency.high > IRREGULAR_DAYS) return null;
  const isLate = recency.high > Math.max(LEAST_LATE, LATE * medianGap.value);
  const isChanging = trend !== null && trend.direction !== 'level';
  if (isLate || isChanging) return null;
  return { tone: 'good', values: { gap: medianGap.value, gaps: regularity.gaps }, posts: indices(facts.list.own) };
});
