/** Which packages of others are in what is built: what the bundler says it put in, and not what is installed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** A bundler's output, as far as it is asked. */
interface Output {
  steps: readonly { chunks: readonly object[] }[];
}

interface Module {
  renderedLength: number;
}

/** A package that ships, and how much of it the bundler put in: bytes before they are made small. */
type Shipped = Record<string, number>;

/** Where a build leaves what it has put in. */
function shippedFile(folder: string): string {
  return join(ROOT, '.rollcall', `packages-${folder}.json`);
}

/** @param folder of the build: "chrome-mv3" */
export function keepShipped(folder: string, output: Output): void {
  mkdirSync(join(ROOT, '.rollcall'), { recursive: true });
  writeFileSync(shippedFile(folder), `${JSON.stringify(shippedIn(output), null, 2)}\n`);
}

/** By name. A module of which nothing is left counts for nothing. */
export function shippedIn({ steps }: Output): Shipped {
  const sizes = new Map<string, number>();
  for (const chunk of steps.flatMap(({ chunks }) => chunks)) {
    for (const [id, { renderedLength }] of Object.entries(modulesOf(chunk))) {
      const name = packageOf(id);
      if (name !== null && renderedLength > 0) sizes.set(name, (sizes.get(name) ?? 0) + renderedLength);
    }
  }
  return Object.fromEntries([...sizes].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function modulesOf(chunk: object): Record<string, Module> {
  return 'modules' in chunk ? (chunk.modules as Record<string, Module>) : {};
}

/** "…/node_modules/@scope/name/dist/x.js" -> "@scope/name"; the bundler's own help is its own; `null` for files of ours. */
export function packageOf(id: string): string | null {
  if (/^\0?rolldown[\\/]/.test(id)) return 'rolldown';
  return /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replaceAll('\\', '/') ?? null;
}

/** Of both browsers' last builds, by name; `null` where one was not built. */
export function shippedByBuild(): Record<string, Shipped> | null {
  const folders = ['chrome-mv3', 'firefox-mv3'];
  if (!folders.every((folder) => existsSync(shippedFile(folder)))) return null;
  return Object.fromEntries(
    folders.map((folder) => [folder, JSON.parse(readFileSync(shippedFile(folder), 'utf8')) as Shipped]),
  );
}

/** The names of both browsers' packages; `null` where one was not built. */
export function shippedNames(): string[] | null {
  const builds = shippedByBuild();
  return builds && [...new Set(Object.values(builds).flatMap((build) => Object.keys(build)))].sort();
}
