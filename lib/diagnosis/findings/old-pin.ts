import { finding } from './finding.ts';

const DAYS = 180;

/** The pinned post is over half a year old. */
export const oldPin = finding('old-pin', (facts) => {
  const pin = facts.list.all.find(({ post, dated, age }) => post.pinned && dated && age.low > DAYS);
  return pin ? { tone: 'info', values: { days: pin.age }, posts: [pin.index] } : null;
});
