/**
 * How long the list of pages takes to open, and to answer a letter typed into its search, with 10,000 audits of 500 pages:
 * beside a tenth of them, in the same browser and run. Fails where a wait is over its limit. `--built` takes the extension
 * as it was built last.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtensions } from './browser/build-extensions.ts';
import { BROWSERS, type BrowserName, type View } from './browser/driver.ts';
import { fillHistory, type History } from './browser/fill-history.ts';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { openSite } from './browser/site.ts';
import { median } from './median.ts';

const FEW: History = { pages: 50, readings: 20, posts: 30 };
const MANY: History = { ...FEW, pages: 500 };
const ROUNDS = 11;
/** Milliseconds, at the median: until the list stands there, and until a letter has done its work. */
const LIMITS = { opening: 200, letter: 100 };

/** How many lines of the list are drawn. */
const LINES = `document.querySelectorAll('.pages-table tbody tr').length`;
/** After the frame in which it stands on the screen. */
const PAINTED = `const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));`;

const { built } = parseArgs({ options: { built: { type: 'boolean' } } }).values;
if (!built) {
  console.log('Building…');
  buildExtensions({ quiet: true });
}
for (const name of BROWSERS) if (!(await benchIn(name))) process.exitCode = 1;

interface Measured {
  /** From the click on the list's name to its first lines on the screen, and to its last. */
  first: number[];
  whole: number[];
  /** From a letter to the frame that shows what it leaves. */
  letters: number[];
  /** Working out all rows, and the longest time in which nothing else could happen meanwhile. */
  rows: { took: number; longest: number };
}

async function benchIn(name: BrowserName): Promise<boolean> {
  const executablePath = findOrInstallBrowser(name);
  if (!executablePath) {
    console.log(`${name}: not measured. ${adviceFor(name)}`);
    return true;
  }
  const site = await openSite();
  const extension = resolve(import.meta.dirname, `../.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
  const driver = await launch(name, { executablePath, site, extension });
  try {
    const report = await driver.openExtensionPage('report');
    await report.until(`document.querySelector('main h1')`);
    const few = await measured(report, FEW);
    const many = await measured(report, MANY);
    return told(name, few, many);
  } finally {
    await driver.close();
    await site.close();
  }
}

async function measured(report: View, history: History): Promise<Measured> {
  await leave(report);
  await fillHistory(report, history, new Date());
  const rows = await report.until<Measured['rows']>(rowsOf(history.pages), 300_000);
  const rounds: { first: number; whole: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await leave(report);
    rounds.push(await report.until(opening(history.pages), 60_000));
  }
  const letters = await report.until<number[]>(typing('halden works 4'), 60_000);
  return { first: rounds.map(({ first }) => first), whole: rounds.map(({ whole }) => whole), letters, rows };
}

/** Another view: the next one opens as if it had never been there. */
async function leave(report: View): Promise<void> {
  await report.until(`(location.hash = '#compare', true)`);
  await report.until(`!document.querySelector('.pages-table')`);
}

function opening(pages: number): string {
  return `(async () => {
  ${PAINTED}
  const begun = performance.now();
  location.hash = '#pages';
  while (${LINES} === 0) await painted();
  const first = performance.now() - begun;
  while (${LINES} < ${pages}) await painted();
  return { first, whole: performance.now() - begun };
})()`;
}

/** Opens the list with no row worked out, and waits until all are. */
function rowsOf(pages: number): string {
  return `(async () => {
  const begun = performance.now();
  let last = begun;
  let longest = 0;
  location.hash = '#pages';
  while (${LINES} < ${pages} || document.querySelector('.verdict-cell.unknown')) {
    await new Promise((resume) => setTimeout(resume, 5));
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  return { took: last - begun, longest };
})()`;
}

function typing(text: string): string {
  return `(async () => {
  ${PAINTED}
  const field = document.querySelector('.list-search input');
  const took = [];
  for (const text of ${JSON.stringify([...text].map((_, index) => text.slice(0, index + 1)))}.concat([''])) {
    const begun = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    took.push(performance.now() - begun);
  }
  return took;
})()`;
}

function told(name: BrowserName, few: Measured, many: Measured): boolean {
  console.log(`${name}: ${MANY.pages * MANY.readings} audits of ${MANY.pages} pages, beside ${FEW.pages} pages`);
  const line = (what: string, of: (one: Measured) => number[], limit: number | null): boolean => {
    const [less, more] = [median(of(few)), median(of(many))];
    const bound = limit === null ? '' : `, at most ${limit}`;
    const worst = Math.max(...of(many));
    console.log(
      `  ${what}: median ${more.toFixed(0)} ms${bound}, worst ${worst.toFixed(0)}; ${(more / less).toFixed(1)} times that of ${FEW.pages}`,
    );
    return limit === null || more <= limit;
  };
  const { took, longest } = many.rows;
  console.log(
    `  all rows worked out anew: ${(took / 1000).toFixed(1)} s, nothing waits longer than ${longest.toFixed(0)} ms`,
  );
  return [
    line('list opened, first lines', ({ first }) => first, LIMITS.opening),
    line('list opened, all lines', ({ whole }) => whole, null),
    line('a letter in the search', ({ letters }) => letters, LIMITS.letter),
  ].every(Boolean);
}
