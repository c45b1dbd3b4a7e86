import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These take longest, of all files. One that begins last is waited for, with the other processors idle. */
const LONGEST =
  /\/(?:accessibility|sticking-out|fuzz|wrappers-and-languages|lexicons|wrong-words|every-date|page-built-otherwise|nothing-in-it|add-on-linter)\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [rest, first] = [false, true].map((isLong) =>
      files.filter(({ moduleId }) => LONGEST.test(moduleId) === isLong),
    );
    return [...(first ?? []), ...(await super.sort(rest ?? []))];
  }
}

/** What the gallery of all states draws: neither the built extension nor a site is needed. */
const DRAWN = ['accessibility', 'first-click', 'pictures', 'preferences', 'sticking-out'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

/** What puts another document, clock or module in the place of everybody's, or weighs the whole process. */
const APART = [
  'tests/{bring,components,injected,store}/**/*.test.{ts,tsx}',
  'tests/{hidden-names,markup-stays-text}.test.tsx',
  'tests/surviving/fuzz-files.test.ts',
];

/** In milliseconds. What a test holds it to is told by its work, and not by how busy the machine is. */
const PATIENCE = 30_000;

export default defineConfig({
  test: {
    setupFiles: ['lib/words/all.ts'],
    // Vitest leaves one processor to itself, and of two that is half of the machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/house/**', 'tests/hostile.test.ts', ...APART],
          // Pure functions: to load them anew for each file takes longer than to test them.
          isolate: false,
          testTimeout: PATIENCE,
        },
      },
      {
        extends: true,
        test: { name: 'unit-apart', include: APART, testTimeout: PATIENCE },
      },
      {
        extends: true,
        // About the project and its built package: `npm run build` goes first.
        test: { name: 'house', include: ['tests/house/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'drawn', include: DRAWN, testTimeout: 60_000, hookTimeout: 60_000 },
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
