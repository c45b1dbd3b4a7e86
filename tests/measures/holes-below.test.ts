/** Places below the last post read are where a list from newest to oldest goes on; anywhere else they may be posts of any age. */
import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import { every, ownPosts, page } from '../diagnosis/pages.ts';

const weekly = ownPosts(every(7, 10, 3));
const measured = (coverage: Parameters<typeof page>[1]) => measure(page(weekly, coverage));

describe('three places that are not drawn', () => {
  it('below the last post: no doubt about those above', () => {
    const { postsInWindow, gaps, recency, list, window } = measured({ coverage: { holes: 3, holesBelow: 3 } });
    expect(postsInWindow).toEqual({ low: 10, high: 10, value: 10 });
    expect([gaps, recency?.value, list.holes, window.complete]).toEqual([9, 3, 0, false]);
  });

  it('anywhere: up to three posts more, and no gap is known', () => {
    const { postsInWindow, gaps, recency } = measured({ coverage: { holes: 3 } });
    expect(postsInWindow).toEqual({ low: 10, high: 13, value: null });
    expect([gaps, recency?.value]).toEqual([0, null]);
  });

  it('below, where the list is in no order, or said to be whole', () => {
    expect(measured({ coverage: { holes: 3, holesBelow: 3, order: 'mixed' } }).list.holes).toBe(3);
    expect(measured({ coverage: { holes: 3, holesBelow: 3, end: true } }).list.holes).toBe(3);
  });
});
