/** The order of the rows: own pages first in any case, and what is not known last in either direction. */
import { VERDICTS } from '../diagnosis/diagnosis.ts';
import { middle } from '../measures/interval.ts';
import type { Locale } from '../words/format.ts';
import type { CompareRow } from './compare-row.ts';

export const SORT_KEYS = ['page', 'verdict', 'recency', 'posts', 'interactions'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  by: SortKey;
  descending: boolean;
}

/** What most want to see first: the name from A on, the newest last post, and of all else the most. */
const FIRST_DESCENDING: Record<SortKey, boolean> = {
  page: false,
  verdict: true,
  recency: false,
  posts: true,
  interactions: true,
};

export const isSortKey = (key: string | null): key is SortKey => SORT_KEYS.some((known) => known === key);

/** The sort after a click on a column's name: the same column again turns round. */
export function nextSort(now: Sort | null, by: SortKey): Sort {
  return { by, descending: now?.by === by ? !now.descending : FIRST_DESCENDING[by] };
}

/** The rows in order. Without a sort they keep the order in which they came. */
export function sortedRows(rows: readonly CompareRow[], sort: Sort | null, locale: Locale): CompareRow[] {
  const names = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const compared = (a: CompareRow, b: CompareRow): number => {
    if (sort === null) return 0;
    const turn = sort.descending ? -1 : 1;
    if (sort.by === 'page') return turn * names.compare(calledOf(a), calledOf(b));
    const [x, y] = [figureOf(a, sort.by), figureOf(b, sort.by)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return turn * (x - y);
  };
  return rows.toSorted((a, b) => Number(b.mine) - Number(a.mine) || compared(a, b));
}

/** Where names are hidden their letters are sorted: an order by the names would tell of them. */
const calledOf = ({ name, letter }: CompareRow): string => letter ?? name ?? '';

/**
 * A figure to sort by: the middle of an interval; of posts the pace, since pages were seen for unlike stretches of time.
 * `null` where it is not known.
 */
function figureOf(row: CompareRow, by: Exclude<SortKey, 'page'>): number | null {
  switch (by) {
    case 'verdict':
      return row.verdict === 'not-enough-evidence' ? null : VERDICTS.indexOf(row.verdict);
    case 'recency':
      if (row.lastPost === 'none') return Number.MAX_VALUE;
      return row.lastPost && middle(row.lastPost.days);
    case 'posts':
      return row.posts && (row.posts.pace ?? (row.posts.days === null ? middle(row.posts.seen) : null));
    default:
      return row.heard && middle(row.heard.median);
  }
}
