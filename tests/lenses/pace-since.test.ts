/** The pace since an earlier reading, against that of the quarter before it. */
import { describe, expect, it, test } from 'vitest';
import { paceSince, twoSided } from '../../lib/lenses/pace-since.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { auditOf, named, ownPosts, post } from './audits.ts';

/** scipy.stats.binomtest(k, n, share).pvalue; the first two also stand in ../shared/research/benchmarks-and-scoring.md 4.7. */
test.each([
  [2, 8, 1 / 2, 0.2890625],
  [3, 12, 30 / 90, 0.761553963657302],
  [24, 32, 1 / 2, 0.0070003666914999485],
  [20, 32, 1 / 2, 0.21532714972272515],
  [14, 26, 1 / 2, 0.8450189828872681],
])('%d of %d in a share of %d', (k, n, share, p) => {
  expect(twoSided(k, n, share)).toBeCloseTo(p, 9);
});

const spread = (posts: number, from: number, to: number) =>
  ownPosts(Array.from({ length: posts }, (_, i) => from + ((i + 0.5) * (to - from)) / posts));

/** `since` posts in the last 92 days, `before` in the 92 days before them, and older ones beyond. */
const page = (since: number, before: number): PageReading =>
  named('a', [...spread(since, 0, 92), ...spread(before, 92, 184), ...ownPosts([190, 200])]);

/** The page as it was 92 days ago. */
function earlier(reading: PageReading, days = 92): PageReading {
  const readAt = new Date(Date.parse(reading.readAt) - days * 86_400_000).toISOString();
  const posts = reading.posts.filter(({ publishedAt }) => publishedAt && publishedAt.to <= readAt);
  const count = { postsSeen: posts.length, withTime: posts.length, withReactions: posts.length };
  return { ...reading, readAt, posts, coverage: { ...reading.coverage, ...count } };
}

const pace = (reading: PageReading, before = earlier(reading)) => paceSince(auditOf(reading), auditOf(before));

describe('a direction', () => {
  it('is said where chance does not explain the difference', () => {
    expect(pace(page(24, 8))).toEqual({ since: 24, days: 92, before: 8, direction: 'rising' });
    expect(pace(page(8, 24))).toEqual({ since: 8, days: 92, before: 24, direction: 'falling' });
  });

  it('is level where it may', () => {
    expect(pace(page(20, 12))?.direction).toBe('level');
    expect(pace(page(14, 12))?.direction).toBe('level');
  });

  it('is not asked of fewer than six posts, or of less than a fortnight', () => {
    expect(pace(page(3, 2))).toBeNull();
    expect(pace(page(24, 8), earlier(page(24, 8), 13))).toBeNull();
  });
});

describe('nothing is said where the two do not cover alike', () => {
  const whole = page(24, 8);

  it.each<[string, PageReading, PageReading]>([
    ['the list stops short of the earlier reading', named('a', spread(24, 0, 80)), earlier(whole)],
    ['the earlier list was cut', whole, { ...earlier(whole), posts: earlier(whole).posts.slice(0, 3) }],
    ['a post could not be read', { ...whole, coverage: { ...whole.coverage, holes: 1 } }, earlier(whole)],
    [
      'a rough age may lie on either side',
      { ...whole, posts: [...whole.posts.slice(0, 24), post([90, 122]), ...whole.posts.slice(25)] },
      earlier(whole),
    ],
    ['the earlier one is the later one', earlier(whole), whole],
  ])('%s', (_, now, before) => {
    expect(pace(now, before)).toBeNull();
  });
});
