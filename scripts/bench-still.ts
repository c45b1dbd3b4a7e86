/**
 * How long a page of 1,000 posts stands still when the real button is clicked: the longest task with our code in it, by
 * Chromium's own tracing, and the longest turn, by the tab's own clock, in both browsers. And whether our code makes the
 * browser lay the page out: it must not. `--quick`: one layout, 100 posts.
 */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { NOW } from '../tests/languages/facts.ts';
import { ownBuild } from './bench/own-build.ts';
import { benchPage, LAYOUT_NAMES, type LayoutName } from './bench/pages.ts';
import { shown } from './bench/spread.ts';
import { INJECTION_CLOCK, type Noted, stageClocks } from './bench/stage-clocks.ts';
import { BROWSERS, type BrowserName, type Driver, type TraceEvent } from './browser/driver.ts';
import { adviceFor, findBrowser } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { movedInTime } from './browser/moved-in-time.ts';
import { clockedCopy } from './browser/paint-clock.ts';
import { settled } from './browser/popup.ts';
import { openSite, type Site } from './browser/site.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    posts: { type: 'string' },
    layouts: { type: 'string' },
    browsers: { type: 'string', default: BROWSERS.join() },
  },
});
const POSTS = Number(values.posts ?? (values.quick ? 100 : 1_000));
const LAYOUTS = (values.layouts?.split(',') as LayoutName[]) ?? (values.quick ? ['linkedin-ember'] : LAYOUT_NAMES);
/** Milliseconds, from which on browsers call a task long. */
const LONG = 50;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

console.log(
  `| in | layout | posts | turns | longest turn, ms | longest task, ms | tasks over ${LONG} ms | forced layouts | all turns, ms |`,
);
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const name of values.browsers.split(',') as BrowserName[]) {
  const executablePath = findBrowser(name);
  if (executablePath === null) console.log(`${name}: not measured. ${adviceFor(name)}`);
  else await measureIn(name, executablePath);
}

async function measureIn(name: BrowserName, executablePath: string): Promise<void> {
  const built = await ownBuild(name, [stageClocks]);
  const extension = clockedCopy(built, INJECTION_CLOCK);
  const site = await openSite();
  const driver = await launch(name, { executablePath, site, extension });
  try {
    for (const layout of LAYOUTS) await measureLayout(driver, site, layout);
  } finally {
    await driver.close();
    await site.close();
    for (const folder of [extension, dirname(built)]) rmSync(folder, { recursive: true });
  }
}

async function measureLayout(driver: Driver, site: Site, layout: LayoutName): Promise<void> {
  const { url, html } = benchPage(layout, POSTS);
  site.serve(url, { html: movedInTime(html, NOW, new Date()) });
  await driver.open(url);
  let noted: Noted | null = null;
  const events = await driver.trace(async () => {
    const popup = await driver.clickButton();
    await settled(popup);
    noted = await popup.until<Noted>('window.noted.turns.length > 0 && window.noted', 60_000);
    await popup.close();
  }, CATEGORIES);
  report(driver.name, layout, noted ?? { injections: [], turns: [], validate: [], measure: [] }, events);
}

function report(name: BrowserName, layout: LayoutName, { turns }: Noted, events: TraceEvent[] | null): void {
  const lengths = turns.map(([begun, ended]) => ended - begun);
  const longest = Math.max(...lengths);
  const traced = events && tasksWithUs(events);
  const long = traced?.tasks.filter((task) => task > LONG).length;
  const cells = [
    name,
    layout,
    POSTS,
    turns.length,
    shown(longest),
    traced ? shown(Math.max(...traced.tasks)) : '–',
    long ?? '–',
    traced?.layouts ?? '–',
    shown(lengths.reduce((sum, length) => sum + length, 0)),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  if (!values.quick && (longest > LONG || (long ?? 0) > 0))
    console.log(`not reached: ${name}, ${layout}: no task over ${LONG} ms`);
  if ((traced?.layouts ?? 0) > 0) process.exitCode = 1;
}

/** The browser's tasks in which a script of ours ran, in milliseconds, and how often the page was laid out within one. */
function tasksWithUs(events: TraceEvent[]): { tasks: number[]; layouts: number } {
  const ours = events.filter(({ args, dur }) => dur !== undefined && /^chrome-extension:/.test(args.data?.url ?? ''));
  const isWithin = (inner: TraceEvent, outer: TraceEvent) =>
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
  // The popup's own scripts run in a process of their own; a page's readers are evaluated, never loaded by a document.
  const inPage = ours.filter(({ args }) =>
    /\/(?:core|facebook-data|go-on|language|reader-\w+|watch|words\/[\w-]+)\.js$/.test(args.data?.url ?? ''),
  );
  const tasks = events
    .filter(({ name }) => name === 'RunTask')
    .filter((task) => inPage.some((one) => isWithin(one, task)));
  const layouts = events
    .filter(({ name }) => name === 'Layout')
    .filter((one) => inPage.some((script) => isWithin(one, script)));
  return { tasks: tasks.map(({ dur = 0 }) => dur / 1_000), layouts: layouts.length };
}
