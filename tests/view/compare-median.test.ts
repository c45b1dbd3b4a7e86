import { expect, it } from 'vitest';
import type { LastPost } from '../../lib/view/compare-figures.ts';
import { medianRowOf } from '../../lib/view/compare-median.ts';
import type { CompareRow } from '../../lib/view/compare-row.ts';

/** A page seen for all three months, of ten posts, whose last is so many days old. */
const row = (last: number | 'none'): CompareRow => {
  const lastPost: LastPost | 'none' = last === 'none' ? last : { days: { low: last, high: last }, usual: null };
  const seen = { low: 10, high: 10 };
  const posts = {
    seen,
    atLeast: false,
    days: null,
    doubt: { low: 5, high: 18 },
    pace: 10,
    reference: null,
    place: null,
  };
  return { name: 'Ardley', letter: null, lastPost, posts } as Partial<CompareRow> as CompareRow;
};

it('knows of a page without a post in three months that its last is older, and no more', () => {
  // That page's last post may be 95 days old, or 300: the middle one of three is then 150, or 200.
  expect(medianRowOf([row(150), row(200), row('none')])?.lastPost).toEqual({ low: 150, high: 200 });
  expect(medianRowOf([row(10), row(20), row('none')])?.lastPost).toEqual({ low: 20, high: 20 });
  expect(medianRowOf([row(10), row('none'), row('none')])?.lastPost).toBeNull();
});
