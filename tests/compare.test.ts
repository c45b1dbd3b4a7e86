/** The comparison as data: which pages, in what order, on which common scales. */
import { describe, expect, it } from 'vitest';
import { type CompareRow, comparePages } from '../lib/view/compare.ts';
import { compareAnchor } from '../lib/view/compare-anchor.ts';
import { type Choice, choiceFrom, chosenPages, hashOf, withPage } from '../lib/view/compare-choice.ts';
import { nextSort, type Sort, sortedRows } from '../lib/view/compare-sort.ts';
import '../lib/words/all.ts';
import { FACEBOOK, FEW, KEPT, kept, LIVELY, MINE, OLD, series, UNHEARD, UNSEEN } from './components/compare-samples.ts';
import { reading } from './readings.ts';

const NOTHING: Choice = { page: null, all: false, hidden: [], sort: null };
const names = (pages: { page: { name: string | null } }[]) => pages.map(({ page }) => page.name);

function compared(pages = KEPT) {
  const comparison = comparePages(pages, 'en');
  if (!comparison) throw new Error('Nothing to compare.');
  const rows = comparison.groups.flatMap((group) => group.rows);
  const row = (name: string | null): CompareRow => {
    const found = rows.find((each) => each.name === name);
    if (!found) throw new Error(`No row of ${name}.`);
    return found;
  };
  return { ...comparison, rows, row };
}

describe('which pages are shown', () => {
  it('names none unasked', () => {
    expect(chosenPages(KEPT, NOTHING)).toEqual({ named: [], shown: [], unnamed: 7 });
  });

  it('names the page that the tab was opened for, and the person’s own, which stands first', () => {
    const choice = choiceFrom(compareAnchor('linkedin:norrvik'));
    const { named, unnamed } = chosenPages(KEPT, choice);
    expect(names(named)).toEqual([MINE.page.name, LIVELY.page.name]);
    expect(unnamed).toBe(5);
  });

  it('knows a page by any of its names, and names nothing for one that is not kept', () => {
    const byAddress = { ...NOTHING, page: 'https://www.linkedin.com/company/norrvik/posts/' };
    expect(names(chosenPages(KEPT, byAddress).named)).toContain(LIVELY.page.name);
    expect(chosenPages(KEPT, { ...NOTHING, page: 'linkedin:nobody' }).named).toEqual([]);
  });

  it('takes a page out of the table and keeps it among the named', () => {
    const choice = withPage({ ...NOTHING, all: true }, LIVELY.page.key, false);
    const { named, shown } = chosenPages(KEPT, choice);
    expect([named.length, shown.length]).toEqual([7, 6]);
    expect(names(shown)).not.toContain(LIVELY.page.name);
    expect(withPage(choice, LIVELY.page.key, true).hidden).toEqual([]);
  });

  it('stands in the address, and comes back from it', () => {
    const choice: Choice = {
      page: 'linkedin:a&b=c',
      all: true,
      hidden: ['facebook:1', 'https://www.linkedin.com/company/x'],
      sort: { by: 'posts', descending: true },
    };
    expect(choiceFrom(hashOf(choice))).toEqual(choice);
    expect(choiceFrom('')).toEqual(NOTHING);
    expect(choiceFrom('#sort=constructor&show=some')).toEqual(NOTHING);
  });
});

describe('the rows', () => {
  it('keep the sites apart, each on its own scales', () => {
    const { groups } = compared();
    expect(groups.map(({ site, rows }) => [site, rows.length])).toEqual([
      ['linkedin', 6],
      ['facebook', 1],
    ]);
    expect(groups.map(({ most }) => most)).toEqual([61, 401]);
  });

  it('share one axis of time, which ends at the newest reading', () => {
    const { rows, to, from } = compared();
    expect(new Set(rows.map(({ strip }) => `${strip.from.toISOString()} ${strip.now.toISOString()}`)).size).toBe(1);
    expect([to.toISOString(), from.toISOString()]).toEqual(['2026-11-20T12:00:00.000Z', '2026-11-11T12:00:00.000Z']);
  });

  it('are each measured at their own reading', () => {
    const { row } = compared();
    expect(row(OLD.page.name).lastPost).toMatchObject({ days: { low: 1, high: 1 } });
    expect(row(OLD.page.name).old).toBe(9);
    expect(row(FEW.page.name).old).toBeNull();
    expect(row(OLD.page.name).strip.unread?.to).toBe(100);
    expect(row(LIVELY.page.name).strip.unread).toBeNull();
  });

  it('never show what was not seen as nothing', () => {
    const { lastPost, posts, heard, followers, strip } = compared().row(UNSEEN.page.name);
    expect([lastPost, posts, heard, followers]).toEqual([null, null, null, null]);
    expect(strip.unloaded).toEqual({ from: 0, to: 100 });
    const empty = kept({ name: 'Marlow Dene', handle: 'marlow', followers: 64, posts: [] });
    empty.readings[0] = reading([], {
      coverage: { postsSeen: 0, withTime: 0, withReactions: 0, feed: 'read', end: true },
    });
    const [row] = compared([empty]).rows;
    expect([row?.lastPost, row?.strip.unloaded]).toEqual(['none', null]);
    expect(row?.posts?.seen).toEqual({ low: 0, high: 0 });
  });

  it('give a pace only of four weeks and more, and a median’s interval only of five posts', () => {
    const { row } = compared();
    const few = row(FEW.page.name);
    expect(few.posts).toMatchObject({ seen: { low: 4, high: 4 }, doubt: null, pace: null });
    expect(few.posts?.days).toBeCloseTo(15);
    expect(few.heard).toMatchObject({ posts: 4, doubt: null });
    expect(row(UNHEARD.page.name).heard?.doubt).toMatchObject({ open: false });
  });

  it('say which counts a median is without, where views differ', () => {
    const [linkedin, facebook] = compared().groups;
    expect([linkedin?.unlike, facebook?.unlike]).toEqual([true, false]);
    expect(compared().row(FEW.page.name).heard?.without).toEqual(['shares']);
  });

  it('leave out a page whose readings were not kept', () => {
    expect(comparePages([{ ...LIVELY, readings: [] }], 'en')).toBeNull();
    expect(compared([{ ...LIVELY, readings: [] }, MINE]).pages).toBe(1);
  });

  it('hold bars that reach past the right end nowhere', () => {
    for (const { rows, ends } of compared().groups)
      for (const { posts, heard } of rows) {
        expect(posts?.doubt?.high ?? 0).toBeLessThan(ends.posts);
        expect(Math.max(heard?.reference ?? 0, heard?.doubt?.high ?? 0)).toBeLessThan(ends.interactions);
      }
  });
});

describe('the order', () => {
  const ordered = (sort: Sort | null) =>
    sortedRows(compared().groups[0]?.rows ?? [], sort, 'en').map(({ name }) => name);

  it('has the own page first in any case, and the unknown last in either direction', () => {
    for (const by of ['recency', 'posts', 'interactions', 'verdict'] as const)
      for (const descending of [true, false]) {
        const order = ordered({ by, descending });
        expect(order[0]).toBe(MINE.page.name);
        expect(order.slice(by === 'posts' || by === 'verdict' ? -2 : -1)).toContain(UNSEEN.page.name);
      }
  });

  it('follows the figures', () => {
    expect(ordered({ by: 'posts', descending: true }).slice(1, 4)).toEqual([
      LIVELY.page.name,
      UNHEARD.page.name,
      OLD.page.name,
    ]);
    expect(ordered({ by: 'page', descending: false }).slice(1, 3)).toEqual([UNHEARD.page.name, FEW.page.name]);
    expect(ordered({ by: 'verdict', descending: true })[1]).toBe(LIVELY.page.name);
  });

  it('begins with what is most wanted, and turns round at the second click', () => {
    const first = nextSort(null, 'posts');
    expect(first).toEqual({ by: 'posts', descending: true });
    expect(nextSort(first, 'posts').descending).toBe(false);
    expect(nextSort(first, 'page')).toEqual({ by: 'page', descending: false });
  });
});

it('puts twenty pages, one of them with a single post, on one scale', () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    kept({
      name: `Company ${index}`,
      handle: `c${index}`,
      followers: 100 + index,
      posts: series(index ? [1, 9, 20] : [5], [index]),
    }),
  );
  expect(compared(many).pages).toBe(20);
  expect(compared([FACEBOOK]).groups).toHaveLength(1);
});
