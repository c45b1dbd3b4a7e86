import { useEffect, useRef, useState } from 'preact/hooks';
import { isFiltered } from '../../lib/view/pages-list.ts';
import { NONE, selectedOf } from '../../lib/view/selection.ts';
import { useWorld } from '../tabs/world.ts';
import { usePageWords } from '../words-context.ts';
import { Everything } from './everything.tsx';
import { Filters } from './filters.tsx';
import { PagesTable } from './pages-table.tsx';
import { Search } from './search.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { SetHead } from './set-head.tsx';
import { SetRound } from './set-round.tsx';
import { useDeed } from './use-deed.ts';
import type { ListMemory } from './use-list-memory.ts';
import type { Kept } from './use-pages.ts';
import { useShownLines } from './use-shown-lines.ts';
import { focusRow } from './use-table-keys.ts';

interface Props {
  kept: Kept;
  shelf: string | null;
  memory: ListMemory;
  pending: ReadonlySet<string>;
  now: Date;
}

/**
 * The pages of one shelf: searched, filtered, sorted, selected.
 * Long: one screen from top to bottom.
 */
export function PagesList({ kept, shelf: asked, memory, pending, now }: Props) {
  const { list: words } = usePageWords();
  const { list, change } = memory;
  const { set, shelf, lines } = useShownLines(kept, asked, list, now);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const keys = lines.map(({ page }) => page.key);
  const chosen = new Set(selectedOf(list.selection, keys));
  const selected = lines.filter(({ page }) => chosen.has(page.key)).map(({ page }) => page);
  const forget = useForget(memory);
  // The row, and the bar with the button, go: once they are gone the next row takes the focus.
  const goneAt = useRef<number | null>(null);
  const remove = async () => {
    goneAt.current = keys.findIndex((key) => chosen.has(key));
    if (!(await forget(selected.map(({ key, name }) => ({ key, name }))))) goneAt.current = null;
  };
  useEffect(() => {
    if (goneAt.current === null) return;
    if (lines.length > 0) focusRow(body.current, Math.min(goneAt.current, lines.length - 1));
    else title.current?.focus();
    goneAt.current = null;
  }, [lines]);
  const { name } = set ?? {};
  return (
    <>
      <header class="list-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {name ?? (asked === 'none' ? words.titleNone : words.title)}
          </h1>
          <p class="amount">
            {shelf.length < kept.pages.length || set
              ? words.inSet({ pages: shelf.length })
              : words.amount({ pages: kept.pages.length, readings: kept.readings, bytes: kept.bytes })}
          </p>
        </div>
        <Search
          text={list.filter.text}
          onText={(text) => change(({ filter }) => ({ filter: { ...filter, text } }))}
          onDown={() => focusRow(body.current, 0)}
        />
      </header>
      {set && <SetHead set={set} sets={kept.sets} pages={shelf.map(({ page }) => page)} />}
      {set && <SetRound set={set} pages={kept.pages} />}
      <Filters filter={list.filter} onFilter={(filter) => change({ filter })} shown={lines.length} of={shelf.length} />
      <SelectionBar
        selected={selected}
        pages={kept.pages}
        sets={kept.sets}
        set={set}
        memory={memory}
        onDelete={() => void remove()}
      />
      <p class="unseen" role="status">
        {said}
      </p>
      {lines.length === 0 ? (
        <p class="nothing">{nothingSaid(words.empty, isFiltered(list.filter) && shelf.length > 0, asked)}</p>
      ) : (
        <PagesTable lines={lines} set={set} memory={memory} pending={pending} now={now} body={body} onSaid={setSaid} />
      )}
      <p class="foot">{words.foot}</p>
      <Everything pages={kept.pages.length} readings={kept.readings} memory={memory} />
    </>
  );
}

function nothingSaid(
  words: { noneFits: string; allInSets: string; nothingOn: string },
  isSearched: boolean,
  asked: string | null,
): string {
  if (isSearched) return words.noneFits;
  return asked === 'none' ? words.allInSets : words.nothingOn;
}

/** Deletes pages with all their readings, and offers to put them back. @returns whether it was done */
function useForget(memory: ListMemory) {
  const { store, offerUndo } = useWorld();
  const { list: words } = usePageWords();
  const deed = useDeed();
  return (pages: { key: string; name: string | null }[]) =>
    deed(async () => {
      const forgotten = await (await store()).forget(pages.map(({ key }) => key));
      const [first] = pages;
      offerUndo(words.deleted({ pages: pages.length, name: first?.name ?? null }), forgotten);
      memory.change({ selection: NONE });
    }, words.notDeleted);
}
