/** The posts of a list in time: what is pinned, in what order it runs, and how far back it was seen. */
import { describe, expect, it } from 'vitest';
import { listPosts, postsInPlace, reaches } from '../../lib/measures/list.ts';
import type { PostReading } from '../../lib/reading/reading.ts';
import { ownPosts, type PageChanges, page, post, reshare } from '../diagnosis/pages.ts';

const of = (posts: PostReading[], changes: PageChanges = {}) => listPosts(page(posts, changes));
const pinned = (posts: PostReading[]) => of(posts).all.map((aged) => aged.pinned);
const PINNED = { pinned: true };
const known = (days: number) => ({ low: days, high: days });

describe('an age', () => {
  it('is none of a time further ahead than a time zone explains', () => {
    expect(of([post(-1), post(4)]).all[0]).toMatchObject({ dated: true, age: known(0) });
    expect(of([post(-1.1), post(4), post(9)]).all[0]).toMatchObject({ dated: false });
  });

  it('of an undated post is bounded by its neighbours, where the list is in order', () => {
    expect(of([post(2), post(null), post(9)]).all[1]?.age).toEqual({ low: 2, high: 9 });
    expect(of([post(2), post(9), post(null)]).all[2]?.age).toEqual({ low: 9, high: Number.POSITIVE_INFINITY });
    // A day out of order: it can be no younger than the one above.
    expect(of([post(9), post(null), post(8.5)]).all[1]?.age).toEqual(known(9));
  });

  it('of an undated post is bounded by no pinned one, and by nothing in another order', () => {
    expect(of([post(50, PINNED), post(null), post(9), post(12)]).all[1]?.age).toEqual({ low: 0, high: 9 });
    const mixed = of([post(40), post(null), post(2)], { coverage: { order: 'mixed' } });
    expect(mixed.all[1]?.age).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
  });
});

describe('pins without a sign', () => {
  it('stand on top of younger posts, where two more show the order', () => {
    expect(pinned(ownPosts([50, 2, 9, 16]))).toEqual([true, false, false, false]);
    expect(pinned(ownPosts([60, 50, 2, 9, 16]))).toEqual([true, true, false, false, false]);
    expect(pinned(ownPosts([50, 2, 9]))).toEqual([false, false, false]);
  });

  it('are more than a day older', () => {
    expect(pinned(ownPosts([10, 9, 16, 23]))).toEqual([false, false, false, false]);
    expect(pinned(ownPosts([10.1, 9, 16, 23]))).toEqual([true, false, false, false]);
  });

  it('are own posts with a time, beside those with the sign', () => {
    expect(pinned([reshare(50), ...ownPosts([2, 9, 16, 23])])[0]).toBe(false);
    expect(pinned([post(null), ...ownPosts([60, 50, 2, 9])])).toEqual([false, true, true, false, false]);
    expect(pinned([post(70, PINNED), ...ownPosts([60, 50, 2, 9])])).toEqual([true, true, true, false, false]);
  });
});

describe('the order', () => {
  it('is told by own posts where there are two', () => {
    expect(of([post(2), reshare(40), post(9)]).order).toBe('newest-first');
    expect(of([reshare(40), post(9)]).order).toBe('mixed');
    expect(of([post(9), reshare(40)]).order).toBe('newest-first');
    expect(of([post(9)]).order).toBe('unproved');
  });

  it('allows a day, and no more', () => {
    expect(of(ownPosts([10, 9])).order).toBe('newest-first');
    expect(of(ownPosts([10, 8.9])).order).toBe('mixed');
  });

  it('is none of posts that somebody chose', () => {
    expect(of(ownPosts([2, 9]), { notes: [{ code: 'filtered' }] }).order).toBe('mixed');
    expect(of(ownPosts([2, 9]), { notes: [{ code: 'home-tab' }] }).order).toBe('mixed');
    expect(of(ownPosts([2, 9]), { coverage: { filter: 'videos' } }).order).toBe('mixed');
  });
});

describe('own posts', () => {
  it('run from the youngest to the oldest', () => {
    const { own } = of(
      ownPosts([
        [2, 9],
        [2, 4],
        [12, 14],
      ]),
    );
    expect(own.map(({ age }) => age.high)).toEqual([4, 9, 14]);
  });

  it('count with a pinned one as far as the list goes back', () => {
    expect(of([post(20, PINNED), post(5), post(20)]).own).toHaveLength(3);
    expect(of([post(20.1, PINNED), post(5), post(20)]).own).toHaveLength(2);
    expect(of([post(400, PINNED), post(5)], { coverage: { end: true } }).own).toHaveLength(2);
  });

  it('and reshares of the list itself: an old pin is none of them', () => {
    expect(postsInPlace(of([reshare(1, PINNED), reshare(2), post(3), post(9)]))).toBe(3);
    expect(postsInPlace(of([reshare(1, PINNED), reshare(2), reshare(3), post(9)]))).toBe(3);
  });
});

describe('how far back it was seen', () => {
  it('is to the last own post, or a reshare below it', () => {
    expect(of(ownPosts([5, 9])).reach).toEqual(known(9));
    expect(of([post(5), post(9), reshare(30)]).reach).toEqual(known(30));
    expect(of([reshare([3, 30]), post(5), post(9)]).reach).toEqual(known(9));
    expect(of([reshare(2), reshare(5)]).reach).toEqual(known(5));
  });

  it('is told by no pinned post, and by none without a time', () => {
    expect(of([post(3), reshare(5), post(4, PINNED)]).reach).toEqual(known(5));
    expect(of([post(5), post(9), post(null)]).reach).toEqual(known(9));
    expect(of([post(9)]).reach).toBeNull();
  });

  it.each([
    [{ end: false, sound: true, reach: known(28) }, 28, true],
    [{ end: false, sound: true, reach: known(28) }, 28.1, false],
    [{ end: false, sound: true, reach: null }, 1, false],
    [{ end: true, sound: true, reach: null }, 90, true],
    [{ end: false, sound: false, reach: known(90) }, 28, false],
  ])('%j reaches %d days: %s', (list, days, so) => {
    expect(reaches(list, days)).toBe(so);
  });
});
