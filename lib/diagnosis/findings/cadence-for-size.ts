import { basisOf } from '../benchmarks.ts';
import { expectedCadence, roundReference } from '../curves.ts';
import { LEAST_DAYS } from '../verdict-borders.ts';
import { finding, indices, seenStretch } from './finding.ts';

/** The reference is an estimate: nearer than a quarter is "close to". */
const FEWER = 0.75;
const MORE = 1.33;

/** Own posts in the part seen, beside managed pages with as many followers. */
export const cadenceForSize = finding('cadence-for-size', (facts) => {
  const { followers, list, window, postsInWindow } = facts.measures;
  if (!followers?.value || !list.sound || window.days < LEAST_DAYS || postsInWindow.high === 0) return null;
  if (list.end && (list.reach?.low ?? 0) < LEAST_DAYS) return null;
  const expected = (expectedCadence(facts.site, followers.value) * window.days) / 7;
  const place =
    postsInWindow.high < expected * FEWER ? 'below' : postsInWindow.low > expected * MORE ? 'above' : 'about';
  const tone = { below: 'warn', about: 'info', above: 'good' } as const;
  const values = { posts: postsInWindow, seen: seenStretch(facts), about: roundReference(expected), place } as const;
  const seen = facts.list.own.filter(({ age }) => age.low <= window.days);
  return {
    tone: tone[place],
    values,
    posts: indices(seen),
    benchmark: String(values.about),
    source: basisOf(facts.site, 'cadence'),
  };
});
