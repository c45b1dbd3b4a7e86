/** Fault and praise never of one post, no praise of a choice of posts, and sentences that agree with the figures beside them. */
import { describe, expect, it } from 'vitest';
import { PURPOSES } from '../../lib/diagnosis/diagnosis.ts';
import { carried, chosen, find, idsOf, reacted, silent } from './findings-pages.ts';
import { diagnosisOf, every, exactly, ownPosts, page, post } from './pages.ts';
import { HOURS, PAGES, planFor, planned } from './plans.ts';
import { inactive } from './typical-pages.ts';

const LOCALES = ['en', 'fr'] as const;

describe('the post that drew most', () => {
  it('is told once, without fault or praise', () => {
    expect(find(carried, 'one-hit')?.tone).toBe('info');
    expect(idsOf(carried)).not.toContain('best-post');
    expect(idsOf(page(reacted([3, 4, 10, 4, 5, 4])))).toContain('best-post');
  });

  it('is no example of a step once it is a year old', () => {
    const best = (age: number) => {
      const posts = [
        ...every(7, 8, 3).map((each) => post(each, silent)),
        post(age, { ...silent, reactions: exactly(40) }),
      ];
      const read = page(
        posts.map((each) => ({ ...each, reactions: each.reactions?.low === 0 ? exactly(4) : each.reactions })),
      );
      return diagnosisOf(read, { context: { lens: 'mine' } }).tips.flatMap(({ examplePost }) => examplePost ?? []);
    };
    expect(best(360)).toContain(8);
    expect(best(366)).not.toContain(8);
  });
});

describe('the response of posts that differ much', () => {
  const wide = page(reacted([0, 0, 1, 17, 200, 1079, 900]), { followers: 1000 });
  it('says how much, so that a large median without a clear difference is understood', () => {
    expect(find(wide, 'response-for-size')?.text).toContain(
      '17 interactions per post for 1,000 followers (the posts differ much: 0 to 1,079), no clear difference from',
    );
    expect(find(wide, 'response-for-size', 'fr')?.text).toContain(
      '(les publications diffèrent beaucoup\u00a0: 0 à 1\u202f079)',
    );
    expect(find(page(reacted([3, 4, 5, 6, 7])), 'response-for-size')?.text).not.toContain('differ much');
  });
});

describe('a choice of posts', () => {
  const fresh = ownPosts([2, 5, 9], { comments: exactly(2) });
  it.each([
    ['the Home tab', page(fresh, chosen)],
    ['a filter', page(fresh, { coverage: { filter: 'images' } })],
    ['a page whose feed was not shown', page(fresh, { coverage: { feed: 'not-seen' } })],
  ])('gives no praise: %s', (_, read) => {
    const praise = diagnosisOf(read).findings.filter(({ tone, posts }) => tone === 'good' && posts.length > 0);
    expect(praise).toEqual([]);
    expect(idsOf(read)).not.toContain('has-comments');
    expect(find(read, 'last-post')?.tone).toBe('info');
  });
  it('and the list itself does', () => {
    expect(find(page(fresh), 'last-post')?.tone).toBe('good');
    expect(idsOf(page(fresh))).toContain('has-comments');
  });
});

describe('the plan', () => {
  it.each(LOCALES)('says as many posts as its row counts, in %s', (locale) => {
    const said =
      locale === 'en'
        ? /Publish (?:(\d+) posts|one post)/
        : /Faites (?:(\d+) publications|une publication|1 publication)/;
    let told = 0;
    for (const reading of PAGES) {
      for (const hoursPerWeek of HOURS) {
        for (const purpose of PURPOSES) {
          for (const { text, posts } of planned(reading, { lens: 'mine', hoursPerWeek, purpose }, locale).plan ?? []) {
            const found = said.exec(text);
            if (!found) continue;
            told += 1;
            expect(`${Number(found[1] ?? 1)} ${text}`).toBe(`${posts} ${text}`);
          }
        }
      }
    }
    expect(told).toBeGreaterThan(100);
  });

  it('names the step that goes on', () => {
    const rows = PAGES.flatMap((reading) => HOURS.flatMap((hours) => planFor(reading, hours)));
    const going = rows.filter(({ text }) => text.startsWith('Go on with the step already begun'));
    expect(going.length).toBeGreaterThan(0);
    for (const { text } of going) expect(text).toMatch(/^Go on with the step already begun: “[^”]{6,}”\. /);
  });

  it('speaks of closing at most once', () => {
    for (const readAt of ['2026-11-25T12:00:00.000Z', '2026-07-13T12:00:00.000Z', '2026-12-14T12:00:00.000Z']) {
      const rows = planFor({ ...inactive, readAt }, 2);
      expect(rows.filter(({ text }) => text.includes('If you close')).length).toBeLessThanOrEqual(1);
    }
    expect(planFor(inactive, 2).filter(({ text }) => text.includes('If you close'))).toHaveLength(1);
  });
});
