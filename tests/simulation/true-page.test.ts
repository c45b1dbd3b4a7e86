import { describe, expect, test } from 'vitest';
import { expectedInteractions } from '../../lib/diagnosis/curves.ts';
import { randomFrom } from '../../scripts/simulation/random.ts';
import { DAY, isAugust, truePage } from '../../scripts/simulation/true-page.ts';
import { mean, shareError, slack } from './sample.ts';

const PAGES = Array.from({ length: 3_000 }, (_, index) => truePage(randomFrom(7, index)));

describe('pages', () => {
  test('have the rates of managed pages: 62 % of LinkedIn ones post weekly, by the fit of research, section 2', () => {
    const rates = PAGES.filter(({ site, rhythm }) => site === 'linkedin' && !['weekly', 'bursts'].includes(rhythm));
    expect(shareError(rates, ({ perWeek }) => perWeek >= 1, 0.62)).toBeLessThan(5);
    expect(shareError(rates, ({ perWeek }) => perWeek >= 4.79, 0.1)).toBeLessThan(5);
  });
  test('have 50 to 500,000 followers, a quarter of them in each tenfold', () => {
    expect(PAGES.every(({ followers }) => followers >= 50 && followers <= 500_000)).toBe(true);
    expect(shareError(PAGES, ({ followers }) => followers < 500, 0.25)).toBeLessThan(5);
  });
  test('one in twenty has a viral post, one in five an empty August', () => {
    expect(shareError(PAGES, ({ hasViral }) => hasViral, 0.05)).toBeLessThan(5);
    expect(shareError(PAGES, ({ isAugustEmpty }) => isAugustEmpty, 0.2)).toBeLessThan(5);
  });
  test('list their posts from newest to oldest, none in the future, no own one after the stop', () => {
    for (const { posts, now, stopped } of PAGES) {
      expect(posts.every(({ at }, place) => at < (posts[place - 1]?.at ?? now))).toBe(true);
      expect(posts.every(({ at, isOwn }) => !isOwn || now - at >= stopped * DAY)).toBe(true);
    }
  });
  test('keep quiet in August where they do', () => {
    const quiet = PAGES.filter(({ isAugustEmpty }) => isAugustEmpty).flatMap(({ posts }) => posts);
    expect(quiet.filter(({ at }) => isAugust(at))).toEqual([]);
  });
  test('pass on up to 60 % of what they publish', () => {
    const shares = PAGES.filter(({ stopped, posts }) => stopped === 0 && posts.length > 60).map(
      ({ posts }) => posts.filter(({ isOwn }) => !isOwn).length / posts.length,
    );
    expect(Math.abs(mean(shares) - 0.3)).toBeLessThan(slack(shares));
    expect(Math.max(...shares)).toBeLessThan(0.85);
  });
});

describe('interactions', () => {
  const settled = PAGES.filter(({ hasViral }) => !hasViral).map((page) => ({
    page,
    posts: page.posts.filter(({ at }) => page.now - at > 2 * DAY),
  }));
  test('are m(F) times a log-normal number, whose mean is e^(.857^2 / 2)', () => {
    const ratios = settled.flatMap(({ page, posts: [post] }) =>
      post ? [(post.reactions + post.comments + post.shares) / expectedInteractions(page.site, page.followers)] : [],
    );
    expect(Math.abs(mean(ratios) - Math.exp(0.857 ** 2 / 2))).toBeLessThan(slack(ratios));
  });
  test.each([
    ['linkedin', 0.08, 0.06],
    ['facebook', 0.09, 0.13],
  ])('on %s %f are comments, %f are shared', (site, comments, shares) => {
    const posts = settled.filter(({ page }) => page.site === site).flatMap((one) => one.posts);
    const sum = (part: 'reactions' | 'comments' | 'shares') => posts.reduce((total, post) => total + post[part], 0);
    const all = sum('reactions') + sum('comments') + sum('shares');
    expect(sum('comments') / all).toBeCloseTo(comments, 2);
    expect(sum('shares') / all).toBeCloseTo(shares, 2);
  });
});
