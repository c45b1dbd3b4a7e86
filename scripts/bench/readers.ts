/** Our reader and what it is held against, on one page after the other, in one place. */
import { NOW } from '../../tests/languages/facts.ts';
import { lexiconText } from '../lexicons-on-disk.ts';
import type { Given } from './in-page.ts';
import { benchPage, type LayoutName } from './pages.ts';
import type { Contender, OpenedPage, Place } from './places.ts';
import { type Spread, spreadOf } from './spread.ts';

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
const SHORTEST = 5;

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
  const row: Row = { place: place.name, layout, posts, times: {}, failed: {} };
  // In turns, so that whatever slows the machine for a while slows both.
  await inTurns(page, ['floor', 'reader'], given, wanted, row);
  const { reader } = row.times;
  if (reader !== undefined && reader.gave !== posts)
    throw new Error(`${layout}: ${reader.gave} of ${posts} posts read.`);
  const others = place.contenders.filter((one) => one !== 'floor' && one !== 'reader');
  if (posts <= wanted.othersUpTo) for (const other of others) await inTurns(page, [other], given, wanted, row);
  return row;
}

async function inTurns(page: OpenedPage, names: Contender[], given: Given, wanted: Wanted, row: Row): Promise<void> {
  const taken = new Map<Contender, number[]>(names.map((name) => [name, []]));
  const gave = new Map<Contender, unknown>();
  const times = new Map<Contender, number>();
  const begun = performance.now();
  const isDone = (runs: number) => runs > 2 && performance.now() - begun > wanted.patience * names.length;
  try {
    // The first run makes the code warm, and tells how often it fits into the shortest run.
    for (const name of names) {
      const { took } = await page.run(name, given, 1);
      times.set(name, Math.max(1, Math.min(200, Math.ceil(SHORTEST / Math.max(took, 0.01)))));
    }
    for (let run = 0; run < wanted.runs && !isDone(run); run += 1) {
      for (const name of names) {
        const one = await page.run(name, given, times.get(name) ?? 1);
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
