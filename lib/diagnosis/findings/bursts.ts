import { bursty } from '../rhythm.ts';
import { finding, indices } from './finding.ts';

/** Uneven gaps: posts close together, and a gap of at least four times the median between two such groups. */
export const bursts = finding('bursts', (facts) => {
  const { medianGap, longestGap } = facts.measures;
  if (!medianGap?.value || !longestGap || !bursty(facts.measures)) return null;
  return {
    tone: 'warn',
    values: { median: Math.max(1, Math.ceil(medianGap.value)), longest: longestGap },
    posts: indices(facts.list.own),
  };
});
