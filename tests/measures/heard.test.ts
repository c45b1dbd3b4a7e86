/** How posts were heard and how often they come, on a few posts, told by hand. */
import { describe, expect, it } from 'vitest';
import { engagementRate } from '../../lib/measures/engagement.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PostReading } from '../../lib/reading/reading.ts';
import { exactly, type PageChanges, page, post, reshare } from '../diagnosis/pages.ts';

const of = (posts: PostReading[], changes: PageChanges = {}) => measure(page(posts, changes));
const NONE = { reactions: exactly(0), comments: exactly(0), shares: exactly(0) };

describe('interactions', () => {
  it('rest on posts of two days and more', () => {
    expect(of([post(1.9), post(2), post(9)]).interactions?.posts).toBe(2);
  });

  it('rest on all posts where none has a time, and on those with one else', () => {
    expect(of([post(null), post(null)]).interactions?.posts).toBe(2);
    expect(of([post(null), post(5), post(9)]).interactions?.posts).toBe(2);
  });

  it('are those counts that at least half of the posts show', () => {
    const parts = (...posts: PostReading[]) => of(posts).interactionParts;
    expect(parts(post(5), post(9))).toEqual(['reactions', 'comments', 'shares']);
    expect(parts(post(5, { comments: null }), post(9))).toEqual(['reactions', 'comments', 'shares']);
    const [five, nine] = [
      { comments: null, shares: null },
      { reactions: null, shares: null },
    ];
    expect(parts(post(5, five), post(9, nine))).toEqual(['reactions']);
    expect(parts(post(5, { reactions: null }), post(9, { reactions: null }))).toEqual([]);
    expect(of([post(5, { reactions: null }), post(9, { reactions: null })]).interactions).toBeNull();
  });

  it('of nine posts lie between the second and the eighth', () => {
    // P(at most 1 of 9) = 10/512, of 2 46/512: the second is the first that leaves over 5 % on a side.
    const posts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((reactions) =>
      post(reactions * 5, { ...NONE, reactions: exactly(reactions) }),
    );
    expect(of(posts).interactions).toEqual({
      ...{ low: 2, high: 8, value: 5 },
      ...{ posts: 9, none: 0, unread: 0, open: false, rounded: false },
    });
  });

  it('say how many posts have certainly none, and whether any count is rounded', () => {
    const rounded = { ...NONE, reactions: { low: 0, high: 9, shown: '<10' } };
    const posts = [post(5, NONE), post(9, NONE), post(13, rounded), post(17)];
    expect(of(posts).interactions).toMatchObject({ posts: 4, none: 2, rounded: true });
  });
});

describe('the engagement rate', () => {
  const ten = { low: 10, high: 10, value: 10 };

  it('is of interactions in followers', () => {
    expect(engagementRate({ low: 2, high: 4, value: 3 }, ten)).toEqual({ low: 0.2, high: 0.4, value: 0.3 });
    expect(engagementRate({ low: 2, high: 4, value: 3 }, { low: 8, high: 10, value: null })).toEqual({
      low: 0.2,
      high: 0.5,
      value: null,
    });
    expect(engagementRate({ low: 2, high: 4, value: null }, ten)?.value).toBeNull();
  });

  it('is none where there may be no follower', () => {
    expect(engagementRate({ low: 2, high: 4, value: 3 }, { low: 0, high: 10, value: 5 })).toBeNull();
    expect(engagementRate(null, ten)).toBeNull();
    expect(engagementRate(ten, null)).toBeNull();
  });
});

describe('the posting cadence', () => {
  // Of chi-squared: 0.0506 (2.5 % of 2), 0.4844 (2.5 % of 4), 7.3778 (97.5 % of 2), 14.4494 (97.5 % of 6).
  it('counts a post without a time as perhaps in the stretch', () => {
    const { cadence } = of([post(5), post(null)], { coverage: { order: 'newest-first' } });
    expect(cadence?.low).toBeCloseTo((7 * 0.050636) / 10, 5);
    expect(cadence?.value).toBeNull();
  });

  it('counts a hole as perhaps a post', () => {
    const { cadence } = of([post(5), post(9)], { coverage: { holes: 1 } });
    expect(cadence?.low).toBeCloseTo((7 * 0.484419) / 18, 5);
    expect(cadence?.high).toBeCloseTo((7 * 14.449375) / 18, 5);
  });

  it('of a whole list of reshares is none', () => {
    const { cadence } = of([reshare(5), reshare(9)], { coverage: { end: true } });
    expect(cadence).toMatchObject({ low: 0, value: 0 });
    expect(cadence?.high).toBeCloseTo((7 * 7.377759) / 18, 5);
  });

  it('is not known of posts of this very moment', () => {
    expect(of([post(0), post(0)]).cadence).toBeNull();
  });
});
