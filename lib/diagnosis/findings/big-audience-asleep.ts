import { finding } from './finding.ts';
import { besideItsSize } from './response-for-size.ts';

const LEAST_FOLLOWERS = 10_000;

/** Ten thousand followers or more, and a response that is certainly below its size. */
export const bigAudienceAsleep = finding('big-audience-asleep', (facts) => {
  const beside = besideItsSize(facts);
  if (beside?.place !== 'below' || beside.followers.low < LEAST_FOLLOWERS) return null;
  const { place: _, followers, interactions, about, studies, ...rest } = beside;
  const values = { interactions, followers: Number(followers.value.toPrecision(2)), about, studies };
  return { tone: 'warn', values, ...rest };
});
