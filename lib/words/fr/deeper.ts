/** Said below the verdict: advice, lenses, and what opens on demand. */
import type { DeeperWords } from '../en/deeper.ts';
import { callLines } from './call-lines.ts';
import { chain } from './chain.ts';
import { comparison } from './comparison.ts';
import { findings } from './findings.ts';
import { groupWords } from './group.ts';
import { planWords } from './plan.ts';
import { prospectWords } from './prospect-lens.ts';
import { questions } from './questions.ts';
import { remarks } from './remarks.ts';
import { tipWords } from './tips.ts';

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
