import { useMemo } from 'preact/hooks';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { dayHere, filteredLines, linesOf, linesOn, type PageLine } from '../../lib/view/pages-list.ts';
import { sortedLines } from '../../lib/view/pages-sort.ts';
import { useLocale } from '../words-context.ts';
import type { ListState } from './use-list-memory.ts';
import type { Kept } from './use-pages.ts';

export interface ShownLines {
  /** The set that is shown; `null` for all pages, and for those in none. */
  set: KeptSet | null;
  /** What stands on this shelf. */
  shelf: PageLine[];
  /** The same filtered and sorted. */
  lines: PageLine[];
}

/** @param asked the id of a set, `'none'`, or `null` for all; a set that is gone shows all */
export function useShownLines(kept: Kept, asked: string | null, { filter, sort }: ListState, now: Date): ShownLines {
  const locale = useLocale();
  const { pages, sets } = kept;
  const today = dayHere(now);
  const lines = useMemo(() => linesOf(pages, sets, today), [pages, sets, today]);
  const set = sets.find(({ id }) => id === asked) ?? null;
  const shelf = useMemo(() => linesOn(lines, asked === 'none' ? 'none' : set), [lines, asked, set]);
  const fitting = useMemo(() => filteredLines(shelf, filter), [shelf, filter]);
  const shown = useMemo(() => sortedLines(fitting, sort, locale), [fitting, sort, locale]);
  return { set, shelf, lines: shown };
}
