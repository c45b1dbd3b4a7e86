/**
 * What watching costs the page: the share of the main thread that our callbacks take in a feed that grows to 1,000
 * posts, one a second. Fails where it is a hundredth or more. `--seconds N` makes it shorter or longer than a minute.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildExtensions } from './browser/build-extensions.ts';
import { BROWSERS, type BrowserName, type TraceEvent } from './browser/driver.ts';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { LIVE_LIST } from './browser/live-list.ts';
import { pageOfManyPosts } from './browser/many-posts.ts';
import { settled } from './browser/popup.ts';
import { openSite } from './browser/site.ts';
import { type Work, workClockCopy, workIn } from './browser/work-clock.ts';

const POSTS = 1_000;
const LIMIT = 0.01;
const { seconds } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } }).values;
const SECONDS = Number(seconds);

console.log('Building…');
buildExtensions({ quiet: true });
for (const name of BROWSERS) await measureWatching(name);

async function measureWatching(name: BrowserName): Promise<void> {
  const executablePath = findOrInstallBrowser(name);
  if (!executablePath) return console.log(`${name}: not measured. ${adviceFor(name)}`);
  const extension = workClockCopy(name);
  const site = await openSite();
  const page = pageOfManyPosts(POSTS, new Date());
  site.serve(page.url, page);
  const driver = await launch(name, { executablePath, site, extension });
  try {
    await driver.open(page.url);
    await driver.runInPage(LIVE_LIST);
    await driver.runInPage(`feed.show(0, ${POSTS - SECONDS})`);
    const popup = await driver.clickButton();
    await settled(popup);
    const begun = performance.now();
    const events = await driver.trace(async () => {
      // The last second is for what is still to be read.
      await driver.runInPage(`(() => {
        let left = ${SECONDS};
        const timer = setInterval(() => {
          feed.add();
          left -= 1;
          if (left === 0) clearInterval(timer);
        }, 1000);
      })()`);
      await new Promise((resume) => setTimeout(resume, (SECONDS + 1) * 1_000));
    });
    const elapsed = performance.now() - begun;
    const shown = await popup.until<number>(
      `Number(/([\\d,]+) posts/.exec(document.body.innerText)[1].replace(',', ''))`,
    );
    report(name, elapsed, await workIn(popup), events, shown);
  } finally {
    await driver.close();
    await site.close();
    rmSync(extension, { recursive: true });
  }
}

function report(name: BrowserName, elapsed: number, work: Work, events: TraceEvent[] | null, shown: number): void {
  const timed = work.milliseconds / elapsed;
  const traced = events && tracedMilliseconds(events) / elapsed;
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
  const turns = work.turns.filter((took) => took >= 5).map((took) => took.toFixed(0));
  console.log(
    `${name}: ${percent(traced ?? timed)} of the main thread by ${traced === null ? 'timing our callbacks' : 'tracing'}` +
      `${traced === null ? '' : ` (${percent(timed)} by timing our callbacks)`}, at most ${percent(LIMIT)}: ` +
      `${work.milliseconds.toFixed(0)} ms in ${(elapsed / 1_000).toFixed(0)} s (turns of ${turns.join(', ')} ms); ` +
      `${shown} of ${POSTS} posts shown in the end`,
  );
  if ((traced ?? timed) >= LIMIT || timed >= LIMIT || shown <= POSTS - SECONDS) process.exitCode = 1;
}

/** The time of the calls into the watcher's file, whatever they call themselves: those within another are not counted. */
function tracedMilliseconds(events: TraceEvent[]): number {
  const calls = events.filter(({ name, args }) => name === 'FunctionCall' && args.data?.url?.endsWith('/watch.js'));
  let end = 0;
  let microseconds = 0;
  for (const { ts, dur = 0 } of calls.toSorted((one, other) => one.ts - other.ts)) {
    if (ts < end) continue;
    end = ts + dur;
    microseconds += dur;
  }
  return microseconds / 1_000;
}
