/**
 * `npm run screenshots`: every state of every page of the extension, in each theme, language and width, drawn by Chromium
 * into `.rollcall/screenshots`, with contact sheets; the reference pictures in `docs/screenshots`, and, through the real
 * toolbar button of the built extension, what Chromium and Firefox really show. `-- --only inactive` draws the states
 * whose name begins so, and nothing else; `-- --references` draws the reference pictures only, `-- --store` those that the
 * stores are given, `-- --install` those of the walk from installing to the first verdict.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SCENES, type Scene } from '../tests/components/scenes.ts';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';
import { type Gallery, openGallery } from './screenshots/gallery.ts';
import { type GalleryTab, openGalleryTab } from './screenshots/gallery-tab.ts';
import { takeRealPictures } from './screenshots/in-browsers.ts';
import { takeInstallPictures } from './screenshots/install.ts';
import { allLooks } from './screenshots/look.ts';
import { BROWSER_FILE, DOCS, type DrawnBy, LETTERS, REFERENCES } from './screenshots/reference.ts';
import { drawSheet, drawSmallSheet, type Shot } from './screenshots/sheets.ts';
import { smallPng } from './screenshots/small-png.ts';
import { drawStorePictures } from './screenshots/store.ts';

/** Contact sheets that are committed: of every window two, so that each language and each theme is seen. */
const COMMITTED = /-(?:en-light|fr-dark)$/;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    references: { type: 'boolean' },
    store: { type: 'boolean' },
    install: { type: 'boolean' },
  },
});
const isAll = !values.only && !values.references && !values.store && !values.install;
/** What is drawn apart leaves the whole alone. */
const FOLDER = resolve(import.meta.dirname, '../.rollcall/screenshots', values.only ? `only-${values.only}` : 'all');

const executablePath = findOrInstallBrowser('chromium');
if (!executablePath) throw new Error(adviceFor('chromium'));
const gallery: Gallery = await openGallery();
const tab: GalleryTab = await openGalleryTab('chromium', { executablePath, gallery });
if (values.references || isAll) await drawReferences();
// Last: they are drawn in the same tab.
if (values.only || isAll) await drawSheets();
await tab.close();
if (values.store || isAll) {
  await drawStorePictures((language) => openGalleryTab('chromium', { executablePath, gallery, language }));
}
await gallery.close();
if (isAll) await takeRealPictures(DOCS);
if (values.install || isAll) await takeInstallPictures();

async function drawSheets(): Promise<void> {
  const sheets = await drawAll();
  for (const [name, shots] of sheets) {
    await drawSheet(tab.page, FOLDER, name, shots);
    if (isAll && COMMITTED.test(name)) await drawSmallSheet(tab.page, FOLDER, name, shots, join(DOCS, 'sheets'));
  }
  console.log(`${FOLDER}: ${sheets.size} contact sheets`);
}

/** @returns the contact sheets: name -> pictures */
async function drawAll(): Promise<Map<string, Shot[]>> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const sheets = new Map<string, Shot[]>();
  for (const look of allLooks()) {
    const { state, frame, theme, locale, width, height } = look;
    if (!state.startsWith(values.only ?? '')) continue;
    const file = `${state}-${frame}-${locale}-${theme}.png`;
    writeFileSync(join(FOLDER, file), await tab.picture(look));
    for (const complaint of tab.complaints()) console.log(`${file}: ${complaint}`);
    const sheet = `${kindOf(SCENES[state] as Scene)}-${frame}-${locale}-${theme}`;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), { file, label: state, width, height }]);
  }
  return sheets;
}

function kindOf({ page }: Scene): 'popup' | 'panel' | 'tab' {
  return page === 'popup' || page === 'panel' ? page : 'tab';
}

async function drawReferences(): Promise<void> {
  mkdirSync(DOCS, { recursive: true });
  for (const [name, look] of Object.entries(REFERENCES)) {
    writeFileSync(join(DOCS, `${name}.png`), smallPng(await tab.picture(look)));
  }
  const letters = (await tab.page.evaluate(LETTERS)) as number[];
  const by: DrawnBy = { browser: tab.version, letters };
  writeFileSync(BROWSER_FILE, `${JSON.stringify(by)}\n`);
  console.log(`docs/screenshots: ${Object.keys(REFERENCES).length} reference pictures by ${by.browser}`);
}
