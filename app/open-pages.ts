import { browser } from 'wxt/browser';

export type OwnPage = 'report' | 'options' | 'welcome' | 'help';

/** Opens an address in this tab: the person clicked on it. A popup closes with the page that it hangs on. */
export async function goTo(tab: number | null, url: string): Promise<void> {
  await (tab === null ? browser.tabs.update({ url }) : browser.tabs.update(tab, { url }));
}

/** Opens a page of the extension in a tab of its own. */
export async function openTab(page: OwnPage, anchor?: string): Promise<void> {
  // Relative to the extension, in both browsers.
  await browser.tabs.create({ url: `/${page}.html${anchor === undefined ? '' : `#${anchor}`}` });
}
