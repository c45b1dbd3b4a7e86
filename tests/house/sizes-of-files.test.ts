/** A file has one job and a function one step: what grows past these sizes is cut, or says why it is not. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type LongFunction, longFunctions } from './long-functions.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LINES_OF_A_FILE = 300;
const LINES_OF_A_FUNCTION = 60;

const FOLDERS = ['app', 'components', 'entrypoints', 'lib', 'public', 'scripts', 'styles', 'tests'];

/** What is written by hand. Sample pages are pages, and not code. */
const FILES = [
  ...FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,js,css}`, { cwd: ROOT })),
  ...globSync('*.ts', { cwd: ROOT }),
].filter((file) => !file.startsWith('tests/pages/'));

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

it('no file has more than 300 lines', () => {
  expect(FILES.length).toBeGreaterThan(1_000);
  const long = FILES.map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }));
  expect(long.filter(({ lines }) => lines > LINES_OF_A_FILE)).toEqual([]);
});

it('no function has more than 60 lines without its reason, in a comment above it: "Long: …"', () => {
  const code = FILES.filter((file) => !file.endsWith('.css'));
  const long = code.flatMap((file) => longFunctions(file, textOf(file), LINES_OF_A_FUNCTION));
  expect(long.filter(({ reason }) => reason === null)).toEqual([]);
  // Few enough that each was looked at.
  expect(long.length).toBeLessThanOrEqual(20);
});

it.each<[name: string, code: string, found: Partial<LongFunction>[]]>([
  ['as long as may be', `function a() {\n${'  b();\n'.repeat(58)}}`, []],
  ['a line longer', `function a() {\n${'  b();\n'.repeat(59)}}`, [{ lines: 61, line: 1, reason: null }]],
  ['an arrow', `export const a = () => {\n${'  b();\n'.repeat(59)}};`, [{ lines: 61, reason: null }]],
  ['a method', `const a = {\n  b() {\n${'    c();\n'.repeat(59)}  },\n};`, [{ lines: 61, line: 2 }]],
  ['with a reason', `/** Long: one list. */\nfunction a() {\n${'  b();\n'.repeat(59)}}`, [{ reason: 'one list.' }]],
  ['with a reason elsewhere', `/** Long: no. */\n\nfunction a() {\n${'  b();\n'.repeat(59)}}`, [{ reason: null }]],
  ['a group of tests', `describe('a', () => {\n${'  it();\n'.repeat(59)}});`, []],
  ['a test', `describe('a', () => {\n  it('b', () => {\n${'    c();\n'.repeat(59)}  });\n});`, [{ line: 2 }]],
])('a function is measured: %s', (_, code, found) => {
  expect(longFunctions('a.ts', code, LINES_OF_A_FUNCTION)).toMatchObject(found);
});
