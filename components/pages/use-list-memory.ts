import { useState } from 'preact/hooks';
import { NO_FILTER, type PageFilter } from '../../lib/view/pages-list.ts';
import type { ListSort } from '../../lib/view/pages-sort.ts';
import { NONE, type Selection } from '../../lib/view/selection.ts';

/** What a person set up in the list: it stands there still when they come back from another view. */
export interface ListState {
  sort: ListSort | null;
  filter: PageFilter;
  selection: Selection;
  /** The line that the keys are at. */
  current: string | null;
}

export interface ListMemory {
  list: ListState;
  change: (part: Partial<ListState> | ((now: ListState) => Partial<ListState>)) => void;
}

const START: ListState = { sort: null, filter: NO_FILTER, selection: NONE, current: null };

export function useListMemory(first: Partial<ListState> = {}): ListMemory {
  const [list, setList] = useState<ListState>({ ...START, ...first });
  return {
    list,
    change: (part) => setList((now) => ({ ...now, ...(typeof part === 'function' ? part(now) : part) })),
  };
}
