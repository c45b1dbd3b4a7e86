import { finding, indices, newestOfKnownKind, ofKind } from './finding.ts';

const LEAST = 4;
const MOST = 20;

/** More than half of the own posts are job offers. */
export const allJobs = finding('all-jobs', (facts) => {
  const newest = newestOfKnownKind(facts, LEAST, MOST);
  const jobs = newest && ofKind(newest, 'job');
  if (!newest || !jobs || jobs.length * 2 <= newest.length) return null;
  return { tone: 'warn', values: { jobs: jobs.length, of: newest.length }, posts: indices(jobs) };
});
