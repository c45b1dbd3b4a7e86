/** The pages that the changes are tried on: the samples, and the real ones where there are some. */
import { readPage } from '../../lib/reading/read-page.ts';
import type { ReadOutcome } from '../../lib/reading/reading.ts';
import { type ChangeName, changePage } from '../../scripts/mutation/changes.ts';
import { changeable } from '../../scripts/mutation/pages.ts';
import { CAPTURES, openCase, type PageCase, pageCases, readCase } from '../../scripts/scoring/captures.ts';

export const samples = changeable(pageCases('tests/pages'));
export const captures = changeable(pageCases(CAPTURES));

const intact = new Map<string, ReadOutcome>();

/** The reading of the page as it is; each page is read once. */
export function intactReading(page: PageCase): ReadOutcome {
  const known = intact.get(page.folder) ?? readCase(page);
  intact.set(page.folder, known);
  return known;
}

/** The reading of the page after a change. */
export function changedReading(page: PageCase, change: ChangeName, seed: number): ReadOutcome {
  const open = openCase(page);
  if (open === null) throw new Error(`${page.name} has no document`);
  changePage(open, change, seed);
  return readPage(open, page.now);
}
