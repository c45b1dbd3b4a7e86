/** What the posts are, and how they are heard, on small pages whose figures can be told by hand. */
import { describe, expect, it } from 'vitest';
import { measure } from '../../lib/measures/measure.ts';
import type { Count } from '../../lib/reading/reading.ts';
import { every, exactly, ownPosts, page, post, reshare } from '../diagnosis/pages.ts';

const rounded = (low: number, high: number): Count => ({ low, high, shown: '' });
/** Own posts, one every `step` days from the age of 10 on, youngest first, with so many reactions and nothing else. */
const heard = (reactions: (number | Count)[], step = 7) =>
  every(step, reactions.length, 10).map((age, i) => {
    const count = reactions[i] ?? 0;
    const shown = typeof count === 'number' ? exactly(count) : count;
    return post(age, { reactions: shown, comments: exactly(0), shares: exactly(0) });
  });

describe('newer posts against older ones', () => {
  it('says "rising" where four stand wholly above four: 1 order of 70, twice', () => {
    const { responseTrend } = measure(page(heard([9, 10, 11, 12, 1, 2, 3, 4])));
    expect(responseTrend).toMatchObject({ direction: 'rising', of: 8 });
    expect(responseTrend?.p).toBeCloseTo(2 / 70, 12);
    expect(responseTrend?.newer).toEqual({ low: 10.5, high: 10.5 });
    expect(responseTrend?.older).toEqual({ low: 2.5, high: 2.5 });
  });

  it('says "falling" the other way round, and "level" where one post stands in the way', () => {
    expect(measure(page(heard([1, 2, 3, 4, 9, 10, 11, 12]))).responseTrend?.direction).toBe('falling');
    expect(measure(page(heard([1, 2, 3, 10, 9, 4, 11, 12]))).responseTrend?.direction).toBe('level');
  });

  it('is not moved by one viral post', () => {
    expect(measure(page(heard([5000, 5, 6, 5, 6, 5, 6, 5]))).responseTrend?.direction).toBe('level');
  });

  it('holds at every corner of rounded counts, or is not said', () => {
    const apart = heard([rounded(950, 1049), 2000, 2100, 2200, 900, 800, 700, rounded(600, 649)]);
    const touching = heard([rounded(950, 1049), 2000, 2100, 2200, rounded(900, 999), 800, 700, 600]);
    const certain = heard([1000, 2000, 2100, 2200, 999, 800, 700, 600]);
    expect(measure(page(apart)).responseTrend?.direction).toBe('rising');
    expect(measure(page(touching)).responseTrend?.direction).toBe('level');
    expect(measure(page(certain)).responseTrend?.direction).toBe('rising');
  });

  it('needs eight posts that no longer collect, each dated and counted', () => {
    expect(measure(page(heard([9, 10, 11, 12, 1, 2, 3]))).responseTrend).toBeNull();
    const young = [post(3, { reactions: exactly(0) }), ...heard([9, 10, 11, 12, 1, 2, 3])];
    expect(measure(page(young)).responseTrend).toBeNull();
    const unread = heard([9, 10, 11, 12, 1, 2, 3, 4]).map((aged, i) => (i === 2 ? { ...aged, reactions: null } : aged));
    expect(measure(page(unread)).responseTrend).toBeNull();
    const chosen = page(heard([9, 10, 11, 12, 1, 2, 3, 4]), { notes: [{ code: 'home-tab' }] });
    expect(measure(chosen).responseTrend).toBeNull();
  });

  it('parts the halves where no coarse age crosses', () => {
    const ages: [number, number][] = [
      [14, 21],
      [14, 21],
      [14, 21],
      [21.5, 28],
      [30, 61],
      [30, 61],
      [30, 61],
      [61.5, 91],
    ];
    const coarse = heard([9, 10, 11, 12, 1, 2, 3, 4]).map(({ reactions, comments, shares }, i) =>
      post(ages[i] ?? 0, { reactions, comments, shares }),
    );
    expect(measure(page(coarse)).responseTrend?.direction).toBe('rising');
    const oneLabel = coarse.map(({ reactions, comments, shares }) => post([30, 61], { reactions, comments, shares }));
    expect(measure(page(oneLabel)).responseTrend).toBeNull();
  });
});

describe('the posts that stand out', () => {
  it('are named by their distance from the page’s own median, three at most', () => {
    const { best, weakest } = measure(page(heard([4, 1, 4, 40, 4, 0, 9, 4, 20, 6])));
    expect(best.map(({ index }) => index)).toEqual([3, 8, 6]);
    // ln(40.5 / 4.5) = ln 9; ln(.5 / 4.5) = -ln 9: as far as the best one.
    expect(best[0]?.distance).toBeCloseTo(Math.log(9), 12);
    expect(weakest.map(({ index }) => index)).toEqual([5, 1]);
    expect(weakest[0]?.distance).toBeCloseTo(-Math.log(9), 12);
  });

  it('are none where no post certainly differs from the median', () => {
    const none = { best: [], weakest: [] };
    expect(measure(page(heard([4, 4, 4, 4])))).toMatchObject(none);
    expect(measure(page(heard([4, 400])))).toMatchObject(none);
    expect(measure(page(heard([rounded(950, 1049), rounded(950, 1049), rounded(1000, 1100)])))).toMatchObject(none);
    expect(measure(page(ownPosts([10, 20, 30], { reactions: null })))).toMatchObject(none);
  });

  it('name of two alike the younger one first', () => {
    expect(measure(page(heard([2, 9, 2, 9, 2, 2, 2]))).best.map(({ index }) => index)).toEqual([1, 3]);
  });
});

describe('shares', () => {
  it('comments: how many posts have one, and their part of all interactions', () => {
    const posts = [5, 0, 2, 0].map((comments, i) =>
      post(10 + i, { reactions: exactly(10), comments: exactly(comments) }),
    );
    const { withComments, commentShare } = measure(page(posts));
    expect(withComments).toMatchObject({ some: 2, of: 4, value: 0.5 });
    // Wilson, 2 of 4, by hand: (.5 + .4802 -+ 1.95996 sqrt(.0625 + .06003)) / 1.96036.
    expect(withComments?.low).toBeCloseTo(0.15, 3);
    expect(withComments?.high).toBeCloseTo(0.85, 3);
    expect(commentShare).toMatchObject({ low: 7 / 47, high: 7 / 47, value: 7 / 47 });
  });

  it('comments: a count that may be none is certainly on no post, and perhaps on one', () => {
    const posts = [exactly(5), exactly(1), exactly(0), rounded(0, 9)].map((comments, i) => post(10 + i, { comments }));
    expect(measure(page(posts)).withComments).toMatchObject({ some: 2, of: 4, value: 0.625 });
    const most = [5, 1, 2, 0].map((comments, i) => post(10 + i, { comments: exactly(comments) }));
    expect(measure(page(most)).withComments).toMatchObject({ some: 3, of: 4, value: 0.75 });
  });

  it('comments: rounded counts bound their part at the opposite corners', () => {
    const posts = ownPosts([10, 17], { reactions: rounded(1000, 1099), comments: rounded(100, 110) });
    const { commentShare } = measure(page(posts));
    expect(commentShare?.low).toBeCloseTo(200 / (200 + 2198), 12);
    expect(commentShare?.high).toBeCloseTo(220 / (220 + 2000), 12);
  });

  it('comments: unread ones are not none', () => {
    const read = measure(page(ownPosts([10, 17, 24], { comments: null })));
    expect(read.withComments).toBeNull();
    expect(read.commentShare).toBeNull();
    expect(measure(page(heard([0, 0, 0]))).commentShare).toBeNull();
  });

  it('reshares: of the last twenty posts, Wilson', () => {
    const posts = every(2, 10, 3).map((age, i) => (i % 3 === 0 ? reshare(age) : post(age)));
    const { reshareShare } = measure(page(posts));
    expect(reshareShare).toMatchObject({ reshares: 4, of: 10, value: 0.4 });
    // scipy.stats.binomtest(4, 10).proportion_ci(method='wilson')
    expect(reshareShare?.low).toBeCloseTo(0.16818033, 7);
    expect(reshareShare?.high).toBeCloseTo(0.68732623, 7);
    expect(measure(page(ownPosts(every(1, 30, 3)))).reshareShare).toMatchObject({ reshares: 0, of: 20 });
  });

  it('reshares: not said where a newer post may be missing', () => {
    expect(measure(page(ownPosts([3, 10]), { coverage: { holes: 1 } })).reshareShare).toBeNull();
    expect(measure(page(ownPosts([3, 10]), { coverage: { order: 'mixed' } })).reshareShare).toBeNull();
    expect(measure(page([])).reshareShare).toBeNull();
    const whole = page([post(20), reshare(3), post(10)], { coverage: { end: true, order: 'mixed' } });
    expect(measure(whole).reshareShare).toMatchObject({ reshares: 1, of: 3 });
  });

  it('without a reaction: a count that may be zero widens the upper end only', () => {
    const posts = [...heard([0, 3, 3, 3]), post(60, { reactions: rounded(0, 4) })];
    const { withoutReaction } = measure(page(posts));
    const sure = measure(page(heard([0, 3, 3, 3, 3]))).withoutReaction;
    const most = measure(page(heard([0, 3, 3, 3, 0]))).withoutReaction;
    expect(withoutReaction).toMatchObject({ none: 1, of: 5, low: sure?.low, high: most?.high });
  });
});

it('posts without a reaction: a count that may be none is certainly on none, and perhaps on one more', () => {
  const counts = [exactly(5), exactly(0), rounded(0, 9), exactly(3)];
  const { withoutReaction } = measure(page(counts.map((reactions, i) => post(10 + i, { reactions }))));
  expect(withoutReaction).toMatchObject({ none: 1, of: 4, value: 0.25 });
  // Wilson, 1 of 4 and 2 of 4: 0.0456 and 0.85.
  expect(withoutReaction?.low).toBeCloseTo(0.0456, 4);
  expect(withoutReaction?.high).toBeCloseTo(0.85, 3);
});

it('counts own posts of each kind, unknown ones under their own name, and no reshares', () => {
  const posts = [
    post(1, { kind: 'video' }),
    post(2),
    post(3, { kind: 'video' }),
    reshare(4, { kind: 'video' }),
    post(5, { kind: 'unknown' }),
    post(6, { kind: 'video' }),
  ];
  expect(measure(page(posts)).kinds).toEqual({ video: 3, image: 1, unknown: 1 });
  expect(measure(page([])).kinds).toEqual({});
});
