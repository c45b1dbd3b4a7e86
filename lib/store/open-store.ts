/**
 * The store in IndexedDB, which popup, panel and tabs share. What a popup asks before its verdict stands is here; all else
 * is loaded once it is wanted.
 */
import { connect, NAME } from './connection.ts';
import { pageAsked } from './page-asked.ts';
import type { Store } from './store.ts';

type Later = Omit<Store, 'page' | 'close'>;

/** Every call that waits for the greater part of the store: a list that misses one does not compile. */
const LATER: Record<keyof Later, 0> = {
  find: 0,
  pages: 0,
  some: 0,
  newest: 0,
  each: 0,
  counts: 0,
  damaged: 0,
  freshRows: 0,
  keep: 0,
  unkeep: 0,
  change: 0,
  join: 0,
  bring: 0,
  forget: 0,
  forgetAll: 0,
  restore: 0,
  sets: 0,
  putSet: 0,
  dropSet: 0,
  draft: 0,
  putDraft: 0,
};

/** Rejects with a `StoreError` where the browser allows no database, or a newer version has written it. */
export async function openStore(name = NAME): Promise<Store> {
  const connection = connect(name);
  await connection.open();
  let whole: Promise<Later> | null = null;
  const later =
    (call: string) =>
    async (...words: unknown[]) => {
      whole ??= import('./whole-store.ts').then(({ wholeStore }) => wholeStore(connection));
      const store = (await whole) as unknown as Record<string, (...words: unknown[]) => unknown>;
      return store[call]?.(...words);
    };
  return {
    ...(Object.fromEntries(Object.keys(LATER).map((call) => [call, later(call)])) as unknown as Later),
    page: (reading) => pageAsked(connection, reading),
    close: connection.close,
  };
}
