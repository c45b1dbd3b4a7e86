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
  const figure = interactions.value ?? interactions.low;
  const heard = indices(heardPosts(settledPosts(facts.list)));
  return {
    tone: 'warn',
    values: {
      interactions: { low: figure, high: figure },
      followers: Number(followers.value.toPrecision(2)),
      about,
      studies: studiesOf(facts.site, 'response'),
    },
    posts: heard,
    benchmark: String(about),
    source: sourceOf(facts.site, 'response'),
  };
});
