/** What both browsers really show of the built extension: through its toolbar button, and in its own tabs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtensions } from '../browser/build-extensions.ts';
import { BROWSERS, type BrowserName, type Driver, type TabPage, type View } from '../browser/driver.ts';
import { adviceFor, findOrInstallBrowser } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { settled } from '../browser/popup.ts';
import { choose } from '../browser/settings.ts';
import { openSite, type Site, serveSample } from '../browser/site.ts';
import { smallPng } from './small-png.ts';

const LANGUAGES = ['en', 'fr'] as const;
const HERO = 'linkedin-guest-inactive-fr';
const TABS: TabPage[] = ['welcome', 'options', 'help', 'report'];
/** Long enough for the browser to fit a popup to what it holds, in milliseconds. */
const FITTING = 300;

/** Pictures of the main states in both browsers, and of popup and panel in both languages: `firefox-popup-fr.png`. */
export async function takeRealPictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  buildExtensions({ quiet: true });
  const site = await openSite();
  for (const name of BROWSERS) {
    for (const language of LANGUAGES) await takeIn(name, language, site, folder);
  }
  await site.close();
}

async function takeIn(name: BrowserName, language: 'en' | 'fr', site: Site, folder: string): Promise<void> {
  const executablePath = findOrInstallBrowser(name);
  if (!executablePath) throw new Error(adviceFor(name));
  const options = { executablePath, site, language, colours: 'light', pixelRatio: 2 } as const;
  const driver = await launch(name, options);
  const take = async (what: string, view: View) => {
    await new Promise((resume) => setTimeout(resume, FITTING));
    const file = `${name}-${what}${language === 'en' ? '' : `-${language}`}.png`;
    writeFileSync(join(folder, file), smallPng(await view.picture()));
    console.log(`docs/screenshots/${file}`);
  };
  await takeViews(driver, site, take);
  // The tabs' texts are looked at in the gallery: here it is the browser.
  if (language === 'en') for (const page of TABS) await takeTab(driver, page, take);
  await driver.close();
}

type Take = (what: string, view: View) => Promise<void>;

async function takeTab(driver: Driver, page: TabPage, take: Take): Promise<void> {
  const view = await driver.openExtensionPage(page);
  await view.until(`document.querySelector('h1')`);
  await take(page, view);
  await view.close();
}

/** The first question, the popup, and the panel that it opens. */
async function takeViews(driver: Driver, site: Site, take: Take): Promise<void> {
  await driver.open(await serveSample(site, HERO));
  const first = await driver.clickButton();
  await first.until(`document.querySelector('input[name=whose]')`);
  await take('first-question', first);
  await first.close();
  await choose(driver, { asked: true, opening: 'prospect' });
  const popup = await driver.clickButton();
  await settled(popup);
  await take('popup', popup);
  await popup.press('footer [data-do=side-panel]');
  const panel = await driver.panel();
  await settled(panel);
  await take('panel', panel);
  await panel.close();
}
