import { finding } from './finding.ts';

/** No feed on what was read. */
export const feedNotSeen = finding('feed-not-seen', (facts) => {
  return facts.reading.coverage.feed === 'not-seen' ? { tone: 'info', values: {}, posts: [] } : null;
});
