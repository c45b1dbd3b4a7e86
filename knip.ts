import type { KnipConfig } from 'knip';

/** `npm run unused`: files, exports, types and packages that nothing uses. */
const config: KnipConfig = {
  entry: [
    'entrypoints/*.ts',
    'entrypoints/*/index.html',
    'scripts/*.ts',
    'tests/**/*.test.{ts,tsx}',
    // Imported by a name that is put together, one a language.
    'lib/language/site-words/*.ts',
    // Built for a browser by the tests and the pictures, each from a path.
    'tests/components/gallery.tsx',
    'tests/browser/saved-pages/in-page.ts',
    'scripts/bench/in-page.ts',
    // Given to Vitest: one runs within it, two stand in for what the tests import.
    'scripts/mutants/{kill,collected,few-cases}.ts',
  ],
  project: ['{app,components,entrypoints,lib,scripts,tests}/**/*.{ts,tsx}', '*.ts'],
  // Of the system, where a browser needs its libraries.
  ignoreBinaries: ['apt-get'],
};

export default config;
