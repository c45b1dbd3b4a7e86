import { afterAll, describe, expect, it } from 'vitest';
import { pageWords } from '../../lib/words/words.ts';
import { BROWSERS, type Driver } from '../../scripts/browser/driver.ts';
import { findOrInstallBrowser } from '../../scripts/browser/find.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { openSite } from '../../scripts/browser/site.ts';

for (const name of BROWSERS) {
  const executablePath = findOrInstallBrowser(name);
  describe.skipIf(executablePath === null)(`after installing in ${name}`, () => {
    const closing: (() => Promise<void>)[] = [];
    afterAll(async () => {
      for (const close of closing) await close();
    });

    it('one tab says what Rollcall does, asks nothing of the network, and leads to the options', async () => {
      const site = await openSite();
      closing.push(() => site.close());
      const driver: Driver = await launch(name, { executablePath: executablePath ?? '', site, keepWelcome: true });
      closing.unshift(() => driver.close());
      const welcome = await driver.tabPage('welcome');
      await welcome.until(`document.querySelector('h1')`);
      expect(await welcome.until('document.title')).toContain('Rollcall');
      expect(await welcome.text()).toContain(pageWords('en').welcome.title);
      expect(await welcome.until<number>(`1 + document.querySelectorAll('img, iframe').length`)).toBeLessThan(10);
      expect(site.requests).toEqual([]);
      await welcome.press('header a[href*="options"]');
      const options = await driver.tabPage('options');
      await options.until(`document.querySelector('.options')`);
    });
  });
}
