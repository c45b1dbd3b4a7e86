import { useMemo } from 'preact/hooks';
import type { Lens } from '../lib/diagnosis/diagnosis.ts';
import { type PostRow, postRows } from '../lib/view/post-rows.ts';
import { type Strip, stripOf } from '../lib/view/strip.ts';
import type { ShownDiagnosed } from './shown.ts';

/**
 * The strip and the rows of its posts, computed once for each reading: pointing at a post must not do it again.
 *
 * @param reference interactions per post that pages of the size get; `null` where not known, or not drawn
 * @param scaleReference the same where it is not drawn: it belongs to the height scale all the same
 */
export function useDrawn(
  { audit }: ShownDiagnosed,
  lens: Lens,
  reference: number | null,
  scaleReference: number | null = null,
): { strip: Strip; rows: PostRow[] } {
  return useMemo(() => {
    const { reading, measures, diagnosis } = audit;
    const strip = stripOf({ reading, measures, verdict: diagnosis.verdict, reference, scaleReference, lens });
    return { strip, rows: postRows(reading, measures) };
  }, [audit, lens, reference, scaleReference]);
}
