import { describe, expect, it } from 'vitest';
import { type KeptPage, NOTHING_SAID, type PageRow } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import {
  dayHere,
  filteredLines,
  foldedForSearch,
  isFiltered,
  linesOf,
  linesOn,
  NO_FILTER,
} from '../../lib/view/pages-list.ts';
import { type LIST_COLUMNS, nextListSort, sortedLines } from '../../lib/view/pages-sort.ts';

const TODAY = '2026-11-23';

const ROW: PageRow = {
  by: 1,
  readings: 1,
  posts: 3,
  verdict: 'active',
  state: 'active',
  lastPost: { days: { low: 3, high: 3 }, usual: null },
  counted: { seen: { low: 13, high: 13 }, atLeast: false, days: null, doubt: null, pace: null, reference: null },
  heard: { median: { low: 5, high: 5 }, posts: 13, without: [], doubt: null, reference: null },
  followers: null,
  view: null,
  damaged: 0,
};

function page(key: string, changes: Partial<KeptPage> = {}): KeptPage {
  return {
    ...NOTHING_SAID,
    key,
    keys: [key],
    site: 'linkedin',
    name: key,
    url: `https://www.linkedin.com/company/${key}/`,
    lens: 'competitor',
    lastReadAt: '2026-11-23T09:00:00.000Z',
    row: ROW,
    ...changes,
  };
}

function set(id: string, pages: string[], own: string | null = null): KeptSet {
  return { id, name: id, pages, own, madeAt: '2026-11-01T00:00:00.000Z', roundSince: null };
}

const keys = (lines: readonly { page: KeptPage }[]) => lines.map((line) => line.page.key);
const found = (pages: KeptPage[], filter: Partial<typeof NO_FILTER>) =>
  keys(filteredLines(linesOf(pages, [], TODAY), { ...NO_FILTER, ...filter }));

describe('a search', () => {
  const PAGES = [
    page('a', { name: 'Électricité Brémond', keys: ['linkedin:bremond-elec'] }),
    page('b', { name: 'Söderberg Øresund', label: 'Salon de Lyon' }),
    page('c', { name: null, note: 'marketing post vacant since August', keys: ['linkedin:77120943'] }),
  ];

  it.each([
    ['electricite', ['a']],
    ['BRÉMOND', ['a']],
    ['soderberg oresund', ['b']],
    ['lyon', ['b']],
    ['vacant august', ['c']],
    ['august vacant', ['c']],
    ['77120943', ['c']],
    ['bremond-elec', ['a']],
    ['brémond lyon', []],
    ['   ', ['a', 'b', 'c']],
  ])('for “%s” finds %j', (text, expected) => {
    expect(found(PAGES, { text })).toEqual(expected);
  });

  it('folds accents, and letters that have none', () => {
    expect(foldedForSearch('Œuvre  Straße Łódź')).toBe('oeuvre strasse lodz');
  });
});

describe('a filter', () => {
  const PAGES = [
    page('mine', { lens: 'mine', checkAgain: TODAY }),
    page('asleep', { row: { ...ROW, verdict: 'abandoned' }, checkAgain: '2026-11-24' }),
    page('fb', { site: 'facebook', lens: 'prospect' }),
    page('unread', { row: null }),
  ];

  it('takes each alone, and all together', () => {
    expect(found(PAGES, { site: 'facebook' })).toEqual(['fb']);
    expect(found(PAGES, { role: 'mine' })).toEqual(['mine']);
    expect(found(PAGES, { verdict: 'abandoned' })).toEqual(['asleep']);
    expect(found(PAGES, { verdict: 'active', site: 'linkedin' })).toEqual(['mine']);
  });

  it('calls a day due once it has come, and not the day before', () => {
    expect(found(PAGES, { due: true })).toEqual(['mine']);
  });

  it('is known to be one', () => {
    expect(isFiltered(NO_FILTER)).toBe(false);
    expect(isFiltered({ ...NO_FILTER, text: '  ' })).toBe(false);
    expect(isFiltered({ ...NO_FILTER, due: true })).toBe(true);
  });
});

describe('a shelf', () => {
  const PAGES = [page('a'), page('b'), page('c', { lens: 'mine' })];
  const lines = linesOf(PAGES, [set('calls', ['c', 'a'], 'a'), set('other', ['c'], 'c')], TODAY);

  it('has a set’s pages in the set’s order, those in none, or all', () => {
    expect(keys(linesOn(lines, set('calls', ['c', 'gone', 'a'])))).toEqual(['c', 'a']);
    expect(keys(linesOn(lines, 'none'))).toEqual(['b']);
    expect(keys(linesOn(lines, null))).toEqual(['a', 'b', 'c']);
  });

  it('knows the sets of a page, and a client’s page from one’s own', () => {
    expect(lines.map(({ sets }) => sets.map(({ name }) => name))).toEqual([['calls'], [], ['calls', 'other']]);
    expect(lines.map(({ client }) => client)).toEqual([true, false, false]);
  });
});

describe('the order', () => {
  const counted = (low: number, more: Partial<NonNullable<PageRow['counted']>> = {}) => ({
    ...(ROW.counted as NonNullable<PageRow['counted']>),
    seen: { low, high: low },
    ...more,
  });
  const PAGES = [
    page('unknown', { row: null, name: null }),
    page('thriving', {
      name: 'Z',
      lastReadAt: '2026-11-20T00:00:00.000Z',
      checkAgain: '2026-12-01',
      row: { ...ROW, verdict: 'thriving', lastPost: { days: { low: 1, high: 2 }, usual: null }, counted: counted(24) },
    }),
    page('quiet', {
      name: 'é',
      lastReadAt: '2026-11-22T00:00:00.000Z',
      checkAgain: '2027-02-21',
      row: {
        ...ROW,
        verdict: 'abandoned',
        lastPost: 'none',
        // Seen for a fortnight only: the pace says more than the count.
        counted: counted(4, { days: 14, pace: 26 }),
        heard: null,
      },
    }),
  ];
  const lines = linesOf(PAGES, [set('calls', ['quiet'])], TODAY);
  const sorted = (by: (typeof LIST_COLUMNS)[number], descending: boolean) =>
    keys(sortedLines(lines, { by, descending }, 'fr'));

  it.each([
    ['page', ['quiet', 'thriving', 'unknown'], ['thriving', 'quiet', 'unknown']],
    ['verdict', ['quiet', 'thriving', 'unknown'], ['thriving', 'quiet', 'unknown']],
    ['lastPost', ['thriving', 'quiet', 'unknown'], ['quiet', 'thriving', 'unknown']],
    ['posts', ['thriving', 'quiet', 'unknown'], ['quiet', 'thriving', 'unknown']],
    ['read', ['thriving', 'quiet', 'unknown'], ['unknown', 'quiet', 'thriving']],
    ['check', ['thriving', 'quiet', 'unknown'], ['quiet', 'thriving', 'unknown']],
    ['sets', ['quiet', 'unknown', 'thriving'], ['quiet', 'unknown', 'thriving']],
    ['interactions', ['thriving', 'unknown', 'quiet'], ['thriving', 'unknown', 'quiet']],
  ] as const)('by %s has what is not known last, in either direction', (by, up, down) => {
    expect(sorted(by, false)).toEqual(up);
    expect(sorted(by, true)).toEqual(down);
  });

  it('does not place a count that is only a bound', () => {
    const bound = linesOf(
      [page('bound', { row: { ...ROW, counted: counted(99, { atLeast: true }) } }), page('b')],
      [],
      TODAY,
    );
    expect(keys(sortedLines(bound, { by: 'posts', descending: true }, 'en'))).toEqual(['b', 'bound']);
  });

  it('turns round at the second click, and begins anew with another column', () => {
    const once = nextListSort(null, 'posts');
    expect(once).toEqual({ by: 'posts', descending: true });
    expect(nextListSort(once, 'posts')).toEqual({ by: 'posts', descending: false });
    expect(nextListSort(once, 'page')).toEqual({ by: 'page', descending: false });
  });

  it('without a sort is as it came', () => {
    expect(keys(sortedLines(lines, null, 'en'))).toEqual(['unknown', 'thriving', 'quiet']);
  });
});

it('names the day that it is where the person is', () => {
  expect(dayHere(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
