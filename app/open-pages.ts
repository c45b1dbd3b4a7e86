import { browser } from 'wxt/browser';

export type OwnPage = 'report' | 'options' | 'welcome' | 'help';

/** Opens a page of the extension in a tab of its own. */
export async function openTab(page: OwnPage, anchor?: string): Promise<void> {
  // Relative to the extension, in both browsers.
  await browser.tabs.create({ url: `/${page}.html${anchor === undefined ? '' : `#${anchor}`}` });
}
