import { heardPosts, settledPosts } from '../../measures/engagement.ts';
import type { Interval } from '../../measures/interval.ts';
import { LEAST_FOR_INTERVAL } from '../../measures/median-interval.ts';
import { expectedInteractions, roundReference } from '../curves.ts';
import type { Facts } from '../facts.ts';
import { sourceOf } from '../references.ts';
import { heardFigure } from '../said-figures.ts';
import { placeBeside } from '../scores.ts';
import { studiesOf } from '../study-names.ts';
import { finding, indices } from './finding.ts';

/** Bounds of a median so many times apart are said: it may be nearly anything. Our choice. */
const WIDE = 10;

/** Median interactions beside what half the managed pages with as many followers get. */
export const responseForSize = finding('response-for-size', (facts) => {
  const beside = besideItsSize(facts);
  if (!beside) return null;
  const { place, followers, interactions, about, studies, ...rest } = beside;
  const tone = { below: 'warn', about: 'info', unclear: 'info', above: 'good' } as const;
  const wide = spreadOf(facts.measures);
  return { tone: tone[place], values: { interactions, about, studies, followers, place, wide }, ...rest };
});

/** The bounds of the median, where they are so far apart that the figure alone misleads. */
function spreadOf({ interactions }: Facts['measures']): Interval | null {
  if (!interactions || interactions.open) return null;
  const { low, high } = interactions;
  return high > WIDE * Math.max(1, low) ? { low, high } : null;
}

/** The response beside what its size gets, on posts enough for a median; `null` where it cannot be judged. */
export function besideItsSize({ measures, response, site, list: posts }: Facts) {
  const { interactions, followers, list } = measures;
  if (!response || !interactions || interactions.posts < LEAST_FOR_INTERVAL || !followers?.value || !list.sound)
    return null;
  const about = roundReference(expectedInteractions(site, followers.value));
  return {
    place: placeBeside(response, measures, site),
    followers: { ...followers, value: followers.value },
    interactions: heardFigure(interactions),
    about,
    studies: studiesOf(site, 'response'),
    posts: indices(heardPosts(settledPosts(posts))),
    benchmark: String(about),
    source: sourceOf(site, 'response'),
  };
}
