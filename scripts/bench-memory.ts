/**
 * Whether readings leave memory behind: what a tab takes before and after 50 of them, by Chromium's heap snapshots and by
 * Firefox's memory reporter. Fails where it grows by more than a tenth of a reading's own page. `--quick`: two readings.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { NOW } from '../tests/languages/facts.ts';
import { BENCH, bundled } from './bench/bundle.ts';
import type { Given } from './bench/in-page.ts';
import { benchPage, type LayoutName } from './bench/pages.ts';
import { type BareBrowser, bareBrowser, isolated } from './bench/places.ts';
import { BROWSERS, type BrowserName } from './browser/driver.ts';
import { adviceFor, findBrowser } from './browser/find.ts';
import { type RunInWindow, systemContext } from './browser/firefox-window.ts';
import { lexiconText } from './lexicons-on-disk.ts';

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;
const LAYOUTS: LayoutName[] = quick ? ['linkedin-ember'] : ['linkedin-ember', 'facebook-hardened'];
const POSTS = quick ? 10 : 100;
const READINGS = quick ? 2 : 50;
/** Kilobytes for all readings together: a reading of 100 posts is 100 kB, so that not even half of one may stay. */
const MOST = 50 * READINGS;

console.log('| in | layout | posts | readings | before, kB | after, kB | a reading leaves, kB |');
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const name of BROWSERS) {
  const executablePath = findBrowser(name);
  if (executablePath === null) console.log(`${name}: not measured. ${adviceFor(name)}`);
  else await measureIn(name, executablePath);
}

async function measureIn(name: BrowserName, executablePath: string): Promise<void> {
  const browser = await bareBrowser(name, executablePath);
  const code = await bundled('in-page.ts');
  try {
    const taken = await measureOf(name, browser);
    for (const layout of LAYOUTS) {
      const page = benchPage(layout, POSTS);
      await browser.open(page);
      await isolated(browser.page, code);
      const site = page.url.includes('facebook') ? 'facebook' : 'linkedin';
      const given: Given = { site, lexicon: JSON.parse(lexiconText('en') ?? '{}'), now: NOW.toISOString() };
      const read = (times: number) =>
        isolated(browser.page, `${BENCH}.run('reader', ${JSON.stringify(given)}, ${times})`);
      // The first ones make code and caches of the browser's own, which stay.
      await read(5);
      const before = await taken();
      await read(READINGS);
      const after = await taken();
      const kilobytes = (bytes: number) => (bytes / 1_000).toFixed(0);
      const each = (after - before) / READINGS / 1_000;
      console.log(
        `| ${[name, layout, POSTS, READINGS, kilobytes(before), kilobytes(after), each.toFixed(1)].join(' | ')} |`,
      );
      if (!quick && (after - before) / 1_000 > MOST) process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
}

/** A function that gives the bytes in use, after the garbage was collected. */
async function measureOf(name: BrowserName, { browser, page }: BareBrowser): Promise<() => Promise<number>> {
  if (name === 'chromium') return () => snapshotSize(page);
  const run = await systemContext(browser);
  return () => reportedSize(run);
}

/** The sum of all nodes of a heap snapshot: all worlds of the page are in it. */
async function snapshotSize(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const fields = snapshot.meta.node_fields;
  const size = fields.indexOf('self_size');
  let sum = 0;
  for (let at = size; at < nodes.length; at += fields.length) sum += nodes[at] ?? 0;
  return sum;
}

interface Snapshot {
  snapshot: { meta: { node_fields: string[] } };
  nodes: number[];
}

/** What the memory reporter has under "explicit" for the tab's process. */
function reportedSize(run: RunInWindow): Promise<number> {
  return run<number>(`
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    const pid = gBrowser.selectedBrowser.frameLoader.remoteTab.osPid;
    for (let round = 0; round < 3; round += 1) {
      Services.obs.notifyObservers(null, 'child-mmu-request');
      await new Promise((done) => manager.minimizeMemoryUsage(done));
      await new Promise((done) => setTimeout(done, 500));
    }
    let sum = 0;
    await new Promise((done) => manager.getReports((process, path, kind, units, amount) => {
      if (process.includes(String(pid)) && path.startsWith('explicit/') && units === 0) sum += amount;
    }, null, done, null, false));
    return sum;`);
}
