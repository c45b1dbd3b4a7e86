/** The greater part of the store, loaded when something is first asked of it. */
import { type Awaited, bringIn } from './bring.ts';
import type { Connection } from './connection.ts';
import { forgetAllIn, forgetIn } from './forget.ts';
import { changeIn, keepIn, unkeepIn } from './keep.ts';
import type { KeptPage } from './kept-page.ts';
import { countsOf, type Damaged, damagedOf, eachOf, findIn, newestOf, pagesIn, someOf } from './pages.ts';
import { restoreIn } from './restore.ts';
import { joinIn } from './same-company.ts';
import { draftIn, dropSetIn, putDraftIn, putSetIn, setsOf } from './sets.ts';
import type { Store } from './store.ts';

export function wholeStore(connection: Connection): Omit<Store, 'page' | 'close'> {
  const damaged: Damaged = new Set();
  const awaited: Awaited = new Map();
  // A list asks for its pages, and then how many records are damaged: they are read once for both.
  let last: KeptPage[] | null = null;
  const pages = async () => {
    last = await pagesIn(connection, damaged);
    return last;
  };
  return {
    find: (reading) => findIn(connection, reading, damaged),
    pages,
    some: (keys) => someOf(connection, keys, damaged),
    newest: (most) => newestOf(connection, most, damaged),
    each: (visit) => eachOf(connection, visit, damaged),
    counts: () => countsOf(connection),
    damaged: async () => damagedOf(last ?? (await pages()), damaged),
    // Loaded by who shows a list: a popup shows none.
    freshRows: async (keys, onRow, signal) => (await import('./rows.ts')).freshRowsIn(connection, keys, onRow, signal),
    keep: (reading, lens, options = {}) => keepIn(connection, reading, lens, options),
    unkeep: (key, readAt) => unkeepIn(connection, key, readAt),
    change: (key, change) => changeIn(connection, key, change),
    join: (key, other) => joinIn(connection, key, other),
    bring: (brought) => bringIn(connection, brought, awaited),
    forget: (keys) => forgetIn(connection, keys),
    forgetAll: () => forgetAllIn(connection),
    restore: (forgotten) => restoreIn(connection, forgotten),
    sets: () => setsOf(connection),
    putSet: (set) => putSetIn(connection, set),
    dropSet: (id) => dropSetIn(connection, id),
    draft: (key) => draftIn(connection, key),
    putDraft: (key, draft) => putDraftIn(connection, key, draft),
  };
}
