import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser/find.ts';
import { type Gallery, openGallery } from '../../scripts/screenshots/gallery.ts';
import { type GalleryTab, openGalleryTab } from '../../scripts/screenshots/gallery-tab.ts';
import { framesOf, type Look } from '../../scripts/screenshots/look.ts';
import { SCENES, type Scene } from '../components/scenes.ts';
import { wrongIn } from './axe.ts';

/** One state of each drawing that we make, and each page of the extension. */
const STATES = [
  'inactive',
  'with-reshares',
  'not-enough',
  'dense',
  'answered',
  'prospect-lively',
  'competitor-lively',
  'question-belief',
  'panel-settled',
  'report-compare',
  'pages-list',
  'one-page',
  'report-write',
  'options',
  'welcome',
  'help',
];

const executablePath = findOrInstallBrowser('chromium');

/** Chromium alone can be told of these preferences. */
describe.skipIf(executablePath === null)('what a person prefers', () => {
  let gallery: Gallery;
  let tab: GalleryTab;
  let session: CDPSession;
  beforeAll(async () => {
    gallery = await openGallery();
    tab = await openGalleryTab('chromium', { executablePath: executablePath ?? '', gallery });
    session = await tab.page.createCDPSession();
  });
  afterAll(async () => {
    await tab?.close();
    await gallery?.close();
  });

  const prefer = (features: { name: string; value: string }[]) =>
    session.send('Emulation.setEmulatedMedia', { features });
  const run = <Result>(code: string) => tab.page.evaluate(code) as Promise<Result>;

  it.each(STATES)('forced colours: whatever could be seen in a drawing of %s still can', async (state) => {
    await prefer([]);
    await tab.show(lookAt(state));
    const before = await run<string[]>(SEEN_SHAPES);
    await prefer([{ name: 'forced-colors', value: 'active' }]);
    expect(await run<boolean>(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
    const after = await run<string[]>(SEEN_SHAPES);
    expect(before.filter((shape) => !after.includes(shape))).toEqual([]);
    expect(await wrongIn(tab.page)).toEqual([]);
    await prefer([]);
  });

  it.each(STATES)('less motion: nothing moves in %s', async (state) => {
    await prefer([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await tab.show(lookAt(state));
    expect(await run<string[]>(MOVING)).toEqual([]);
    await prefer([]);
  });

  it('more motion: the ruler sees what moves', async () => {
    await tab.show(lookAt('inactive'));
    expect((await run<string[]>(MOVING)).length).toBeGreaterThan(0);
  });

  it.each(STATES)('more contrast: no text of %s is paler than 7 to 1, but for the accent', async (state) => {
    await prefer([{ name: 'prefers-contrast', value: 'more' }]);
    await tab.show(lookAt(state));
    expect(await run<string[]>(PALE)).toEqual([]);
    await prefer([]);
    await tab.show(lookAt(state));
    expect((await run<string[]>(PALE)).length).toBeGreaterThan(0);
  });
});

function lookAt(state: string): Look {
  const [frame] = framesOf(SCENES[state] as Scene);
  if (!frame) throw new Error(`${state} has no window.`);
  return { state, locale: 'en', theme: 'light', ...frame };
}

/** Defines how far apart two colours are, and the ground of the page. */
const CONTRAST = `
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const light = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const linear = [...context.getImageData(0, 0, 1, 1).data].map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = getComputedStyle(document.documentElement).backgroundColor;`;

/** The shapes of all drawings that stand out from the page's ground by 3 to 1, by their place. */
const SEEN_SHAPES = `(() => {
  ${CONTRAST}
  const isSeen = (colour) => colour !== 'none' && !/^(?:url|rgba?\\(0, 0, 0, 0\\))/.test(colour) && contrast(colour, ground) >= 3;
  return [...document.querySelectorAll('svg :is(rect, line, path, circle, polyline)')].flatMap((shape, place) => {
    const { fill, stroke } = getComputedStyle(shape);
    const isDrawn = shape.getBoundingClientRect().width + shape.getBoundingClientRect().height > 0;
    return isDrawn && (isSeen(fill) || isSeen(stroke)) ? [place + ' ' + shape.localName + '.' + (shape.getAttribute('class') ?? '')] : [];
  });
})()`;

/** Elements that change slowly. */
const MOVING = `[...document.querySelectorAll('*')].filter((element) => {
  const { transitionDuration, animationName } = getComputedStyle(element);
  return animationName !== 'none' || transitionDuration.split(', ').some((each) => parseFloat(each) > 0);
}).map((element) => element.localName + '.' + (element.getAttribute('class') ?? ''))`;

/** Texts that stand out from the ground by less than 7 to 1, but for those in the accent, which says no more than its words. */
const PALE = `(() => {
  ${CONTRAST}
  const accent = document.createElement('i');
  accent.style.color = 'var(--accent)';
  document.body.append(accent);
  const excused = [getComputedStyle(accent).color];
  accent.remove();
  const below = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    return ground;
  };
  return [...document.querySelectorAll('body *')].filter((element) => {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!hasText || element.closest('.unseen, :disabled, .done, title, desc') || element.getBoundingClientRect().width === 0) return false;
    const style = getComputedStyle(element);
    const colour = element.closest('svg') && element.localName !== 'foreignObject' ? style.fill : style.color;
    return !excused.includes(colour) && contrast(colour, below(element)) < 7;
  }).map((element) => element.localName + '.' + (element.getAttribute('class') ?? '') + ' ' + element.textContent.slice(0, 30));
})()`;
