/** What Chromium itself may do to a tab, or to an extension, at any moment. */
import type { Browser, Page } from 'puppeteer-core';
import { type Driver, eventually } from './driver.ts';

export function faultsOf(
  browser: Browser,
  id: string,
  page: Page,
): Pick<Driver, 'stopBackground' | 'freeze' | 'allowRestart' | 'restarted'> {
  return {
    stopBackground: async () => {
      const worker = browser
        .targets()
        .find((target) => target.type() === 'service_worker' && target.url().includes(id));
      await (await worker?.worker())?.close();
    },
    freeze: async () => {
      const session = await page.createCDPSession();
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      return true;
    },
    allowRestart: async () => {
      const own = await browser.newPage();
      await own.goto('chrome://extensions/');
      await own.evaluate(
        'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() => true)',
      );
      await own.close();
    },
    restarted: async () => {
      const tab = await browser.newPage();
      await eventually(
        () => tab.goto(`chrome-extension://${id}/manifest.json`).then((answer) => answer?.ok() ?? false),
        () => 'Chromium did not start the extension again.',
      );
      await tab.close();
    },
  };
}
