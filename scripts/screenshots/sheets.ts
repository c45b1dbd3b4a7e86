/** Contact sheets: all pictures of one kind on a page, for looking at them side by side. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { smallPng } from './small-png.ts';

export interface Shot {
  /** Beside the sheet: "inactive-400-en-light.png". */
  file: string;
  /** Said below the picture. */
  label: string;
  /** Of the window, in pixels of CSS. */
  width: number;
  height: number;
}

/** How large a picture stands on the sheet, beside its real size. */
const SCALE = 0.5;
/** As many pixels wide as sheets are at most. */
const WIDTH = 2080;

/** Draws the sheet in the browser and writes it beside its pictures. */
export async function drawSheet(page: Page, folder: string, name: string, shots: readonly Shot[]): Promise<void> {
  const sheet = await sheetOf(page, folder, name, shots);
  writeFileSync(join(folder, `${name}.png`), sheet);
}

/** The same for another folder, and small: of each picture what stands in the window. */
export async function drawSmallSheet(
  page: Page,
  folder: string,
  name: string,
  shots: readonly Shot[],
  into: string,
): Promise<void> {
  mkdirSync(into, { recursive: true });
  const sheet = await sheetOf(page, folder, name, shots, 'aspect-ratio: var(--window); object-fit: cover');
  writeFileSync(join(into, `${name}.png`), smallPng(sheet));
}

async function sheetOf(
  page: Page,
  folder: string,
  name: string,
  shots: readonly Shot[],
  pictures = '',
): Promise<Buffer> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, markup(name, shots, pictures));
  await page.setViewport({ width: WIDTH, height: 1000, deviceScaleFactor: 1 });
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  return Buffer.from(await page.screenshot({ type: 'png', fullPage: true }));
}

function markup(name: string, shots: readonly Shot[], pictures: string): string {
  const figures = shots.map(({ file, label, width, height }) => {
    const style = `width: ${Math.round(width * SCALE)}px; --window: ${width} / ${height}`;
    return `<figure style="${style}"><img src="${file}" alt=""><figcaption>${label}</figcaption></figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><style>
    body { margin: 16px; background: #808080; font: 12px system-ui; color: #fff; }
    h1 { font-size: 16px; margin: 0 0 12px; }
    div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
    figure { margin: 0; overflow-wrap: anywhere; }
    img { width: 100%; display: block; object-position: top; ${pictures} }
  </style><h1>${name}</h1><div>${figures.join('')}</div>`;
}
