import { finding } from './finding.ts';

/** The smallest size that the studies tell apart. */
export const FEW_FOLLOWERS = 500;

/** Fewer than 500 followers, the rounded number included. */
export const fewFollowers = finding('few-followers', (facts) => {
  const { followers } = facts.measures;
  return followers && followers.high < FEW_FOLLOWERS ? { tone: 'info', values: { followers }, posts: [] } : null;
});
