/** Stands in for Vitest in the tests of an area: what they hold is collected, to be called once for each change. */
import { expect as truly } from 'vitest';

export interface Collected {
  name: string;
  run: () => unknown;
}

type Body = (...values: never[]) => unknown;
type Words = [name: string, ...rest: unknown[]];

/** Lies outside the modules, which are loaded anew now and then. */
const held = globalThis as { collected?: Collected[] };

/** What the files that `load` imports hold. */
export async function collected(load: () => Promise<void>): Promise<Collected[]> {
  held.collected = [];
  await load();
  return held.collected;
}

let around: string[] = [];
/** Called once before the first test of their group. */
let before: (() => unknown)[] = [];

function group(name: string, body: Body): void {
  const [outer, first] = [around, before];
  around = [...around, name];
  before = [...before];
  (body as () => void)();
  around = outer;
  before = first;
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
export const it = Object.assign((...[name, ...rest]: Words) => one(name, bodyOf(rest)), {
  each: each(one),
  skip: () => {},
});
/** @alias it has both names */
export const test = it;
export const beforeAll = (prepare: () => unknown): void => {
  before.push(prepare);
};

/** The first that does not hold ends a test here, soft or not. */
export const expect = Object.assign((value: unknown, words?: string) => truly(value, words), truly, { soft: truly });
