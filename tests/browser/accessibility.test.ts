import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type BrowserName } from '../../scripts/browser/driver.ts';
import { findOrInstallBrowser } from '../../scripts/browser/find.ts';
import { type Gallery, openGallery } from '../../scripts/screenshots/gallery.ts';
import { type GalleryTab, openGalleryTab } from '../../scripts/screenshots/gallery-tab.ts';
import { type Frame, framesOf, LANGUAGES, THEMES } from '../../scripts/screenshots/look.ts';
import { SCENE_NAMES, SCENES, type Scene } from '../components/scenes.ts';
import { wrongIn } from './axe.ts';
import { STICKING_OUT } from './sticking-out.ts';

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

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

const framesFor = (state: string): Frame[] => framesOf(SCENES[state] as Scene);

for (const name of BROWSERS) {
  const executablePath = findOrInstallBrowser(name);
  describe.skipIf(executablePath === null)(`in ${name}`, () => {
    let tab: GalleryTab;
    beforeAll(async () => {
      tab = await openGalleryTab(name, { executablePath: executablePath ?? '', gallery });
    });
    afterAll(() => tab?.close());

    it.each(statesIn(name))('%s: axe finds nothing, in either theme and language', async (state) => {
      const [frame] = framesFor(state) as [Frame];
      const wrong = [];
      for (const theme of THEMES) {
        for (const locale of LANGUAGES) {
          await tab.show({ state, theme, locale, ...frame });
          for (const each of await wrongIn(tab.page)) wrong.push(`${theme} ${locale} ${each}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(tab.complaints()).toEqual([]);
    });

    it.each(statesIn(name))('%s: nothing sticks out, however narrow the window or large the text', async (state) => {
      const out = [];
      for (const frame of framesFor(state)) {
        for (const locale of LANGUAGES) {
          await tab.show({ state, theme: 'light', locale, ...frame });
          const seen = (await tab.page.evaluate(STICKING_OUT)) as string[];
          out.push(...seen.map((each) => `${frame.name} ${locale} ${each}`));
        }
      }
      expect(out).toEqual([]);
    });

    it('axe would find a button without a name, and the ruler what sticks out', async () => {
      await tab.show({ state: 'inactive', theme: 'light', locale: 'en', width: 400, height: 600 });
      await tab.page.evaluate(`(() => {
        const button = document.createElement('button');
        button.style.cssText = 'inline-size: 500px; block-size: 30px';
        document.querySelector('main').prepend(button);
      })()`);
      expect((await wrongIn(tab.page)).map((each) => each.split(':')[0])).toContain('button-name');
      expect(((await tab.page.evaluate(STICKING_OUT)) as string[]).join()).toContain('button');
    });
  });
}

function statesIn(name: BrowserName): string[] {
  return name === 'chromium' ? SCENE_NAMES : MAIN;
}
