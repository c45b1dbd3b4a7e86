/** Places in a set, as far as they are known: a page stands before another only where the two intervals do not meet. */
import type { Range } from '../words/range.ts';

/**
 * From the best place that is possible to the worst, 1 for the most; `'level'`: no page of the set can be told from any
 * other; `'too-few'`: of this page too little is known for a place.
 */
export type Place = { from: number; to: number; of: number } | 'level' | 'too-few';

/**
 * @param figures an interval a page, `null` where it has none; the most comes first.
 * @returns parallel to them; `null` for all where fewer than two pages have a figure: there is nothing to place.
 */
export function placesOf(figures: readonly (Range | null)[]): (Place | null)[] {
  const known = figures.filter((figure) => figure !== null);
  const of = known.length;
  if (of < 2) return figures.map(() => null);
  const placed = figures.map((figure) => figure && placeAmong(figure, known));
  const isLevel = placed.every((place) => place === null || (place.from === 1 && place.to === of));
  return placed.map((place) => place && (isLevel ? 'level' : place)).map((place) => place ?? 'too-few');
}

function placeAmong(figure: Range, others: readonly Range[]): { from: number; to: number; of: number } {
  const before = others.filter(({ low }) => low > figure.high).length;
  const behind = others.filter(({ high }) => high < figure.low).length;
  return { from: before + 1, to: others.length - behind, of: others.length };
}
