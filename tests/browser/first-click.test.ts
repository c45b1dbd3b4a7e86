/** A first click, scrolled not at all, answers: what each person came for stands above the actions. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/words/format.ts';
import { findOrInstallBrowser } from '../../scripts/browser/find.ts';
import { type Gallery, openGallery } from '../../scripts/screenshots/gallery.ts';
import { type GalleryTab, openGalleryTab } from '../../scripts/screenshots/gallery-tab.ts';
import { LANGUAGES } from '../../scripts/screenshots/look.ts';

/** What must be in sight, by who asks. A page read too little has first what would settle it. */
const ANSWER = {
  own: ['h2', '.lead', '.strip svg', '.steps .text', '.steps .effort'],
  prospect: ['h2', '.lead', '.strip svg', '.opening-lines .line'],
  competitor: ['h2', '.lead', '.strip svg, .strips svg'],
};

const STATES: [state: string, answer: string[]][] = [
  ['first-click-own', ANSWER.own],
  ['first-click-signed-out', ANSWER.own],
  ['first-click-prospect', ANSWER.prospect],
  ['first-click-competitor', [...ANSWER.competitor, '.strips > :last-child']],
  ['first-click-competitor-alone', ANSWER.competitor],
  ['facebook-own', [...ANSWER.own, '.section .plain']],
  ['facebook-8-own', ANSWER.own],
  ['facebook-prospect', ANSWER.prospect],
  ['facebook-8-prospect', ANSWER.prospect],
  ['facebook-competitor', ANSWER.competitor],
  ['facebook-8-competitor', ANSWER.competitor],
];

const executablePath = findOrInstallBrowser('chromium');

describe.skipIf(executablePath === null)('a first click in the popup, 400 by 600', () => {
  let gallery: Gallery;
  let tab: GalleryTab;
  beforeAll(async () => {
    gallery = await openGallery();
    tab = await openGalleryTab('chromium', { executablePath: executablePath ?? '', gallery });
  });
  afterAll(async () => {
    await tab?.close();
    await gallery?.close();
  });

  const show = (state: string, locale: Locale) => tab.show({ state, locale, theme: 'light', width: 400, height: 600 });
  /** Pixels by which the first element that fits goes beyond the top of the actions; `null` where there is none. */
  const beyond = (selector: string) =>
    tab.page.evaluate(`(() => {
      const element = document.querySelector('main ' + ${JSON.stringify(selector)});
      const actions = document.querySelector('footer').getBoundingClientRect().top;
      return element && Math.ceil(element.getBoundingClientRect().bottom - actions);
    })()`) as Promise<number | null>;

  describe.each(LANGUAGES)('in %s', (locale) => {
    it.each(STATES)('%s answers without scrolling', async (state, answer) => {
      await show(state, locale);
      const hidden: string[] = [];
      for (const each of answer) {
        const by = await beyond(each);
        if (by === null || by > 0) hidden.push(`${each} by ${by}`);
      }
      expect(hidden).toEqual([]);
    });
  });

  it('sees what is below the actions', async () => {
    await show('first-click-own', 'en');
    expect(await beyond('.affiliation')).toBeGreaterThan(0);
    expect(await beyond('.nothing-of-that-name')).toBeNull();
  });
});
