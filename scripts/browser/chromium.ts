/** Chromium, Chrome or Edge with the extension, driven over the DevTools protocol. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { faultsOf } from './chromium-faults.ts';
import { chromiumOversight, overseenWords } from './chromium-overseen.ts';
import { openPrivately } from './chromium-private.ts';
import { chromiumView, closePage, closePages, openedPage, openedView } from './chromium-view.ts';
import { downloadFolder } from './downloads.ts';
import type { Bare, Driver, LaunchOptions, TraceEvent, View } from './driver.ts';
import { tabOf } from './tab.ts';

/** Nothing but the page under test may ask anything of anybody. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with the extension installed and one empty tab. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await startChromium(options);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const downloads = await downloadFolder();
  await downloadInto(browser, downloads);
  const id = await browser.installExtension(options.extension);
  if (!options.keepWelcome && existsSync(join(options.extension, 'welcome.html'))) {
    await closePage(await openedPage(browser, id, 'welcome.html'));
  }
  await page.bringToFront();
  const view = (file: string) => openedView(browser, id, file, options);
  return {
    name: 'chromium',
    ...tabOf(page),
    ...chromiumOversight(page, id, options.overseen),
    openForbidden: async () => {
      await page.goto('chrome://version/');
    },
    clickButton: () => clickButton(browser, id, page, options),
    panel: () => view('sidepanel.html'),
    tabPage: (name) => view(`${name}.html`),
    openExtensionPage: async (name, anchor) => {
      const tab = await browser.newPage();
      await tab.goto(`chrome-extension://${id}/${name}.html${anchor ? `#${anchor}` : ''}`);
      return chromiumView(tab, `${name}.html`, options);
    },
    toFront: () => page.bringToFront(),
    openPrivately: (url) => openPrivately(browser, id, url, (tab) => clickButton(browser, id, tab, options)),
    trace: (work, categories = ['devtools.timeline']) => traceOf(page, work, categories),
    ...faultsOf(browser, id, page),
    downloads,
    clipboard: () => clipboardOf(browser, page, 'navigator.clipboard.readText()'),
    clipboardHtml: () => clipboardOf(browser, page, READ_HTML),
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    close: async () => {
      if (browser.connected) await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** Starts Chromium alone. */
export function startChromium(options: Bare): Promise<Browser> {
  const language = options.language ?? 'en';
  return puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    pipe: true,
    protocolTimeout: options.patience ?? 180_000,
    enableExtensions: true,
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: language, TZ: 'UTC' },
    args: [
      ...QUIET,
      // Chromium's sandbox does not start for root, which is who runs things in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=MAP * 127.0.0.1:${options.site.port}`,
      '--ignore-certificate-errors',
      `--lang=${language}`,
      // A popup is as high as the screen allows, and the screen of a headless Chromium is small.
      `--screen-info={2000x1600 devicePixelRatio=${options.pixelRatio ?? 1}}`,
      '--window-size=1280,900',
      ...overseenWords(options.overseen),
    ],
  });
}

async function downloadInto(browser: Browser, downloadPath: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

async function clickButton(browser: Browser, id: string, page: Page, options: LaunchOptions): Promise<View> {
  await page.bringToFront();
  await closePages(browser, id, 'popup.html');
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not keep the extension.');
  await extension.triggerAction(page);
  return openedView(browser, id, 'popup.html', options);
}

async function traceOf(page: Page, work: () => Promise<void>, categories: string[]): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** Reads the clipboard through the page, which a test may be allowed to do and a page may not. */
async function clipboardOf(browser: Browser, page: Page, read: string): Promise<string> {
  const origin = new URL(page.url()).origin;
  await browser.defaultBrowserContext().setPermission(origin, {
    permission: { name: 'clipboard-read' },
    state: 'granted',
  });
  await page.bringToFront();
  return page.evaluate(read) as Promise<string>;
}

const READ_HTML = `navigator.clipboard.read().then(async ([item]) =>
  item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '')`;
