/** The page's side of a driver, which puppeteer does alike for both browsers. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

export function tabOf(page: Page): Pick<Driver, 'open' | 'runInPage' | 'markup'> {
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    },
    runInPage: <Result>(code: string) => page.evaluate(code) as Promise<Result>,
    markup: async () => {
      const documents = await Promise.all(page.frames().map((frame) => frame.content()));
      return documents.join('\n<!-- next frame -->\n');
    },
  };
}
