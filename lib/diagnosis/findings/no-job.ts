import { finding, indices, newestOfKnownKind, ofKind } from './finding.ts';

/** As many as for a missing video: about a quarter of weekly posts. A list read to its end hides none, so that a few posts suffice. */
const LEAST = 10;
const LEAST_IN_ALL = 3;
const MOST = 20;

/** No job offer among the last own posts, nor among older ones that were seen. The site's jobs tab is not read. */
export const noJob = finding('no-job', (facts) => {
  const newest = newestOfKnownKind(facts, facts.list.end ? LEAST_IN_ALL : LEAST, MOST);
  if (!newest || ofKind(facts.list.own, 'job').length > 0) return null;
  return { tone: 'info', values: { of: newest.length }, posts: indices(newest) };
});
