import { browser } from 'wxt/browser';
import { deleteStore } from '../lib/store/delete-store.ts';
import type { Forgotten, Store } from '../lib/store/store.ts';
import { theStore } from './the-store.ts';

/** How long other pages of the extension may take to hear that the settings are gone, in milliseconds. */
const HEARD = 300;

export interface Erased {
  /** Nothing is left in any storage. */
  clean: boolean;
  /** Puts all of it back, the settings too. Rejects where that cannot be done. */
  undo: () => Promise<void>;
}

/**
 * Deletes everything that Rollcall keeps: pages and readings, sets and drafts, settings, what it remembers of tabs, and the
 * copy of the colours for the first frame. Then looks whether anything is left. What was there stays in the memory of this
 * tab alone, for as long as `undo` is held.
 */
export async function eraseAll(): Promise<Erased> {
  const { local, session } = browser.storage;
  const [settings, remembered] = await Promise.all([local.get(null), session.get(null)]);
  const forgotten = await forgetAll();
  await local.clear();
  await session.clear();
  await clearCaches();
  // Pages that are open copy the settings, which are the defaults now, for their next first frame.
  await new Promise((resolve) => setTimeout(resolve, HEARD));
  localStorage.clear();
  sessionStorage.clear();
  return {
    clean: await isNothingLeft(),
    undo: async () => {
      if (forgotten) await (await theStore()).restore(forgotten);
      await Promise.all([local.set(settings), session.set(remembered)]);
    },
  };
}

/**
 * Empties the store, and deletes its database too: the browser then deletes the files, in which what is only taken out of it
 * stands on. Where it cannot be opened, or emptied, nothing in it could be put back.
 */
async function forgetAll(): Promise<Forgotten | null> {
  try {
    return await (await theStore()).forgetAll();
  } catch (error) {
    console.error(error);
    return null;
  } finally {
    await deleteStore();
  }
}

/** Nothing of ours is ever put there. */
async function clearCaches(): Promise<void> {
  try {
    for (const name of await caches.keys()) await caches.delete(name);
  } catch {
    // This browser has none here.
  }
}

async function isNothingLeft(): Promise<boolean> {
  const store = await theStore().catch(() => null);
  // A store that cannot be had cannot be looked into.
  if (store === null || !(await isEmpty(store))) return false;
  const stored = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  return stored.every((area) => Object.keys(area).length === 0) && localStorage.length === 0;
}

async function isEmpty(store: Store): Promise<boolean> {
  const [{ pages, readings }, sets] = await Promise.all([store.counts(), store.sets()]);
  return pages === 0 && readings === 0 && sets.length === 0;
}
