import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import { every, exactly, ownPosts, page, post, reshare } from '../diagnosis/pages.ts';

describe('what counts as activity', () => {
  it('leaves an old pinned post out of recency and window', () => {
    const { recency, window } = measure(page([post(300, { pinned: true }), ...ownPosts([10, 20, 30])]));
    expect(recency?.value).toBe(10);
    expect(window.days).toBe(30);
  });

  it('counts a pinned post that is younger than the oldest of the list', () => {
    const { recency, postsInWindow } = measure(page([post(4, { pinned: true }), ...ownPosts([10, 20, 30])]));
    expect(recency?.value).toBe(4);
    expect(postsInWindow.value).toBe(4);
  });

  it('takes an old post on top of younger ones for a pinned one', () => {
    const { recency, list } = measure(page(ownPosts([250, 3, 10, 17, 24])));
    expect(list.order).toBe('newest-first');
    expect(recency?.value).toBe(3);
  });

  it('counts such a post where its time lies within the list', () => {
    const { recency, postsInWindow, list } = measure(page(ownPosts([7, [3, 4], 13, 22, 27])));
    expect(list.order).toBe('newest-first');
    expect(recency?.value).toBeCloseTo(3.5, 6);
    expect(postsInWindow.value).toBe(5);
  });

  it('keeps reshares apart', () => {
    const read = measure(page([reshare(1), ...ownPosts([20, 40]), reshare(95)]));
    expect(read.recency?.value).toBe(20);
    expect(read.lastSignOfLife?.value).toBe(1);
    expect(read.postsInWindow.value).toBe(2);
    expect(read.resharesSinceLastOwn).toBe(1);
    expect(read.window).toEqual({ days: 92, complete: true });
  });

  it('gives a future post age 0, and no age where no time zone explains it', () => {
    expect(measure(page(ownPosts([-0.4, 10]))).recency?.value).toBe(0);
    expect(measure(page(ownPosts([-3000, 10]))).posts.dated).toBe(1);
  });
});

describe('what is not known', () => {
  it('an undated post above the newest lowers the bound of recency only', () => {
    const { recency } = measure(page([post(null), ...ownPosts([80, 90, 100])]));
    expect(recency).toEqual({ low: 0, high: 80, value: null });
  });

  it('an undated post between two others changes nothing of recency', () => {
    const { recency, gaps } = measure(page([post(80), post(null), post(100)]));
    expect(recency?.value).toBe(80);
    expect(gaps).toBe(0);
  });

  it('a hole may be a newer post, and breaks the gaps', () => {
    const read = measure(page(ownPosts([80, 90, 100]), { coverage: { holes: 1 } }));
    expect(read.recency).toEqual({ low: 0, high: 80, value: null });
    expect(read.postsInWindow).toEqual({ low: 2, high: 3, value: null });
    expect(read.medianGap).toBeNull();
  });

  it('a list out of order gives an upper bound of recency and no gap', () => {
    const read = measure(page(ownPosts([30, 8, 100, 2])));
    expect(read.list.order).toBe('mixed');
    expect(read.recency).toEqual({ low: 0, high: 2, value: null });
    expect(read.cadence).toBeNull();
    expect(read.medianGap).toBeNull();
  });

  it('one post proves no order', () => {
    expect(measure(page(ownPosts([80]))).list.order).toBe('unproved');
    expect(measure(page(ownPosts([80]), { coverage: { order: 'newest-first' } })).recency?.low).toBe(80);
  });

  it('a chosen or filtered list is some posts', () => {
    expect(measure(page(ownPosts([3, 10]), { notes: [{ code: 'home-tab' }] })).list.order).toBe('mixed');
    const filtered = measure(page(ownPosts([3, 10]), { coverage: { filter: 'videos', end: true } }));
    expect(filtered.list).toMatchObject({ order: 'mixed', end: false, sound: false });
  });

  it('an unread count is not zero', () => {
    const silent = { reactions: exactly(0), comments: exactly(0), shares: exactly(0) };
    const read = measure(page([...ownPosts([3, 10, 17]), post(24, { comments: null }), post(31, { reactions: null })]));
    // The two that were not read in full drew at least 5 + 0 and 1 + 0, and perhaps more than all others.
    expect(read.interactions).toEqual({
      low: 1,
      high: 6,
      value: 6,
      posts: 3,
      none: 0,
      unread: 2,
      open: true,
      rounded: false,
    });
    const zeros = measure(page([...ownPosts([3, 10], silent), post(17, { reactions: null })]));
    expect(zeros.withoutReaction).toMatchObject({ none: 2, of: 2 });
  });

  it('adds up only what the view shows', () => {
    const read = measure(page(ownPosts([3, 10, 17], { shares: null })));
    expect(read.interactionParts).toEqual(['reactions', 'comments']);
    expect(read.interactions?.value).toBe(6);
  });

  it('posts under 48 hours still collect', () => {
    const read = measure(page([post(1, { reactions: exactly(0) }), ...ownPosts([3, 10])]));
    expect(read.interactions?.posts).toBe(2);
  });

  it('nothing at all gives nulls', () => {
    const read = measure(page([], { followers: null, coverage: { feed: 'not-seen' } }));
    expect(read).toMatchObject({
      recency: null,
      cadence: null,
      interactions: null,
      engagementRate: null,
      followers: null,
    });
    expect(read.window).toEqual({ days: 0, complete: false });
  });
});

describe('the window', () => {
  it('is the part seen where the list is cut', () => {
    const read = measure(page(ownPosts(every(7, 10, 3))));
    expect(read.window).toEqual({ days: 66, complete: false });
    expect(read.cadence?.value).toBeCloseTo((9 / 66) * 7, 9);
  });

  it('is whole at the end of the list, and begins with the first post of a page that is younger', () => {
    const read = measure(page(ownPosts(every(7, 4, 3)), { coverage: { end: true } }));
    expect(read.window).toEqual({ days: 24, complete: true });
    expect(read.cadence?.value).toBeCloseTo((3 / 24) * 7, 9);
    const older = measure(page(ownPosts(every(40, 4, 3)), { coverage: { end: true } }));
    expect(older.window).toEqual({ days: 92, complete: true });
    expect(older.cadence?.value).toBeCloseTo((3 / 92) * 7, 9);
  });

  it('does not take the time before a whole list for a silence', () => {
    const read = measure(page(ownPosts(every(4, 10, 3)), { coverage: { end: true } }));
    expect(read.longestSilence?.high).toBeCloseTo(4, 6);
  });

  it('gives the rate per follower as a share', () => {
    const read = measure(page(ownPosts([3, 10]), { followers: { low: 1000, high: 1200, shown: '1K' } }));
    expect(read.engagementRate?.low).toBeCloseTo(0.005, 9);
    expect(read.engagementRate?.high).toBeCloseTo(0.006, 9);
  });
});
