/** The report tab as a person uses it: by what stands on its buttons. */

import { pageWords } from '../../lib/words/words.ts';
import { DATABASES } from '../../scripts/browser/database.ts';
import type { View } from '../../scripts/browser/driver.ts';

const { list } = pageWords('en');

/** True once the list has so many pages. */
export const rowsAre = (count: number) => `document.querySelectorAll('tr[data-key]').length === ${count}`;
/** True once the text stands there. */
export const says = (text: string) => `document.body.innerText.includes(${JSON.stringify(text)})`;

export async function rowNames(tab: View): Promise<string[]> {
  return tab.until<string[]>(
    `[...document.querySelectorAll('tr[data-key] .page-name')].map((one) => one.innerText).sort()`,
  );
}

/** Presses the button, link or heading of a list of more that has this text, or this name: the first that is seen. */
export async function pressNamed(tab: View, name: string, within = 'body'): Promise<void> {
  await tab.until(`(() => {
    for (const one of document.querySelectorAll('[data-pressed]')) delete one.dataset.pressed;
    const all = [...document.querySelectorAll('${within} :is(button:not(:disabled), a, summary)')];
    const named = (one) => [one.textContent.trim(), one.getAttribute('aria-label')].includes(${JSON.stringify(name)});
    const found = all.find((one) => named(one) && one.checkVisibility());
    if (found) found.dataset.pressed = '';
    return Boolean(found);
  })()`);
  // What was found may have been drawn anew meanwhile: then it is looked for once more.
  const isThere = await tab.until<string>(`document.querySelector('[data-pressed]') ? 'there' : 'gone'`);
  if (isThere === 'gone') return pressNamed(tab, name, within);
  await tab.press('[data-pressed]');
}

export async function toList(tab: View): Promise<void> {
  await tab.until(`((location.hash = '#pages'), true)`);
  await tab.until(`document.querySelector('tr[data-key]') !== null`);
}

export async function selectAll(tab: View): Promise<void> {
  const state = `document.querySelector('tr[data-key]:not([data-selected])') ? 'some are not' : 'all are'`;
  if ((await tab.until<string>(state)) !== 'all are') await tab.press(`[aria-label=${JSON.stringify(list.selectAll)}]`);
  await tab.until(says(list.selected({ pages: 3 })));
}

export function chooseFiles(tab: View, paths: string[]): Promise<void> {
  return tab.chooseFiles('.bring-in .drop button', '.bring-in input.file', paths);
}

/** What the comparison says: its sentences and its tables. */
export function comparison(tab: View): Promise<string> {
  return tab.until<string>(`document.querySelectorAll('.compare table').length > 0 &&
    [...document.querySelectorAll('.in-short, .compare table')].map((one) => one.innerText).join('\\n')`);
}

/** All that the extension keeps, of every kind, as one text. */
export const EVERYTHING_KEPT = `(async () => {
  const { storage } = window.browser ?? window.chrome;
  const kept = [await storage.local.get(null), await storage.session.get(null), { ...localStorage }, { ...sessionStorage }];
  const factory = ${DATABASES};
  for (const { name } of await factory.databases()) {
    const database = await new Promise((done, fail) => {
      const opening = factory.open(name);
      // Deleted meanwhile: it must not be made again by looking.
      opening.onupgradeneeded = () => opening.transaction.abort();
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
    for (const store of database.objectStoreNames) {
      kept.push(await new Promise((done, fail) => {
        const asked = database.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => fail(asked.error);
      }));
    }
    database.close();
  }
  return JSON.stringify(kept);
})()`;
