/** Contact sheets: all pictures of one kind on a page, for looking at them side by side. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';

export interface Shot {
  /** Beside the sheet: "inactive-en-light-400.png". */
  file: string;
  /** Said below the picture. */
  label: string;
  /** Of the picture, in pixels of CSS. */
  width: number;
}

/** How large a picture stands on the sheet, beside its real size. */
const SCALE = 0.5;
/** As many pixels wide as sheets are at most. */
const WIDTH = 2080;

/** Draws the sheet in the browser and writes it as PNG beside its pictures, and once more into another folder. */
export async function drawSheet(
  page: Page,
  folder: string,
  name: string,
  shots: readonly Shot[],
  also: string | null = null,
): Promise<void> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, markup(name, shots));
  await page.setViewport({ width: WIDTH, height: 1000, deviceScaleFactor: 1 });
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  const sheet = await page.screenshot({ type: 'png', fullPage: true });
  writeFileSync(join(folder, `${name}.png`), sheet);
  if (also === null) return;
  mkdirSync(also, { recursive: true });
  writeFileSync(join(also, `${name}.png`), sheet);
}

function markup(name: string, shots: readonly Shot[]): string {
  const figures = shots.map(
    ({ file, label, width }) =>
      `<figure style="width:${Math.round(width * SCALE)}px"><img src="${file}" alt=""><figcaption>${label}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><style>
    body { margin: 16px; background: #808080; font: 12px system-ui; color: #fff; }
    h1 { font-size: 16px; margin: 0 0 12px; }
    div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
    figure { margin: 0; overflow-wrap: anywhere; }
    img { width: 100%; display: block; }
  </style><h1>${name}</h1><div>${figures.join('')}</div>`;
}
