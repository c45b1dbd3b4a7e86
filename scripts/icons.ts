/** `npm run icons`: draws the icon as `public/icon/SIZE.png`. */
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';
import { iconDrawing, SIZES } from './icon-drawing.ts';

const executablePath = findOrInstallBrowser('chromium');
if (!executablePath) throw new Error(adviceFor('chromium'));
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${iconDrawing(size)}`);
  const path = resolve(import.meta.dirname, `../public/icon/${size}.png`);
  await page.screenshot({ path: path as `${string}.png`, omitBackground: true });
}
await browser.close();
