import { IRREGULAR_DAYS } from '../verdict-borders.ts';
import { finding, indices } from './finding.ts';

/** A month's pause that lies within the summer or year-end closure. */
export const seasonalPause = finding('seasonal-pause', (facts) => {
  const { longestSilence, silenceOutOfSeason } = facts.measures;
  if (!longestSilence || longestSilence.low < IRREGULAR_DAYS || !silenceOutOfSeason) return null;
  if (silenceOutOfSeason.low >= IRREGULAR_DAYS) return null;
  return { tone: 'info', values: { days: longestSilence }, posts: indices(facts.list.own) };
});
