import { heardPosts, settledPosts } from '../../measures/engagement.ts';
import { sourceOf, studiesOf } from '../benchmarks.ts';
import { expectedInteractions, roundReference } from '../curves.ts';
import { responsePlace } from '../scores.ts';
import { finding, indices } from './finding.ts';

const LEAST_FOLLOWERS = 10_000;
const LEAST = 5;

/** Ten thousand followers or more, and a response that is certainly below its size. */
export const bigAudienceAsleep = finding('big-audience-asleep', (facts) => {
  const { interactions, followers, list } = facts.measures;
  if (!facts.response || !interactions || interactions.posts < LEAST || !followers?.value || !list.sound) return null;
  if (followers.low < LEAST_FOLLOWERS || responsePlace(facts.response) !== 'below') return null;
  const about = roundReference(expectedInteractions(facts.site, followers.value));
  const usual = toOneDigit(followers.value / about);
  const every = interactions.value ? roundReference(followers.value / interactions.value) : null;
  const heard = indices(heardPosts(settledPosts(facts.list)));
  return {
    tone: 'warn',
    values: {
      every,
      usual,
      followers: Number(followers.value.toPrecision(2)),
      studies: studiesOf(facts.site, 'response'),
    },
    posts: heard,
    benchmark: String(about),
    source: sourceOf(facts.site, 'response'),
  };
});

/** The reference is an estimate: one digit is what it bears. */
function toOneDigit(value: number): number {
  return Number(value.toPrecision(1));
}
