/** A test for each page: whatever the seed of a change, something holds. */
import fc from 'fast-check';
import { describe, test } from 'vitest';
import type { ReadOutcome } from '../../lib/reading/reading.ts';
import type { ChangeName } from '../../scripts/mutation/changes.ts';
import { captures, changedReading, intactReading, samples } from './pages.ts';

/** Which seed is tried first, and how many; fast-check tells the one that fails. */
const SEED = 20_261_120;
const RUNS = 1;

/** What must hold of the reading before and after a change, on each page. */
export function onEachPage(
  change: ChangeName,
  holds: (before: ReadOutcome, after: ReadOutcome) => void,
  runs = RUNS,
): void {
  describe(change, () => {
    for (const [group, pages] of Object.entries({ samples, captures })) {
      // The real pages are never committed: where they are missing, that is said.
      if (pages.length === 0) test.skip(`skipped: no ${group}`, () => {});
      test.each(pages)('$name', { timeout: 60_000 }, (page) => {
        const before = intactReading(page);
        fc.assert(
          fc.property(fc.nat(), (seed) => {
            holds(before, changedReading(page, change, seed));
          }),
          { seed: SEED, numRuns: runs },
        );
      });
    }
  });
}
