import { expect, it } from 'vitest';
import { DATABASES } from '../../scripts/browser/database.ts';
import { diagnosedAs, WHOLE } from '../../scripts/browser/popup.ts';
import { serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const PAGE = 'linkedin-guest-inactive-fr';
/** Of the second one not all posts have an address. */
const PAGES = [PAGE, 'facebook-hardened-signed-in-fr', 'linkedin-guest-coarse-fr'];
const STORED = `(async () => JSON.stringify(await (window.browser ?? window.chrome).storage.session.get(null)))()`;

inEachBrowser((stage) => {
  it.each(PAGES)('%s: shows the last result of the tab with its age, and a way to read again', async (page) => {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, page));
    const first = await driver.clickButton();
    await diagnosedAs(first, 'prospect');
    await first.until(`${STORED}.then((stored) => stored.includes('readAt'))`);
    // As if four minutes had passed.
    await first.until(`(async () => {
      const { session } = (window.browser ?? window.chrome).storage;
      const stored = await session.get(null);
      for (const [key, { url, reading }] of Object.entries(stored).filter(([, value]) => value.reading))
        await session.set({ [key]: { url, reading: { ...reading, readAt: new Date(Date.parse(reading.readAt) - 240_000).toISOString() } } });
      return true;
    })()`);
    const posts = await first.until<string>(`document.querySelector('.page-line p').innerText`);
    await first.close();
    const again = await driver.clickButton();
    await again.until(WHOLE);
    const shown = await again.until<string>(`document.querySelector('.page-line p').innerText`);
    expect(shown).toBe(posts.replace('read just now', 'read 4 min ago'));
    // What the page says meanwhile is no news, and doubles nothing.
    await new Promise((resume) => setTimeout(resume, 1_500));
    expect(await again.until<string>(`document.querySelector('.page-line p').innerText`)).toBe(shown);
    await again.press('.page-line button');
    await again.until(`document.querySelector('.page-line').innerText.includes('read just now')`);
    await again.close();
  });

  it('keeps nothing of a private window', async () => {
    const { driver, site } = stage();
    const url = await serveSample(site, 'linkedin-guest-active-en');
    const alone = await driver.openPrivately(url);
    const popup = await alone.clickButton();
    await diagnosedAs(popup, 'mine');
    const name = await popup.until<string>(`document.querySelector('h1').textContent`);
    expect(name).toBe('Quellmark Instruments');
    // Chromium opens the report in an ordinary window, whose address is an ordinary one.
    if (driver.name === 'chromium') {
      await popup.press('[data-do=report]');
      const report = await driver.tabPage('report');
      expect(await report.until<string>(`location.href`)).not.toContain('page=');
      await report.close();
    }
    await alone.close();
    const options = await driver.openExtensionPage('report');
    const kept = await options.until<string>(`(async () => {
      const { storage } = window.browser ?? window.chrome;
      const stored = [await storage.session.get(null), await storage.local.get(null)];
      const factory = ${DATABASES};
      const database = await new Promise((done) => (factory.open('rollcall').onsuccess = ({ target }) => done(target.result)));
      const pages = await new Promise((done) =>
        (database.transaction('pages').objectStore('pages').getAll().onsuccess = ({ target }) => done(target.result)));
      return JSON.stringify([stored, pages]);
    })()`);
    expect(kept).toContain('Ateliers Vermorel-Tassin');
    expect(kept).not.toContain('uellmark');
    await options.close();
  });
});
