import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findOrInstallBrowser } from '../../scripts/browser/find.ts';
import { type Gallery, openGallery } from '../../scripts/screenshots/gallery.ts';
import { type GalleryTab, openGalleryTab } from '../../scripts/screenshots/gallery-tab.ts';
import type { Look } from '../../scripts/screenshots/look.ts';
import { BROWSER_FILE, DOCS, type DrawnBy, LETTERS, REFERENCES } from '../../scripts/screenshots/reference.ts';

/** Where a picture that differs is left, beside what differs in it. */
const DIFFERENT = resolve(import.meta.dirname, '../../.rollcall/different');
/** How far one point may be off before it counts, of 1. */
const POINT = 0.1;
/** How many points may be off, of all. */
const SHARE = 0.0005;

const executablePath = findOrInstallBrowser('chromium');

describe.skipIf(executablePath === null)('what is drawn today', () => {
  let gallery: Gallery;
  let tab: GalleryTab;
  let otherwise: string | null = null;
  beforeAll(async () => {
    gallery = await openGallery();
    tab = await openGalleryTab('chromium', { executablePath: executablePath ?? '', gallery });
    otherwise = await drawnOtherwise(tab);
  });
  afterAll(async () => {
    await tab?.close();
    await gallery?.close();
  });

  it('has a picture for each reference, all of one browser', () => {
    expect(Object.keys(REFERENCES).filter((name) => !existsSync(fileOf(name)))).toEqual([]);
    expect(drawnBy().browser).toMatch(/\d+\.\d+/);
  });

  it.each(Object.entries(REFERENCES))('looks as its reference: %s', async (name, look) => {
    const drawn = PNG.sync.read(await tab.picture(look));
    expect(tab.complaints()).toEqual([]);
    // Drawn all the same: a state that cannot be drawn fails with any browser.
    expect(drawn.width).toBe(look.width * (look.ratio ?? 1));
    if (otherwise !== null) return;
    expect(
      difference(name, drawn),
      `See ${join(DIFFERENT, name)}*.png; npm run screenshots draws new ones.`,
    ).toBeLessThan(SHARE);
  });

  it('is compared where the same browser with the same letters drew the references', ({ skip }) => {
    skip(otherwise !== null, otherwise ?? '');
    expect(otherwise).toBeNull();
  });

  it('would be seen if it changed', async () => {
    const [name, look] = Object.entries(REFERENCES)[0] as [string, Look];
    const before = PNG.sync.read(await tab.picture(look));
    await tab.page.evaluate(`document.querySelector('h2').style.transform = 'translateX(4px)'`);
    const after = PNG.sync.read(Buffer.from(await tab.page.screenshot()));
    expect(shareOff(before, after), name).toBeGreaterThan(SHARE);
  });
});

const fileOf = (name: string): string => resolve(DOCS, `${name}.png`);

const drawnBy = (): DrawnBy => JSON.parse(readFileSync(BROWSER_FILE, 'utf8'));

/** Why pictures of this machine cannot be held against the references; `null` where they can. */
async function drawnOtherwise(tab: GalleryTab): Promise<string | null> {
  const { browser, letters } = drawnBy();
  if (tab.version !== browser) return `The references were drawn by ${browser}, this is ${tab.version}.`;
  const [look] = Object.values(REFERENCES);
  if (look) await tab.show(look);
  const own = (await tab.page.evaluate(LETTERS)) as number[];
  return String(own) === String(letters)
    ? null
    : 'This machine has other letters than the one that drew the references.';
}

/** The share of points that differ; what differs is left in a folder to be looked at. */
function difference(name: string, drawn: PNG): number {
  const reference = PNG.sync.read(readFileSync(fileOf(name)));
  const isLike = reference.width === drawn.width && reference.height === drawn.height;
  const changes = new PNG({ width: drawn.width, height: drawn.height });
  const share = isLike ? shareOff(reference, drawn, changes) : 1;
  if (share >= SHARE) {
    mkdirSync(DIFFERENT, { recursive: true });
    writeFileSync(join(DIFFERENT, `${name}.png`), PNG.sync.write(drawn));
    if (isLike) writeFileSync(join(DIFFERENT, `${name}-changes.png`), PNG.sync.write(changes));
  }
  return share;
}

function shareOff(one: PNG, other: PNG, changes?: PNG): number {
  const { width, height } = one;
  const off = pixelmatch(one.data, other.data, changes?.data, width, height, { threshold: POINT });
  return off / (width * height);
}
