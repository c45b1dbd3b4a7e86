import { finding, indices, ofKind } from './finding.ts';

const DAYS = 60;
const LEAST = 2;

/** At least two job offers in the last two months. */
export const hiring = finding('hiring', (facts) => {
  const jobs = ofKind(facts.list.own, 'job').filter(({ dated, age }) => dated && age.high <= DAYS);
  return jobs.length < LEAST ? null : { tone: 'info', values: { jobs: jobs.length }, posts: indices(jobs) };
});
