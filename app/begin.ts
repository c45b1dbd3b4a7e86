/** The first questions, asked before anything else is even loaded: page, browser and disk answer meanwhile. */
import { type AskedReader, type AskedTab, askReader, frontTab } from '../lib/ask-tab.ts';
import type { Settings } from '../lib/store/settings.ts';
import { type Remembered, rememberedOf } from './remembered.ts';
import { readSettings } from './settings.ts';
import { theStore } from './the-store.ts';

interface Begun {
  reader: Promise<AskedReader>;
  last: Promise<{ tab: AskedTab; stored: Remembered | null }>;
  settings: Promise<Settings>;
}

let begun: Partial<Begun> = {};

export function begin(): void {
  begun = { reader: askReader(), last: askLast(), settings: readSettings() };
  // Opened meanwhile: the verdict waits for the lens that is kept.
  void theStore().catch(() => undefined);
  // Whoever takes them up hears of a failure: until then it is no error.
  for (const asked of Object.values(begun)) asked.catch(() => undefined);
}

/** A question that `begin` asked, once; from then on a new one each time. */
function taken<Name extends keyof Begun>(name: Name, ask: () => Begun[Name]): Begun[Name] {
  const first = begun[name];
  delete begun[name];
  return (first as Begun[Name] | undefined) ?? ask();
}

/** What the tab in front says. */
export const asked = (): Promise<AskedReader> => taken('reader', askReader);

/** The tab in front, and what was shown of it before. */
export const askedLast = (): Begun['last'] => taken('last', askLast);

export const askedSettings = (): Promise<Settings> => taken('settings', readSettings);

async function askLast(): Begun['last'] {
  const tab = await frontTab();
  return { tab, stored: await rememberedOf(tab) };
}
