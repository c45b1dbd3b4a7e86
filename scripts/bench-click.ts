/**
 * How long a person waits after the click, beside an empty popup of the same browser in the same run: there times count
 * from the popup's own `timeOrigin`, since what the browser does before that is the same for both. And all of it, from the
 * click to the painted verdict, by what it was spent for.
 */

import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { diagnosis } from '../lib/words/en/diagnosis.ts';
import { NOW } from '../tests/languages/facts.ts';
import { ownBuild } from './bench/own-build.ts';
import { benchPage } from './bench/pages.ts';
import { quantile } from './bench/spread.ts';
import { INJECTION_CLOCK, type Noted, stageClocks } from './bench/stage-clocks.ts';
import { STAGES, type Stage, stagesOf } from './bench/stages.ts';
import { DATABASES } from './browser/database.ts';
import { BROWSERS, type BrowserName, type Driver, type Popup } from './browser/driver.ts';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { movedInTime } from './browser/moved-in-time.ts';
import { EMPTY_POPUP, measuringCopy, PAINTED, type Painted } from './browser/paint-clock.ts';
import { openSite } from './browser/site.ts';
import { median } from './median.ts';

const POPUP = '/popup.html';
const ROUNDS = 30;
const POSTS = 100;
/** Milliseconds after the empty popup's first paint, at the median. */
const LIMITS = { first: 30, verdict: 150 };
const VERDICTS = [...Object.values(diagnosis.verdicts), ...Object.values(diagnosis.variants)];

/** What each click of a round opens. */
interface Round {
  empty: Painted;
  /** The popup on a page that was not read in this session. */
  fresh: Painted;
  /** What that one's time was spent for, from the click. */
  stages: Record<Stage, number>;
  /** The popup again, which shows what it showed before. */
  again: Painted;
}

/** Measures a browser and prints it. @returns whether it was within its limits; one that is not there is */
async function benchIn(name: BrowserName): Promise<boolean> {
  const executablePath = findOrInstallBrowser(name);
  if (!executablePath) {
    console.log(`${name}: not measured. ${adviceFor(name)}`);
    return true;
  }
  const built = await ownBuild(name, [stageClocks]);
  const extension = measuringCopy(built, INJECTION_CLOCK);
  const site = await openSite();
  const page = benchPage('linkedin-ember', POSTS);
  site.serve(page.url, { html: movedInTime(page.html, NOW, new Date()) });
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
    for (const folder of [extension, dirname(built)]) rmSync(folder, { recursive: true });
  }
}

async function measured(driver: Driver): Promise<Round> {
  const { painted: empty } = await opened(driver, 'storage.session.clear()', POPUP);
  const { painted: fresh, noted, clicked } = await opened(driver, null, POPUP);
  const { painted: again } = await opened(driver, null, EMPTY_POPUP);
  for (const { heading } of [fresh, again]) {
    if (!VERDICTS.includes(heading)) throw new Error(`The popup shows no verdict but "${heading}".`);
  }
  const stages = stagesOf(noted, { clicked, begun: fresh.begun, painted: fresh.begun + fresh.answer });
  return { empty, fresh, stages, again };
}

/** Clicks, waits for the answer's paint, asks something of the browser, and names what the next click opens. */
async function opened(driver: Driver, call: string | null, next: string) {
  const clicked = performance.timeOrigin + performance.now();
  const popup = await driver.clickButton();
  const painted = await popup.until<Painted>(PAINTED);
  await popup.until(`!document.querySelector('main[aria-busy="true"]')`);
  const noted = await popup.until<Noted>('window.noted');
  if (call) await ask(popup, call);
  await leaveTo(popup, next);
  return { painted, noted, clicked };
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
const SKIPPED = `new Promise(async (done) => {
  const request = ${DATABASES}.open('rollcall');
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
  const stage = (one: Stage) => {
    const times = rounds.map(({ stages }) => stages[one]);
    return `${one} ${median(times).toFixed(1)} (p95 ${quantile(times, 0.95).toFixed(1)})`;
  };
  const whole = rounds.map(({ stages }) => STAGES.reduce((sum, one) => sum + stages[one], 0));
  console.log(
    `  click to verdict: median ${median(whole).toFixed(0)} ms, p95 ${quantile(whole, 0.95).toFixed(0)}: ${STAGES.map(stage).join(', ')}`,
  );
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

for (const name of BROWSERS) if (!(await benchIn(name))) process.exitCode = 1;
