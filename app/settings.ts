/** Settings in `storage.local`, which every page of the extension and its private windows share. */
import { browser } from 'wxt/browser';
import { type Settings, settingsFrom } from '../lib/store/settings.ts';

const KEY = 'settings';
/** What the first frame needs before anything can be asked for: kept a second time where it can be read at once. */
const MIRROR = 'rollcall-first-frame';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsFrom(stored[KEY]);
}

let last: Promise<unknown> = Promise.resolve();

/** Changes some settings, one change after another. All pages of the extension hear of it, this one too. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  const changed = last.then(async () => {
    const settings = { ...(await readSettings()), ...change };
    await browser.storage.local.set({ [KEY]: settings });
  });
  last = changed.catch(() => undefined);
  return changed;
}

/** @returns stops it */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) callback(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** For `public/page/first-frame.js`, which gives the next page its colours before it is drawn. */
export function mirror({ theme, language }: Settings): void {
  try {
    if (theme === 'system' && language === null) localStorage.removeItem(MIRROR);
    else localStorage.setItem(MIRROR, JSON.stringify({ theme, language }));
  } catch {
    // Without it the next page begins in the system's colours.
  }
}

/** As they were when a page was last drawn, known at once; the defaults where there was none. */
export function mirrored(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(MIRROR) ?? '{}'));
  } catch {
    return settingsFrom({});
  }
}
