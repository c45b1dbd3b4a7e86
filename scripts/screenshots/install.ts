/**
 * The pictures of `docs/install.md`: the browsers' own pages on which an extension is put in, before and after, and where its
 * button is pinned. What the button then shows is taken by `in-browsers.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { buildExtensions } from '../browser/build-extensions.ts';
import { startChromium } from '../browser/chromium.ts';
import { downloadFolder } from '../browser/downloads.ts';
import { adviceFor, findOrInstallBrowser } from '../browser/find.ts';
import { startFirefox } from '../browser/firefox.ts';
import { openForbidden, type RunInWindow, systemContext, toFront } from '../browser/firefox-window.ts';
import { extensionFolder } from '../browser/launch.ts';
import { openSite, type Site } from '../browser/site.ts';
import { LANGUAGES } from './look.ts';
import { DOCS } from './reference.ts';
import { smallPng } from './small-png.ts';

/** How much of Firefox's page is shown, in pixels: without an extension, and with one below. */
const FIREFOX_HEIGHTS = { before: 290, after: 312 };
const FIREFOX_WIDTH = 1000;
/** The page puts the caret into its search, inside shadow roots. */
const NOTHING_FOCUSED = `(function leave({ activeElement: element }) {
  if (element?.shadowRoot) leave(element.shadowRoot);
  element?.blur();
})(document)`;
/** Milliseconds, of which Firefox's page does not tell when they are over. */
const DRAWING = 2000;
const WINDOW = { width: 1100, height: 800 };

/** Takes all of them anew, of the built extension. Firefox speaks English in them: its languages come as packs of their own. */
export async function takeInstallPictures(): Promise<void> {
  buildExtensions({ quiet: true });
  const site = await openSite();
  for (const language of LANGUAGES) await takeInChromium(site, language);
  await takeInFirefox(site);
  await site.close();
}

async function takeInChromium(site: Site, language: (typeof LANGUAGES)[number]): Promise<void> {
  const browser = await startChromium({ executablePath: pathOf('chromium'), site, language });
  const name = (what: string) => `install-${what}${language === 'en' ? '' : `-${language}`}.png`;
  const page = await openedAt(browser, 'chrome://extensions/');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.reload();
  await page.waitForSelector('>>> extensions-toolbar');
  await page.evaluate(NOTHING_FOCUSED);
  await keepElement(page, '>>> extensions-toolbar', name('chrome-1'));
  await browser.installExtension(extensionFolder('chromium'));
  // It opens by itself, in front: a tab behind it is not drawn.
  const welcome = await (await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'))).asPage();
  await welcome.setViewport(WINDOW);
  await keepElement(welcome, '.pin-drawing', name('pin'));
  await welcome.close();
  await page.bringToFront();
  await keepElement(page, '>>> extensions-item', name('chrome-2'));
  await browser.close();
}

async function takeInFirefox(site: Site): Promise<void> {
  const browser = await startFirefox({ executablePath: pathOf('firefox'), site }, await downloadFolder());
  const run = await systemContext(browser);
  await openForbidden(run, 'about:debugging#/runtime/this-firefox');
  await new Promise((drawn) => setTimeout(drawn, DRAWING));
  keep(await pictureOf(run, FIREFOX_HEIGHTS.before), 'install-firefox-1.png');
  await browser.installExtension(extensionFolder('firefox'));
  // The first-run page opens in front, and the list is drawn behind it.
  await new Promise((drawn) => setTimeout(drawn, DRAWING));
  await toFront(run);
  keep(await pictureOf(run, FIREFOX_HEIGHTS.after), 'install-firefox-2.png');
  await browser.close();
}

/** The upper part of the tab in front, which puppeteer cannot see: it shows a page of the browser's own. */
async function pictureOf(run: RunInWindow, height: number): Promise<Buffer> {
  const picture = await run<string>(`
    const part = new DOMRect(0, 0, ${FIREFOX_WIDTH}, ${height});
    const bitmap = await gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.drawSnapshot(part, 1, 'white');
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`);
  return Buffer.from(picture, 'base64');
}

async function openedAt(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await page.goto(address);
  return page;
}

async function keepElement(page: Page, selector: string, file: string): Promise<void> {
  const element = (await page.waitForSelector(selector, { visible: true })) as ElementHandle<Element>;
  keep(await element.screenshot(), file);
}

function keep(picture: Uint8Array, file: string): void {
  writeFileSync(join(DOCS, file), smallPng(Buffer.from(picture)));
  console.log(`docs/screenshots/${file}`);
}

function pathOf(name: 'chromium' | 'firefox'): string {
  const path = findOrInstallBrowser(name);
  if (!path) throw new Error(adviceFor(name));
  return path;
}
