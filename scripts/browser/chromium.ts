/** Chromium, Chrome or Edge with the extension, driven over the DevTools protocol. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Driver, eventually, type LaunchOptions, type Popup, type TraceEvent } from './driver.ts';
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
  const language = options.language ?? 'en';
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    pipe: true,
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
    ],
  });
  const id = await browser.installExtension(options.extension);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    name: 'chromium',
    ...tabOf(page),
    openForbidden: async () => {
      await page.goto('chrome://version/');
    },
    clickButton: async () => {
      await page.bringToFront();
      await closePopups(browser, id);
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('Chromium did not keep the extension.');
      await extension.triggerAction(page);
      return popupOf(await openedPopup(browser, id), options);
    },
    trace: (work) => traceOf(page, work),
    clipboard: () => clipboardOf(browser, page),
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}

function isPopup(url: string, id: string): boolean {
  return url.startsWith(`chrome-extension://${id}/`) && url.endsWith('/popup.html');
}

async function closePopups(browser: Browser, id: string): Promise<void> {
  const popups = () => browser.targets().filter((target) => isPopup(target.url(), id));
  for (const target of popups()) await target.asPage().then(closePage);
  await eventually(
    async () => popups().length === 0,
    () => "Chromium's popup did not close.",
  );
}

/** A popup may close by itself, as soon as something else has the focus. */
async function closePage(page: Page): Promise<void> {
  await page.close().catch(() => undefined);
}

async function openedPopup(browser: Browser, id: string): Promise<Page> {
  const target = await browser.waitForTarget((target) => isPopup(target.url(), id));
  return target.asPage();
}

async function popupOf(page: Page, options: LaunchOptions): Promise<Popup> {
  if (options.colours) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colours }]);
  const run = <Result>(code: string) => page.evaluate(code) as Promise<Result>;
  return {
    text: () => run<string>('document.body.innerText'),
    until: (expression, patience) =>
      eventually(
        () => run(expression),
        async () => `The popup never fulfilled: ${expression}\nIt says: ${await run('document.body.innerText')}`,
        patience,
      ) as never,
    press: (selector) => page.click(selector),
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => closePage(page),
  };
}

async function traceOf(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

/** Reads the clipboard through the page, which a test may be allowed to do and a page may not. */
async function clipboardOf(browser: Browser, page: Page): Promise<string> {
  const origin = new URL(page.url()).origin;
  await browser.defaultBrowserContext().setPermission(origin, {
    permission: { name: 'clipboard-read' },
    state: 'granted',
  });
  await page.bringToFront();
  return page.evaluate('navigator.clipboard.readText()') as Promise<string>;
}
