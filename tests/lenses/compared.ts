/** What the lens says of a page beside others, for tests of it. */
import type { Competitor, Difference } from '../../lib/lenses/lens.ts';

export const all = ({ differences, level }: Competitor): Difference[] => [...differences, ...level];
export const place = (lens: Competitor, measure: string, against: string) =>
  all(lens).find((it) => it.measure === measure && it.against === against)?.place ?? null;
