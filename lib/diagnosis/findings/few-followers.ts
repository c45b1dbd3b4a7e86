import { finding } from './finding.ts';

const FEW = 500;

/** Fewer than 500 followers, the rounded number included. */
export const fewFollowers = finding('few-followers', (facts) => {
  const { followers } = facts.measures;
  return followers && followers.high < FEW ? { tone: 'info', values: { followers }, posts: [] } : null;
});
