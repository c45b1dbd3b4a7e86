/** Firefox with the extension, driven over WebDriver BiDi, and the browser's own window through its system context. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { type Driver, eventually, type LaunchOptions, type Popup } from './driver.ts';
import { HOSTS } from './site.ts';
import { tabOf } from './tab.ts';

/** Runs code in the browser's own window and returns what it returns, as plain data. */
type RunInWindow = <Result>(code: string) => Promise<Result>;

/** Starts Firefox with the extension installed and one empty tab. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    env: { ...process.env, TZ: 'UTC' },
    extraPrefsFirefox: preferences(options),
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
  });
  await browser.installExtension(options.extension);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const run = await systemContext(browser as unknown as { connection: Connection });
  const id = extensionId(options.extension);
  return {
    name: 'firefox',
    ...tabOf(page),
    openForbidden: () => openForbidden(run),
    clickButton: async () => {
      // A click while the popup is open would close it.
      await closePopup(run);
      await run(`
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
      return openedPopup(run);
    },
    trace: async (work) => {
      await work();
      return null;
    },
    clipboard: () => run<string>(READ_CLIPBOARD),
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    close: () => browser.close(),
  };
}

function preferences(options: LaunchOptions): Record<string, unknown> {
  return {
    'network.dns.localDomains': HOSTS.join(','),
    'network.socket.forcePort': `443=${options.site.port}`,
    'intl.locale.requested': options.language ?? 'en-US',
    'layout.css.devPixelsPerPx': String(options.pixelRatio ?? 1),
    ...(options.colours ? { 'ui.systemUsesDarkTheme': options.colours === 'dark' ? 1 : 0 } : {}),
  };
}

function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/** Puppeteer knows web pages only; the browser's window is a context too, for who asks for it by name. */
async function systemContext({ connection }: { connection: Connection }): Promise<RunInWindow> {
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const context = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox shows no window.');
  return async (code) => {
    const { result } = (await connection.send('script.evaluate', {
      expression: `(async () => { const answer = await (async () => { ${code} })(); return JSON.stringify(answer ?? null); })()`,
      target: { context },
      awaitPromise: true,
    })) as { result: { type: string; result?: { value: string }; exceptionDetails?: { text: string } } };
    if (!result.result) throw new Error(`Firefox's window: ${result.exceptionDetails?.text ?? result.type}`);
    return JSON.parse(result.result.value);
  };
}

/** Puppeteer waits for ever for a page of the browser's own: it lives in another process, and the tab moves there. */
async function openForbidden(run: RunInWindow): Promise<void> {
  await run(`gBrowser.selectedBrowser.fixupAndLoadURIString('about:support', {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });`);
  await eventually(
    () =>
      run<boolean>(
        `return gBrowser.currentURI.spec === 'about:support' && !gBrowser.selectedBrowser.webProgress.isLoadingDocument;`,
      ),
    () => 'Firefox did not open its own page.',
  );
}

async function closePopup(run: RunInWindow): Promise<void> {
  await eventually(
    // Asked again and again, since a popup that is still opening does not hear it.
    () => run<boolean>(`${FIND_POPUP} popup?.closest('panel')?.hidePopup(); return !popup;`),
    () => "Firefox's popup did not close.",
  );
}

async function openedPopup(run: RunInWindow): Promise<Popup> {
  const inPopup = <Result>(code: string) =>
    run<Result>(`${FIND_POPUP} return await ask(popup, ${JSON.stringify(code)});`);
  await eventually(
    // What is asked while the popup moves into the extension's process is lost: hence the short patience.
    () => run<boolean>(`${FIND_POPUP} return popup && ask(popup, 'true', { patience: 200 }).catch(() => false);`),
    () => "Firefox's popup did not open.",
  );
  return {
    text: () => inPopup<string>('document.body.innerText'),
    until: (expression, patience) =>
      eventually(
        () => inPopup(expression),
        async () => `The popup never fulfilled: ${expression}\nIt says: ${await inPopup('document.body.innerText')}`,
        patience,
      ) as never,
    press: async (selector) => {
      const place = await inPopup<{ x: number; y: number }>(`(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'center' });
        const box = element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })()`);
      await run(`${FIND_POPUP} await ask(popup, ${JSON.stringify(JSON.stringify(place))}, { press: true });`);
    },
    picture: async () => Buffer.from(await run<string>(`${FIND_POPUP} ${DRAW_POPUP}`), 'base64'),
    close: () => closePopup(run),
  };
}

/**
 * Finds the popup's element, and defines how to ask it: the code runs inside the popup's own world, from a frame
 * script, since only that one reaches into the extension's process. With `press`, a mouse is clicked at the point that
 * the code gives.
 */
const FIND_POPUP = `
  const popup = [...document.querySelectorAll('browser')].find((one) => one.currentURI?.spec.endsWith('/popup.html'));
  const ask = (target, code, { press = false, patience = 2000 } = {}) => new Promise((resolve, reject) => {
    const name = 'rollcall:' + Math.random();
    setTimeout(() => reject(new Error('the popup does not answer')), patience);
    target.messageManager.addMessageListener(name, function heard({ data }) {
      target.messageManager.removeMessageListener(name, heard);
      data.error ? reject(new Error(data.error)) : resolve(JSON.parse(data.answer));
    });
    const inside = async (name, code, press) => {
      try {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const answer = await Cu.evalInSandbox('(async () => JSON.stringify((await (' + code + ')) ?? null))()', sandbox);
        if (press) {
          const { x, y } = JSON.parse(answer);
          for (const type of ['mousemove', 'mousedown', 'mouseup'])
            content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
        }
        sendAsyncMessage(name, { answer });
      } catch (error) {
        sendAsyncMessage(name, { error: String(error) });
      }
    };
    const source = '(' + inside + ')(' + [name, code, press].map((one) => JSON.stringify(one)).join(',') + ')';
    target.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  });`;

/** Draws what the popup shows and returns it as a PNG in base64. */
const DRAW_POPUP = `
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);`;

const READ_CLIPBOARD = `
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
  const data = {};
  transferable.getTransferData('text/plain', data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;`;
