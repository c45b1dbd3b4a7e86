/** Gaps told by hand: which is usual, and which part two groups of posts. */
import { describe, expect, it } from 'vitest';
import { gapsOf, partingGaps, shortestGap, usualGap } from '../../lib/measures/gaps.ts';
import { listPosts } from '../../lib/measures/list.ts';
import { ownPosts, page } from '../diagnosis/pages.ts';

const exact = (...days: number[]) => days.map((day) => ({ low: day, high: day }));
const known = (days: number) => ({ low: days, high: days, value: days });

describe('gaps', () => {
  it('lie between the sorted bounds of the ages, whichever post these are of', () => {
    const list = listPosts(
      page(
        ownPosts([
          [2, 20],
          [3, 5],
        ]),
        { coverage: { end: true } },
      ),
    );
    expect(gapsOf(list)).toEqual([{ low: 0, high: 18 }]);
  });

  it('the shortest lies between the least bounds', () => {
    const gaps = [
      { low: 1, high: 2 },
      { low: 3, high: 9 },
      { low: 0.5, high: 8 },
    ];
    expect(shortestGap(gaps)).toEqual({ low: 0.5, high: 2, value: 1.25 });
    expect(shortestGap([])).toBeNull();
  });
});

describe('the usual gap', () => {
  it('rests on three', () => {
    expect(usualGap(exact(7, 7, 7))).toEqual(known(7));
    expect(usualGap(exact(7, 7))).toBeNull();
    expect(usualGap([])).toBeNull();
  });

  it('is none where under half of them are within a factor of two of it', () => {
    // 4, 8 and 16 are near 8: three of five.
    expect(usualGap(exact(1, 4, 8, 16, 100))).toEqual(known(8));
    expect(usualGap(exact(1, 1, 8, 100, 100))).toBeNull();
    // Two of four are near 54: half is enough.
    expect(usualGap(exact(8, 8, 100, 100))).toEqual(known(54));
  });

  it('of posts of one sitting is usual only where no day passes without', () => {
    expect(usualGap(exact(0, 0, 2))).toEqual(known(0));
    expect(usualGap(exact(0, 0, 2.1))).toBeNull();
    expect(usualGap(exact(0.4, 0.4, 30))).toBeNull();
    expect(usualGap(exact(0.5, 0.5, 30))).toEqual(known(0.5));
  });
});

describe('gaps that part two groups', () => {
  it('are four times the usual gap, and four times those on either side', () => {
    expect(partingGaps(exact(1, 4, 1))).toBe(1);
    expect(partingGaps(exact(1, 3.9, 1))).toBe(0);
    // The younger one beside it is 30, the older one 6, the usual one 5.
    expect(partingGaps(exact(30, 20, 1, 1, 1))).toBe(0);
    expect(partingGaps(exact(1, 1, 20, 6, 1))).toBe(0);
    expect(partingGaps(exact(5, 1, 8, 1, 5, 5, 5))).toBe(0);
  });

  it('are none at the ends, and none of no length', () => {
    expect(partingGaps(exact(20, 1, 1))).toBe(0);
    expect(partingGaps(exact(1, 1, 20))).toBe(0);
    expect(partingGaps(exact(0, 0, 0))).toBe(0);
  });
});
