import { describe, expect, it } from 'vitest';
import { mergeReading } from '../../lib/reading/watch/merge.ts';
import { isNothingNew, withTexts } from '../../lib/reading/watch/nothing-new.ts';
import { withoutTexts } from '../../lib/store/kept-reading.ts';
import { post, reading } from '../readings.ts';
import { intactReading, samples } from '../surviving/pages.ts';

const text = { excerpt: 'The staircase is up', length: 200, hashtags: [], truncated: true };
const first = reading([post(3, { text }), post(9)]);
const later = { ...first, readAt: new Date(Date.parse(first.readAt) + 240_000).toISOString() };

describe('a later reading', () => {
  it('tells nothing new of the same page, whatever was kept of its texts, and merged in whatever order', () => {
    const kept = mergeReading(null, withoutTexts(first));
    expect(isNothingNew(kept.reading, mergeReading(kept, later).reading)).toBe(true);
  });

  it('tells nothing new where the list has taken posts out of sight', () => {
    expect(isNothingNew(first, { ...later, posts: later.posts.slice(1) })).toBe(true);
    expect(isNothingNew({ ...first, posts: first.posts.slice(1) }, later)).toBe(false);
  });

  it('counts posts that look alike: two are not one', () => {
    const bare = { id: null, permalink: null, text: null };
    const [twin, twins] = [reading([post(3, bare)]), reading([post(3, bare), post(3, bare)])];
    expect(isNothingNew(twins, twin)).toBe(true);
    expect(isNothingNew(twin, twins)).toBe(false);
  });

  it('tells something new with one more post, another count, fact, hole or note', () => {
    expect(isNothingNew(first, { ...later, posts: [post(1), ...later.posts] })).toBe(false);
    const [one, ...others] = later.posts;
    if (!one) throw new Error('There is no post.');
    const liked = { ...one, reactions: { low: 99, high: 99, shown: '99' } };
    expect(isNothingNew(first, { ...later, posts: [liked, ...others] })).toBe(false);
    expect(isNothingNew(first, { ...later, page: { ...later.page, category: 'Other' } })).toBe(false);
    expect(isNothingNew(first, { ...later, notes: [{ code: 'filtered' }] })).toBe(false);
    expect(isNothingNew(first, { ...later, posts: [{ ...one, publishedAt: null }, ...others] })).toBe(false);
    expect(isNothingNew(first, { ...later, coverage: { ...later.coverage, holes: 1 } })).toBe(false);
    expect(isNothingNew(first, { ...later, coverage: { ...later.coverage, holes: 0 } })).toBe(true);
  });
});

it('tells nothing new of any sample page that is read twice, whatever its posts are known by', () => {
  const read = samples.flatMap((page) => {
    const outcome = intactReading(page);
    return outcome.ok ? [{ name: page.name, ...outcome }] : [];
  });
  expect(read.length).toBeGreaterThan(30);
  const news = read.filter(({ reading: page }) => !isNothingNew(withoutTexts(page), mergeReading(null, page).reading));
  expect(news.map(({ name }) => name)).toEqual([]);
  const doubled = read.filter(
    ({ reading: page }) => withTexts(withoutTexts(page), page).posts.length !== page.posts.length,
  );
  expect(doubled.map(({ name }) => name)).toEqual([]);
});

it('gives kept posts the first words that the page shows, and changes nothing else', () => {
  const kept = withoutTexts(first);
  expect(withTexts(kept, later)).toEqual({ ...first, url: kept.url });
  expect(withTexts(kept, later).readAt).toBe(first.readAt);
});
