import { finding } from './finding.ts';

const GROWTH = 0.2;

/** More followers than at an earlier reading, by at least a fifth even where both numbers are rounded. */
export const followersSinceLast = finding('followers-since-last', (facts) => {
  const before = facts.previous?.measures.followers;
  const after = facts.measures.followers;
  if (!facts.previous || !before || !after || before.high <= 0) return null;
  const share = after.low / before.high - 1;
  if (share < GROWTH) return null;
  return { tone: 'good', values: { share, at: new Date(facts.previous.reading.readAt), now: facts.now }, posts: [] };
});
