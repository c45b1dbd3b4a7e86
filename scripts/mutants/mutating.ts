/** Puts every change of an area into its code at once, each behind a switch, and hands the tests over uncalled. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import type { Plugin } from 'vite';
import type { Area } from './areas.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** One change of the code. */
export interface Mutant {
  id: string;
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** What kind of change it is. */
  kind: string;
  before: string;
  after: string;
}

export interface Mutated {
  /** The code with all its changes, by file. */
  code: Map<string, string>;
  mutants: Mutant[];
}

const SILENT = { isDebugEnabled: () => false, debug: () => {}, info: () => {}, warn: () => {} };

/** Every change that Stryker knows of the files' code. */
export async function mutated(patterns: string[]): Promise<Mutated> {
  const names = patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort();
  const files = names.map((name) => ({ name, mutate: true, content: readFileSync(join(ROOT, name), 'utf8') }));
  const texts = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
  // The instrumenter asks its logger for nothing else.
  const instrumenter = new Instrumenter(SILENT as unknown as ConstructorParameters<typeof Instrumenter>[0]);
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
  const made = await instrumenter.instrument(files, options);
  const mutants = made.mutants.map(({ id, fileName, location: { start, end }, mutatorName, replacement }) => ({
    id,
    file: fileName,
    line: start.line + 1,
    column: start.column + 1,
    kind: mutatorName,
    before: between(texts.get(fileName) ?? [], start, end),
    after: replacement ?? '',
  }));
  return { code: new Map(made.files.map(({ name, content }) => [join(ROOT, name), content])), mutants };
}

interface Place {
  line: number;
  column: number;
}

function between(lines: string[], start: Place, end: Place): string {
  const cut = lines.slice(start.line, end.line + 1);
  cut[cut.length - 1] = (cut.at(-1) ?? '').slice(0, end.column);
  cut[0] = (cut[0] ?? '').slice(start.column);
  return cut.join('\n');
}

const STAND_INS: [name: string, file: string][] = [
  ['vitest', 'collected.ts'],
  ['fast-check', 'few-cases.ts'],
];

const withStandIns = (text: string): string =>
  STAND_INS.reduce(
    (code, [name, file]) =>
      code.replaceAll(`from '${name}'`, `from ${JSON.stringify(join(import.meta.dirname, file))}`),
    text,
  );

/** What `kill.ts` imports. */
const GIVEN = 'virtual:mutants';

/** Serves the changed code, the area's tests, and the stand-in by which they are collected. */
export function mutating({ tests }: Area, { code, mutants }: Mutated): Plugin {
  const files = tests.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort();
  const imports = ['lib/words/all.ts', ...files].map((file) => `  await import(${JSON.stringify(join(ROOT, file))});`);
  const given = `export const mutants = ${JSON.stringify(mutants)};\nexport const load = async () => {\n${imports.join('\n')}\n};`;
  return {
    name: 'mutating',
    enforce: 'pre',
    resolveId: (source) => (source === GIVEN ? `\0${GIVEN}` : null),
    load: (id) => (id === `\0${GIVEN}` ? given : (code.get(id.split('?')[0] ?? id) ?? null)),
    // Vitest answers its own name by itself, before any plugin is asked.
    transform: (text, id) => (id.startsWith(join(ROOT, 'tests')) ? withStandIns(text) : null),
  };
}
