/**
 * How long a person waits after the click, beside an empty popup of the same browser in the same run. All times count
 * from the popup's own `timeOrigin`: what the browser does before that is the same for both.
 */
import { rmSync } from 'node:fs';
import { diagnosis } from '../lib/words/en/diagnosis.ts';
import { BROWSERS, type BrowserName, type Driver, type Popup } from './browser/driver.ts';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { pageOfManyPosts } from './browser/many-posts.ts';
import { EMPTY_POPUP, measuringCopy, PAINTED, type Painted } from './browser/paint-clock.ts';
import { openSite } from './browser/site.ts';
import { median } from './median.ts';

const POPUP = '/popup.html';
const ROUNDS = 20;
const POSTS = 100;
/** Milliseconds after the empty popup's first paint, at the median. */
const LIMITS = { first: 30, verdict: 150 };
const VERDICTS = [...Object.values(diagnosis.verdicts), ...Object.values(diagnosis.variants)];

/** What each click of a round opens. */
interface Round {
  empty: Painted;
  /** The popup on a page that was not read in this session. */
  fresh: Painted;
  /** The popup again, which shows what it showed before. */
  again: Painted;
}

/** Measures both browsers and prints it. @returns whether each was within its limits; one that is not there is */
export async function benchClicks(): Promise<boolean> {
  const good: boolean[] = [];
  for (const name of BROWSERS) good.push(await benchIn(name));
  return good.every(Boolean);
}

async function benchIn(name: BrowserName): Promise<boolean> {
  const executablePath = findOrInstallBrowser(name);
  if (!executablePath) {
    console.log(`${name}: not measured. ${adviceFor(name)}`);
    return true;
  }
  const extension = measuringCopy(name);
  const site = await openSite();
  const page = pageOfManyPosts(POSTS, new Date());
  site.serve(page.url, page);
  const driver = await launch(name, { executablePath, site, extension });
  try {
    await driver.open(page.url);
    // The very first openings fill the browser's own caches, and answer what would be asked before a verdict.
    await opened(driver, `storage.local.set({ settings: { opening: 'mine', asked: true } })`, POPUP);
    await skipQuestions(driver);
    const rounds: Round[] = [];
    // In turns, so that whatever slows the machine for a while slows all.
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measured(driver));
    return report(name, rounds);
  } finally {
    await driver.close();
    await site.close();
    rmSync(extension, { recursive: true });
  }
}

async function measured(driver: Driver): Promise<Round> {
  const empty = await opened(driver, 'storage.session.clear()', POPUP);
  const fresh = await opened(driver, null, POPUP);
  const again = await opened(driver, null, EMPTY_POPUP);
  for (const { heading } of [fresh, again]) {
    if (!VERDICTS.includes(heading)) throw new Error(`The popup shows no verdict but "${heading}".`);
  }
  return { empty, fresh, again };
}

/** Clicks, waits for the answer's paint, asks something of the browser, and names what the next click opens. */
async function opened(driver: Driver, call: string | null, next: string): Promise<Painted> {
  const popup = await driver.clickButton();
  const painted = await popup.until<Painted>(PAINTED);
  await popup.until(`!document.querySelector('main[aria-busy="true"]')`);
  if (call) await ask(popup, call);
  await leaveTo(popup, next);
  return painted;
}

/** The owner's questions, for the page that is in the tab. */
async function skipQuestions(driver: Driver): Promise<void> {
  const popup = await driver.clickButton();
  await popup.until(SKIPPED);
  await leaveTo(popup, EMPTY_POPUP);
}

async function leaveTo(popup: Popup, next: string): Promise<void> {
  await ask(popup, `action.setPopup({ popup: '${next}' })`);
  await popup.close();
}

async function ask(popup: Popup, call: string): Promise<void> {
  await popup.until(`(window.browser ?? window.chrome).${call}.then(() => true)`);
}

/** True once a page is kept, and its questions are skipped. */
const SKIPPED = `new Promise((done) => {
  const request = indexedDB.open('rollcall');
  // Not there yet: it is the extension's to make.
  request.onupgradeneeded = () => request.transaction.abort();
  request.onerror = () => done(false);
  request.onsuccess = () => {
    const transaction = request.result.transaction('pages', 'readwrite');
    const pages = transaction.objectStore('pages');
    pages.getAll().onsuccess = ({ target }) => {
      for (const page of target.result) pages.put({ ...page, answers: { belief: 'skipped', purpose: 'skipped' } });
      transaction.oncomplete = () => { request.result.close(); done(target.result.length > 0); };
    };
  };
})`;

function report(name: BrowserName, rounds: Round[]): boolean {
  const base = median(rounds.map(({ empty }) => empty.first));
  const line = (what: string, times: number[], limit: number | null): boolean => {
    const after = median(times) - base;
    const bound = limit === null ? '' : `, at most ${limit}`;
    console.log(
      `  ${what}: ${shown(times)}; ${after.toFixed(0)} ms after the empty popup’s first paint${bound}, worst ${(Math.max(...times) - base).toFixed(0)}`,
    );
    return limit === null || after <= limit;
  };
  console.log(`${name}, ${ROUNDS} openings on a page of ${POSTS} posts, from the popup’s timeOrigin:`);
  console.log(`  empty popup, first paint: ${shown(rounds.map(({ empty }) => empty.first))}`);
  return [
    line(
      'first paint',
      rounds.map(({ fresh }) => fresh.first),
      LIMITS.first,
    ),
    line(
      'verdict, first reading',
      rounds.map(({ fresh }) => fresh.answer),
      LIMITS.verdict,
    ),
    line(
      'first paint, opened again',
      rounds.map(({ again }) => again.first),
      null,
    ),
    line(
      'verdict, opened again',
      rounds.map(({ again }) => again.answer),
      null,
    ),
  ].every(Boolean);
}

const shown = (times: number[]): string =>
  `median ${median(times).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)}`;
