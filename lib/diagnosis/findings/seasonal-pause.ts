import { isExcused } from '../rules.ts';
import { finding, indices } from './finding.ts';

/** A month's pause that lies within the summer or year-end closure. */
export const seasonalPause = finding('seasonal-pause', (facts) => {
  const { longestSilence } = facts.measures;
  if (!longestSilence || !isExcused(facts.measures)) return null;
  return { tone: 'info', values: { days: longestSilence }, posts: indices(facts.list.own) };
});
