import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import type { PageLine } from '../../lib/view/pages-list.ts';
import { type ListColumn, nextListSort } from '../../lib/view/pages-sort.ts';
import { allToggled } from '../../lib/view/selection.ts';
import { usePageWords } from '../words-context.ts';
import { PageRow } from './page-row.tsx';
import { SortChoice, TableHead } from './table-head.tsx';
import type { ListMemory } from './use-list-memory.ts';
import { focusRow, useTableKeys } from './use-table-keys.ts';

/** Lines that are drawn at once; the others follow as soon as these stand. */
const AT_ONCE = 50;

interface Props {
  /** Filtered and sorted. */
  lines: readonly PageLine[];
  set: KeptSet | null;
  memory: ListMemory;
  pending: ReadonlySet<string>;
  now: Date;
  body: RefObject<HTMLTableSectionElement | null>;
  /** Said to a screen reader alone: what is seen says it by itself. */
  onSaid: (text: string) => void;
}

/** The table of pages. Space selects, arrows move, Enter opens: one line at a time is reached by Tab. */
export function PagesTable({ lines, set, memory, pending, now, body, onSaid }: Props) {
  const { list: words } = usePageWords();
  const { list, change } = memory;
  const shown = lines.map(({ page }) => page.key);
  const keys = useTableKeys({ memory, shown });
  const isAll = useAllSoon(lines.length > AT_ONCE);
  const current = list.current !== null && shown.includes(list.current) ? list.current : shown[0];
  useEffect(() => {
    // Back from a page that was opened here, the keys go on at its line.
    const { activeElement, body: whole } = document;
    if (list.current === null || (activeElement && activeElement !== whole)) return;
    const at = shown.indexOf(list.current);
    if (at >= 0) focusRow(body.current, at);
  }, []);
  const sortBy = (by: ListColumn) => {
    const sort = nextListSort(list.sort, by);
    change({ sort });
    onSaid(words.sorted(sort));
  };
  return (
    <>
      <SortChoice sort={list.sort} set={set} onSort={(sort) => change({ sort })} />
      <table class="pages-table" aria-rowcount={lines.length + 1}>
        <TableHead
          sort={list.sort}
          onSort={sortBy}
          all={shown.length > 0 && shown.every((key) => list.selection.has(key))}
          onAll={() => change(({ selection }) => ({ selection: allToggled(selection, shown) }))}
        />
        <tbody ref={body} {...keys}>
          {(isAll ? lines : lines.slice(0, AT_ONCE)).map((line) => (
            <PageRow
              key={line.page.key}
              line={line}
              selected={list.selection.has(line.page.key)}
              current={line.page.key === current}
              pending={pending.has(line.page.key)}
              own={set?.own === line.page.key}
              now={now}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** False for the first frame of a long list, so that its head stands there at once. */
function useAllSoon(isLong: boolean): boolean {
  const [all, setAll] = useState(!isLong);
  useEffect(() => {
    if (all) return;
    const timer = setTimeout(() => setAll(true));
    return () => clearTimeout(timer);
  }, [all]);
  return all;
}
