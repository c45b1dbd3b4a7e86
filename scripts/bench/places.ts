/** Where readers are measured: a tab of either browser, in a world like that of an extension's scripts; or Node. */
import { rm } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { startChromium } from '../browser/chromium.ts';
import { downloadFolder } from '../browser/downloads.ts';
import type { BrowserName } from '../browser/driver.ts';
import { startFirefox } from '../browser/firefox.ts';
import { systemContext } from '../browser/firefox-window.ts';
import { openSite } from '../browser/site.ts';
import { BENCH, bundled } from './bundle.ts';
import type { Given } from './in-page.ts';
import { busiest, type ThreadClock } from './thread-clock.ts';
import type { Taken } from './timed.ts';

/** `nothing` is what it takes to ask at all. */
export type Contender = 'nothing' | 'floor' | 'reader' | 'readability' | 'defuddle' | 'axe';

/** A page that is open somewhere. */
export interface OpenedPage {
  /** Runs a contender so many times, one after the other. */
  run(contender: Contender, given: Given, times: number): Promise<Taken>;
  /** How long the page's thread has worked; `null` where nobody tells. */
  worked: ThreadClock | null;
}

export interface Place {
  name: string;
  version: string;
  /** The contenders that can run there at all. */
  contenders: readonly Contender[];
  open(page: { url: string; html: string }): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** A call may take so long, in milliseconds: the largest pages take a minute to open. */
const PATIENCE = 900_000;

/** The realm that puppeteer keeps for itself: a page sees nothing of it. It has the DOM, and globals of its own. */
interface Isolating {
  isolatedRealm(): { evaluate<Result>(code: string): Promise<Result> };
}

export function isolated<Result>(page: Page, code: string): Promise<Result> {
  return (page.mainFrame() as unknown as Isolating).isolatedRealm().evaluate<Result>(code);
}

export interface BareBrowser {
  browser: Browser;
  page: Page;
  /** Serves the page and opens it in the tab. */
  open(served: { url: string; html: string }): Promise<void>;
  close(): Promise<void>;
}

/** The browser without the extension, and one tab. */
export async function bareBrowser(name: BrowserName, executablePath: string): Promise<BareBrowser> {
  const site = await openSite();
  const options = { executablePath, site, patience: PATIENCE };
  const downloads = await downloadFolder();
  const browser = name === 'chromium' ? await startChromium(options) : await startFirefox(options, downloads);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    browser,
    page,
    open: async (served) => {
      site.serve(served.url, served);
      await page.goto(served.url, { waitUntil: 'load', timeout: PATIENCE });
    },
    close: async () => {
      await browser.close();
      await site.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** So often the tab's process is looked for: a tab may be on its way into another. */
const TRIES = 5;
/** Keeps the page busy for a moment. */
const SPIN = 'for (const end = performance.now() + 60; performance.now() < end; );';

/** A function that gives the processes of which one has the tab. */
async function processes(name: BrowserName, browser: Browser): Promise<() => Promise<number[]>> {
  if (name === 'firefox') {
    const run = await systemContext(browser);
    return async () => [await run<number>('return gBrowser.selectedBrowser.frameLoader.remoteTab.osPid;')];
  }
  const session = await browser.target().createCDPSession();
  return async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  };
}

/** A tab of a browser. */
export async function browserPlace(name: BrowserName, executablePath: string): Promise<Place> {
  const { browser, page, open, close } = await bareBrowser(name, executablePath);
  const code = await bundled('in-page.ts');
  const pids = await processes(name, browser);
  const tabClock = async () => {
    for (let time = 0; time < TRIES; time += 1) {
      const clock = await busiest(await pids(), () => isolated(page, SPIN));
      if (clock !== null) return clock;
    }
    return null;
  };
  return {
    name,
    version: await browser.version(),
    contenders: ['floor', 'reader', 'readability', 'defuddle', 'axe'],
    open: async (served) => {
      await open(served);
      await isolated(page, code);
      return {
        worked: await tabClock(),
        run: (contender, given, times) =>
          isolated<Taken>(page, `${BENCH}.run(${JSON.stringify(contender)}, ${JSON.stringify(given)}, ${times})`),
      };
    },
    close,
  };
}
