import { browser } from 'wxt/browser';
import { theStore } from '../../app/the-store.ts';

/** How long other pages of the extension may take to hear that the settings are gone, in milliseconds. */
const HEARD = 300;

/**
 * Deletes everything that Rollcall keeps: pages and readings, settings, what it remembers of tabs, and the copy of the
 * colours for the first frame. Then looks whether anything is left.
 *
 * @returns whether nothing is left
 */
export async function eraseAll(): Promise<boolean> {
  const store = await theStore().catch(() => null);
  await store?.forgetAll();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  // Pages that are open copy the settings, which are the defaults now, for their next first frame.
  await new Promise((resolve) => setTimeout(resolve, HEARD));
  localStorage.clear();
  sessionStorage.clear();
  return isNothingLeft();
}

async function isNothingLeft(): Promise<boolean> {
  const store = await theStore().catch(() => null);
  // A store that cannot be had cannot be looked into.
  if (store === null) return false;
  const pages = await store.newest();
  const stored = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  return pages.length === 0 && stored.every((area) => Object.keys(area).length === 0) && localStorage.length === 0;
}
