/** Recency, the last sign of life, and what stands between the newest own post and today, each told by hand. */
import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import type { Coverage, PostReading } from '../../lib/reading/reading.ts';
import { ownPosts, page, post, reshare } from '../diagnosis/pages.ts';

/** A list that says itself that it runs from newest to oldest, unless told otherwise. */
const of = (posts: PostReading[], coverage: Partial<Coverage> = {}) =>
  measure(page(posts, { coverage: { order: 'newest-first', ...coverage } }));

const known = (days: number) => ({ low: days, high: days, value: days });
const atMost = (days: number) => ({ low: 0, high: days, value: null });

describe('recency', () => {
  it('is the age of the newest own post, whatever reshares are younger', () => {
    expect(of([reshare(2), ...ownPosts([4, 12])]).recency).toEqual(known(4));
    expect(of(ownPosts([[7, 14], 40])).recency).toEqual({ low: 7, high: 14, value: 10.5 });
  });

  it('is at most that where a younger own post may be hidden', () => {
    expect(of(ownPosts([4, 12]), { holes: 1 }).recency).toEqual(atMost(4));
    expect(of(ownPosts([4, 12]), { order: 'mixed' }).recency).toEqual(atMost(4));
    expect(of([post(null), ...ownPosts([4, 12])]).recency).toEqual(atMost(4));
  });

  it('is at least what the neighbours of a post without time allow', () => {
    expect(of([reshare(2), post(null), post(4)]).recency).toEqual({ low: 2, high: 4, value: null });
    expect(of([post(4), post(null), post(12)]).recency).toEqual(known(4));
  });

  it('is not known of posts without times, nor of none', () => {
    expect(of([post(null), post(null)]).recency).toBeNull();
    expect(of([reshare(2)]).recency).toBeNull();
  });
});

describe('the last sign of life', () => {
  it('is the youngest of all posts, reshares and pinned ones included', () => {
    expect(of([reshare(2), ...ownPosts([4, 12])]).lastSignOfLife).toEqual(known(2));
    expect(of([post(1, { pinned: true }), reshare(2), post(4)]).lastSignOfLife).toEqual(known(1));
    expect(of([reshare([0, 1]), post(4)]).lastSignOfLife).toEqual({ low: 0, high: 1, value: 0.5 });
  });

  it('is at most that where a younger post may be hidden', () => {
    expect(of([reshare(2), post(4)], { holes: 1 }).lastSignOfLife).toEqual(atMost(2));
    expect(of([reshare(2), post(4)], { order: 'mixed' }).lastSignOfLife).toEqual(atMost(2));
    expect(of([reshare(null), reshare(2), post(4)]).lastSignOfLife).toEqual(atMost(2));
  });

  it('is not made less by a post without time below it', () => {
    expect(of([reshare(2), post(null), post(4)]).lastSignOfLife).toEqual(known(2));
  });

  it('is not known where nothing is dated', () => {
    expect(of([post(null)]).lastSignOfLife).toBeNull();
  });
});

describe('reshares since the newest own post', () => {
  const since = (posts: PostReading[], coverage?: Partial<Coverage>) => of(posts, coverage).resharesSinceLastOwn;

  it('are those that are younger', () => {
    expect(since([reshare(2), reshare(5), post(10), reshare(20)])).toBe(2);
    // A day out of order, as scheduled posts stand.
    expect(since([post(4), reshare(3.5)])).toBe(1);
    expect(since([reshare(4.5), post(4)])).toBe(0);
  });

  it('are all of a list without a dated own post', () => {
    expect(since([reshare(2), reshare(5)])).toBe(2);
    expect(since([reshare(2), post(null)])).toBe(1);
  });

  it('of one label are those that stand above', () => {
    const label: [number, number] = [7, 14];
    expect(since([reshare(label), post(label)])).toBe(1);
    expect(since([post(label), reshare(label)])).toBe(0);
    expect(since([reshare(label, { pinned: true }), post(label)])).toBe(0);
  });

  it('without a time are those that stand above, however old their neighbours make them', () => {
    expect(since([reshare(null), post(4)])).toBe(1);
    expect(since([post(4), reshare(null)])).toBe(0);
    expect(since([reshare([3, 10]), reshare(null), post([2, 4])])).toBe(1);
  });

  it('in no order are those that are certainly younger', () => {
    const mixed = { order: 'mixed' } as const;
    expect(since([reshare([1, 5]), post([7, 14])], mixed)).toBe(1);
    expect(since([post([7, 14]), reshare([1, 5])], mixed)).toBe(1);
    expect(since([reshare([1, 7]), post([7, 14])], mixed)).toBe(0);
    expect(since([reshare(null), post([7, 14])], mixed)).toBe(0);
  });
});

describe('a silence since the newest own post', () => {
  const silent = (posts: PostReading[], coverage?: Partial<Coverage>) => of(posts, coverage).silentSinceLastOwn;
  const label: [number, number] = [60, 91];

  it('is one where nothing was published since', () => {
    expect(silent([post(74)])).toBe(true);
    expect(silent([post(74), reshare(80)])).toBe(true);
    expect(silent([reshare(20), post(74)])).toBe(false);
    expect(silent([post(74), reshare(73.5)])).toBe(false);
  });

  it('is none where a younger post may be hidden, or no own post is dated', () => {
    expect(silent([post(74), post(80)], { order: 'mixed' })).toBe(false);
    expect(silent([post(74)], { holes: 1 })).toBe(false);
    expect(silent([post(null)])).toBe(false);
    expect(silent([reshare(80)])).toBe(false);
  });

  it('is kept by a reshare of the same label below, and not by one above', () => {
    expect(silent([post(label), reshare(label)])).toBe(true);
    expect(silent([reshare(label), post(label)])).toBe(false);
    expect(silent([post(74), reshare(null)])).toBe(true);
    expect(silent([reshare(null), post(74)])).toBe(false);
  });

  it('is kept by a reshare of the very moment', () => {
    expect(silent([reshare(74), post(74)])).toBe(true);
    expect(silent([post(74), reshare(74)])).toBe(true);
  });

  it('asks of a pinned reshare that it be certainly older', () => {
    expect(silent([reshare(200, { pinned: true }), post(74)])).toBe(true);
    expect(silent([reshare(null, { pinned: true }), post(74)])).toBe(false);
    expect(silent([post(label), reshare(label, { pinned: true })])).toBe(false);
  });

  it('asks the same of every reshare where the place tells nothing', () => {
    const whole = { end: true };
    expect(silent([post(label), reshare(label)], whole)).toBe(true);
    expect(silent([post(label, { pinned: true }), reshare(label)], whole)).toBe(false);
    expect(silent([post(label), reshare(label)], { ...whole, order: 'mixed' })).toBe(false);
    expect(silent([post(label), reshare(120)], { ...whole, order: 'mixed' })).toBe(true);
  });

  it('is none where one of several reshares is younger', () => {
    expect(silent([reshare(20), post(74), reshare(80)])).toBe(false);
  });
});
