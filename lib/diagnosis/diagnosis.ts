/** The judgement on a page: one verdict, the findings it rests on, and what to do next. */

export const VERDICTS = [
  'not-enough-evidence',
  'empty',
  'abandoned',
  'present-but-inactive',
  'irregular',
  'unheard',
  'active',
  'thriving',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Confidence = 'high' | 'medium' | 'low';
export type Lens = 'mine' | 'prospect' | 'competitor';
export type Belief = 'late' | 'in-step' | 'ahead';
export type Purpose = 'communication' | 'recruiting' | 'customers' | 'prospecting';
export type Tone = 'good' | 'warn' | 'bad' | 'info';

/** 0 to 100; 50 = half the pages run with a publishing tool. */
export interface Score {
  value: number;
  low: number;
  high: number;
}

export interface Finding {
  id: string;
  tone: Tone;
  text: string;
  /** Indices into `reading.posts` of the posts it rests on. */
  posts: number[];
  benchmark?: string;
  source?: string;
}

export interface Tip {
  id: string;
  text: string;
  /** Ids of findings of this diagnosis. */
  because: string[];
  effort: 'minutes' | 'hours' | 'days';
  /** Hours a week, where it goes on. */
  thenPerWeek?: number;
  lens: Lens;
  site?: 'linkedin' | 'facebook';
  who?: string;
  cost?: string;
  purpose?: string;
  notWhen?: string;
  worked?: { measure: string; target: string };
  example?: string;
  source?: string;
}

/** What would settle a verdict that the evidence does not give. */
export interface Settle {
  cause: string;
  posts?: number;
  days?: number;
  date?: string;
}

export interface Diagnosis {
  verdict: Verdict;
  confidence: Confidence;
  activity: Score | null;
  response: Score | null;
  findings: Finding[];
  /** In order, at most 8; the first three are given. */
  tips: Tip[];
  settle?: Settle;
}

export interface Context {
  lens: Lens;
  belief?: Belief;
  purpose?: string;
  hoursPerWeek?: 1 | 2 | 4 | 8;
}
