import { defineConfig } from 'vitest/config';

/** What the gallery of all states draws: neither the built extension nor a site is needed. */
const DRAWN = ['accessibility', 'first-click', 'pictures', 'preferences'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

export default defineConfig({
  test: {
    setupFiles: ['lib/words/all.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/house/**', 'tests/hostile.test.ts'],
        },
      },
      {
        extends: true,
        // About the project and its built package: `npm run build` goes first.
        test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'drawn', include: DRAWN, testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // And the one other file with a limit in seconds.
          include: ['tests/browser/**/*.test.ts', 'tests/hostile.test.ts'],
          exclude: DRAWN,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One browser at a time: two on a small machine wait for one another, and times mean nothing.
          fileParallelism: false,
        },
      },
    ],
  },
});
