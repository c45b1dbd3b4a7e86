import { IRREGULAR_DAYS } from '../verdict-borders.ts';
import { finding, indices } from './finding.ts';

/** Gaps more even than chance gives them, and the page still posting. */
export const steadyRhythm = finding('steady-rhythm', (facts) => {
  const { regularity, medianGap, recency } = facts.measures;
  if (regularity?.reading !== 'regular' || !medianGap?.value || !recency || recency.high > IRREGULAR_DAYS) return null;
  return { tone: 'good', values: { gap: medianGap.value, gaps: regularity.gaps }, posts: indices(facts.list.own) };
});
