/** Said below the verdict: advice, lenses, and what opens on demand. */
import type { DeeperWords } from '../en/deeper.ts';
import { afterReading } from './after-reading.ts';
import { beside } from './beside.ts';
import { callLines } from './call-lines.ts';
import { chain } from './chain.ts';
import { comparison } from './comparison.ts';
import { done } from './done.ts';
import { findings } from './findings.ts';
import { groupWords } from './group.ts';
import { groupViewWords } from './group-view.ts';
import { lensView } from './lens-view.ts';
import { mapWords } from './map.ts';
import { notes } from './notes.ts';
import { panelWords } from './panel.ts';
import { pictureWords } from './picture.ts';
import { planWords } from './plan.ts';
import { planViewWords } from './plan-view.ts';
import { prospectWords } from './prospect-lens.ts';
import { questions } from './questions.ts';
import { recentWords } from './recent.ts';
import { remarks } from './remarks.ts';
import { sections } from './sections.ts';
import { sheet } from './sheet.ts';
import { sinceWords } from './since.ts';
import { summary } from './summary.ts';
import { tipWords } from './tips.ts';
import { workedWords } from './worked.ts';

export const deeper: DeeperWords = {
  sections,
  summary,
  done,
  notes,
  sheet,
  findings,
  tips: tipWords,
  plan: planWords,
  planView: planViewWords,
  panel: panelWords,
  picture: pictureWords,
  recent: recentWords,
  group: groupWords,
  groupView: groupViewWords,
  map: mapWords,
  since: sinceWords,
  chain,
  callLines,
  questions,
  prospect: prospectWords,
  comparison,
  remarks,
  lensView,
  afterReading,
  beside,
  worked: workedWords,
};
