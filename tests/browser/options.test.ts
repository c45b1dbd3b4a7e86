import { expect, it } from 'vitest';
import { words } from '../../lib/words/words.ts';
import { DATABASES } from '../../scripts/browser/database.ts';
import type { View } from '../../scripts/browser/driver.ts';
import { diagnosedAs, settled } from '../../scripts/browser/popup.ts';
import { serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';

const PAGE = 'linkedin-guest-inactive-fr';
const LANGUAGE = 'document.documentElement.lang';

/** Everything that the extension keeps, wherever that may be. */
const KEPT = `(async () => {
  const factory = ${DATABASES};
  const { storage } = window.browser ?? window.chrome;
  const database = await new Promise((done, fail) => {
    const opening = factory.open('rollcall');
    // Deleted meanwhile: it must not be made again by looking.
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const all = (name) => new Promise((done) =>
    (database.transaction(name).objectStore(name).getAll().onsuccess = ({ target }) => done(target.result)));
  const kept = (await Promise.all([...database.objectStoreNames].map(all))).flat();
  database.close();
  const databases = [...(await factory.databases()), ...(await indexedDB.databases())].map(({ name }) => name).filter((name) => name !== 'rollcall');
  const cached = await globalThis.caches?.keys().catch(() => []) ?? [];
  const stored = [await storage.local.get(null), await storage.session.get(null), { ...localStorage }, { ...sessionStorage }];
  return JSON.stringify([...kept, ...databases, ...cached, ...stored.filter((each) => Object.keys(each).length > 0)]);
})()`;

inEachBrowser((stage) => {
  async function open() {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, PAGE));
    return driver.clickButton();
  }

  async function choose(value: string, options: View) {
    await options.press(`input[value="${value}"]`);
    await options.until(`document.querySelector('input[value="${value}"]').checked`);
  }

  it('switches the language at once, everywhere, without a reload', async () => {
    const options = await stage().driver.openExtensionPage('options');
    expect(await options.until(LANGUAGE)).toBe('en');
    await options.until('(window.stays = true)');
    await choose('fr', options);
    await options.until(`${LANGUAGE} === 'fr' && document.title.includes('Options') && window.stays`);
    const popup = await open();
    const text = await diagnosedAs(popup, 'prospect');
    expect(await popup.until(LANGUAGE)).toBe('fr');
    expect(text).toContain(words('fr').view.lenses.mine);
    expect(text).not.toContain(words('en').view.lenses.mine);
    await popup.close();
    await choose('en', options);
    await options.until(`${LANGUAGE} === 'en'`);
    await options.close();
  });

  it('switches the colours at once, and gives them to the first frame of the next page', async () => {
    const options = await stage().driver.openExtensionPage('options');
    await choose('dark', options);
    await options.until(`document.documentElement.dataset.theme === 'dark'`);
    const popup = await open();
    expect(await popup.until('document.documentElement.dataset.theme')).toBe('dark');
    expect(await popup.until(`getComputedStyle(document.documentElement).colorScheme`)).toBe('dark');
    await popup.close();
    await choose('system', options);
    await options.until(`document.documentElement.dataset.theme === undefined`);
    await options.close();
  });

  it('turns single letters off, and leaves the other keys', async () => {
    const { driver } = stage();
    const options = await driver.openExtensionPage('options');
    await options.until(`document.querySelectorAll('input[type=checkbox]').length >= 2`);
    await options.press('input[type=checkbox]');
    await options.until(`!document.querySelector('input[type=checkbox]').checked`);
    const popup = await open();
    await diagnosedAs(popup, 'prospect');
    await popup.type('?');
    await popup.type('c');
    await popup.press('[data-do=shortcuts]');
    await popup.until(`document.querySelector('.sheet')`);
    expect(await popup.until<number>(`1 + document.querySelectorAll('.done').length`)).toBe(1);
    await popup.type('Escape');
    await popup.until(`!document.querySelector('.sheet')`);
    await popup.close();
    await options.press('input[type=checkbox]');
    await options.close();
  });

  it('shows the answers kept for one’s own page, and forgets them', async () => {
    const { driver } = stage();
    const popup = await open();
    await popup.until(`document.querySelector('main[aria-busy=false] h2')`);
    await popup.press('[data-lens=mine]');
    await popup.until(`document.querySelector('input[name=belief]')`);
    await popup.press('input[name=belief][value=ahead]');
    await popup.press('[data-answer=show]');
    await popup.until(`${KEPT}.then((kept) => kept.includes('"belief":"ahead"'))`);
    await popup.close();
    const options = await driver.openExtensionPage('options');
    await options.until(`document.querySelector('.my-pages')?.innerText.includes('Ateliers Vermorel-Tassin')`);
    await options.until(`/ahead/i.test(document.querySelector('.my-pages').innerText)`);
    await options.press('.my-pages .acts button:last-of-type');
    await options.until(`!/ahead/i.test(document.querySelector('.my-pages').innerText)`);
    await options.close();
    const again = await open();
    expect(await settled(again)).toContain(words('en').view.belief.ask);
    await again.close();
  });

  it('asks for purpose and hours where the plan is, and moves nothing under whoever answers', async () => {
    const popup = await open();
    await popup.until(`document.querySelector('main[aria-busy=false] h2')`);
    if ((await popup.until<string>(`document.querySelector('[data-answer=skip]') ? 'asks' : 'does not'`)) === 'asks')
      await popup.press('[data-answer=skip]');
    await popup.until(`document.querySelector('.plan-question')`);
    await popup.press('.plan-question input');
    const at = await popup.until<number>(`document.querySelector('main').scrollTop`);
    expect(at).toBeGreaterThan(100);
    await popup.until(`document.querySelector('.plan-question')?.innerText.includes('1 h')`);
    expect(await popup.until<number>(`document.querySelector('main').scrollTop`)).toBeGreaterThan(at / 2);
    await popup.press('.plan-question input[value="2"]');
    await popup.until(`document.querySelector('.plan h3, .plan h4')`);
    expect(await popup.until<number>(`document.querySelector('main').scrollTop`)).toBeGreaterThan(at / 2);
    await popup.press('[data-do=more]');
    await popup.press('[data-do=copy-plan]');
    expect(await popup.until<string>(`document.querySelector('.done pre')?.innerText`)).toMatch(/\d{4}|Mon/);
    await popup.close();
  });

  it('deletes everything, leaves nothing in any storage, and puts all of it back', async () => {
    const options = await stage().driver.openExtensionPage('options');
    const kept = await options.until<string>(KEPT);
    expect(kept).toContain('Vermorel');
    const erase = async () => {
      await options.press('.erase-all');
      await options.press('.asked .push.solid');
      await options.until(`${KEPT}.then((kept) => kept === '[]')`);
      await options.until(`document.querySelector('.push.undo')`);
    };
    await erase();
    await options.press('.push.undo');
    await options.until(`!document.querySelector('.push.undo')`);
    await options.until(`${KEPT}.then((kept) => kept !== '[]')`);
    await options.until(`document.querySelector('.figures').innerText.includes('1')`);
    expect(JSON.parse(await options.until<string>(KEPT))).toEqual(JSON.parse(kept));
    await erase();
    await options.close();
    const popup = await open();
    expect(await settled(popup)).toContain(words('en').view.whose.ask);
    await popup.close();
  });
});
