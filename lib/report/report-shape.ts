/** The parts of a report, as they are drawn: every sentence is a `Line`, everything else is as it was read. */
import type { Tone } from '../diagnosis/diagnosis.ts';
import type { Fact } from '../diagnosis/facts-shown.ts';
import type { Site } from '../reading/reading.ts';
import type { Comparison } from '../view/compare.ts';
import type { MapPage } from '../view/map.ts';
import type { Strip } from '../view/strip.ts';
import type { Locale } from '../words/format.ts';
import type { ReportDraft } from './draft.ts';
import type { Line } from './line.ts';

export interface Report {
  locale: Locale;
  paper: ReportDraft['paper'];
  title: Line;
  author: ReportDraft['author'];
  client: ReportDraft['client'];
  now: Date;
  /** At the head and the foot of each sheet. */
  running: { title: string; foot: string };
  page: PagePart | null;
  plain: PlainPart | null;
  comparison: ComparisonPart | null;
  method: MethodPart;
}

/** The verdict on the page that the report is for. */
export interface PagePart {
  name: string;
  /** Site, followers, posts read. */
  about: string;
  verdict: Line;
  sentence: Line;
  sure: Line;
  site: Site;
  strip: Strip;
  /** What stands at the strip's right end: the day of the reading. */
  end: string;
  reference: string | null;
  facts: readonly Fact[];
  findingsTitle: Line;
  findings: { line: Line; tone: Tone }[];
  mapTitle: Line;
  map: MapPage;
  /** The verdict under the name that its headline gives it, as it stands on the map. */
  called: string;
}

export interface PlainPart {
  title: Line;
  /** Each of one sentence or more. */
  paragraphs: Line[][];
  /** `null` where there is nothing to propose. */
  proposal: { title: Line; paragraphs: Line[][] } | null;
  plan: { title: Line; rows: PlanRow[] } | null;
}

export interface PlanRow {
  id: string;
  when: string;
  what: Line;
  who: Line;
  time: string;
  worked: Line | null;
}

export interface ComparisonPart {
  title: Line;
  sentences: Line[];
  comparison: Comparison;
  notes: Line[];
}

export interface MethodPart {
  title: Line;
  paragraphs: Line[];
}
