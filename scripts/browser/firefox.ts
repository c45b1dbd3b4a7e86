/** Firefox with the extension, driven over WebDriver BiDi, and the browser's own window through its system context. */
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { downloadFolder } from './downloads.ts';
import { type Bare, type Driver, eventually, type LaunchOptions, type PrivateWindow, type View } from './driver.ts';
import { firefoxOversight, oversee, overseenPreferences } from './firefox-overseen.ts';
import { closeView, FIRST_WINDOW, openedView, PRIVATE_WINDOW } from './firefox-view.ts';
import { clipboardOf, openForbidden, openTab, type RunInWindow, systemContext, toFront } from './firefox-window.ts';
import { profileIn } from './overseen.ts';
import { HOSTS } from './site.ts';
import { tabOf } from './tab.ts';

/** Starts Firefox with the extension installed and one empty tab. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const downloads = await downloadFolder();
  const browser = await startFirefox(options, downloads);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const run = await systemContext(browser);
  if (options.overseen) await oversee(run);
  await browser.installExtension(options.extension);
  const id = extensionId(options.extension);
  if (!options.keepWelcome && existsSync(join(options.extension, 'welcome.html'))) {
    await openedView(run, 'welcome.html').then((view) => view.close());
  }
  await toFront(run);
  return {
    name: 'firefox',
    ...tabOf(page),
    ...firefoxOversight(run, id, options.overseen),
    openForbidden: () => openForbidden(run),
    clickButton: async () => {
      await toFront(run);
      return clickButton(run, id);
    },
    panel: () => openedView(run, 'sidepanel.html'),
    tabPage: (name) => openedView(run, `${name}.html`),
    openExtensionPage: async (name, anchor) => {
      await openTab(run, id, `${name}.html${anchor ? `#${anchor}` : ''}`);
      return openedView(run, `${name}.html`);
    },
    toFront: () => toFront(run),
    openPrivately: (url) => openPrivately(run, id, url),
    trace: async (work) => {
      await work();
      return null;
    },
    stopBackground: () =>
      run(`await WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground();`),
    freeze: async () => false,
    allowRestart: async () => {
      await run(`window.rollcallBefore = WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension;`);
    },
    restarted: async () => {
      await eventually(
        () => run<boolean>(hasRestarted(id)),
        () => 'Firefox did not start the extension again.',
      );
    },
    downloads,
    clipboard: () => clipboardOf(run, 'text/plain'),
    clipboardHtml: () => clipboardOf(run, 'text/html'),
    closed: () => new Promise((done) => browser.once('disconnected', () => done())),
    close: async () => {
      if (browser.connected) await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** Starts Firefox alone. */
export function startFirefox(options: Bare, downloads: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    ...(options.overseen ? { userDataDir: profileIn(options.overseen) } : {}),
    protocolTimeout: options.patience ?? 180_000,
    defaultViewport: null,
    env: { ...process.env, TZ: 'UTC' },
    extraPrefsFirefox: preferences(options, downloads),
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
  });
}

function preferences(options: Bare, downloads: string): Record<string, unknown> {
  return {
    'network.dns.localDomains': HOSTS.join(','),
    'network.socket.forcePort': `443=${options.site.port}`,
    // The second of three places that it knows: a folder by its path.
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'intl.locale.requested': options.language ?? 'en-US',
    'layout.css.devPixelsPerPx': String(options.pixelRatio ?? 1),
    // A clock that is blurred against pages is no clock to measure with.
    ...(options.patience ? { 'privacy.reduceTimerPrecision': false } : {}),
    ...(options.colours ? { 'ui.systemUsesDarkTheme': options.colours === 'dark' ? 1 : 0 } : {}),
    ...overseenPreferences(options.overseen),
  };
}

function extensionId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Whether another one runs than before, and has its button: the one before stays for a moment after its pages. */
const hasRestarted = (id: string) => `
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { active, extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)}) ?? {};
    if (!active || !extension || extension === window.rollcallBefore) return false;
    return Boolean(ExtensionParent.apiManager.global.browserActionFor(extension));`;

async function clickButton(run: RunInWindow, id: string, where = FIRST_WINDOW): Promise<View> {
  // A click while the popup is open would close it.
  await closeView(run, 'popup.html', where);
  await run(`
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(${where});`);
  return openedView(run, 'popup.html', where);
}

/** Allows the extension in private windows, which starts it anew, and opens the address in one. */
async function openPrivately(run: RunInWindow, id: string, url: string): Promise<PrivateWindow> {
  await run(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await ExtensionPermissions.add(${JSON.stringify(id)}, allowed, extension);
    await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
    OpenBrowserWindow({ private: true });`);
  await eventually(
    () => run<boolean>(`return Boolean(${PRIVATE_WINDOW}?.gBrowserInit?.delayedStartupFinished);`),
    () => 'Firefox opened no private window.',
  );
  await run(`${PRIVATE_WINDOW}.gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });`);
  await eventually(
    () =>
      run<boolean>(`const { selectedBrowser } = ${PRIVATE_WINDOW}.gBrowser;
        return selectedBrowser.currentURI.spec.startsWith('http') && !selectedBrowser.webProgress.isLoadingDocument;`),
    () => `Firefox's private window did not open ${url}.`,
  );
  return {
    clickButton: () => clickButton(run, id, PRIVATE_WINDOW),
    close: () => run(`${PRIVATE_WINDOW}.close();`),
  };
}
