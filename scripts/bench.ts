/**
 * `npm run bench`: how long a person waits after the click, beside an empty popup of the same browser in the same run,
 * and how the reader's cost grows with the page. Prints medians; fails where the wait is over its limit.
 */
import { rmSync } from 'node:fs';
import { readPage } from '../lib/reading/read-page.ts';
import { buildExtensions } from './browser/build-extensions.ts';
import { BROWSERS, type BrowserName, type Driver } from './browser/driver.ts';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { pageOfManyPosts } from './browser/many-posts.ts';
import { EMPTY_POPUP, measuringCopy, PAINTED_AT } from './browser/paint-clock.ts';
import { openSite } from './browser/site.ts';
import { openSavedPage, parseSavedPage } from './saved-page/saved-page.ts';

const POPUP = '/popup.html';
const ROUNDS = 20;
/** Milliseconds from the empty popup's first paint to the painted verdict. */
const LIMIT = 300;

console.log('Building…');
buildExtensions({ quiet: true });
for (const name of BROWSERS) await measureClicks(name);
measureReader();

async function measureClicks(name: BrowserName): Promise<void> {
  const executablePath = findOrInstallBrowser(name);
  if (!executablePath) return console.log(`${name}: not measured. ${adviceFor(name)}`);
  const extension = measuringCopy(name);
  const site = await openSite();
  const page = pageOfManyPosts(100, new Date());
  site.serve(page.url, page);
  const driver = await launch(name, { executablePath, site, extension });
  try {
    await driver.open(page.url);
    const empty: number[] = [];
    const verdict: number[] = [];
    // In turns, so that whatever slows the machine for a while slows both.
    for (let round = 0; round < ROUNDS; round += 1) {
      verdict.push(await paintedAfter(driver, EMPTY_POPUP));
      empty.push(await paintedAfter(driver, POPUP));
    }
    report(name, median(empty), median(verdict));
  } finally {
    await driver.close();
    await site.close();
    rmSync(extension, { recursive: true });
  }
}

/** Clicks, waits for the paint, and names the popup that the next click opens. Milliseconds since its beginning. */
async function paintedAfter(driver: Driver, next: string): Promise<number> {
  const popup = await driver.clickButton();
  const milliseconds = await popup.until<number>(PAINTED_AT);
  await popup.until(`(window.browser ?? window.chrome).action.setPopup({ popup: '${next}' }).then(() => true)`);
  await popup.close();
  return milliseconds;
}

function report(name: BrowserName, empty: number, verdict: number): void {
  const own = verdict - empty;
  console.log(
    `${name}: empty popup ${empty.toFixed(0)} ms (the browser's own share), verdict ${verdict.toFixed(0)} ms: ` +
      `${own.toFixed(0)} ms ours, at most ${LIMIT} (${(verdict / empty).toFixed(1)} times the empty popup)`,
  );
  if (own > LIMIT) process.exitCode = 1;
}

/** Reads 100 and 1,000 posts. A cost that grows as the page does gives about 10; its square would give 100. */
function measureReader(): void {
  const [few, many] = [100, 1_000].map((count) => {
    const now = new Date();
    const { url, html } = pageOfManyPosts(count, now);
    const times = Array.from({ length: 5 }, () => {
      const page = openSavedPage(parseSavedPage(Buffer.from(html), null), url);
      const begun = performance.now();
      const outcome = readPage(page, now);
      const took = performance.now() - begun;
      if (!outcome.ok || outcome.reading.posts.length !== count) throw new Error(`Not all ${count} posts were read.`);
      return took;
    });
    return median(times);
  });
  if (few === undefined || many === undefined) return;
  console.log(
    `reader in Node: 100 posts ${few.toFixed(0)} ms, 1,000 posts ${many.toFixed(0)} ms: ${(many / few).toFixed(1)} times`,
  );
}

function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}
