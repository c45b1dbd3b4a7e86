import type { AuditJson } from '../../audit.ts';
import type { Purpose, Tip } from '../../diagnosis/diagnosis.ts';
import { effortFigures } from '../../diagnosis/effort.ts';
import type { RemarkId, RemarkValues } from '../../words/en/remarks.ts';
import type { TipWords } from '../../words/en/tips.ts';
import type { Said } from '../differences.ts';
import type { Remark } from '../lens.ts';
import type { LensWords } from '../lens-words.ts';
import type { Peers } from '../peers.ts';

/** All that a remark is tested against. */
export interface Comparison {
  peers: Peers;
  said: readonly Said[];
  earlier: AuditJson | null;
  /** The same company on the other site. */
  otherSite: AuditJson | null;
  words: LensWords;
}

export interface RemarkRule {
  id: RemarkId;
  make(comparison: Comparison, tips: TipWords): Remark | null;
}

interface Hit<Id extends RemarkId> {
  values: RemarkValues[Id];
  posts?: number[];
  /** Hours a week, where it goes on. */
  thenPerWeek?: number;
}

interface Step {
  effort: Tip['effort'];
  purpose?: Purpose;
}

/** Ties a test, and the figures that it gives, to the words of the same id. For the consultant, on their own time. */
export function remark<Id extends RemarkId>(
  id: Id,
  step: Step,
  test: (comparison: Comparison) => Hit<Id> | null,
): RemarkRule {
  return {
    id,
    make(comparison, tips) {
      const hit = test(comparison);
      if (!hit) return null;
      const { text, notWhen, worked, why } = comparison.words.remarks[id];
      const { effort, purpose = 'communication' } = step;
      return {
        id,
        text: text(hit.values),
        effort,
        ...(hit.thenPerWeek === undefined ? {} : { thenPerWeek: hit.thenPerWeek }),
        who: tips.who.consultant,
        cost: costOf(effort, hit.thenPerWeek, tips),
        purpose,
        notWhen,
        worked,
        source: why,
        posts: hit.posts ?? [],
      };
    },
  };
}

/** Nothing is paid; where it goes on, a year of the time that it takes is said. */
function costOf(effort: Tip['effort'], thenPerWeek: number | undefined, { cost, costAndTime }: TipWords): string {
  const { running } = effortFigures({ effort, thenPerWeek });
  return running ? costAndTime({ cost: cost.none, ...running }) : cost.none;
}
