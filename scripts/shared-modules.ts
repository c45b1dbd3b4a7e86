/**
 * Scripts that go into a tab are built apart, so what two of them need would stand in both, and one of them grows large. Here
 * a part is built once: its script puts it into the extension's own world, and the scripts after it take it from there.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What is built once. */
export interface Part {
  /** The script that has it, of `entrypoints`. */
  script: string;
  modules: string[];
  /** The scripts that are injected after it. */
  before: readonly string[];
}

const ROOT = resolve(import.meta.dirname, '..');
const inside = (folder: string, names: string) => names.split(' ').map((name) => resolve(ROOT, folder, `${name}.ts`));

/** Each part may be made of those above it. */
export const PARTS: readonly Part[] = [
  {
    // Words, the document, and how answers are weighed: knows neither site.
    script: 'core',
    modules: [
      ...inside('lib/language', 'counts dates language ranges text times words'),
      ...inside('lib/reading', 'answer bounded dom evidence frames page-language post-text regions repeated-records'),
      ...inside('lib/reading', 'shadows short-text site steps text-holders turns'),
      ...inside('lib', 'own-world'),
    ],
    before: ['language', 'facebook-data', 'reader-facebook', 'reader-linkedin', 'skeleton', 'watch'],
  },
  {
    // What Facebook's own scripts in a page say, as plain data.
    script: 'facebook-data',
    modules: inside(
      'lib/reading/facebook',
      'address document-facts embedded links memory page-data posts-address stories',
    ),
    before: ['reader-facebook'],
  },
];

const WHOLE = 'virtual:shared/';

/** Whatever a part has is a place in a list: names would be a tenth of it. */
export function sharedModules(): Plugin {
  let built = '';
  return {
    name: 'shared-modules',
    enforce: 'pre',
    configResolved({ build }) {
      built = build.lib === false ? '' : String(build.lib.fileName);
    },
    resolveId: (id) => (id.startsWith(WHOLE) ? `\0${id}` : null),
    load(id) {
      const whole = PARTS.find(({ script }) => id === `\0${WHOLE}${script}`);
      if (whole) return listOf(whole);
      const part = PARTS.find(({ modules, before }) => modules.includes(id) && before.includes(built));
      return part === undefined ? null : standIn(id, part);
    },
  };
}

/** A module that exports the list. */
function listOf({ modules }: Part): string {
  const imports = modules.map((path, index) => `import * as m${index} from ${JSON.stringify(path)};`);
  const members = modules.flatMap((path, index) => exportsOf(path).map((name) => `m${index}.${name}`));
  return `${imports.join('\n')}\nexport default [${members.join(', ')}];`;
}

/** A module in place of another, with the same exports. */
function standIn(path: string, { script, modules }: Part): string {
  const before = modules.slice(0, modules.indexOf(path));
  const at = before.reduce((sum, one) => sum + exportsOf(one).length, 0);
  const list = `rollcall.parts[${JSON.stringify(script)}]`;
  return exportsOf(path)
    .map((name, index) => `export const ${name} = /* @__PURE__ */ (() => ${list}[${at + index}])();`)
    .join('\n');
}

/** The names of its values. One that were missed would be missed by the bundler as well, aloud. */
function exportsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm)].map(
    ([, name = '']) => name,
  );
}
