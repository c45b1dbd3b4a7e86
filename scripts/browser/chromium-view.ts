/** Popup, side panel and tabs of the extension in Chromium: each is a target of the DevTools protocol. */
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { eventually, type LaunchOptions, type View } from './driver.ts';
import { keyOf, viewOf } from './view.ts';

/** Is this the address of that page of the extension? Copies for measuring have pages in folders of their own. */
function isPageOf(url: string, id: string, file: string): boolean {
  return url.startsWith(`chrome-extension://${id}/`) && url.replace(/[?#].*/, '').endsWith(`/${file}`);
}

/** Waits until a page of the extension is open, the newest if there are more, and gives the way to it. */
export async function openedView(browser: Browser, id: string, file: string, options: LaunchOptions): Promise<View> {
  return chromiumView(await openedPage(browser, id, file), file, options);
}

export async function openedPage(browser: Browser, id: string, file: string): Promise<Page> {
  const targets = () => browser.targets().filter((target) => isPageOf(target.url(), id, file));
  const target = await eventually(
    async () => targets().at(-1) ?? null,
    () => `Chromium does not show ${file}. It shows: ${browser.targets().map((one) => one.url())}`,
  );
  return target.asPage();
}

/** Closes all pages of that name and waits until they are gone. */
export async function closePages(browser: Browser, id: string, file: string): Promise<void> {
  const targets = () => browser.targets().filter((target) => isPageOf(target.url(), id, file));
  for (const target of targets()) await target.asPage().then(closePage);
  await eventually(
    async () => targets().length === 0,
    () => `Chromium's ${file} did not close.`,
  );
}

/** A popup may close by itself, as soon as something else has the focus. */
export async function closePage(page: Page): Promise<void> {
  await page.close().catch(() => undefined);
}

export async function chromiumView(page: Page, file: string, options: LaunchOptions): Promise<View> {
  if (options.colours) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colours }]);
  return viewOf(file, <Result>(code: string) => page.evaluate(code) as Promise<Result>, {
    // Not `page.click` alone: nothing answers it where the view closes under the mouse.
    press: async (selector) => {
      // A tab behind another takes no click.
      if (!/^(?:popup|sidepanel)\.html$/.test(file)) await page.bringToFront();
      await Promise.race([page.click(selector), closing(page)]);
    },
    type: async (written) => {
      const { key, modifiers } = keyOf(written);
      for (const modifier of modifiers) await page.keyboard.down(modifier as KeyInput);
      await Promise.race([page.keyboard.press(key as KeyInput), closing(page)]);
      if (page.isClosed()) return;
      for (const modifier of modifiers) await page.keyboard.up(modifier as KeyInput);
    },
    chooseFiles: async (button, _input, paths) => {
      await page.bringToFront();
      const [dialog] = await Promise.all([page.waitForFileChooser(), page.click(button)]);
      await dialog.accept([...paths]);
    },
    picture: async () => Buffer.from(await page.screenshot()),
    isOpen: async () => !page.isClosed(),
    close: () => closePage(page),
  });
}

function closing(page: Page): Promise<void> {
  return new Promise((done) => page.once('close', () => done()));
}
