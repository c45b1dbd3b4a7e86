/**
 * `npm run fuzz`: 10,000 pages changed at random, 10,000 hostile readings, 10,000 damaged files. Exits 1 where something
 * was thrown, taken that must be refused, invented, or slow; or where memory grows with the cases. What goes wrong is
 * saved under `.rollcall/fuzz`, pages and readings in the form of tests/pages.
 *
 * `-- --minutes M` goes on with new cases for so long; `-- --runs N`, `-- --seed N`, `-- --only pages|readings|files`,
 * `-- --page PART-OF-A-NAME`.
 */
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Campaign } from './fuzzing/campaign.ts';
import { fileCampaign } from './fuzzing/files.ts';
import { pageCampaign } from './fuzzing/pages.ts';
import { readingCampaign } from './fuzzing/readings.ts';
import { Tally } from './fuzzing/tally.ts';

const SAVED = resolve(import.meta.dirname, '../.rollcall/fuzz');
/** Cases at a time: what is drawn for them is held. After as many memory is looked at. */
const PORTION = 500;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Math.trunc(Math.random() * 2 ** 31)) },
    page: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    minutes: { type: 'string', default: '0' },
  },
});
const seed = Number(values.seed);
const only = values.page === '' ? values.only : 'pages';
const campaigns = [pageCampaign(values.page), readingCampaign(), fileCampaign()].filter(
  ({ name }) => only === '' || name === only,
);
const tallies = new Map(campaigns.map((campaign) => [campaign, new Tally(campaign, SAVED)]));
const end = performance.now() + Number(values.minutes) * 60_000;
console.log(`seed ${seed}`);
// Whoever stops it is told what came of it so far.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(report()));
if (Number(values.minutes) > 0) await goOn();
else for (const campaign of campaigns) await inPortions(campaign);
process.exitCode = report();

/** @returns what to end with */
function report(): number {
  for (const tally of tallies.values()) console.log(tally.report());
  return [...tallies.values()].every((tally) => tally.isGood()) ? 0 : 1;
}

async function inPortions(campaign: Campaign): Promise<void> {
  const runs = Number(values.runs);
  // A page's cases follow from the seed and its name alone, so they are drawn at once.
  const portion = campaign.name === 'pages' ? runs : PORTION;
  for (let from = 0; from < runs; from += portion) await one(campaign, seed + from, Math.min(portion, runs - from));
}

/** Each in turn, always with new cases, until the time is over. */
async function goOn(): Promise<void> {
  for (let turn = 0; performance.now() < end; turn += 1) {
    for (const campaign of campaigns) {
      if (performance.now() < end) await one(campaign, seed + turn * PORTION, PORTION);
    }
  }
}

async function one(campaign: Campaign, from: number, runs: number): Promise<void> {
  const tally = tallies.get(campaign);
  let cases = 0;
  for await (const tried of campaign.run(from, runs)) {
    tally?.add(tried);
    cases += 1;
    if (cases % PORTION === 0) tally?.weigh(heap());
    // A signal is heard in between.
    await setImmediate();
    if (Number(values.minutes) > 0 && performance.now() > end) break;
  }
}

/** Bytes that are still held when all that is let go is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
