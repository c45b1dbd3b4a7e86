/**
 * The report on paper: printed by a real Chromium, turned into pictures and looked at. `REPORT_PICTURES=1` keeps them in
 * docs/screenshots.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pdf } from 'pdf-to-img';
import { PNG } from 'pngjs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KeptWithReadings } from '../../lib/store/kept-page.ts';
import { findBrowser } from '../../scripts/browser/find.ts';
import { type ReportFileOptions, reportFile } from '../../scripts/command-line/report-file.ts';
import { BREMOND, SIX } from '../report/sample-pages.ts';

const NOW = new Date('2026-11-23T10:40:00.000Z');
/** Points: a seventy-second of an inch. */
const PAPER = { A4: { width: 595, height: 842 }, letter: { width: 612, height: 792 } } as const;
const SCALE = 1.5;
/** The margins in which head and foot stand, millimetres. */
const HEAD = 23;
const FOOT = 19;
const POINTS_A_MILLIMETRE = 72 / 25.4;
/** Neither head, foot nor body comes so near to the sheet's edge. */
const EMPTY_EDGE = 6;

const path = findBrowser('chromium');
const folder = mkdtempSync(join(tmpdir(), 'rollcall-report-'));
let browser: Browser;

beforeAll(async () => {
  if (path) browser = await puppeteer.launch({ executablePath: path, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Printed {
  sheets: PNG[];
  /** Each element that is wider than its place, by its class. */
  clipped: string[];
}

async function printed(name: string, pages: readonly KeptWithReadings[], options: ReportFileOptions): Promise<Printed> {
  const audits = pages.flatMap(({ page, readings }) =>
    readings.map((reading) => ({ reading, context: { lens: page.lens } })),
  );
  const html = await reportFile(audits, options);
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html ?? '');
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(file).href);
  const bytes = await tab.pdf({ preferCSSPageSize: true, printBackground: true });
  await tab.emulateMediaType('print');
  const paper = PAPER[options.paper ?? 'A4'];
  await tab.setViewport({ width: Math.round(((paper.width - 26 * POINTS_A_MILLIMETRE) * 96) / 72), height: 1000 });
  const clipped = await tab.evaluate(() =>
    [...document.querySelectorAll('.sheet :is(h1, h2, h3, p, li, th, td, dd, dt, small)')]
      .filter((each) => !each.matches('.unseen') && each.scrollWidth > each.clientWidth + 2 && each.clientWidth > 0)
      .map((each) => `${each.tagName}.${each.className}: ${each.textContent?.slice(0, 40)}`),
  );
  await tab.close();
  const sheets: PNG[] = [];
  for await (const picture of await pdf(Buffer.from(bytes), { scale: SCALE })) sheets.push(PNG.sync.read(picture));
  keep(name, sheets);
  return { sheets, clipped };
}

function keep(name: string, sheets: readonly PNG[]): void {
  if (!process.env.REPORT_PICTURES) return;
  const to = resolve(import.meta.dirname, '../../docs/screenshots');
  for (const [place, sheet] of sheets.entries()) {
    writeFileSync(join(to, `report-print-${name}-${place + 1}.png`), PNG.sync.write(sheet));
  }
}

/** Whether anything is drawn between two heights of a sheet, in millimetres from its top. */
function isInked({ width, height, data }: PNG, from: number, to: number): boolean {
  const row = (millimetres: number) => Math.min(height, Math.round(millimetres * POINTS_A_MILLIMETRE * SCALE));
  for (let at = row(from) * width * 4; at < row(to) * width * 4; at += 4) if ((data[at] ?? 255) < 160) return true;
  return false;
}

const millimetresOf = ({ height }: PNG): number => height / SCALE / POINTS_A_MILLIMETRE;

const CASES = [
  ['fr-a4-6', SIX, { locale: 'fr', paper: 'A4' }, 4],
  ['en-letter-6', SIX, { locale: 'en', paper: 'letter' }, 4],
  ['fr-letter-1', [BREMOND], { locale: 'fr', paper: 'letter' }, 3],
  ['en-a4-1', [BREMOND], { locale: 'en', paper: 'A4' }, 3],
] as const;

describe.skipIf(path === null)('printed', () => {
  test.each(CASES)('%s', async (name, pages, { locale, paper }, most) => {
    const own = BREMOND.readings[0];
    const { sheets, clipped } = await printed(name, pages, {
      locale,
      paper,
      now: NOW,
      author: 'Cabinet Orsenne',
      ...(own && { own }),
    });
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    expect(sheets.length).toBeLessThanOrEqual(most);
    expect(clipped).toEqual([]);
    for (const sheet of sheets) {
      const { width, height } = PAPER[paper];
      expect(Math.abs(sheet.width - width * SCALE)).toBeLessThanOrEqual(3);
      expect(Math.abs(sheet.height - height * SCALE)).toBeLessThanOrEqual(3);
      const end = millimetresOf(sheet);
      expect(isInked(sheet, 0, EMPTY_EDGE)).toBe(false);
      expect(isInked(sheet, EMPTY_EDGE, HEAD - 3)).toBe(true);
      // No sheet is empty.
      expect(isInked(sheet, HEAD, end - FOOT)).toBe(true);
      expect(isInked(sheet, end - FOOT + 3, end - EMPTY_EDGE)).toBe(true);
      expect(isInked(sheet, end - EMPTY_EDGE, end)).toBe(false);
    }
  });

  test('with all names hidden six pages are one sheet', async () => {
    const { sheets } = await printed('hidden-fr', SIX, { locale: 'fr', now: NOW, names: 'hidden' });
    expect(sheets).toHaveLength(1);
  });
});
