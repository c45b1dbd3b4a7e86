/**
 * The last reading of a tab, in memory and for as long as the browser runs, so that the popup shows it at once when it is
 * opened again. No text of a post is in it, and nothing of a private window.
 */
import { browser } from 'wxt/browser';
import type { AskedTab } from '../lib/ask-tab.ts';
import type { PageReading } from '../lib/reading/reading.ts';
import { checkReading } from '../lib/reading/schema.ts';
import { withoutTexts } from '../lib/store/kept-reading.ts';

/** Older than this, "6 days ago" may have become seven: the page is read afresh before anything is shown. */
const FRESH = 60 * 60_000;
/** Tabs of which a reading is kept: those read last. */
const MOST_TABS = 10;
/** The tabs, in the order in which they were read. */
const TABS = 'tabs';

const keyOf = (id: number): string => `tab ${id}`;

/** The reading of this tab at this very address, where there is a fresh one. */
export async function lastResult({ id, url }: AskedTab, now: Date): Promise<PageReading | null> {
  if (id === null || url === null) return null;
  const key = keyOf(id);
  const { [key]: stored } = await browser.storage.session.get(key);
  const { url: of, reading } = (stored ?? {}) as { url?: unknown; reading?: unknown };
  if (of !== url) return null;
  const checked = checkReading(reading);
  return checked.ok && now.getTime() - Date.parse(checked.value.readAt) < FRESH ? checked.value : null;
}

/** Full, or not there: then the next popup reads the page first, as the very first one did. */
export async function rememberResult({ id, url, isPrivate }: AskedTab, reading: PageReading): Promise<void> {
  if (id === null || url === null || isPrivate) return;
  const { session } = browser.storage;
  const { [TABS]: stored } = await session.get(TABS);
  const others = (Array.isArray(stored) ? (stored as number[]) : []).filter((other) => other !== id);
  const gone = others.slice(0, Math.max(0, others.length + 1 - MOST_TABS));
  await session.remove(gone.map(keyOf));
  await session.set({
    [TABS]: [...others.slice(gone.length), id],
    [keyOf(id)]: { url, reading: withoutTexts(reading) },
  });
}
