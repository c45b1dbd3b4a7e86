import { describe, expect, it } from 'vitest';
import { mergeReading } from '../../lib/reading/watch/merge.ts';
import { isNothingNew } from '../../lib/reading/watch/nothing-new.ts';
import { withoutTexts } from '../../lib/store/kept-reading.ts';
import { post, reading } from '../readings.ts';

const text = { excerpt: 'The staircase is up', length: 200, hashtags: [], truncated: true };
const first = reading([post(3, { text }), post(9)]);
const later = { ...first, readAt: new Date(Date.parse(first.readAt) + 240_000).toISOString() };

describe('a later reading', () => {
  it('tells nothing new of the same page, whatever was kept of its texts, and merged in whatever order', () => {
    const kept = mergeReading(null, withoutTexts(first));
    expect(isNothingNew(kept.reading, mergeReading(kept, later).reading)).toBe(true);
  });

  it('tells something new with one more post, another count, fact or note', () => {
    expect(isNothingNew(first, { ...later, posts: [post(1), ...later.posts] })).toBe(false);
    const [one, ...others] = later.posts;
    if (!one) throw new Error('There is no post.');
    const liked = { ...one, reactions: { low: 99, high: 99, shown: '99' } };
    expect(isNothingNew(first, { ...later, posts: [liked, ...others] })).toBe(false);
    expect(isNothingNew(first, { ...later, page: { ...later.page, category: 'Other' } })).toBe(false);
    expect(isNothingNew(first, { ...later, notes: [{ code: 'filtered' }] })).toBe(false);
    expect(isNothingNew(first, { ...later, posts: [{ ...one, publishedAt: null }, ...others] })).toBe(false);
  });
});
