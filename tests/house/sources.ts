/** The project's source files and what they import, for the tests about the house itself. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Import {
  /** The importing file, from the project's root. */
  from: string;
  /** A file from the project's root, or a package's name as written. */
  to: string;
  /** Nothing of it is left when the code runs. */
  typeOnly: boolean;
}

/** All TypeScript files under the folders, from the project's root, with `/` between the parts. */
export function sourceFiles(...folders: string[]): string[] {
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,tsx}`);
  return globSync(patterns, { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The file's text without its comments. A `//` inside a string (an address) is kept. */
export function codeOf(file: string): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[\s;{}(),])\/\/.*$/gm, '$1');
}

const STATEMENT = /\b(?:import|export)\s+(type\s)?([\w*\s{},$]*?)\s*from\s*['"]([^'"]+)['"]/g;
const BARE = /\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** Every import of the file, re-exports and dynamic ones included. */
export function importsOf(file: string): Import[] {
  const code = codeOf(file);
  const statements = [...code.matchAll(STATEMENT)].map(([, type, names = '', target = '']) => ({
    from: file,
    to: targetOf(file, target),
    typeOnly: type !== undefined || namesTypesOnly(names),
  }));
  const bare = [...code.matchAll(BARE)].map(([, target = '']) => ({
    from: file,
    to: targetOf(file, target),
    typeOnly: false,
  }));
  return [...statements, ...bare];
}

/** Every file that runs when `entry` runs, itself included, and the packages it reaches. Types are not followed. */
export function reachableFrom(entry: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    if (isSource(next)) waiting.push(...importsOf(next).flatMap(({ to, typeOnly }) => (typeOnly ? [] : [to])));
  }
  return reached;
}

/** Whether the target of an import is one of the project's own source files. */
export function isSource(target: string): boolean {
  return /^(lib|components|entrypoints|scripts|tests)\/.*\.tsx?$/.test(target);
}

function namesTypesOnly(names: string): boolean {
  const inBraces = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  if (inBraces === undefined) return false;
  const each = inBraces.split(',').filter((name) => name.trim() !== '');
  return each.length > 0 && each.every((name) => name.trim().startsWith('type '));
}

function targetOf(file: string, target: string): string {
  if (!target.startsWith('.')) return target;
  return normalize(join(dirname(file), target)).replaceAll('\\', '/');
}
