import { isChoice } from '../../measures/list.ts';
import { finding } from './finding.ts';

/** The posts stand in another order than time, and the list was not read to its end. Of a list whose posts were chosen other findings say why. */
export const notInOrder = finding('not-in-order', (facts) => {
  const { list, reading } = facts;
  return list.order === 'mixed' && !list.end && !isChoice(reading) ? { tone: 'info', values: {}, posts: [] } : null;
});
