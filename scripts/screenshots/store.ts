/** The pictures for the stores, into `docs/store/pictures`: each screenshot in both sizes and languages, tile and icon. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { isView, SCENES, type Scene } from '../../tests/components/scenes.ts';
import { LISTED, PICTURES } from '../store/check-pictures.ts';
import { PROMO_TILE, SCREENSHOTS, STORE_ICON } from '../store/limits.ts';
import type { GalleryTab } from './gallery-tab.ts';
import { popupsSheet, promoTile, storeIcon, wholeSheet } from './store-sheet.ts';
import { STORE_SHOTS, type StoreShot } from './store-shots.ts';

type Language = (typeof LISTED)[number];

/** In which a popup opens, and the size of a screenshot. */
const POPUP = { width: 400, height: 600 };
const SCREEN = { width: 1280, height: 800 };
/** For a fine screen; what is laid out smaller stays sharp. */
const FINE = 2;
/** How PNG names red, green and blue without transparency. */
const OPAQUE = 2;

/**
 * Draws all of them anew.
 * @param open a tab of the gallery, in a browser that speaks that language
 */
export async function drawStorePictures(open: (language: Language) => Promise<GalleryTab>): Promise<void> {
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  for (const language of LISTED) {
    const tab = await open(language);
    const sheets: Sheet[] = [];
    for (const shot of STORE_SHOTS) sheets.push(await sheetOf(tab, shot, language));
    // Only now: a tab that stands behind another is not drawn.
    const page = await tab.page.browser().newPage();
    for (const { name, markup } of sheets) {
      for (const size of SCREENSHOTS.sizes) await take(page, markup, name, size, { laidOut: SCREEN.width });
    }
    if (language === 'en') {
      await take(page, promoTile(), 'promo', PROMO_TILE);
      await take(page, storeIcon(), 'icon', STORE_ICON, { isOpaque: false });
    }
    await tab.close();
  }
}

interface Sheet {
  /** "screenshot-1-en" */
  name: string;
  markup: string;
}

async function sheetOf(tab: GalleryTab, shot: StoreShot, language: Language): Promise<Sheet> {
  const { name, states, says } = shot;
  const pictures: Buffer[] = [];
  for (const state of states) pictures.push(await pictureOf(tab, state, language, shot.first));
  const markup = says ? popupsSheet(pictures, says[language], language) : wholeSheet(pictures[0] as Buffer);
  return { name: `${name}-${language}`, markup };
}

async function pictureOf(tab: GalleryTab, state: string, locale: Language, first = 'undefined'): Promise<Buffer> {
  const window = isView(SCENES[state] as Scene) ? POPUP : SCREEN;
  await tab.show({ state, locale, theme: 'light', ratio: FINE, ...window });
  await tab.page.evaluate(first);
  // What was pressed is drawn in the next frame but one.
  await tab.page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  return Buffer.from(await tab.page.screenshot());
}

/** Takes a document's picture. One that is `laidOut` wider than it shall be is drawn smaller by the browser. */
async function take(
  page: Page,
  sheet: string,
  name: string,
  size: string,
  { laidOut, isOpaque = true }: { laidOut?: number; isOpaque?: boolean } = {},
): Promise<void> {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const times = (laidOut ?? width) / width;
  await page.setViewport({ width: width * times, height: height * times, deviceScaleFactor: 1 / times });
  await page.setContent(sheet, { waitUntil: 'load' });
  const picture = Buffer.from(await page.screenshot({ omitBackground: !isOpaque }));
  const file = `${name}-${size}.png`;
  writeFileSync(join(PICTURES, file), isOpaque ? withoutTransparency(picture) : picture);
  console.log(`docs/store/pictures/${file}`);
}

/** The stores take pictures of 24 bits, and none in which a pixel could be transparent. */
function withoutTransparency(picture: Buffer): Buffer {
  return PNG.sync.write(PNG.sync.read(picture), { colorType: OPAQUE, deflateLevel: 9 });
}
