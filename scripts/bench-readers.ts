/**
 * How fast the readers are, beside the least that anybody could do and beside three well-known readers of pages, in real
 * Chromium, in real Firefox and in Node: `node scripts/bench-readers.ts`. Prints tables for docs/bench.md.
 *
 * `--places chromium,node`, `--layouts linkedin-ember`, `--posts 100,1000`, `--runs 15`: less of it. `--quick`: only that it
 * works.
 */
import { parseArgs } from 'node:util';
import { nodePlace } from './bench/node-place.ts';
import { LAYOUT_NAMES, type LayoutName } from './bench/pages.ts';
import { browserPlace, type Place } from './bench/places.ts';
import { measureReaders, type Row, type Wanted } from './bench/readers.ts';
import { GROWTH_HEAD, growthLines, missed, READERS_HEAD, readersLine } from './bench/readers-table.ts';
import type { BrowserName } from './browser/driver.ts';
import { adviceFor, findBrowser } from './browser/find.ts';

const { values } = parseArgs({
  options: {
    places: { type: 'string', default: 'chromium,firefox,node' },
    layouts: { type: 'string', default: LAYOUT_NAMES.join() },
    posts: { type: 'string' },
    runs: { type: 'string', default: '15' },
    others: { type: 'string', default: '100' },
    patience: { type: 'string', default: '60' },
    quick: { type: 'boolean', default: false },
  },
});
const quick = values.quick;
const wanted: Wanted = {
  layouts: values.layouts.split(',') as LayoutName[],
  posts: (values.posts ?? (quick ? '10' : '10,100,1000,5000')).split(',').map(Number),
  runs: quick ? 1 : Number(values.runs),
  patience: Number(values.patience) * 1_000,
  othersUpTo: Number(values.others),
};

const rows: Row[] = [];
console.log(READERS_HEAD);
const notes: string[] = [];
for (const name of values.places.split(',')) {
  const place = await placeOf(name);
  if (place === null) continue;
  try {
    rows.push(...(await measureReaders(place, wanted, (row) => console.log(readersLine(row)))));
    notes.push(place.version);
  } finally {
    await place.close();
  }
}
if (wanted.posts.length > 1) console.log(`\n${GROWTH_HEAD}\n${growthLines(rows).join('\n')}`);
console.log(`\n${notes.join('; ')}; ${wanted.runs} runs, medians and middle halves.`);
for (const { place, layout, posts, failed } of rows)
  for (const [contender, why] of Object.entries(failed))
    console.log(`${place}, ${layout}, ${posts}: ${contender} ${why}`);
if (!quick) for (const line of missed(rows)) console.log(`not reached: ${line}`);
if (rows.length === 0) process.exitCode = 1;

async function placeOf(name: string): Promise<Place | null> {
  if (name === 'node') return nodePlace();
  const executablePath = findBrowser(name as BrowserName);
  if (executablePath !== null) return browserPlace(name as BrowserName, executablePath);
  console.log(`${name}: not measured. ${adviceFor(name as BrowserName)}`);
  return null;
}
