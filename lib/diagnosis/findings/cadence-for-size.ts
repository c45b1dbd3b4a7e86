import type { Interval } from '../../measures/interval.ts';
import { expectedCadence, roundReference } from '../curves.ts';
import { sourceOf } from '../references.ts';
import { seenStretch } from '../seen-stretch.ts';
import { studiesOf } from '../study-names.ts';
import { LEAST_DAYS } from '../verdict-borders.ts';
import { finding, indices } from './finding.ts';

/** The reference is an estimate: nearer than a quarter is "close to". */
const FEWER = 0.75;
const MORE = 1.33;

type Place = 'below' | 'about' | 'above' | 'unclear';

/** Own posts in the part seen, beside managed pages with as many followers. */
export const cadenceForSize = finding('cadence-for-size', (facts) => {
  const { followers, list, window, postsInWindow } = facts.measures;
  if (!followers?.value || !list.sound || window.days < LEAST_DAYS || postsInWindow.high === 0) return null;
  if (list.end && (list.reach?.low ?? 0) < LEAST_DAYS) return null;
  const expected = (size: number) => (expectedCadence(facts.site, size) * window.days) / 7;
  const place = placeOf(postsInWindow, expected(followers.low), expected(followers.high));
  const isInStep = facts.verdict === 'active' || facts.verdict === 'thriving' || facts.verdict === 'unheard';
  const tone = { below: isInStep ? 'info' : 'warn', about: 'info', unclear: 'info', above: 'good' } as const;
  const about = roundReference(expected(followers.value));
  const studies = studiesOf(facts.site, 'cadence');
  const values = { posts: postsInWindow, seen: seenStretch(facts.measures), about, studies, place } as const;
  const seen = facts.list.own.filter(({ age }) => age.low <= window.days);
  return {
    tone: tone[place],
    values,
    posts: indices(seen),
    benchmark: String(about),
    source: sourceOf(facts.site, 'cadence'),
  };
});

/** Whatever the rounded number of followers hides. */
function placeOf({ low, high }: Interval, least: number, most: number): Place {
  if (high < least * FEWER) return 'below';
  if (low > most * MORE) return 'above';
  return low >= most * FEWER && high <= least * MORE ? 'about' : 'unclear';
}
