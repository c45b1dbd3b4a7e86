import { finding } from './finding.ts';

const DAYS = 90;

/** What the page puts on top is of this quarter: the good side of `old-pin`. Only a sign of pinning counts. */
export const freshPin = finding('fresh-pin', (facts) => {
  const pin = facts.list.all.find(({ post, dated, age }) => post.pinned && dated && age.high <= DAYS);
  return pin ? { tone: 'good', values: { days: pin.age }, posts: [pin.index] } : null;
});
