import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { inFewChunks } from './scripts/few-chunks.ts';
import { lexiconScripts } from './scripts/lexicon-scripts.ts';
import { sharedModules } from './scripts/shared-modules.ts';
import { sharedSheetFirst, withoutRemarks } from './scripts/sheets.ts';
import { keepShipped } from './scripts/shipped-packages.ts';

/** Knows `light-dark()` in CSS, the newest thing that the interface uses. */
const FIRST_CHROME = '123';
/** `data_collection_permissions` is known from Firefox 140 on, and on Android from 142 on. */
const FIRST_FIREFOX = '142';
/** Nothing is written anew for older browsers, which cannot install it: rules within rules alone would be 1 kB more. */
const OLDEST = [`chrome${FIRST_CHROME}`, `firefox${FIRST_FIREFOX}`];

/**
 * What an extension's own page may do. Everything starts forbidden: no connection can be opened, no form sent, no frame
 * shown, and text never becomes markup. Pictures are the extension's own, or made by it (`data:`, `blob:`).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types rollcall-saved-page',
].join('; ');

/**
 * Where a value was looked for is said by `npm run explain`, which runs the sources. What is injected into a page does
 * without these words: they would be a part of each click.
 */
const withoutPlaces = {
  name: 'without-places',
  enforce: 'pre' as const,
  transform(code: string, file: string) {
    if (!/\/lib\/reading\/(?:linkedin|facebook)\//.test(file)) return null;
    return { code: code.replace(/(\b(?:claim|\w+Claim)(?:<[\w ]+>)?\(\s*[^,()]+,\s*)'[^'\\]*'/g, "$1''"), map: null };
  },
};

/** How far to trust each study is there for whoever changes a figure: no page says it. */
const withoutTrust = {
  name: 'without-trust',
  enforce: 'pre' as const,
  transform(code: string, file: string) {
    if (!/\/lib\/diagnosis\/(?:benchmarks|studies)\.ts$/.test(file)) return null;
    return { code: code.replace(/\btrust:\s*(?:'[^']*'|`[^`]*`),/g, ''), map: null };
  },
};

/**
 * Vite's own stand-in fetches style sheets and modules ahead of a chunk, by 3 kB of code in the popup. Nothing of ours
 * imports a style sheet from code, and both browsers load what a chunk imports: what is left to do is to load it.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre' as const,
  load: (id: string) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** WXT's frame around a script says on the console what was thrown. Ours answer what is thrown, or the browser tells it. */
const plainScripts = {
  name: 'plain-scripts',
  enforce: 'pre' as const,
  apply: 'build' as const,
  transform(code: string, file: string) {
    if (!/^\0virtual:wxt-(?:unlisted-script|background)-entrypoint\?/.test(file)) return null;
    const [script] = /^import definition from .*;$/m.exec(code) ?? [];
    if (script === undefined) throw new Error('The frame around a script is not written as it was.');
    return { code: `${script}\nexport default definition.main();`, map: null };
  },
};

/** The parts of the browser's interface that the extension's own pages call. */
const CALLED = ['commands', 'i18n', 'runtime', 'storage', 'tabs'];

/**
 * The polyfill knows how each function of 26 such parts gives its answer. What it does not know it hands on as the
 * browser has it, which in Manifest V3 gives a promise as well: so two thirds of that list need not be in each popup, nor
 * the helper that makes an old kind of module a new one.
 */
const smallPolyfill = {
  name: 'small-polyfill',
  enforce: 'pre' as const,
  transform(code: string, file: string) {
    if (!/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(file)) return null;
    const list = /(?<=const apiMetadata = )\{[\s\S]*?\n {6}\}(?=;)/;
    const known = Object.entries(JSON.parse(list.exec(code)?.[0] ?? '{}'));
    if (known.length === 0) throw new Error('The polyfill is not written as it was: its table was not found.');
    const kept = Object.fromEntries(known.filter(([part]) => CALLED.includes(part)));
    const smaller = code.replace(list, () => JSON.stringify(kept));
    const asModule = `const exports = {};\nconst module = { exports };\n${smaller}\nexport default module.exports;`;
    return { code: asModule, map: null };
  },
};

/** Licences ask to be given along with what stands under them. */
const THIRD_PARTY = resolve(import.meta.dirname, 'THIRD_PARTY.md');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // The polyfill's one wire. Without this line `wxt/browser` is the browser's own API, and nothing else changes.
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [
      sharedModules(),
      withoutPlaces,
      withoutTrust,
      withoutRemarks,
      plainScripts,
      plainImports,
      smallPolyfill,
      inFewChunks,
      sharedSheetFirst,
    ],
    // Both browsers preload modules by themselves; Vite's stand-in for old ones would put a `fetch` in the package.
    build: { modulePreload: false, sourcemap: false, target: OLDEST },
  }),
  hooks: {
    // A script a language, of which a click loads those that the page is in. And the licences of what is not ours.
    'build:publicAssets': (_, files) => {
      files.push(...lexiconScripts(), { relativeDest: 'third-party.txt', contents: readFileSync(THIRD_PARTY, 'utf8') });
    },
    // For `npm run third-party`, which names all that ships.
    'build:done': ({ config }, output) => keepShipped(`${config.browser}-mv${config.manifestVersion}`, output),
    // WXT takes the button's title from the popup's `title`, which can be in one language only.
    'build:manifestGenerated': (_, manifest) => {
      manifest.action = { ...manifest.action, default_title: '__MSG_button__' };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    // Both browsers ask the person before an extension may work in private windows. With `not_allowed` it never could,
    // though a private window is how one sees a page signed out; `split` would still share `storage.local` (seen in
    // Chromium). So the one process for all windows; of a private one nothing is kept.
    incognito: 'spanning',
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+R' } } },
    ...(browser === 'firefox' ? FIREFOX : CHROME),
  }),
});

const CHROME = { minimum_chrome_version: FIRST_CHROME };

/** The id may never change once a version was signed: a random one, as addons.mozilla.org takes it, belongs to nobody's domain. */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: '{b4de2337-4bc7-4eba-9a4c-561b3e7888f7}',
      strict_min_version: `${FIRST_FIREFOX}.0`,
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};
