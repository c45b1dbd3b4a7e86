/** Our reader and what it is held against, on one page after the other, in one place. */
import { NOW } from '../../tests/languages/facts.ts';
import { lexiconText } from '../lexicons-on-disk.ts';
import { median } from '../median.ts';
import type { Given } from './in-page.ts';
import { benchPage, type LayoutName } from './pages.ts';
import type { Contender, OpenedPage, Place } from './places.ts';
import { type Spread, spreadOf } from './spread.ts';
import type { Taken } from './timed.ts';

/** What was measured of one page. */
export interface Row {
  place: string;
  layout: LayoutName;
  posts: number;
  /** Milliseconds; a contender that was left out has none. */
  times: Partial<Record<Contender, Spread>>;
  /** Why a contender has no time. */
  failed: Partial<Record<Contender, string>>;
}

export interface Wanted {
  layouts: readonly LayoutName[];
  posts: readonly number[];
  /** Runs of each contender. */
  runs: number;
  /** Milliseconds that one contender may take on one page: after two runs it is stopped. */
  patience: number;
  /** No contender but floor and reader on pages with more posts. */
  othersUpTo: number;
}

/** A run lasts so long at least, in milliseconds: what is shorter is done several times. */
const SHORTEST = 20;
/** Runs of nothing, to know what it takes to ask. */
const EMPTY_RUNS = 10;

export async function measureReaders(place: Place, wanted: Wanted, tell: (row: Row) => void): Promise<Row[]> {
  const rows: Row[] = [];
  for (const layout of wanted.layouts) {
    for (const posts of wanted.posts) {
      const row = await measurePage(place, layout, posts, wanted);
      tell(row);
      rows.push(row);
    }
  }
  return rows;
}

async function measurePage(place: Place, layout: LayoutName, posts: number, wanted: Wanted): Promise<Row> {
  const { url, html } = benchPage(layout, posts);
  const page = await place.open({ url, html });
  const site = url.includes('facebook') ? 'facebook' : 'linkedin';
  const given: Given = { site, lexicon: JSON.parse(lexiconText('en') ?? '{}'), now: NOW.toISOString() };
  const time = await clockOf(page, given);
  const row: Row = { place: place.name, layout, posts, times: {}, failed: {} };
  // In turns, so that whatever slows the machine for a while slows both.
  await inTurns(time, ['floor', 'reader'], wanted, row);
  const { reader } = row.times;
  if (reader !== undefined && reader.gave !== posts)
    throw new Error(`${layout}: ${reader.gave} of ${posts} posts read.`);
  const others = place.contenders.filter((one) => one !== 'floor' && one !== 'reader');
  if (posts <= wanted.othersUpTo) for (const other of others) await inTurns(time, [other], wanted, row);
  return row;
}

type Time = (contender: Contender, times: number) => Promise<Taken>;

/** By the work of the page's thread, where that is told: else by the clock on the wall. */
async function clockOf(page: OpenedPage, given: Given): Promise<Time> {
  const { worked } = page;
  if (worked === null) return (contender, times) => page.run(contender, given, times);
  const once = async (contender: Contender, times: number) => {
    const before = worked();
    const { gave } = await page.run(contender, given, times);
    return { took: worked() - before, gave };
  };
  const asking: number[] = [];
  for (let run = 0; run < EMPTY_RUNS; run += 1) asking.push((await once('nothing', 1)).took);
  const empty = median(asking);
  return async (contender, times) => {
    const { took, gave } = await once(contender, times);
    return { took: Math.max(0, took - empty) / times, gave };
  };
}

async function inTurns(time: Time, names: Contender[], wanted: Wanted, row: Row): Promise<void> {
  const taken = new Map<Contender, number[]>(names.map((name) => [name, []]));
  const gave = new Map<Contender, unknown>();
  const times = new Map<Contender, number>();
  const begun = performance.now();
  const isDone = (runs: number) => runs > 2 && performance.now() - begun > wanted.patience * names.length;
  try {
    // The first run makes the code warm, and tells how often it fits into the shortest run.
    for (const name of names) {
      const { took } = await time(name, 1);
      times.set(name, Math.max(1, Math.min(200, Math.ceil(SHORTEST / Math.max(took, 0.01)))));
    }
    for (let run = 0; run < wanted.runs && !isDone(run); run += 1) {
      for (const name of names) {
        const one = await time(name, times.get(name) ?? 1);
        taken.get(name)?.push(one.took);
        gave.set(name, one.gave);
      }
    }
    for (const name of names) row.times[name] = { ...spreadOf(taken.get(name) ?? []), gave: gave.get(name) };
  } catch (error) {
    for (const name of names) row.failed[name] = String(error).slice(0, 200);
    if (names.includes('reader')) throw error;
  }
}
