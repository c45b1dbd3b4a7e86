/** Stands in for Vitest in the tests of an area: what they hold is collected, to be called once for each change. */
import { expect as truly } from 'vitest';

export interface Collected {
  name: string;
  run: () => unknown;
}

type Body = (...values: never[]) => unknown;
type Words = [name: string, ...rest: unknown[]];

/** Lies outside the modules, which are loaded anew now and then. */
const held = globalThis as { collected?: Collected[]; groups?: (() => void)[] };

/** What the files that `load` imports hold. */
export async function collected(load: () => Promise<void>): Promise<Collected[]> {
  held.collected = [];
  held.groups = [];
  await load();
  // As Vitest does it: what a group holds may stand below it in its file.
  for (const open of held.groups) open();
  return held.collected;
}

let around: string[] = [];
/** Called once before the first test of their group. */
let before: (() => unknown)[] = [];

function group(name: string, body: Body): void {
  if (isOpen) opened(name, body);
  else held.groups?.push(() => opened(name, body));
}

let isOpen = false;

function opened(name: string, body: Body): void {
  const wasOpen = isOpen;
  isOpen = true;
  const [outer, first] = [around, before];
  around = [...around, name];
  before = [...before];
  (body as () => void)();
  around = outer;
  before = first;
  isOpen = wasOpen;
}

function one(name: string, body: Body, values: unknown[] = []): void {
  const first = before;
  held.collected?.push({
    name: [...around, name].join(' > '),
    run: async () => {
      for (const prepare of first.splice(0)) await prepare();
      return (body as (...given: unknown[]) => unknown)(...values);
    },
  });
}

const bodyOf = (rest: unknown[]): Body => rest.find((word) => typeof word === 'function') as Body;

const each =
  (make: (name: string, body: Body, values: unknown[]) => void) =>
  (rows: Iterable<unknown>) =>
  (name: string, ...rest: unknown[]) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      make(`${name} ${JSON.stringify(values[0])?.slice(0, 60)}`, bodyOf(rest), values);
    }
  };

const withValues = (name: string, body: Body, values: unknown[]) =>
  group(name, () => (body as (...given: unknown[]) => void)(...values));

export const describe = Object.assign((...[name, ...rest]: Words) => group(name, bodyOf(rest)), {
  each: each(withValues),
  skip: () => {},
});
const named = Object.assign((...[name, ...rest]: Words) => one(name, bodyOf(rest)), { each: each(one) });
const skipped = Object.assign(() => {}, { each: () => () => {} });
export const it = Object.assign(named, {
  skip: skipped,
  skipIf: (isSkipped: boolean) => (isSkipped ? skipped : named),
});
/** @alias it has both names */
export const test = it;
export const beforeAll = (prepare: () => unknown): void => {
  before.push(prepare);
};

/** The first that does not hold ends a test here, soft or not. */
export const expect = Object.assign((value: unknown, words?: string) => truly(value, words), truly, { soft: truly });
