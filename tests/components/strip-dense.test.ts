/** A strip of so many posts that it counts weeks, and what can be pointed at on any strip. */
import { describe, expect, it } from 'vitest';
import { listPosts } from '../../lib/measures/list.ts';
import { place } from '../../lib/view/span.ts';
import { stopAfter, stopsOf } from '../../lib/view/stops.ts';
import { weeksOf } from '../../lib/view/weeks.ts';
import { READ_AT, reading } from '../readings.ts';
import { coarse, posts } from './samples.ts';
import { ended, strip } from './strip-of.ts';

describe('a dense page', () => {
  // Read on Friday 20 November, at noon.
  const daily = Array.from({ length: 100 }, (_, index) => 0.3 + index * 0.9);
  const drawn = strip(ended(reading(posts(daily, [5]))), 'thriving');

  it('is counted by weeks from Monday to Sunday', () => {
    expect(drawn.marks).toEqual([]);
    expect(drawn.weeks?.[1]).toMatchObject({ own: 8, reshares: 0, whole: true });
    expect(drawn.weeks?.[1]?.begins.toISOString()).toBe('2026-11-09T00:00:00.000Z');
    expect(drawn.weeks?.[1]?.ends.toISOString()).toBe('2026-11-15T23:59:59.999Z');
    expect(drawn.weeks?.reduce((sum, { own }) => sum + own, 0)).toBe(daily.length);
  });

  it('names the running week and the one that the strip cuts', () => {
    const parts = drawn.weeks?.map(({ whole }) => whole) ?? [];
    expect(parts.at(0)).toBe(false);
    expect(parts.at(-1)).toBe(false);
    expect(parts.slice(1, -1)).not.toContain(false);
  });

  it('knows the posts of each week', () => {
    expect(drawn.weeks?.[0]?.posts).toEqual([0, 1, 2, 3, 4]);
  });

  it('takes no week that was not loaded for one without posts', () => {
    const list = listPosts(reading(posts([1, 2, 30], [5])));
    const weeks = weeksOf({ posts: list.all, days: 92, now: new Date(READ_AT), seenTo: 30 });
    const empty = weeks?.filter((week) => week.own === 0 && week.seen) ?? [];
    expect(empty).toHaveLength(3);
    expect(weeks?.at(-1)).toMatchObject({ own: 0, seen: false, whole: false });
    expect(weeks?.find((week) => week.posts.includes(2))?.whole).toBe(false);
  });

  it('is counted in weeks back from today where that is all that the ages say', () => {
    const list = listPosts(reading([coarse(7, 14, 4), coarse(14, 21, 4)]));
    const weeks = weeksOf({ posts: list.all, days: 92, now: new Date(READ_AT), seenTo: 92 });
    expect(weeks?.map(({ own }) => own).slice(0, 4)).toEqual([0, 1, 1, 0]);
    expect(weeks?.[0]?.whole).toBe(true);
  });

  it('is not, where an age is not known to one week', () => {
    const list = listPosts(reading([coarse(30, 60, 4)]));
    expect(weeksOf({ posts: list.all, days: 92, now: new Date(READ_AT), seenTo: 60 })).toBeNull();
  });
});

describe('what can be pointed at', () => {
  it('is each post, the oldest first, from halfway to its neighbours', () => {
    const stops = stopsOf(strip(reading(posts([6, 13, 35], [5])), 'active'));
    expect(stops.map(({ post: index }) => index)).toEqual([2, 1, 0]);
    expect(stops[0]?.to).toBe(stops[1]?.from);
    expect(stops[1]?.to).toBeCloseTo(place(9.5, 92));
    expect([stops[0]?.from, stops[2]?.to]).toEqual([0, 100]);
  });

  it('is each post of a coarse mark, side by side on its width', () => {
    const stops = stopsOf(strip(reading([coarse(14, 21, 8), coarse(14, 21, 3)]), 'active'));
    expect(stops.map(({ post: index, turn }) => [index, turn])).toEqual([
      [1, { nth: 1, of: 2 }],
      [0, { nth: 2, of: 2 }],
    ]);
    expect(stops[0]?.to).toBeCloseTo(place(17.5, 92));
    expect(stops[0]?.half).toBeCloseTo((100 * 7) / 92 / 4);
  });

  it('is each week that was seen, of a dense page', () => {
    const read = reading(
      posts(
        Array.from({ length: 100 }, (_, index) => 0.3 + index * 0.3),
        [5],
      ),
    );
    const drawn = strip(read, 'thriving');
    const stops = stopsOf(drawn);
    expect(stops.map(({ post: index }) => index)).toEqual(stops.map(() => null));
    expect(stops).toHaveLength(drawn.weeks?.filter(({ seen }) => seen).length ?? 0);
    expect(stops.length).toBeLessThan(drawn.weeks?.length ?? 0);
  });

  it.each([
    ['ArrowLeft', 3, 2],
    ['ArrowRight', 3, 4],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 8, 8],
    ['Home', 3, 0],
    ['End', 3, 8],
    ['ArrowUp', 3, null],
    ['a', 3, null],
  ])('%s leads from %d to %s', (key, from, to) => {
    expect(stopAfter(key, from, 9)).toBe(to);
  });
});
