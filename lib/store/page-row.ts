/** What the list shows of a page, from all its readings together. Pure. */
import { glance } from '../glance.ts';
import { mergedOf } from '../history/merged.ts';
import type { PageReading } from '../reading/reading.ts';
import { heardOf, lastPostOf, postsOf } from '../view/compare-figures.ts';
import { stateOf } from '../view/since.ts';
import { type PageRow, ROW_VERSION } from './kept-page.ts';

/**
 * Measured at the moment of the newest reading.
 *
 * @param readings of one page, in any order. @param damaged readings of it that cannot be read
 * @returns `null` where there is none
 */
export function pageRow(readings: readonly PageReading[], damaged: number): PageRow | null {
  const merged = mergedOf(readings);
  if (merged === null) return null;
  const { reading } = merged;
  // What a verdict is called does not depend on who asks.
  const audit = glance(reading, { lens: 'prospect' });
  const { measures, diagnosis } = audit;
  return {
    by: ROW_VERSION,
    readings: readings.length,
    damaged,
    posts: reading.posts.length,
    verdict: diagnosis.verdict,
    state: stateOf(audit),
    lastPost: lastPostOf(reading, measures),
    counted: postsOf(reading, measures),
    heard: heardOf(reading, measures),
    followers: reading.page.followers,
    view: reading.coverage.view ?? null,
  };
}
