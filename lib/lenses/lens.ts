/** What the lenses give: one reading, as each of three people needs it, in one language. Plain data, for `--json` and for the interface. */
import type { Tip } from '../diagnosis/diagnosis.ts';

/** A neutral question that was given for a page. */
export interface Given {
  id: string;
  /** The page's key: lib/reading/page-key.ts. */
  page: string;
  /** ISO. */
  at: string;
}

/** A fact that was read, and the post that shows it: an index into `reading.posts`, for its date and its link. */
export interface LensFact {
  text: string;
  post: number | null;
}

/** What may be said in a call. Of a post, the interface shows its first words live, its date and its link beside it. */
export interface OpeningLine {
  id: string;
  text: string;
  /** An index into `reading.posts`. */
  post: number | null;
  notWhen: string;
}

export interface Prospect {
  lens: 'prospect';
  /** The fact that the call needs. */
  headline: string;
  /** The verdict's name, in small. */
  under: string;
  facts: LensFact[];
  /** "Leave the page out of the call"; `null` where there is nothing to hold back. */
  advice: string | null;
  /** At most one of them is a neutral question. */
  lines: OpeningLine[];
  /** The neutral question among the lines, for the caller to record. */
  given: Given | null;
}

type ComparedMeasure = 'rate' | 'cadence' | 'recency' | 'interactions' | 'reshares' | 'jobs' | 'formats';
export type Place = 'more' | 'less' | 'level';

/** One measure of the page beside the same of another page, or beside the median of several. */
export interface Difference {
  measure: ComparedMeasure;
  against: 'mine' | 'set';
  /** 'more': a later last post, a faster pace, a format that the other lacks. 'level': the intervals overlap, or differ by too little to act on: nothing is ranked. */
  place: Place;
  text: string;
}

/** A step for whoever compares, with the figures of the comparison. */
export type Remark = Omit<Tip, 'because' | 'lens' | 'post'> & {
  /** Indices into `reading.posts` of the posts that it shows. */
  posts: number[];
};

export interface Competitor {
  lens: 'competitor';
  headline: string;
  /** The verdict's name, in small. */
  under: string;
  /** What the intervals bear out. */
  differences: Difference[];
  /** What was compared and does not differ beyond doubt. */
  level: Difference[];
  remarks: Remark[];
  /** What both pages show and was not compared, and why. */
  missing: string[];
  /** What was left out of the comparison, and how far it carries. */
  notes: string[];
}
