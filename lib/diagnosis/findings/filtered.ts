import { noted } from '../../reading/noted.ts';
import { finding } from './finding.ts';

/** The person has set a filter on the list. */
export const filtered = finding('filtered', (facts) => {
  const { reading } = facts;
  return reading.coverage.filter || noted(reading, 'filtered') ? { tone: 'info', values: {}, posts: [] } : null;
});
