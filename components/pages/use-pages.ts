import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptPage, PageRow } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { type Store, StoreError, type StoreProblem } from '../../lib/store/store.ts';
import { useFromStore } from '../tabs/use-from-store.ts';
import { useWorld } from '../tabs/world.ts';

export interface Kept {
  /** The last read first. */
  pages: KeptPage[];
  sets: KeptSet[];
  /** Of all pages; `null` where it could not be counted. */
  readings: number | null;
  /** Records that cannot be read any more. */
  damaged: number;
  /** Room used on this computer; `null` where the browser does not say. */
  bytes: number | null;
}

export interface PagesState {
  /** `null` until it is looked up, and where it cannot be. */
  kept: Kept | null;
  problem: StoreProblem | null;
  /** Pages whose row is still being worked out. */
  pending: ReadonlySet<string>;
}

const NOTHING_PENDING: ReadonlySet<string> = new Set();
const START: PagesState = { kept: null, problem: null, pending: NOTHING_PENDING };

/** All that the list shows, followed for as long as it is open. Rows that are missing are worked out meanwhile. */
export function usePages(): PagesState {
  const world = useWorld();
  const [state, setState] = useState(START);
  useFromStore(
    () => lookUp(world.store, world.bytesUsed),
    (found) => setState((before) => ({ ...before, ...found, kept: found.kept ?? before.kept })),
    [world.store, world.bytesUsed],
  );
  useMissingRows(state.kept?.pages ?? null, setState);
  return state;
}

async function lookUp(
  open: () => Promise<Store>,
  bytesUsed: () => Promise<number | null>,
): Promise<Omit<PagesState, 'pending'>> {
  try {
    const store = await open();
    const [pages, sets, counts, bytes] = await Promise.all([
      store.pages(),
      store.sets(),
      store.counts().catch(() => null),
      bytesUsed().catch(() => null),
    ]);
    // Asked last: what the others met is counted.
    const damaged = await store.damaged().catch(() => 0);
    return { kept: { pages, sets, readings: counts?.readings ?? null, damaged, bytes }, problem: null };
  } catch (error) {
    const problem = error instanceof StoreError ? error.problem : 'failed';
    // The others are said in the list, and no fault of ours.
    if (problem === 'failed') console.error(error);
    return { kept: null, problem };
  }
}

/**
 * Each page is asked for once as it was last read: one without a reading never has a row. One that had its row and lost it
 * is asked for again: an older reading was brought in, or the newest grew while its page was scrolled.
 */
function useMissingRows(
  pages: readonly KeptPage[] | null,
  change: (to: (before: PagesState) => PagesState) => void,
): void {
  const { store } = useWorld();
  const tried = useRef(new Set<string>());
  const ending = useRef(new AbortController());
  useEffect(() => {
    for (const page of pages ?? []) if (page.row !== null) tried.current.delete(asRead(page));
    const missing = (pages ?? []).filter((page) => page.row === null && !tried.current.has(asRead(page)));
    if (missing.length === 0) return;
    for (const page of missing) tried.current.add(asRead(page));
    const keys = missing.map(({ key }) => key);
    change((now) => ({ ...now, pending: new Set([...now.pending, ...keys]) }));
    const done = () => change((now) => ({ ...now, pending: without(now.pending, keys) }));
    store()
      .then((open) =>
        open.freshRows(keys, (key, row) => change((now) => withRow(now, key, row)), ending.current.signal),
      )
      .catch(console.error)
      .finally(done);
  }, [pages, store, change]);
  useEffect(() => () => ending.current.abort(), []);
}

const asRead = ({ key, lastReadAt }: KeptPage): string => `${key} ${lastReadAt}`;

function withRow(state: PagesState, key: string, row: PageRow): PagesState {
  if (state.kept === null) return state;
  const pages = state.kept.pages.map((page) => (page.key === key ? { ...page, row } : page));
  return { ...state, kept: { ...state.kept, pages }, pending: without(state.pending, [key]) };
}

function without(all: ReadonlySet<string>, some: readonly string[]): ReadonlySet<string> {
  const rest = new Set(all);
  for (const key of some) rest.delete(key);
  return rest;
}
