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
/** By a test's place. */
type Usual = Map<number, number>;

const held = globalThis as { __stryker__?: Switches };
held.__stryker__ ??= {};
const switches = held.__stryker__;

/** A change that makes a loop endless passes its switch more often than this many times the usual number. */
const ENDLESS = 20;
const AT_LEAST = 20_000;

const NOTHING: Usual = new Map();

/**
 * Loops within loops pass their switch seldom: a test that takes so many times as long as without a change ends, and counts
 * as one that noticed. In the processor's own time: on a busy machine any test takes long.
 */
const SLOWER = 10;
const AT_LEAST_MS = 2_000;
let deadline = Number.POSITIVE_INFINITY;
let passed = 0;

/** Milliseconds of the processor that this process has taken. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Stands where passed switches are counted, which is of no use once it is known which test passes which. */
const clock: Hits = new Proxy<Hits>(
  {},
  {
    set() {
      passed += 1;
      if (passed % 50_000 === 0 && spent() > deadline) throw new Error('It takes too long.');
      return true;
    },
  },
);

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

/**
 * The index of the first test that fails.
 *
 * @param usual how often each test passes the switch
 * @param took how long each takes without a change
 */
async function killer(
  tests: Collected[],
  order: number[],
  active: string,
  usual: Usual,
  took: number[],
): Promise<number | null> {
  switches.activeMutant = active;
  try {
    for (const place of order) {
      switches.hitCount = 0;
      switches.hitLimit = (usual.get(place) ?? 0) * ENDLESS + AT_LEAST;
      deadline = spent() + (took[place] ?? 0) * SLOWER + AT_LEAST_MS;
      const one = tests[place];
      if (one && !(await holds(one))) return place;
    }
    return null;
  } finally {
    switches.activeMutant = undefined;
    switches.hitCount = undefined;
    deadline = Number.POSITIVE_INFINITY;
  }
}

interface Reached {
  /** Which tests reach which change, quick tests first. */
  orders: Map<string, number[]>;
  hits: Map<string, Usual>;
  /** All tests, quick ones first. */
  all: number[];
  /** Milliseconds, by a test's place. */
  took: number[];
}

/** Calls each test once, without a change. */
async function reached(tests: Collected[]): Promise<Reached> {
  const took: number[] = [];
  for (const [place, one] of tests.entries()) {
    switches.currentTestId = String(place);
    const began = spent();
    if (!(await holds(one))) throw new Error(`It fails without any change: ${one.name}`);
    took[place] = spent() - began;
  }
  switches.currentTestId = undefined;
  const orders = new Map<string, number[]>();
  const hits = new Map<string, Usual>();
  for (const [place, of] of Object.entries(switches.mutantCoverage?.perTest ?? {})) {
    for (const [id, times] of Object.entries(of)) {
      orders.set(id, [...(orders.get(id) ?? []), Number(place)]);
      hits.set(id, (hits.get(id) ?? new Map()).set(Number(place), times));
    }
  }
  const time = (place: number) => took[place] ?? 0;
  const quickFirst = (places: number[]) =>
    places.filter((place) => time(place) < TOO_LONG).toSorted((a, b) => time(a) - time(b));
  for (const [id, order] of orders) orders.set(id, quickFirst(order));
  return { orders, hits, all: quickFirst([...took.keys()]), took };
}

test('every change', { timeout: 0 }, async () => {
  let tests = await fresh();
  const atLoad = { ...switches.mutantCoverage?.static };
  const { orders, hits, all, took } = await reached(tests);
  if (switches.mutantCoverage) switches.mutantCoverage.static = clock;
  const fates: Record<string, Fate> = {};

  /** With what is loaded now; whatever a change has left behind there must not count for the next. */
  const isKilled = async (id: string, order: number[]): Promise<boolean> => {
    const by = await killer(tests, order, id, hits.get(id) ?? NOTHING, took);
    const one = by === null ? undefined : tests[by];
    if (one === undefined || (await holds(one))) return by !== null;
    tests = await fresh();
    const again = (await killer(tests, order, id, hits.get(id) ?? NOTHING, took)) !== null;
    tests = await fresh();
    return again;
  };

  for (const { id } of mutants) {
    const order = orders.get(id);
    if (order !== undefined && (await isKilled(id, order))) fates[id] = 'killed';
    else if (atLoad[id] === undefined) fates[id] = order === undefined ? 'not-reached' : 'survived';
    else {
      // What is worked out while a file is loaded is changed by loading it anew.
      const changed = await fresh(id).catch(() => null);
      const isNoticed = changed === null || (await killer(changed, all, id, hits.get(id) ?? NOTHING, took)) !== null;
      fates[id] = isNoticed ? 'killed' : 'survived';
      tests = await fresh();
    }
  }
  writeFileSync(process.env.MUTANTS_OUT ?? 'mutants.json', JSON.stringify(fates));
});
