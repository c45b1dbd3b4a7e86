/** The judgement on a page: one verdict, the findings it rests on, and what to do next. */
import type { PostKind } from '../reading/reading.ts';

/** From unkind to kind, after the one that says nothing. */
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

/** The least sure first. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
export type Lens = 'mine' | 'prospect' | 'competitor';
/** What an owner believes of the own page, compared with firms like it: the study's question. */
export const BELIEFS = ['late', 'in-step', 'ahead'] as const;
export type Belief = (typeof BELIEFS)[number];
/** What a page should do for its company: be known, hire, reassure buyers, look after customers, find prospects. */
export const PURPOSES = ['communication', 'recruiting', 'reassurance', 'customers', 'prospecting'] as const;
export type Purpose = (typeof PURPOSES)[number];
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
  /** The page's own post that is the example: an index into `reading.posts`. */
  examplePost?: number;
  source?: string;
  /** The post that the step is about: an index into `reading.posts`. */
  post?: number;
}

/** A stretch of the 90-day plan: one week of the first four, or several of the later ones together. */
export interface PlanWeek {
  /** Monday and Sunday, YYYY-MM-DD. */
  from: string;
  to: string;
  /** In words: what is done. */
  text: string;
  /** Own posts in it. */
  posts: number;
  /** What kinds they are of. */
  formats: PostKind[];
  who: string;
  /** Hours a week, never more than the person has. */
  hours: number;
  cost: string;
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
  /** Ninety days, where the person said how many hours a week there are. */
  plan?: PlanWeek[];
  /** The study's group, where the person said what they believe of their own page. */
  group?: Group;
}

/** What the study says of firms with the same belief and the same activity. */
export interface Group {
  /** Of firms, never of the reader. */
  sentence: string;
  /** The study's name for them, for small type. */
  name: string;
  /** Its share in the 2018 study, without a base: the sources differ on it. */
  share: string;
  /** What "active" means here, in posts. */
  explained: string;
}

export interface Context {
  lens: Lens;
  belief?: Belief;
  purpose?: string;
  hoursPerWeek?: 1 | 2 | 4 | 8;
}
