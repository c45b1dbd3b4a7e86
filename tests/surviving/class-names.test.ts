/** Class names do not matter: with noise in their place nothing is read otherwise, and nearly all is read still. */
import { expect, test } from 'vitest';
import { lostValues, sameOrUnknown } from '../../scripts/mutation/same-or-unknown.ts';
import { onEachPage } from './each-page.ts';
import { captures, changedReading, intactReading } from './pages.ts';

/** In this layout alone a class name tells something (ARCHITECTURE.md); of all others every value must be left. */
const WITH_CLASSES = /^linkedin-ember$/;
/** Of a saved page, only the classes in a small style sheet tell the junk letters of a scrambled time. */
const SCRAMBLED = /: publishedAt$/;
/** Of real pages, the least share of values that must be left, in layouts where a class name may tell something. */
const LEAST_KEPT = 0.95;
const SEED = 20_261_120;

for (const change of ['classes renamed', 'classes scattered'] as const) {
  onEachPage(change, (before, after) => {
    expect(sameOrUnknown(before, after)).toEqual([]);
    if (!before.ok || WITH_CLASSES.test(before.reading.layout)) return;
    const isScrambled = before.reading.layout === 'facebook-hardened';
    const lost = lostValues(before, after).lost.filter((line) => !(isScrambled && SCRAMBLED.test(line)));
    expect(lost).toEqual([]);
  });

  test.skipIf(captures.length === 0)(
    `${change}: of the values of real pages at least 95 % are left`,
    () => {
      const found = captures.map((page) => lostValues(intactReading(page), changedReading(page, change, SEED)));
      const all = found.reduce((sum, one) => sum + one.all, 0);
      const lost = found.reduce((sum, one) => sum + one.lost.length, 0);
      expect((all - lost) / all).toBeGreaterThanOrEqual(LEAST_KEPT);
    },
    60_000,
  );
}
