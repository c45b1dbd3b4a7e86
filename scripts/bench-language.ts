/**
 * What the words of a language cost in a tab: from the package's own file to tables that the reader can ask, in both browsers.
 * Fails where the median of any language is over its limit. Expects the extension to be built.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageScript } from '../tests/browser/language-table/built.ts';
import { sitesOf } from '../tests/language/shown/languages.ts';
import { BROWSERS, type BrowserName } from './browser/driver.ts';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';
import { extensionFolder, launch } from './browser/launch.ts';
import { openSite } from './browser/site.ts';
import { lexiconNames } from './lexicons-on-disk.ts';
import { median } from './median.ts';

/** In ms, for one language. */
const LIMIT = 8;
const TIMES = 30;
const BLANK = 'https://www.linkedin.com/blank';

for (const name of BROWSERS) await measureWords(name);

async function measureWords(name: BrowserName): Promise<void> {
  const executablePath = findOrInstallBrowser(name);
  if (!executablePath) return console.log(`${name}: not measured. ${adviceFor(name)}`);
  const site = await openSite();
  site.serve(BLANK, { html: '<!doctype html><title>blank</title>', awake: true });
  const driver = await launch(name, { executablePath, site });
  try {
    await driver.open(BLANK);
    await driver.runInPage(await languageScript());
    const times: [language: string, median: number, longest: number][] = [];
    for (const language of lexiconNames()) {
      const file = readFileSync(join(extensionFolder(name), `words/${language}.js`), 'utf8');
      // Another text each time: a browser keeps what it has made of one that it knows.
      const run = `(time) => ((0, eval)(${JSON.stringify(file)} + '//' + time), rollcall.lexicons[${JSON.stringify(language)}])`;
      const call = `JSON.stringify(language.timeOfWords(${run}, ${JSON.stringify(sitesOf(language)[0])}, ${TIMES}))`;
      const took = JSON.parse(await driver.runInPage<string>(call)) as { median: number; longest: number };
      times.push([language, took.median, took.longest]);
    }
    report(name, times);
  } finally {
    await driver.close();
    await site.close();
  }
}

function report(name: BrowserName, times: [language: string, median: number, longest: number][]): void {
  const [slowest = ['', 0, 0]] = times.toSorted(([, one], [, other]) => other - one);
  const worst = Math.max(...times.map(([, , longest]) => longest));
  console.log(
    `${name}: the words of one language take ${median(times.map(([, took]) => took)).toFixed(2)} ms (median of ${times.length} languages, ` +
      `${TIMES} times each), ${slowest[0]} the most with ${slowest[1].toFixed(2)} ms, at most ${LIMIT} ms; the longest time of all ${worst.toFixed(1)} ms`,
  );
  if (slowest[1] >= LIMIT) process.exitCode = 1;
}
