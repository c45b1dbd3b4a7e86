/**
 * `npm test`: everything that a change must pass, from the types to clicks in real browsers. The last line says how many
 * tests passed and failed; types, lint and the build count as one each.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BROWSERS } from './browser/driver.ts';
import { adviceFor, findOrInstallBrowser } from './browser/find.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** No step takes so long, in milliseconds. A test in an endless loop would otherwise hold everything. */
const LONGEST = 12 * 60_000;

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

// What one program has compiled, those after it need not compile again: the tests start many.
const compiled = mkdtempSync(join(tmpdir(), 'rollcall-compiled-'));
process.on('exit', () => rmSync(compiled, { recursive: true, force: true }));
const env = { ...process.env, NODE_COMPILE_CACHE: compiled };

for (const name of BROWSERS) {
  if (findOrInstallBrowser(name) === null) console.log(`No ${name}: its tests are skipped. ${adviceFor(name)}`);
}
const tallies = [
  step('types', 'typescript/bin/tsc', '--noEmit'),
  step('lint', '@biomejs/biome/bin/biome', 'check', '.'),
  step('unused', 'knip/bin/knip.js'),
  node('build', resolve(ROOT, 'scripts/build.ts')),
  vitest('units, sample pages and the house', 'unit', 'unit-apart', 'house'),
  vitest('every state, as a browser draws it', 'drawn'),
  // After the others, one file at a time: a limit in seconds means nothing beside a busy machine.
  vitest('real browsers and hostile pages', 'browser'),
  // Only that it works: what it measures beside others says nothing.
  node('bench', resolve(ROOT, 'scripts/bench.ts'), '--quick'),
];
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a tool of node_modules. It passes or fails as one. */
function step(name: string, program: string, ...words: string[]): Tally {
  return node(name, resolve(ROOT, 'node_modules', program), ...words);
}

function node(name: string, ...words: string[]): Tally {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, words, { cwd: ROOT, env, stdio: 'inherit', timeout: LONGEST });
  console.log(status === 0 ? `${name}: passed` : `${name}: FAILED`);
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** What of Vitest's JSON report is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** Runs projects of Vitest and counts their tests. */
function vitest(name: string, ...projects: string[]): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-'));
  const file = join(folder, 'report.json');
  const which = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`];
  const { failed } = step(name, 'vitest/vitest.mjs', 'run', ...which, ...reporters);
  try {
    return tallyOf(JSON.parse(readFileSync(file, 'utf8')) as Report, failed > 0);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file that does not even load, or a browser that does not start, fails without a failed test: it counts as one. */
function tallyOf(report: Report, anythingFailed: boolean): Tally {
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, anythingFailed ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
