/** Private windows of Chromium, in which an extension works once the person has allowed it. */
import type { Browser, Page } from 'puppeteer-core';
import { eventually, type PrivateWindow, type View } from './driver.ts';

/** What is used of Chromium's own page of extensions, and of an extension's page. */
const ALLOW = (id: string) => `(async () => {
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true });
  return true;
})()`;

/**
 * Allows the extension in private windows and opens the address in one.
 * @param click the toolbar button's click on a page
 */
export async function openPrivately(
  browser: Browser,
  id: string,
  url: string,
  click: (page: Page) => Promise<View>,
): Promise<PrivateWindow> {
  const own = await browser.newPage();
  await own.goto('chrome://extensions/');
  await own.evaluate(ALLOW(id));
  // The extension starts anew by that; until it has, its pages are refused.
  await eventually(
    () => own.goto(`chrome-extension://${id}/manifest.json`).then((answer) => answer?.ok() ?? false),
    () => 'Chromium did not start the extension again.',
  );
  // The protocol does not say which window is private: it is the one that was not there.
  const before = new Set(browser.targets());
  await own.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`);
  const target = await eventually(
    async () => browser.targets().find((one) => one.url() === url && !before.has(one)) ?? null,
    () => `Chromium opened no private window. It shows: ${browser.targets().map((one) => one.url())}`,
  );
  await own.close();
  const page = await target.asPage();
  return { clickButton: () => click(page), close: () => page.close() };
}
