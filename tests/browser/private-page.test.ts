/** What a page can see of the extension: nothing, before the click and after it. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { extensionFolder } from '../../scripts/browser/launch.ts';
import { filesBelow } from '../../scripts/browser/overseen.ts';
import { diagnosedAs, settled } from '../../scripts/browser/popup.ts';
import { sampleFolder, serveSample } from '../../scripts/browser/site.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { DRAWN, loadEach, SELF, SUSPECT, SUSPICIONS } from './private/suspicious-page.ts';

const PAGES = ['linkedin-ember-frame-pt', 'facebook-plain-signed-in-en'];
const SITE = 'https://www.linkedin.com';

inEachBrowser((stage) => {
  it('before the click no code of the extension runs in any page', async () => {
    const { driver, site } = stage();
    site.serve(`${SITE}/blank`, { html: '<!doctype html><title>blank</title>' });
    await driver.open(`${SITE}/blank`);
    expect(await driver.isInTab()).toBe(false);
    for (const page of PAGES) {
      await driver.open(await serveSample(site, page));
      expect(await driver.isInTab(), page).toBe(false);
    }
    // Asked the same way, the click's own script is seen.
    const popup = await driver.clickButton();
    await settled(popup);
    expect(await driver.isInTab()).toBe(true);
    await popup.close();
  });

  it.each(PAGES)('%s: the page cannot see the extension, however it looks', async (page) => {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, page));
    await driver.runInPage(DRAWN);
    const before = { markup: await driver.markup(), self: await driver.runInPage(SELF) };
    await driver.runInPage(SUSPECT);
    const entries = await driver.runInPage('entries()');
    await driver.runInPage('(suspicions.length = 0)');
    const requests = site.requests.length;
    const popup = await driver.clickButton();
    await diagnosedAs(popup, 'prospect');
    // It goes on reading while the popup is open.
    await new Promise((resume) => setTimeout(resume, 600));
    await popup.close();
    expect(await driver.runInPage(SUSPICIONS)).toEqual([]);
    expect(await driver.markup()).toBe(before.markup);
    expect(before.markup).not.toMatch(/(chrome|moz)-extension:/);
    expect(await driver.runInPage('entries()')).toEqual(entries);
    expect(site.requests.slice(requests)).toEqual([]);
    // It sees itself change by what it set up itself, and by nothing else.
    const self = await driver.runInPage<string[][]>(SELF);
    const own = new Set(['suspicions', 'entries', 'id']);
    expect(self.map((names) => names.filter((name) => !own.has(name)))).toEqual(before.self);
    // Whatever leaves a trace is seen.
    await driver.runInPage(TRACES);
    const seen = await driver.runInPage<string[]>(SUSPICIONS);
    expect(seen).toEqual(expect.arrayContaining(TRACED));
  });

  it('no file of the extension can be reached by its id, and nothing answers a message', async () => {
    const { driver, site } = stage();
    site.serve(`${SITE}/own.js`, { html: '', awake: true });
    const html = readFileSync(`${sampleFolder('linkedin-guest-active-en')}/source.html`, 'utf8');
    const url = `${SITE}/company/quellmark-instruments`;
    site.serve(url, { html, awake: true });
    await driver.open(url);
    const popup = await driver.clickButton();
    await settled(popup);
    const origin = await popup.until<string>('location.origin');
    await popup.close();
    const folder = extensionFolder(driver.name);
    const files = filesBelow(folder).map((file) => relative(folder, file).replaceAll('\\', '/'));
    expect(files.length).toBeGreaterThan(50);
    const answered = await driver.runInPage(loadEach([`${SITE}/own.js`, ...files.map((file) => `${origin}/${file}`)]));
    // The page's own file answers to the same questions.
    expect(answered).toEqual(expect.arrayContaining([`fetch ${SITE}/own.js`, `script ${SITE}/own.js`]));
    expect((answered as string[]).filter((one) => !one.endsWith(`${SITE}/own.js`))).toEqual([]);
    const talk =
      '[typeof globalThis.browser, typeof globalThis.chrome?.runtime?.sendMessage, typeof globalThis.chrome?.runtime?.connect]';
    expect(await driver.runInPage(talk)).toEqual(['undefined', 'undefined', 'undefined']);
  });

  it('cannot send: in the popup itself a request, a picture, a form, a frame and markup are refused', async () => {
    const { driver, site } = stage();
    await driver.open(await serveSample(site, 'linkedin-guest-active-en'));
    const requests = site.requests.length;
    const popup = await driver.clickButton();
    await settled(popup);
    const outcome = await popup.until<string>(TRY_TO_SEND);
    expect(outcome).toBe('fetch refused, image refused, markup refused');
    expect(site.requests.slice(requests)).toEqual([]);
    await popup.close();
  });
});

/** What an extension that is not careful does, and how the page says it. */
const TRACES = `(() => {
  document.body.dataset.trace = '';
  postMessage('here', '*');
  console.log('here');
  return new Promise((done) => setTimeout(done, 100)).then(() => true);
})()`;
const TRACED = ['mutation: attributes of BODY', 'event: message', 'call: console.log', 'call: window.setTimeout'];

/** Tried from inside the popup, where only the extension's policy stands in the way. */
const TRY_TO_SEND = `(async () => {
  const answers = [];
  const url = 'https://www.linkedin.com/leak';
  answers.push(await fetch(url, { mode: 'no-cors' }).then(() => 'fetch left', () => 'fetch refused'));
  const image = new Image();
  answers.push(await new Promise((done) => {
    image.onload = () => done('image left');
    image.onerror = () => done('image refused');
    image.src = url;
  }));
  const form = Object.assign(document.createElement('form'), { action: url, method: 'post' });
  const frame = Object.assign(document.createElement('iframe'), { src: url });
  document.body.append(form, frame);
  try {
    form.submit();
  } catch {
    // Firefox throws where Chromium only does not do it.
  }
  await new Promise((resume) => setTimeout(resume, 300));
  try {
    // What the policy has to refuse.
    document.createElement('p').innerHTML = '<b>text</b>';
    answers.push('markup taken');
  } catch {
    answers.push('markup refused');
  }
  return answers.join(', ');
})()`;
