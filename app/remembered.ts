/**
 * The last reading of a tab, in memory and for as long as the browser runs, so that the popup shows it at once when it is
 * opened again. No text of a post is in it, and nothing of a private window.
 */
import { browser } from 'wxt/browser';
import type { AskedTab } from '../lib/ask-tab.ts';
import type { PageReading } from '../lib/reading/reading.ts';

/** Tabs of which a reading is kept: those read last. */
const MOST_TABS = 10;
/** The tabs, in the order in which they were read. */
const TABS = 'tabs';

/** As it was stored: unchecked. */
export interface Remembered {
  url?: unknown;
  reading?: unknown;
}

const keyOf = (id: number): string => `tab ${id}`;

/** What is stored of this tab; `null` where nothing is. */
export async function rememberedOf({ id }: AskedTab): Promise<Remembered | null> {
  if (id === null) return null;
  const key = keyOf(id);
  const { [key]: stored } = await browser.storage.session.get(key);
  return (stored as Remembered | undefined) ?? null;
}

/** Rejects where the memory is full: then the next popup reads the page first, as the very first one did. */
export async function remember({ id, url, isPrivate }: AskedTab, reading: PageReading): Promise<void> {
  if (id === null || url === null || isPrivate) return;
  const { session } = browser.storage;
  const { [TABS]: stored } = await session.get(TABS);
  const others = (Array.isArray(stored) ? (stored as number[]) : []).filter((other) => other !== id);
  const gone = others.slice(0, Math.max(0, others.length + 1 - MOST_TABS));
  await session.remove(gone.map(keyOf));
  await session.set({ [TABS]: [...others.slice(gone.length), id], [keyOf(id)]: { url, reading } });
}
