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

export async function rememberResult({ id, url, isPrivate }: AskedTab, reading: PageReading): Promise<void> {
  if (id === null || url === null || isPrivate) return;
  // Full, or not there: then the next popup reads the page first, as the very first one did.
  await browser.storage.session.set({ [keyOf(id)]: { url, reading: withoutTexts(reading) } }).catch(() => undefined);
}

export async function forgetResults(): Promise<void> {
  await browser.storage.session.clear();
}
