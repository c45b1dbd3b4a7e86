/** Said below the verdict: advice, lenses, and what opens on demand. */

import { type CallLineId, callLines } from './call-lines.ts';
import { type ChainWords, chain } from './chain.ts';
import { type ComparisonWords, comparison } from './comparison.ts';
import { type FindingWords, findings } from './findings.ts';
import { type GroupWords, groupWords } from './group.ts';
import { type PlanWords, planWords } from './plan.ts';
import { prospectWords } from './prospect-lens.ts';
import { questions } from './questions.ts';
import { type RemarkWords, remarks } from './remarks.ts';
import { type AboutPost, type TipWords, tipWords } from './tips.ts';

export interface DeeperWords {
  findings: FindingWords;
  tips: TipWords;
  plan: PlanWords;
  group: GroupWords;
  chain: ChainWords;
  callLines: Record<CallLineId, (post: AboutPost) => string>;
  questions: typeof questions;
  prospect: typeof prospectWords;
  comparison: ComparisonWords;
  remarks: RemarkWords;
}

export const deeper: DeeperWords = {
  findings,
  tips: tipWords,
  plan: planWords,
  group: groupWords,
  chain,
  callLines,
  questions,
  prospect: prospectWords,
  comparison,
  remarks,
};
