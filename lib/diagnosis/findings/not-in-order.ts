import { finding, noted } from './finding.ts';

/** The posts stand in another order than time, and the list was not read to its end. */
export const notInOrder = finding('not-in-order', (facts) => {
  const { list, reading } = facts;
  const explained = Boolean(reading.coverage.filter) || noted(reading, 'home-tab') || noted(reading, 'filtered');
  return list.order === 'mixed' && !list.end && !explained ? { tone: 'info', values: {}, posts: [] } : null;
});
