/** Which states are drawn in which browser, and one tab of the gallery in each. */
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browser/driver.ts';
import { findOrInstallBrowser } from '../../scripts/browser/find.ts';
import { type Gallery, openGallery } from '../../scripts/screenshots/gallery.ts';
import { type GalleryTab, openGalleryTab } from '../../scripts/screenshots/gallery-tab.ts';
import { type Frame, framesOf } from '../../scripts/screenshots/look.ts';
import { SCENE_NAMES, SCENES, type Scene } from '../components/scenes.ts';

/** In Firefox these: each page of the extension, and each form of the popup. */
const MAIN = [
  'first-click-own',
  'first-click-prospect',
  'first-click-competitor',
  'inactive',
  'dense',
  'question-belief',
  'unknown-layout',
  'shortcuts',
  'panel-settled',
  'report-compare',
  'pages-list',
  'one-page',
  'report-write',
  'options',
  'welcome',
  'help',
];

/** The windows in which the state may stand, the commonest first. */
export const framesFor = (state: string): Frame[] => framesOf(SCENES[state] as Scene);

/** Declares the cases once for each browser, with the names of the states. `tab()` gives the open tab, inside a test. */
export function drawnInEachBrowser(cases: (states: string[], tab: () => GalleryTab) => void): void {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  for (const name of BROWSERS) {
    const executablePath = findOrInstallBrowser(name);
    describe.skipIf(executablePath === null)(`in ${name}`, () => {
      let tab: GalleryTab;
      beforeAll(async () => {
        tab = await openGalleryTab(name, { executablePath: executablePath ?? '', gallery });
      });
      afterAll(() => tab?.close());
      cases(statesIn(name), () => tab);
    });
  }
}

function statesIn(name: BrowserName): string[] {
  return name === 'chromium' ? SCENE_NAMES : MAIN;
}
