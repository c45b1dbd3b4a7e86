/** What would settle a verdict that cannot be given yet, and how much of it. */
import { describe, expect, it } from 'vitest';
import { settleFor } from '../../lib/diagnosis/settle.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { type Age, every, ownPosts, type PageChanges, page, post } from './pages.ts';

type Code = PageReading['notes'][number]['code'];

function settled(posts: PostReading[] | Age[], changes: PageChanges = {}, ...codes: Code[]) {
  const made = posts.map((one) => (typeof one === 'object' && 'authorship' in one ? one : post(one)));
  const coverage = { order: 'newest-first' as const, ...changes.coverage };
  const reading = page(made, { ...changes, coverage, notes: codes.map((code) => ({ code })) });
  return settleFor(reading, measure(reading));
}

const of = (coverage: NonNullable<PageChanges['coverage']>, site: PageReading['site'] = 'linkedin') => ({
  site,
  coverage,
});
const WHOLE = of({ end: true });

describe('the place where the posts are', () => {
  it('is another tab', () => {
    expect(settled([2, 9], {}, 'home-tab')).toEqual({ cause: 'open-posts-tab' });
    expect(settled([2, 9], {}, 'feed-not-shown')).toEqual({ cause: 'open-posts-tab' });
    expect(settled([], of({ feed: 'not-seen' }))).toEqual({ cause: 'open-posts-tab' });
  });

  it('is further down, where it is not drawn yet', () => {
    expect(settled([], of({ feed: 'not-seen' }), 'not-drawn')).toEqual({ cause: 'scroll' });
  });

  it('is behind a filter', () => {
    expect(settled([2, 9], of({ filter: 'videos' }))).toEqual({ cause: 'clear-filter' });
    expect(settled([2, 9], {}, 'filtered')).toEqual({ cause: 'clear-filter' });
  });
});

describe('a list in another order', () => {
  it('can be sorted on LinkedIn, signed in', () => {
    expect(settled([2, 9], of({ order: 'mixed' }))).toEqual({ cause: 'sort-recent' });
  });

  it('cannot anywhere else', () => {
    expect(settled([2, 9], of({ order: 'mixed', view: 'signed-out' }))).toEqual({ cause: 'no-order' });
    expect(settled([2, 9], of({ order: 'mixed' }, 'facebook'))).toEqual({ cause: 'no-order' });
    expect(settled([2, 9], of({ order: 'mixed', view: 'signed-out' }, 'facebook'))).toEqual({ cause: 'sign-in' });
  });

  it('needs no sorting where all of it was seen', () => {
    expect(settled([2, 40], of({ order: 'mixed', end: true }))).toEqual({ cause: 'no-more' });
  });
});

describe('a list that was seen whole', () => {
  it('of a new page: come back when the first post is 28 days old', () => {
    expect(settled([2, 9], WHOLE)).toEqual({ cause: 'come-back', days: 19, date: '2026-12-14' });
    expect(settled([2, 27.5], WHOLE)).toEqual({ cause: 'come-back', days: 1, date: '2026-11-26' });
  });

  it('of an older page: there is no more', () => {
    expect(settled([2, 28], WHOLE)).toEqual({ cause: 'no-more' });
    expect(settled([], WHOLE)).toEqual({ cause: 'no-more' });
  });

  it('is not known to be new where a post has no time, or cannot be read', () => {
    expect(settled([post(2), post(null)], WHOLE)).toEqual({ cause: 'no-more' });
    expect(settled([2, 9], of({ end: true, holes: 1 }))).toEqual({ cause: 'no-more' });
    expect(settled([2, 9], of({ end: true, holes: 1 }), 'not-drawn')).toEqual({ cause: 'scroll' });
    expect(settled([2, 9], of({ end: true, holes: 1, view: 'signed-out' }, 'facebook'))).toEqual({ cause: 'no-more' });
  });
});

describe('how more posts come', () => {
  const more = { posts: 5, days: 19 };

  it.each<[string, PageChanges, Code[], string]>([
    ['by scrolling', {}, [], 'scroll'],
    ['by the site’s button', {}, ['more-on-request'], 'show-more'],
    ['by scrolling first, where posts above the button are not drawn', {}, ['more-on-request', 'not-drawn'], 'scroll'],
    ['by signing in on Facebook', of({ view: 'signed-out' }, 'facebook'), [], 'sign-in'],
    ['by signing in where one post alone is served', {}, ['first-post-only'], 'sign-in'],
    ['by scrolling on LinkedIn, signed out', of({ view: 'signed-out' }), [], 'scroll'],
  ])('%s', (_, changes, codes, cause) => {
    expect(settled([2, 9], changes, ...codes)).toEqual({ cause, ...more });
  });

  it('not at all where the quarter was seen, but for those who may sign in', () => {
    const quarter = every(20, 5, 15);
    expect(settled(quarter)).toEqual({ cause: 'no-more' });
    expect(settled(quarter, {}, 'not-drawn')).toEqual({ cause: 'scroll' });
    expect(settled(quarter, of({ view: 'signed-out' }, 'facebook')).cause).toBe('sign-in');
  });

  it('with times, hardly, where three show none', () => {
    const undated = (count: number) => Array.from({ length: count }, () => post(null));
    expect(settled(undated(3))).toEqual({ cause: 'no-more' });
    expect(settled(undated(2))).toEqual({ cause: 'scroll' });
  });
});

describe('how many more', () => {
  const lacking = (ages: Age[], coverage: PageChanges['coverage'] = {}) => settled(ownPosts(ages), { coverage });

  it('reach eight posts or 28 days, whichever comes first, at the pace seen', () => {
    // Two posts in 9 days: 19 more days are 4.2 posts. Eight posts are 6 more.
    expect(lacking([2, 9])).toEqual({ cause: 'scroll', posts: 5, days: 19 });
    // Two in a day: 54 posts. Six are nearer.
    expect(lacking([0.5, 1])).toEqual({ cause: 'scroll', posts: 6, days: 27 });
    expect(lacking(every(2.5, 8, 2.5))).toEqual({ cause: 'scroll', posts: 1, days: 8 });
    expect(lacking([0, 0])).toEqual({ cause: 'scroll', posts: 6, days: 28 });
  });

  it('reach three posts of the quarter, where the list is long enough', () => {
    expect(lacking([80])).toEqual({ cause: 'scroll', posts: 2, days: 12 });
    expect(lacking([10, 28])).toEqual({ cause: 'scroll', posts: 1, days: 64 });
    expect(lacking([10, 20, 28])).toEqual({ cause: 'scroll', posts: 1, days: 64 });
  });

  it('is one, where a second post would show that the first is the newest', () => {
    const unproved = (age: number) => {
      const reading = page(ownPosts([age]));
      return settleFor(reading, measure(reading));
    };
    expect(unproved(62.1)).toEqual({ cause: 'scroll', posts: 1 });
    expect(unproved(62)).toEqual({ cause: 'scroll', posts: 7 });
  });
});
