/**
 * `npm run screenshots`: every state of every page of the extension, in each theme, language and width, drawn by Chromium
 * into `.rollcall/screenshots`, with contact sheets; the reference pictures in `docs/screenshots`, and, through the real
 * toolbar button of the built extension, what Chromium and Firefox really show. `-- --only inactive` draws the states
 * whose name begins so, and nothing else.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SCENES, type Scene } from '../tests/components/scenes.ts';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';
import { type Gallery, openGallery } from './screenshots/gallery.ts';
import { type GalleryTab, openGalleryTab } from './screenshots/gallery-tab.ts';
import { takeRealPictures } from './screenshots/in-browsers.ts';
import { allLooks } from './screenshots/look.ts';
import { BROWSER_FILE, DOCS, type DrawnBy, LETTERS, REFERENCES } from './screenshots/reference.ts';
import { drawSheet, type Shot } from './screenshots/sheets.ts';

/** Contact sheets that are committed: each page of the extension in its commonest window, and the hardest ones. */
const COMMITTED = /^(?:popup-400|panel-360|tab-1200)-(?:en-light|fr-dark)|^(?:popup-252-fr|popup-200-percent-fr)-light/;

const { values } = parseArgs({ options: { only: { type: 'string' } } });
/** What is drawn apart leaves the whole alone. */
const FOLDER = resolve(import.meta.dirname, '../.rollcall/screenshots', values.only ? `only-${values.only}` : 'all');

const executablePath = findOrInstallBrowser('chromium');
if (!executablePath) throw new Error(adviceFor('chromium'));
const gallery: Gallery = await openGallery();
const tab: GalleryTab = await openGalleryTab('chromium', { executablePath, gallery });
const sheets = await drawAll();
if (!values.only) await drawReferences();
for (const [name, shots] of sheets) await drawSheet(tab.page, FOLDER, name, shots, values.only ? null : folderOf(name));
console.log(`${FOLDER}: ${sheets.size} contact sheets`);
await tab.close();
await gallery.close();
if (!values.only) await takeRealPictures(DOCS);

/** @returns the contact sheets: name -> pictures */
async function drawAll(): Promise<Map<string, Shot[]>> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const sheets = new Map<string, Shot[]>();
  for (const look of allLooks()) {
    const { state, frame, theme, locale, width } = look;
    if (!state.startsWith(values.only ?? '')) continue;
    const file = `${state}-${frame}-${locale}-${theme}.png`;
    writeFileSync(join(FOLDER, file), await tab.picture(look));
    for (const complaint of tab.complaints()) console.log(`${file}: ${complaint}`);
    const sheet = `${kindOf(SCENES[state] as Scene)}-${frame}-${locale}-${theme}`;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), { file, label: state, width }]);
  }
  return sheets;
}

function kindOf({ page }: Scene): 'popup' | 'panel' | 'tab' {
  return page === 'popup' || page === 'panel' ? page : 'tab';
}

/** Where a contact sheet is written, beside `.rollcall`; `null` for those that are not committed. */
function folderOf(name: string): string | null {
  return COMMITTED.test(name) ? join(DOCS, 'sheets') : null;
}

async function drawReferences(): Promise<void> {
  mkdirSync(DOCS, { recursive: true });
  for (const [name, look] of Object.entries(REFERENCES)) {
    writeFileSync(join(DOCS, `${name}.png`), await tab.picture(look));
  }
  const letters = (await tab.page.evaluate(LETTERS)) as number[];
  const by: DrawnBy = { browser: tab.version, letters };
  writeFileSync(BROWSER_FILE, `${JSON.stringify(by)}\n`);
  console.log(`docs/screenshots: ${Object.keys(REFERENCES).length} reference pictures by ${by.browser}`);
}
