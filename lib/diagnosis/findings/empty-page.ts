import { finding } from './finding.ts';

/** The list of posts was read to its end, and holds none. */
export const emptyPage = finding('empty-page', (facts) => {
  return facts.verdict === 'empty' ? { tone: 'bad', values: {}, posts: [] } : null;
});
