/** One page as real browsers saved it (by-browser/README.md). */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesIn } from '../../scripts/saved-page/folder.ts';
import type { SavedPage } from '../../scripts/saved-page/saved-page.ts';
import { savedAt, textsOf } from './on-disk.ts';

const FOLDER = join(import.meta.dirname, 'by-browser');
const PAGE = 'https://www.linkedin.com/company/caf%C3%A9-teale/posts/?feedView=all';

/** Each frame's own text, and whether it is seen. */
function framesOf({ documents }: SavedPage) {
  return documents
    .slice(1)
    .map(({ document, visible }) => ({ text: document.querySelector('p')?.textContent, visible }));
}

const FRAMES = [
  { text: 'cadre à part', visible: true },
  { text: 'cadre dans le cadre', visible: true },
  { text: 'écrit dans la page', visible: true },
  { text: "écrit dans l'adresse", visible: true },
  { text: 'leurre caché', visible: false },
  { text: 'l’été : 5 €', visible: true },
];

describe('Chromium, MHTML', () => {
  const page = savedAt(join(FOLDER, 'chromium.mhtml'));

  test('its address and its moment', () => {
    expect(page.url).toBe(PAGE);
    expect(page.savedAt?.getUTCFullYear()).toBe(2026);
  });
  test('its frames, in their order', () => {
    expect(framesOf(page)).toEqual(FRAMES);
    expect(page.documents[1]?.url).toBe('https://www.linkedin.com/preload/');
  });
  test('its open shadow root is laid flat; of the closed one it is said', () => {
    expect(textsOf(page)[0]).toContain('Nom : Café Teale 1 204 abonnés'.replace('Teale 1', 'Teale1'));
    expect(textsOf(page)[0]).not.toContain('fermé');
    expect(page.documents.map(({ closed }) => closed ?? false)).toEqual([true, ...FRAMES.map(() => false)]);
  });
});

describe('Firefox, complete', () => {
  const [file = '', ...others] = pagesIn(join(FOLDER, 'firefox'));
  const page = savedAt(file);

  test('one page in the folder, whose frames are not taken for pages', () => {
    expect([file.endsWith('Café Teale _ LinkedIn.html'), others]).toEqual([true, []]);
  });
  test('its frames, in their order', () => {
    expect(framesOf(page)).toEqual(FRAMES);
  });
  test('it names no address', () => {
    expect(page.url).toBeNull();
  });
});
