/**
 * `npm run icons`: draws `icon.svg` as `public/icon/SIZE.png`. The drawing stands on a grid of 16, and every size is a
 * multiple of it, so each edge falls on a whole pixel.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';

const SIZES = [16, 32, 48, 128];

const executablePath = findOrInstallBrowser('chromium');
if (!executablePath) throw new Error(adviceFor('chromium'));
const drawing = await readFile(resolve(import.meta.dirname, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  const path = resolve(import.meta.dirname, `../public/icon/${size}.png`);
  await page.screenshot({ path: path as `${string}.png`, omitBackground: true });
}
await browser.close();
