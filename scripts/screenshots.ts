/**
 * `npm run screenshots`: pictures of the popup in `docs/screenshots`, taken through the real extension on the sample
 * pages: each verdict, each state, dark, French, narrow and with large text; and one from Firefox.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildExtensions } from './browser/build-extensions.ts';
import type { BrowserName, LaunchOptions, Popup } from './browser/driver.ts';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { settled } from './browser/popup.ts';
import { openSite, serveSample } from './browser/site.ts';

const FOLDER = resolve(import.meta.dirname, '../docs/screenshots');
const HERO = 'linkedin-guest-inactive-fr';

/** Picture -> sample page. */
const STATES = {
  thriving: 'linkedin-ember-thriving-en',
  active: 'facebook-plain-signed-in-en',
  irregular: 'linkedin-ember-irregular-nl',
  unheard: 'linkedin-ember-unheard-es',
  abandoned: 'linkedin-guest-abandoned-de',
  empty: 'linkedin-ember-empty-nl',
  'reshares-only': 'linkedin-ember-reshares-only-fr',
  'not-enough': 'linkedin-ember-home-tab-en',
  'not-a-company-page': 'linkedin-not-profile-en',
  'login-wall': 'linkedin-login-wall-fr',
  'admin-view': 'linkedin-admin-view-en',
  'still-loading': 'linkedin-still-loading-en',
  'unknown-layout': 'linkedin-unknown-layout-en',
  'by-shape': 'linkedin-by-shape-en',
};

/** What is done to a popup before its picture is taken. */
type Look = (popup: Popup) => Promise<unknown>;

const styled =
  (element: string, style: string, value: string): Look =>
  (popup) =>
    popup.until(`(document.querySelector('${element}').style.${style} = '${value}')`);

const scrolled =
  (share: number): Look =>
  async (popup) => {
    await popup.until(
      `(document.querySelector('main').scrollTop = ${share} * document.querySelector('main').scrollHeight) || true`,
    );
  };

const copied: Look = async (popup) => {
  await popup.press('footer button');
  await popup.until(`document.querySelector('.copied')`);
};

/** Opens what is closed, and scrolls there. */
const opened =
  (element: string): Look =>
  async (popup) => {
    await popup.until(
      `(document.querySelector('${element}').open = true, document.querySelector('${element}').scrollIntoView(), true)`,
    );
  };

/** Long enough for the browser to fit the popup to what it now holds, in milliseconds. */
const FITTING = 300;

/** Takes one picture: of the popup on that sample page, or on a forbidden page where there is none. */
type Take = (name: string, page: string | null, look?: Look) => Promise<void>;

buildExtensions({ quiet: true });
mkdirSync(FOLDER, { recursive: true });
const site = await openSite();
await pictures('chromium', {}, async (take) => {
  await take('inactive', HERO);
  await take('inactive-next-steps', HERO, scrolled(0.35));
  await take('inactive-findings', HERO, scrolled(1));
  await take('inactive-decided', HERO, opened('.decided'));
  await take('inactive-step', HERO, opened('.steps details'));
  await take('inactive-320', HERO, styled('body', 'inlineSize', '320px'));
  await take('inactive-200-percent', HERO, styled('html', 'fontSize', '200%'));
  await take('by-shape-help-mend', 'linkedin-by-shape-en', scrolled(1));
  await take('copied', HERO, copied);
  for (const [name, page] of Object.entries(STATES)) await take(name, page);
  await take('forbidden', null);
});
await pictures('chromium', { colours: 'dark' }, (take) => take('inactive-dark', HERO));
await pictures('chromium', { language: 'fr' }, async (take) => {
  await take('inactive-fr', HERO);
  await take('inactive-decided-fr', HERO, opened('.decided'));
  await take('by-shape-fr', 'linkedin-by-shape-en', scrolled(1));
});
await pictures('chromium', { language: 'fr', colours: 'dark' }, (take) => take('inactive-fr-dark', HERO));
await pictures('firefox', {}, (take) => take('firefox', HERO));
await site.close();

async function pictures(
  browser: BrowserName,
  options: Pick<LaunchOptions, 'colours' | 'language'>,
  takeAll: (take: Take) => Promise<void>,
): Promise<void> {
  const executablePath = findOrInstallBrowser(browser);
  if (!executablePath) throw new Error(adviceFor(browser));
  const driver = await launch(browser, { colours: 'light', ...options, executablePath, site, pixelRatio: 2 });
  await takeAll(async (name, page, look) => {
    if (page) await driver.open(await serveSample(site, page));
    else await driver.openForbidden();
    const popup = await driver.clickButton();
    await settled(popup);
    await look?.(popup);
    await new Promise((resume) => setTimeout(resume, FITTING));
    writeFileSync(resolve(FOLDER, `${name}.png`), await popup.picture());
    await popup.close();
    console.log(`docs/screenshots/${name}.png`);
  });
  await driver.close();
}
