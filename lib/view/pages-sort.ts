/** The order of the list of pages: what is not known stands last in either direction. */
import { VERDICTS } from '../diagnosis/diagnosis.ts';
import { middle } from '../measures/interval.ts';
import type { PageRow } from '../store/kept-page.ts';
import type { Locale } from '../words/format.ts';
import type { PageLine } from './pages-list.ts';

export const LIST_COLUMNS = ['page', 'verdict', 'lastPost', 'posts', 'interactions', 'read', 'sets', 'check'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export interface ListSort {
  by: ListColumn;
  descending: boolean;
}

/** What most want to see first: names from A on, the newest post and reading, the soonest day, and of all else the most. */
const FIRST_DESCENDING: Record<ListColumn, boolean> = {
  page: false,
  verdict: true,
  lastPost: false,
  posts: true,
  interactions: true,
  read: true,
  sets: false,
  check: false,
};

/** The sort after a click on a column's name: the same column again turns round. */
export function nextListSort(now: ListSort | null, by: ListColumn): ListSort {
  return { by, descending: now?.by === by ? !now.descending : FIRST_DESCENDING[by] };
}

/** The lines in order. Without a sort, and where two are alike, they keep the order in which they came. */
export function sortedLines(lines: readonly PageLine[], sort: ListSort | null, locale: Locale): PageLine[] {
  if (sort === null) return [...lines];
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const turn = sort.descending ? -1 : 1;
  const valued = lines.map((line) => ({ line, value: sortedBy(line, sort.by) }));
  valued.sort(({ value: a }, { value: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return turn * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
  return valued.map(({ line }) => line);
}

/** What a line is sorted by: a figure, or a word; `null` where it is not known, or there is none. */
function sortedBy({ page, sets }: PageLine, by: ListColumn): number | string | null {
  switch (by) {
    case 'page':
      return page.name;
    case 'read':
      return Date.parse(page.lastReadAt);
    case 'sets':
      return sets.map(({ name }) => name).join(', ') || null;
    case 'check':
      return page.checkAgain;
    default:
      return page.row && figureOf(page.row, by);
  }
}

/** The middle of an interval; of posts the pace, since pages were seen for unlike stretches of time. */
function figureOf(row: PageRow, by: 'verdict' | 'lastPost' | 'posts' | 'interactions'): number | null {
  const { verdict, lastPost, counted, heard } = row;
  switch (by) {
    case 'verdict':
      return verdict === 'not-enough-evidence' ? null : VERDICTS.indexOf(verdict);
    case 'lastPost':
      return lastPost === 'none' ? Number.MAX_VALUE : lastPost && middle(lastPost.days);
    case 'posts':
      return counted && (counted.pace ?? (counted.days === null && !counted.atLeast ? middle(counted.seen) : null));
    case 'interactions':
      return heard && middle(heard.median);
  }
}
