/** Said below the verdict: advice, lenses, and what opens on demand. */

import { type AfterReadingWords, afterReading } from './after-reading.ts';
import { type BesideWords, beside } from './beside.ts';
import { type CallLineId, callLines } from './call-lines.ts';
import { type ChainWords, chain } from './chain.ts';
import { type ComparisonWords, comparison } from './comparison.ts';
import { type DoneWords, done } from './done.ts';
import { type FindingWords, findings } from './findings.ts';
import { type GroupWords, groupWords } from './group.ts';
import { type GroupViewWords, groupViewWords } from './group-view.ts';
import { type LensViewWords, lensView } from './lens-view.ts';
import { type MapWords, mapWords } from './map.ts';
import { type NoteWords, notes } from './notes.ts';
import { type PanelWords, panelWords } from './panel.ts';
import { type PictureWords, pictureWords } from './picture.ts';
import { type PlanWords, planWords } from './plan.ts';
import { type PlanViewWords, planViewWords } from './plan-view.ts';
import { prospectWords } from './prospect-lens.ts';
import { questions } from './questions.ts';
import { type RecentWords, recentWords } from './recent.ts';
import { type RemarkWords, remarks } from './remarks.ts';
import { type SectionWords, sections } from './sections.ts';
import { type SheetWords, sheet } from './sheet.ts';
import { type SinceWords, sinceWords } from './since.ts';
import { type SummaryWords, summary } from './summary.ts';
import { type AboutPost, type TipWords, tipWords } from './tips.ts';
import { type WorkedWords, workedWords } from './worked.ts';

export interface DeeperWords {
  sections: SectionWords;
  summary: SummaryWords;
  done: DoneWords;
  notes: NoteWords;
  sheet: SheetWords;
  findings: FindingWords;
  tips: TipWords;
  plan: PlanWords;
  planView: PlanViewWords;
  panel: PanelWords;
  picture: PictureWords;
  recent: RecentWords;
  group: GroupWords;
  groupView: GroupViewWords;
  map: MapWords;
  since: SinceWords;
  chain: ChainWords;
  callLines: Record<CallLineId, (post: AboutPost) => string>;
  questions: typeof questions;
  prospect: typeof prospectWords;
  comparison: ComparisonWords;
  remarks: RemarkWords;
  lensView: LensViewWords;
  afterReading: AfterReadingWords;
  beside: BesideWords;
  worked: WorkedWords;
}

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
