/**
 * The pictures of `docs/install.md`: the browsers' own pages on which an extension is put in, before and after, and where its
 * button is pinned. What the button then shows is taken by `in-browsers.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page, ScreenshotClip } from 'puppeteer-core';
import { buildExtensions } from '../browser/build-extensions.ts';
import { startChromium } from '../browser/chromium.ts';
import { downloadFolder } from '../browser/downloads.ts';
import { adviceFor, findOrInstallBrowser } from '../browser/find.ts';
import { startFirefox } from '../browser/firefox.ts';
import { extensionFolder } from '../browser/launch.ts';
import { openSite, type Site } from '../browser/site.ts';
import { LANGUAGES } from './look.ts';
import { DOCS } from './reference.ts';
import { smallPng } from './small-png.ts';

/** Where Firefox shows what is loaded for a while, in pixels: before, and with an extension below. */
const FIREFOX_CLIPS: ScreenshotClip[] = [
  { x: 0, y: 0, width: 1000, height: 290 },
  { x: 0, y: 0, width: 1000, height: 312 },
];
/** The page puts the caret into its search, inside shadow roots. */
const NOTHING_FOCUSED = `(function leave({ activeElement: element }) {
  if (element?.shadowRoot) leave(element.shadowRoot);
  element?.blur();
})(document)`;
/** Milliseconds. */
const OPENING = 2000;
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
  const [before, after] = FIREFOX_CLIPS;
  const page = await openedAt(browser, 'about:debugging#/runtime/this-firefox');
  await page.waitForSelector('.qa-temporary-extension-install-button');
  keep(await page.screenshot({ clip: before as ScreenshotClip }), 'install-firefox-1.png');
  await browser.installExtension(extensionFolder('firefox'));
  // The first-run page opens in front, and Firefox does not tell of it here.
  await new Promise((opened) => setTimeout(opened, OPENING));
  await page.bringToFront();
  await page.waitForFunction("document.body.innerText.includes('Rollcall')");
  keep(await page.screenshot({ clip: after as ScreenshotClip }), 'install-firefox-2.png');
  await browser.close();
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
