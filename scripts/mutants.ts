/**
 * `npm run mutants`: changes the code of measures, verdict and language in every way that Stryker knows, one change at a
 * time, and runs the tests that reach it. A change that no test notices is printed. Fails where fewer than 85 of 100 are.
 * `-- measures` takes one area, `-- lib/measures/gaps.ts` one file, `-- --sample=200` so many changes of each, `-- --quiet`
 * prints the figures alone.
 *
 * The changes are Stryker's; its runner is not used: it loads every test file anew for each change, which takes hours.
 * Here all of an area's tests are loaded once, and called within one process.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob, resolve } from 'node:path';
import { startVitest } from 'vitest/node';
import { AREAS, type Area, type Fate } from './mutants/areas.ts';
import { type Mutant, mutated, mutating } from './mutants/mutating.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** Of a hundred. */
const LEAST = 85;

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isLoud = !process.argv.includes('--quiet');
const sample = Number(/--sample=(\d+)/.exec(process.argv.join(' '))?.[1] ?? Number.POSITIVE_INFINITY);
for (const area of areasAsked()) {
  if (!(await isHeld(area))) process.exitCode = 1;
}

/** By the names of areas and files; all of them where none is named. */
function areasAsked(): Area[] {
  if (asked.length === 0) return AREAS;
  const areas = asked.map((word) => AREAS.find(({ name }) => name === word) ?? areaOfFile(word));
  const known = areas.filter((area) => area !== undefined);
  if (known.length === areas.length) return known;
  console.error(`Name an area (${AREAS.map(({ name }) => name).join(', ')}) or one of its files.`);
  process.exit(2);
}

function areaOfFile(file: string): Area | undefined {
  const area = AREAS.find(({ mutated }) => mutated.some((pattern) => matchesGlob(file, pattern)));
  return area && { ...area, name: file, mutated: [file] };
}

/** Whether enough of the area's changes are noticed. */
async function isHeld(area: Area): Promise<boolean> {
  const all = await mutated(area.mutated);
  const made = { ...all, mutants: drawn(all.mutants, sample) };
  const began = performance.now();
  const fates = await fatesOf(area, made);
  if (fates === null) return false;
  const seconds = Math.round((performance.now() - began) / 1000);
  const survivors = made.mutants.filter(({ id }) => fates[id] !== 'killed');
  for (const file of new Set(made.mutants.map((mutant) => mutant.file))) {
    console.log(
      lineOf(
        file,
        made.mutants.filter((mutant) => mutant.file === file),
        fates,
      ),
    );
  }
  if (isLoud) for (const mutant of survivors) console.log(told(mutant, fates[mutant.id]));
  console.log(`${lineOf(area.name, made.mutants, fates)} in ${seconds} s`);
  return share(made.mutants, fates) >= LEAST;
}

/** Some of them, the same each time. */
function drawn(mutants: Mutant[], count: number): Mutant[] {
  if (mutants.length <= count) return mutants;
  const order = new Map(mutants.map((mutant, place) => [mutant, Math.sin(place + 1) * 1e4]));
  const rank = (mutant: Mutant) => (order.get(mutant) ?? 0) - Math.floor(order.get(mutant) ?? 0);
  return mutants.toSorted((a, b) => rank(a) - rank(b)).slice(0, count);
}

async function fatesOf(area: Area, made: Awaited<ReturnType<typeof mutated>>): Promise<Record<string, Fate> | null> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const out = join(folder, 'fates.json');
  try {
    const vitest = await startVitest(
      'test',
      [],
      {
        config: false,
        root: ROOT,
        include: ['scripts/mutants/kill.ts'],
        env: { MUTANTS_OUT: out },
        watch: false,
        // What is kept of a file would be its code without the changes.
        fsModuleCache: false,
        reporters: ['dot'],
      },
      { plugins: [mutating(area, made)] },
    );
    await vitest.close();
    return JSON.parse(readFileSync(out, 'utf8')) as Record<string, Fate>;
  } catch (error) {
    console.error(error);
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function share(mutants: Mutant[], fates: Record<string, Fate>): number {
  return (100 * mutants.filter(({ id }) => fates[id] === 'killed').length) / Math.max(1, mutants.length);
}

function lineOf(name: string, mutants: Mutant[], fates: Record<string, Fate>): string {
  const left = mutants.filter(({ id }) => fates[id] !== 'killed').length;
  return `${name}: ${share(mutants, fates).toFixed(1)} % noticed, ${mutants.length - left} of ${mutants.length}`;
}

function told({ file, line, column, kind, before, after }: Mutant, fate: Fate | undefined): string {
  const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 90);
  return `  ${fate} ${file}:${line}:${column} ${kind}\n    - ${short(before)}\n    + ${short(after)}`;
}
