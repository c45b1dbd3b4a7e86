/**
 * `npm start`: the extension in a real browser, on a sample page that is served as if it were the site. With a display
 * the browser stays open for the person to click; without one, the real button is clicked here, the diagnosis printed
 * and the popup's picture saved.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { buildExtensions } from './browser/build-extensions.ts';
import { BROWSERS, type BrowserName, type Driver } from './browser/driver.ts';
import { adviceFor, findBrowser, findOrInstallBrowser } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { diagnosedAs } from './browser/popup.ts';
import { openSite, serveSample } from './browser/site.ts';

const SAMPLE = 'linkedin-guest-inactive-fr';
const PICTURE = resolve(import.meta.dirname, '../.rollcall/popup.png');

const browser = anyBrowser();
if (!browser) {
  console.error(`Rollcall needs a browser and found none. ${adviceFor('chromium')}`);
  process.exit(1);
}
console.log('Building the extension…');
buildExtensions({ quiet: true });
const site = await openSite();
const url = await serveSample(site, SAMPLE);
const headless = !hasDisplay();
const driver = await launch(browser.name, { executablePath: browser.path, site, headless });
await driver.open(url);
console.log(`Opened a sample of ${url} (served by this machine) in ${browser.path}.`);
await (headless ? clickAndPrint(driver) : waitForThePerson(driver));
await site.close();

/** The first browser of the machine; where there is none, the first that can be installed. */
function anyBrowser(): { name: BrowserName; path: string } | null {
  for (const find of [findBrowser, findOrInstallBrowser]) {
    for (const name of BROWSERS) {
      const path = find(name);
      if (path) return { name, path };
    }
  }
  return null;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function clickAndPrint(driver: Driver): Promise<void> {
  const popup = await driver.clickButton();
  // A sample, so what an owner is asked of the own page is skipped.
  await diagnosedAs(popup, 'mine');
  console.log('No display here, so the toolbar button was clicked for you. The popup says:\n');
  console.log(asLines(await popup.until<string>(`document.querySelector('main').innerText`)));
  mkdirSync(resolve(PICTURE, '..'), { recursive: true });
  writeFileSync(PICTURE, await popup.picture());
  console.log(`\nIts picture: ${relative(process.cwd(), PICTURE)}`);
  await driver.close();
}

/** The popup's text without its empty lines, each sign beside its finding ("−", then its name for screen readers). */
function asLines(text: string): string {
  return text.replace(/\n{2,}/g, '\n').replace(/^([−+○])\n[^\n]*:\n/gm, '$1 ');
}

async function waitForThePerson(driver: Driver): Promise<void> {
  console.log("Click Rollcall's button in the toolbar (in Chrome it may be under the puzzle piece).");
  console.log('Close the browser, or press Ctrl+C here, when you are done.');
  await driver.closed();
}
