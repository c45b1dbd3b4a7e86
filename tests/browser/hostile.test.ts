import { expect, it } from 'vitest';
import { words } from '../../lib/words/words.ts';
import { LIVE_LIST } from '../../scripts/browser/live-list.ts';
import { pageOfManyPosts } from '../../scripts/browser/many-posts.ts';
import { diagnosedAs, settled } from '../../scripts/browser/popup.ts';
import { BLINK, END_OF_BLINK, END_OF_FLOOD, FLOOD, hostilePage, LIES, MILLION } from './hostile-page.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { ROWS } from './rows.ts';

const URL = 'https://www.linkedin.com/company/harm';
/** Nothing may hang longer than this, in milliseconds. */
const LIMIT = 2_000;
/** What the popup waits for an answer at most (`lib/ask-tab.ts`), and time to say so, in milliseconds. */
const LONGEST_CLICK = 12_000;
const LONGEST = 120_000;
const PATIENCE = 60_000;

const PAGE = pageOfManyPosts(40, new Date());
/** The verdict, and what it rests on. */
const SAID = `[document.querySelector('h1').innerText, document.querySelector('h2').innerText, document.querySelector('.lead')?.innerText].join()`;

inEachBrowser((stage) => {
  /** From the popup's own beginning: a longer wait would show here, whatever the browser took to open it. */
  async function click() {
    const popup = await stage().driver.clickButton();
    const text = await settled(popup);
    return { popup, text, took: await popup.until<number>('performance.now()') };
  }

  it('a hostile page neither stops the popup nor makes it say what is not there', async () => {
    const { driver, site } = stage();
    site.serve(URL, { html: hostilePage(), awake: true });
    await driver.open(URL);
    const first = await click();
    if (first.took >= LIMIT) await first.popup.close();
    // Twice at most: another process may have been busy.
    const { popup, text, took } = first.took < LIMIT ? first : await click();
    expect(took).toBeLessThan(LIMIT);
    expect(text.length).toBeLessThan(20_000);
    expect(text).not.toMatch(/NaN|Infinity|undefined|\[object|9999|1e\+?\d/);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(
      // Besides the popup's own two.
      await popup.until<number>(
        "1 + document.querySelectorAll(\"script:not([src^='/page/'], [src^='/chunks/']), img\").length",
      ),
    ).toBe(1);
    await popup.close();
  });

  let opened = 0;
  /** What the popup says of the page, with what is done to it before the click; of the page as it is without. */
  async function saidOf(hostile: (url: string) => Promise<unknown>) {
    const { driver, site } = stage();
    // An address of its own, or the popup would begin with what it showed last.
    opened += 1;
    const url = `${PAGE.url}?opened=${opened}`;
    site.serve(url, PAGE);
    await hostile(url);
    const popup = await driver.clickButton();
    await diagnosedAs(popup, 'prospect');
    await popup.until(`${ROWS}.length === 40`, PATIENCE);
    const said = [await popup.until<string>(SAID), await popup.until<string[]>(ROWS)];
    await popup.close();
    return said;
  }

  it('lies of built-ins, and a flood of changes, change nothing of what is said', { timeout: LONGEST }, async () => {
    const { driver, site } = stage();
    const quiet = await saidOf((url) => driver.open(url));
    const lied = await saidOf(async (url) => {
      site.serve(url, { html: PAGE.html.replace('<head>', `<head><script>${LIES}</script>`), awake: true });
      await driver.open(url);
    });
    expect(lied).toEqual(quiet);
    const flooded = await saidOf(async (url) => {
      await driver.open(url);
      await driver.runInPage(FLOOD);
    });
    expect(flooded).toEqual(quiet);
    await driver.runInPage(END_OF_FLOOD);
  });

  it('a list that goes and comes while it is read is read whole, each post once', { timeout: LONGEST }, async () => {
    const { driver, site } = stage();
    const url = `${PAGE.url}?turn=blink`;
    site.serve(url, PAGE);
    await driver.open(url);
    await driver.runInPage(LIVE_LIST);
    await driver.runInPage('feed.show(0, 8)');
    await driver.runInPage(`${BLINK}; 1`);
    const popup = await driver.clickButton();
    await settled(popup);
    await new Promise((resume) => setTimeout(resume, 2_000));
    await driver.runInPage(END_OF_BLINK);
    await diagnosedAs(popup, 'prospect');
    await popup.until(`${ROWS}.length === 8`, PATIENCE);
    const ids = (await popup.until<string[]>(ROWS)).map((row) => row.split(' ')[0]);
    expect(new Set(ids).size).toBe(8);
    await popup.close();
  });

  it('a page of a million nodes is read, or said not to answer, in the time that a click may take', {
    timeout: LONGEST,
  }, async () => {
    const { driver, site } = stage();
    const url = `${PAGE.url}?turn=million`;
    site.serve(url, PAGE);
    await driver.open(url);
    // Each has a text: with these they are a million.
    expect(await driver.runInPage<number>(MILLION)).toBe(500_000);
    const { popup, text, took } = await click();
    expect(took).toBeLessThan(LONGEST_CLICK);
    const { failures } = words('en').interface;
    expect([failures['timed-out'].title, 'Quellmark'].some((each) => text.includes(each))).toBe(true);
    await popup.close();
  });

  it('pages of the extension turn no text into markup or code, and have no policy but the one', {
    timeout: LONGEST,
  }, async () => {
    const view = await stage().driver.openExtensionPage('options');
    expect(await view.until<string>(DONE_WITH_TEXT)).toBe('done: text');
    await view.close();
  });
});

/** In a page of the extension: what could be done with a text, of all that is tried. */
const DONE_WITH_TEXT = `(() => {
  const tries = {
    text: () => { document.createElement('div').textContent = '<b>x</b>'; },
    markup: () => { document.createElement('div').innerHTML = '<b>x</b>'; },
    'markup beside': () => { document.body.appendChild(document.createElement('div')).insertAdjacentHTML('beforeend', '<b>x</b>'); },
    document: () => { new DOMParser().parseFromString('<p>x', 'text/html'); },
    script: () => { document.createElement('script').src = '/page/first-frame.js'; },
    worker: () => { new Worker('/background.js'); },
    'another policy': () => { trustedTypes.createPolicy('another', { createHTML: (text) => text }); },
    'a policy for all': () => { trustedTypes.createPolicy('default', { createHTML: (text) => text }); },
  };
  const done = Object.entries(tries).filter(([, attempt]) => {
    try {
      attempt();
      return true;
    } catch {
      return false;
    }
  });
  return 'done: ' + done.map(([name]) => name).join(', ');
})()`;
