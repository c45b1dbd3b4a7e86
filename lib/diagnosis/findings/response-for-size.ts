import { heardPosts, settledPosts } from '../../measures/engagement.ts';
import { sourceOf, studiesOf } from '../benchmarks.ts';
import { expectedInteractions, roundReference } from '../curves.ts';
import { responsePlace } from '../scores.ts';
import { finding, indices } from './finding.ts';

const LEAST = 5;

/** Median interactions beside what half the managed pages with as many followers get. */
export const responseForSize = finding('response-for-size', (facts) => {
  const { interactions, followers, list } = facts.measures;
  if (!facts.response || !interactions || interactions.posts < LEAST || !followers?.value || !list.sound) return null;
  const place = responsePlace(facts.response);
  const tone = { below: 'warn', about: 'info', unclear: 'info', above: 'good' } as const;
  const about = roundReference(expectedInteractions(facts.site, followers.value));
  const figure = interactions.value ?? interactions.low;
  const studies = studiesOf(facts.site, 'response');
  const values = { interactions: { low: figure, high: figure }, about, studies, followers, place } as const;
  const heard = indices(heardPosts(settledPosts(facts.list)));
  return {
    tone: tone[place],
    values,
    posts: heard,
    benchmark: String(about),
    source: sourceOf(facts.site, 'response'),
  };
});
