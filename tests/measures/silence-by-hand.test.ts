/** The longest silence of a few posts, and the closing seasons of a date, each worked out by hand. */
import { describe, expect, it } from 'vitest';
import { listPosts } from '../../lib/measures/list.ts';
import { silenceOutOfSeason } from '../../lib/measures/longest-silence.ts';
import { measure } from '../../lib/measures/measure.ts';
import { closingSeasons, largestLongestSilence, smallestLongestSilence } from '../../lib/measures/silence.ts';
import type { Coverage, PostReading } from '../../lib/reading/reading.ts';
import { ownPosts, page, post } from '../diagnosis/pages.ts';

const at = (...ages: number[]) => ages.map((age) => ({ low: age, high: age }));

describe('the smallest longest silence', () => {
  it('is nothing where one season is as long as the window', () => {
    expect(smallestLongestSilence([], 10, [{ low: 0, high: 10 }])).toBe(0);
  });

  it('excuses the season in which a silence lies, and no other', () => {
    const seasons = [
      { low: 0, high: 1 },
      { low: 2, high: 9 },
    ];
    // From today to the post: 3. From it to the next, within the second season: excused. From that to the end: 1.
    expect(smallestLongestSilence(at(3, 9), 10, seasons)).toBeCloseTo(3, 9);
    expect(smallestLongestSilence(at(3, 9), 10)).toBeCloseTo(6, 9);
  });

  it('does not excuse a silence that goes on after its season', () => {
    expect(smallestLongestSilence(at(3), 10, [{ low: 2, high: 8 }])).toBeCloseTo(7, 9);
  });
});

describe('the largest longest silence', () => {
  it('asks for the posts in any order', () => {
    expect(largestLongestSilence(at(8, 2), 10)).toBe(6);
    expect(largestLongestSilence(at(2, 8), 10)).toBe(6);
  });

  it('is the open gap, the gap between, or what is left of the window', () => {
    expect(largestLongestSilence(at(7, 8), 10)).toBe(7);
    expect(largestLongestSilence(at(1, 2), 10)).toBe(8);
    expect(largestLongestSilence([], 10)).toBe(10);
    expect(largestLongestSilence(at(12), 10)).toBe(10);
  });

  it('of two posts of which one may be older: the open gap is as long as the other allows', () => {
    const intervals = [
      { low: 2, high: 6 },
      { low: 2, high: 3 },
    ];
    // Open at most 3, between them at most 4, behind them at most 5.
    expect(largestLongestSilence(intervals, 7)).toBe(5);
  });
});

describe('closing seasons', () => {
  it('are those of last year and this, as ages, with a week on either side, and none that has not begun', () => {
    // 20 January 2026: 25 July was 179 days ago, 1 September 141, 20 December 31, 7 January 13.
    expect(closingSeasons(new Date('2026-01-20T00:00:00Z'))).toEqual([
      { low: 134, high: 186 },
      { low: 6, high: 38 },
    ]);
  });

  it('begin a week before the summer does, and reach to today while they last', () => {
    const lowest = (day: string) => closingSeasons(new Date(`${day}T00:00:00Z`)).at(-1);
    // 18 July is the very beginning: nothing of the season has passed.
    expect(lowest('2026-07-18')?.low).toBeGreaterThan(100);
    expect(lowest('2026-07-19')).toEqual({ low: 0, high: 1 });
    expect(lowest('2026-08-20')).toEqual({ low: 0, high: 33 });
  });
});

describe('the longest silence of a page', () => {
  const of = (posts: PostReading[], coverage: Partial<Coverage> = {}) =>
    measure(page(posts, { coverage: { order: 'newest-first', ...coverage } })).longestSilence;

  it('is one figure where the ages are known to a day', () => {
    expect(of(ownPosts([5, 20]))?.low).toBeCloseTo(15, 9);
    expect(of(ownPosts([5, 20]))?.value).toBeCloseTo(15, 9);
    // From 5 to 19.5, or to 20.4.
    expect(of(ownPosts([5, [19.5, 20.4]]))?.value).toBeCloseTo(14.95, 9);
    expect(of(ownPosts([5, [19.3, 20.4]]))?.value).toBeNull();
  });

  it('is made shorter by a post that could not be read, wherever it stands', () => {
    const silence = of(ownPosts([5, 45]), { holes: 1 });
    expect(silence?.low).toBeCloseTo(20, 9);
    expect(silence?.high).toBe(40);
  });

  it('is at most what the dated posts leave, of a list in no order', () => {
    expect(of(ownPosts([20, 5]), { order: 'mixed' })).toEqual({ low: 0, high: 72, value: null });
    expect(of([post(null), post(5)], { order: 'mixed' })).toEqual({ low: 0, high: 87, value: null });
    expect(of([post(null)], { order: 'mixed' })).toBeNull();
  });

  it('out of season is asked of the part seen', () => {
    const list = (order: 'mixed' | 'newest-first') => listPosts(page(ownPosts([5, 20]), { coverage: { order } }));
    expect(silenceOutOfSeason(list('newest-first'), [])?.low).toBeCloseTo(15, 9);
    expect(silenceOutOfSeason(list('newest-first'), [{ low: 4, high: 21 }])?.low).toBeCloseTo(5, 9);
    expect(silenceOutOfSeason(list('mixed'), [])).toBeNull();
  });
});
