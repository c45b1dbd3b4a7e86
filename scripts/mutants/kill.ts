/** Runs within Vitest, which `scripts/mutants.ts` starts: switches on one change after another, and says which a test noticed. */
import { writeFileSync } from 'node:fs';
import { load, mutants } from 'virtual:mutants';
import { test, vi } from 'vitest';
import type { Fate } from './areas.ts';
import { type Collected, collected } from './collected.ts';

/** What Stryker's switches ask. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

type Hits = Record<string, number>;

const held = globalThis as { __stryker__?: Switches };
held.__stryker__ ??= {};
const switches = held.__stryker__;

/** A change that makes a loop endless passes its switch more often than this many times the usual number. */
const ENDLESS = 3;
const AT_LEAST = 100_000;

/** Milliseconds. What only a test that takes longer would notice counts as not noticed. */
const TOO_LONG = 1_500;

async function fresh(active?: string): Promise<Collected[]> {
  vi.resetModules();
  switches.activeMutant = active;
  try {
    return await collected(load);
  } finally {
    switches.activeMutant = undefined;
  }
}

const holds = async (one: Collected): Promise<boolean> => {
  try {
    await one.run();
    return true;
  } catch {
    return false;
  }
};

/** The index of the first test that fails. */
async function killer(tests: Collected[], order: number[], active: string, usual: number): Promise<number | null> {
  switches.activeMutant = active;
  switches.hitCount = 0;
  switches.hitLimit = usual * ENDLESS + AT_LEAST;
  try {
    for (const place of order) {
      const one = tests[place];
      if (one && !(await holds(one))) return place;
    }
    return null;
  } finally {
    switches.activeMutant = undefined;
    switches.hitCount = undefined;
  }
}

/** Which tests reach which change, quick tests first. */
async function reached(tests: Collected[]): Promise<{ orders: Map<string, number[]>; hits: Map<string, number> }> {
  const took: number[] = [];
  for (const [place, one] of tests.entries()) {
    switches.currentTestId = String(place);
    const began = performance.now();
    if (!(await holds(one))) throw new Error(`It fails without any change: ${one.name}`);
    took[place] = performance.now() - began; if (took[place] > 300) console.error(one.name, took[place]);
  }
  switches.currentTestId = undefined;
  const orders = new Map<string, number[]>();
  const hits = new Map<string, number>();
  for (const [place, of] of Object.entries(switches.mutantCoverage?.perTest ?? {})) {
    for (const [id, times] of Object.entries(of)) {
      orders.set(id, [...(orders.get(id) ?? []), Number(place)]);
      hits.set(id, Math.max(hits.get(id) ?? 0, times));
    }
  }
  const time = (place: number) => took[place] ?? 0;
  for (const [id, order] of orders) {
    orders.set(
      id,
      order.filter((place) => time(place) < TOO_LONG).toSorted((a, b) => time(a) - time(b)),
    );
  }
  return { orders, hits };
}

test('every change', { timeout: 0 }, async () => {
  let tests = await fresh();
  const atLoad = { ...switches.mutantCoverage?.static };
  const { orders, hits } = await reached(tests);
  const fates: Record<string, Fate> = {};
  const all = tests.map((_, place) => place);

  /** With what is loaded now; whatever a change has left behind there must not count for the next. */
  const isKilled = async (id: string, order: number[]): Promise<boolean> => {
    const by = await killer(tests, order, id, hits.get(id) ?? 0);
    const one = by === null ? undefined : tests[by];
    if (one === undefined || (await holds(one))) return by !== null;
    tests = await fresh();
    const again = (await killer(tests, order, id, hits.get(id) ?? 0)) !== null;
    tests = await fresh();
    return again;
  };

  for (const { id } of mutants) {
    const order = orders.get(id);
    console.error(id, order?.length); if (order !== undefined && (await isKilled(id, order))) fates[id] = 'killed';
    else if (atLoad[id] === undefined) fates[id] = order === undefined ? 'not-reached' : 'survived';
    else {
      // What is worked out while a file is loaded is changed by loading it anew.
      const changed = await fresh(id).catch(() => null);
      const isNoticed = changed === null || (await killer(changed, all, id, hits.get(id) ?? 0)) !== null;
      fates[id] = isNoticed ? 'killed' : 'survived';
      tests = await fresh();
    }
  }
  writeFileSync(process.env.MUTANTS_OUT ?? 'mutants.json', JSON.stringify(fates));
});
