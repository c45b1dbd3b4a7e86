/** What fails under a person's hands: each fault is said in a sentence, and nothing that was kept is lost. */

import { expect, it } from 'vitest';
import { deeperWords, words } from '../../lib/words/words.ts';
import { DATABASES } from '../../scripts/browser/database.ts';
import { eventually, type View } from '../../scripts/browser/driver.ts';
import { diagnosedAs, settled, WHOLE } from '../../scripts/browser/popup.ts';
import { serveSample } from '../../scripts/browser/site.ts';
import { faultyCopy, pageFault, readerFault } from './faulty-copy.ts';
import { inEachBrowser, type Stage } from './in-each-browser.ts';

const SAMPLE = 'linkedin-guest-active-en';
const OTHER = 'linkedin-guest-inactive-fr';
/** On a busy machine a browser takes long for anything. */
const LONGEST = 120_000;
const PATIENCE = 60_000;

const { failures } = words('en').interface;
const { keeping } = deeperWords('en').beside;

/** In a page of the extension: how many readings are kept, asked of the database itself. */
const KEPT = `new Promise(async (resolve) => {
  const request = ${DATABASES}.open('rollcall');
  request.onsuccess = () => {
    const count = request.result.transaction('readings').objectStore('readings').count();
    count.onsuccess = () => (request.result.close(), resolve(count.result + 1));
  };
})`;
/** The verdict, and what it rests on. */
const SAID = `[document.querySelector('h1').innerText, document.querySelector('h2').innerText, document.querySelector('.lead')?.innerText].join()`;

inEachBrowser(
  (stage) => {
    const kept = async (view: View) => (await view.until<number>(KEPT)) - 1;
    /** Waits until so many readings are kept: what is read is kept a moment after it is shown. */
    const keeps = (view: View, count: number) =>
      eventually(
        async () => (await kept(view)) === count,
        async () => `${await kept(view)} readings are kept, and not ${count}.`,
        PATIENCE,
      );

    async function opened({ driver, site }: Stage, sample = SAMPLE): Promise<void> {
      await driver.open(await serveSample(site, sample));
    }

    async function clicked(): Promise<View> {
      const popup = await stage().driver.clickButton();
      await diagnosedAs(popup, 'prospect');
      return popup;
    }

    it('a reader that throws is said, the next click reads, and the one after it says the same', {
      timeout: LONGEST,
    }, async () => {
      const { driver } = stage();
      await opened(stage());
      await driver.runInPage(readerFault('throws'));
      const failed = await driver.clickButton();
      expect(await settled(failed)).toContain(failures['bad-data'].title);
      await failed.close();
      await driver.runInPage(readerFault(''));
      const popup = await clicked();
      await keeps(popup, 1);
      const said = await popup.until<string>(SAID);
      await popup.close();
      // Injected a second time, in a document that has the first one's world, it says the same again.
      const again = await clicked();
      await again.press('.page-line button');
      await again.until(`document.querySelector('.page-line').innerText.includes('read just now')`, PATIENCE);
      expect(await again.until<string>(SAID)).toBe(said);
      expect(await kept(again)).toBe(1);
      await again.close();
    });

    it('a tab that goes elsewhere while it is read is said, or was read before', { timeout: LONGEST }, async () => {
      const { driver, site } = stage();
      const other = await serveSample(site, OTHER);
      await opened(stage());
      await driver.runInPage(readerFault('slow'));
      const popup = await driver.clickButton();
      const went = driver.open(other);
      const text = await settled(popup);
      await went;
      expect(text).not.toContain('Vermorel');
      if (!text.includes('Quellmark')) expect(text).toContain(failures.gone.title);
      await popup.close();
      const next = await clicked();
      expect(await next.until<string>(SAID)).toContain('Vermorel');
      await next.close();
    });

    it('a tab that goes elsewhere after it was read is said, and the reading stays kept', {
      timeout: LONGEST,
    }, async () => {
      const { driver, site } = stage();
      await opened(stage());
      const popup = await clicked();
      const before = await kept(popup);
      // No company's page, so that nothing else takes its place.
      const url = 'https://www.linkedin.com/legal/';
      site.serve(url, { html: '<!doctype html><title>Elsewhere</title><p>Something else.' });
      await driver.open(url);
      await popup.until(`document.body.innerText.includes(${JSON.stringify(failures.gone.title)})`, PATIENCE);
      expect(await kept(popup)).toBe(before);
      expect(await popup.text()).not.toMatch(/not kept|lost/i);
      await popup.close();
    });

    it('a frozen tab is read, or said not to answer', { timeout: LONGEST }, async ({ skip }) => {
      const { driver } = stage();
      await opened(stage());
      if (!(await driver.freeze())) skip('Firefox freezes no tab.');
      const popup = await driver.clickButton();
      const text = await settled(popup);
      expect([failures['timed-out'].title, 'Quellmark'].some((each) => text.includes(each))).toBe(true);
      await popup.close();
    });

    it('a worker that is stopped between two steps is missed by nobody', { timeout: LONGEST }, async () => {
      const { driver } = stage();
      await opened(stage());
      const popup = await driver.clickButton();
      await settled(popup);
      await driver.stopBackground();
      await diagnosedAs(popup, 'competitor');
      await popup.close();
      const again = await clicked();
      await again.until(WHOLE);
      await again.close();
    });

    it('storage that fails is said, holds no verdict back, and what was kept stays', { timeout: LONGEST }, async () => {
      await opened(stage());
      let popup = await clicked();
      const [before, said] = [await kept(popup), await popup.until<string>(SAID)];
      expect(before).toBeGreaterThan(0);
      for (const [fault, sentence] of [
        ['full', keeping.full],
        ['no-database', keeping.blocked],
        ['no-storage', ''],
      ] as const) {
        await popup.until(pageFault(fault));
        await popup.close();
        popup = await clicked();
        await popup.until(`document.body.innerText.includes(${JSON.stringify(sentence)})`, PATIENCE);
        expect(await popup.until<string>(SAID)).toBe(said);
      }
      await popup.until(pageFault(''));
      await popup.close();
      popup = await clicked();
      expect(await kept(popup)).toBe(before);
      await popup.close();
    });

    it('an update while the popup stands open loses nothing, and the tab is read again', {
      timeout: LONGEST,
    }, async () => {
      const { driver } = stage();
      await driver.allowRestart();
      await opened(stage());
      const popup = await clicked();
      const [before, said] = [await kept(popup), await popup.until<string>(SAID)];
      await popup.until(`(setTimeout(() => (globalThis.browser ?? chrome).runtime.reload(), 50), true)`);
      await eventually(
        async () => !(await popup.isOpen()),
        () => 'The popup of the version before is still open.',
      );
      await driver.restarted();
      await driver.toFront();
      const again = await clicked();
      expect(await again.until<string>(SAID)).toBe(said);
      expect(await kept(again)).toBe(before);
      await again.close();
    });

    // Last: the tab under test is another one after it was discarded, and gone in the end.
    it('a tab that is discarded, then closed, leaves the panel with a sentence each time, and the reading kept', {
      timeout: LONGEST,
    }, async () => {
      const { driver } = stage();
      await driver.openExtensionPage('options');
      await driver.toFront();
      await opened(stage());
      const popup = await clicked();
      const before = await kept(popup);
      await popup.press('[data-do=side-panel]');
      const panel = await driver.panel();
      await panel.until(WHOLE, PATIENCE);
      const { elsewhere } = deeperWords('en').panel;
      const isElsewhere = `document.body.innerText.includes(${JSON.stringify(elsewhere.title)})`;
      // The browser lets it go while another one is looked at, and loads it anew when it is looked at again.
      await panel.until(DISCARD);
      await panel.until(isElsewhere, PATIENCE);
      expect(await panel.text()).not.toContain('Quellmark');
      await panel.until(CLOSE);
      await panel.until(isElsewhere, PATIENCE);
      expect(await kept(panel)).toBe(before);
    });
  },
  { copy: faultyCopy },
);

const DISCARD = `(async () => {
  const { tabs } = globalThis.browser ?? chrome;
  const [shown] = await tabs.query({ active: true, currentWindow: true });
  const [other] = await tabs.query({ active: false, currentWindow: true });
  await tabs.update(other.id, { active: true });
  const gone = await tabs.discard(shown.id);
  // Chromium gives it another number.
  await tabs.update((gone ?? shown).id, { active: true });
  return true;
})()`;

const CLOSE = `(async () => {
  const { tabs } = globalThis.browser ?? chrome;
  const [shown] = await tabs.query({ active: true, currentWindow: true });
  await tabs.remove(shown.id);
  return true;
})()`;
