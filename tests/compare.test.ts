/** The comparison as data: which pages, in what order, on which common scales. */
import { describe, expect, it } from 'vitest';
import { type CompareOptions, comparePages } from '../lib/view/compare.ts';
import { compareAnchor } from '../lib/view/compare-anchor.ts';
import {
  type Choice,
  choiceFrom,
  choiceOf,
  chosenPages,
  hashOf,
  NOTHING_CHOSEN,
  withPage,
} from '../lib/view/compare-choice.ts';
import type { CompareRow } from '../lib/view/compare-row.ts';
import { nextSort, type Sort, sortedRows } from '../lib/view/compare-sort.ts';
import '../lib/words/all.ts';
import type { KeptSet } from '../lib/store/kept-set.ts';
import { FACEBOOK, FEW, KEPT, kept, LIVELY, MINE, OLD, series, UNHEARD, UNSEEN } from './components/compare-samples.ts';
import { READ_AT, reading } from './readings.ts';

const PAGES = KEPT.map(({ page }) => page);
const names = (pages: { name: string | null }[]) => pages.map(({ name }) => name);

function compared(pages = KEPT, options: Partial<CompareOptions> = {}) {
  const comparison = comparePages(pages, { locale: 'en', ...options });
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
    expect(chosenPages(PAGES, [], NOTHING_CHOSEN)).toEqual({ named: [], shown: [], unnamed: 7, beyond: 0, own: null });
  });

  it('names the page that the tab was opened for, and the person’s own, which stands first', () => {
    const choice = choiceFrom(compareAnchor('linkedin:norrvik'));
    const { named, unnamed } = chosenPages(PAGES, [], choice);
    expect(names(named)).toEqual([MINE.page.name, LIVELY.page.name]);
    expect(unnamed).toBe(5);
  });

  it('knows a page by any of its names, and names nothing for one that is not kept', () => {
    const byAddress = { ...NOTHING_CHOSEN, page: 'https://www.linkedin.com/company/norrvik/posts/' };
    expect(names(chosenPages(PAGES, [], byAddress).named)).toContain(LIVELY.page.name);
    expect(chosenPages(PAGES, [], { ...NOTHING_CHOSEN, page: 'linkedin:nobody' }).named).toEqual([]);
  });

  it('takes a page out of the table and keeps it among the named', () => {
    const choice = withPage({ ...NOTHING_CHOSEN, all: true }, LIVELY.page.key, false);
    const { named, shown } = chosenPages(PAGES, [], choice);
    expect([named.length, shown.length]).toEqual([7, 6]);
    expect(names(shown)).not.toContain(LIVELY.page.name);
    expect(withPage(choice, LIVELY.page.key, true).hidden).toEqual([]);
  });

  it('stands in the address, and comes back from it', () => {
    const choice: Choice = {
      page: 'linkedin:a&b=c',
      set: 'a set',
      pages: ['linkedin:1', 'facebook:2'],
      all: true,
      scale: 'own',
      names: 'own-shown',
      hidden: ['facebook:1', 'https://www.linkedin.com/company/x'],
      sort: { by: 'posts', descending: true },
    };
    expect(choiceFrom(hashOf(choice))).toEqual(choice);
    expect(choiceFrom('')).toEqual(NOTHING_CHOSEN);
    expect(choiceFrom('#sort=constructor&show=some')).toEqual(NOTHING_CHOSEN);
  });
});

describe('a set, and a selection', () => {
  const set: KeptSet = {
    id: 's',
    name: 'Instrument makers',
    pages: [UNHEARD.page.key, OLD.page.key, LIVELY.page.key],
    own: OLD.page.key,
    madeAt: READ_AT,
    roundSince: null,
  };

  it('stands in the person’s order, the set’s own page first', () => {
    const { named, own } = chosenPages(PAGES, [set], choiceOf({ set: 's' }));
    expect(names(named)).toEqual([OLD, UNHEARD, LIVELY].map(({ page }) => page.name));
    expect(own).toBe(OLD.page.key);
    const { rows } = compared([OLD, UNHEARD, LIVELY], { own });
    expect(rows.map(({ ownAs }) => ownAs)).toEqual(['client', null, null]);
  });

  it('shows twenty pages at most, and says how many more were asked for', () => {
    const many = Array.from({ length: 23 }, (_, index) => ({ ...LIVELY.page, key: `k${index}`, keys: [`k${index}`] }));
    const keys = many.map(({ key }) => key).toReversed();
    const { named, shown, beyond } = chosenPages(many, [], choiceOf({ pages: keys }));
    expect([named.length, shown.length, beyond, shown[0]?.key]).toEqual([23, 20, 3, 'k22']);
  });

  it('names nothing of a set that is gone', () => {
    expect(chosenPages(PAGES, [set], choiceOf({ set: 'other' })).named).toEqual([]);
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

  it('share one axis of time, which ends where all are measured to: at the oldest reading', () => {
    const { rows, end, newest } = compared();
    expect(new Set(rows.map(({ strip }) => `${strip.from.toISOString()} ${strip.now.toISOString()}`)).size).toBe(1);
    expect([newest.toISOString(), end.toISOString()]).toEqual(['2026-11-20T12:00:00.000Z', '2026-11-11T12:00:00.000Z']);
  });

  it('are all measured to one end', () => {
    const { row } = compared();
    // The oldest reading is 9 days before the newest: Norrvik posted 0.6, 4.3, 8 and 11.7 days before its own.
    expect(row(LIVELY.page.name).lastPost).toMatchObject({
      days: { low: expect.closeTo(2.7), high: expect.closeTo(2.7) },
    });
    expect(row(OLD.page.name).lastPost).toMatchObject({ days: { low: 1, high: 1 } });
    expect([row(OLD.page.name).old, row(FEW.page.name).old, row(LIVELY.page.name).old]).toEqual([9, null, null]);
    for (const { strip } of compared().rows) expect(strip.unread).toBeNull();
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
    // Read 2 days before the newest: of its posts 3, 7, 12 and 15 days old, three are 0, 5 and 8 days old at the end.
    const few = compared([FEW]).row(FEW.page.name);
    expect(few.posts).toMatchObject({ seen: { low: 4, high: 4 }, doubt: null, pace: null, place: null });
    expect(few.posts?.days).toBeCloseTo(15);
    expect(few.heard).toMatchObject({ posts: 4, doubt: null });
    expect(compared().row(FEW.page.name).posts).toMatchObject({ seen: { low: 3, high: 3 }, place: 'too-few' });
    expect(compared().row(UNHEARD.page.name).heard?.doubt).toMatchObject({ open: false });
  });

  it('say which counts a median is without, where views differ', () => {
    const [linkedin, facebook] = compared().groups;
    expect([linkedin?.unlike, facebook?.unlike]).toEqual([true, false]);
    expect(compared().row(FEW.page.name).heard?.without).toEqual(['shares']);
  });

  it('leave out a page whose readings were not kept', () => {
    expect(comparePages([{ ...LIVELY, readings: [] }], { locale: 'en' })).toBeNull();
    expect(compared([{ ...LIVELY, readings: [] }, MINE]).pages).toBe(1);
  });

  it('hold bars that reach past the right end nowhere', () => {
    for (const { rows, ends } of compared().groups)
      for (const { posts, heard } of rows) {
        expect(posts?.doubt?.high ?? 0).toBeLessThan(ends.posts);
        const { low = 0, value = 50, high = 100 } = heard?.bar ?? {};
        expect(0 <= low && low <= value && value <= high && high <= 100).toBe(true);
      }
  });

  it('share one height scale for a site, or have one each', () => {
    const [linkedin] = compared().groups;
    expect(new Set(linkedin?.rows.map(({ most }) => most))).toEqual(new Set([linkedin?.most]));
    const [apart] = compared(KEPT, { scale: 'own' }).groups;
    expect(apart?.most).toBeNull();
    const heights = (name: string | null) =>
      apart?.rows.find((row) => row.name === name)?.strip.marks.flatMap((mark) => mark.heights) ?? [];
    expect(Math.max(...heights(LIVELY.page.name).map((height) => height ?? 0))).toBe(1);
    expect(Math.max(...heights(OLD.page.name).map((height) => height ?? 0))).toBeGreaterThan(0.7);
  });

  it('have a median below them, of those whose pace is known', () => {
    const three = [page([10, 30, 50]), page([5, 6, 7, 8, 9, 40, 60]), page([20, 25, 30, 35, 80])];
    const [group] = compared(three).groups;
    expect(group?.median).toMatchObject({ pages: 3, leftOut: [], posts: { low: 5, high: 5 }, lastPost: { low: 10 } });
    const [withFew] = compared([...three, FEW]).groups;
    expect(withFew?.median).toMatchObject({ pages: 3, leftOut: [{ name: FEW.page.name }] });
    expect(compared([MINE]).groups[0]?.median).toBeNull();
  });
});

/** Posts of these ages, and one long ago, so that three months were seen. */
function page(ages: number[]) {
  const handle = `p${ages.join('-')}`;
  return kept({ name: handle, handle, followers: 3000, posts: series([...ages, 120], [5]) });
}

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
