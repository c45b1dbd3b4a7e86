/** The two axes on a few posts, worked out by hand, and the words for a place on one. */
import { describe, expect, it } from 'vitest';
import { activityScore, cadenceScore, recencyScore } from '../../lib/diagnosis/curves.ts';
import type { Score } from '../../lib/diagnosis/diagnosis.ts';
import { activityOf, placeBeside, responsePlace } from '../../lib/diagnosis/scores.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { ownPosts, page, post, reshare } from './pages.ts';

const activity = (reading: PageReading) => activityOf(reading, measure(reading));

/** @param share of the stretch that lies in the seven days before a post */
const score = (days: number, perWeek: number, share: number) =>
  activityScore(recencyScore(days), cadenceScore('linkedin', perWeek), share);

describe('activity', () => {
  it('is nothing where a whole list has no own post, and not known where one has no time', () => {
    expect(activity(page([reshare(2)], { coverage: { end: true } }))).toEqual({ value: 0, low: 0, high: 0 });
    expect(activity(page([post(null)], { coverage: { end: true } }))).toBeNull();
  });

  it('counts all posts of a quarter that was seen whole', () => {
    const reading = page([...ownPosts([5, 40, 80]), reshare(100)], { coverage: { end: true } });
    // Three posts in 92 days, and three times seven days before one.
    expect(activity(reading)?.value).toBeCloseTo(score(5, (3 / 92) * 7, 21 / 92), 6);
  });

  it('lets a post without a time cover seven days at best', () => {
    const { high } = activity(page([post(5), post(null), post(40)])) ?? { high: 0 };
    // Two gaps in 40 days; 5 to 12 days is covered, and seven more perhaps.
    expect(high).toBeCloseTo(score(5, (2 / 40) * 7, 14 / 40), 6);
  });

  it('lets a post that could not be read count as one, and cover seven days, at best', () => {
    const posts = ownPosts([5, 20, 40]);
    const whole = activity(page(posts));
    const { high, low } = activity(page(posts, { coverage: { holes: 1 } })) ?? { high: 0, low: 0 };
    // Two gaps in 40 days, and perhaps a third post; 5 to 12 and 20 to 27 days are covered, and seven more perhaps.
    expect(high).toBeCloseTo(score(0, (3 / 40) * 7, 21 / 40), 6);
    expect(low).toBeCloseTo(whole?.low ?? 0, 6);
  });

  it('takes the middle of coarse ages', () => {
    const reading = page(
      ownPosts([
        [0, 7],
        [21, 28],
      ]),
    );
    expect(activity(reading)?.value).toBeCloseTo(score(3.5, 7 / 24.5, 7 / 24.5), 6);
  });
});

const of = (value: number, low = value, high = value): Score => ({ value, low, high });

describe('the place of a response', () => {
  it.each([
    [of(80, 65.1, 90), 'above'],
    [of(80, 65, 90), 'unclear'],
    [of(20, 10, 34.9), 'below'],
    [of(20, 10, 35), 'unclear'],
    [of(65, 40, 80), 'about'],
    [of(65.1, 40, 80), 'unclear'],
    [of(35, 20, 60), 'about'],
    [of(34.9, 20, 60), 'unclear'],
  ] as const)('%j is %s', (response, place) => {
    expect(responsePlace(response)).toBe(place);
  });

  it('says no more than the two figures that are shown', () => {
    // 0.023 x 5000 ^ 0.68 is 7.5, shown as 8.
    const shown = (response: Score, figure: number | null, doubt = 0) => {
      const measures = measure(page([], { followers: 5000 }));
      const known = { low: (figure ?? 0) - doubt, high: (figure ?? 0) + doubt, value: figure };
      const interactions = { ...known, posts: 9, none: 0, unread: 0, open: false, rounded: false };
      return placeBeside(response, { ...measures, interactions: figure === null ? null : interactions }, 'linkedin');
    };
    expect(shown(of(80), 9)).toBe('above');
    expect(shown(of(80), 9, 3)).toBe('above');
    expect(shown(of(80), 8)).toBe('unclear');
    expect(shown(of(20), 7)).toBe('below');
    expect(shown(of(20), 8)).toBe('unclear');
    expect(shown(of(50), 8)).toBe('about');
    expect(shown(of(80), null)).toBe('unclear');
  });
});
