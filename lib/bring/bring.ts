/** What comes in from files: exports of this product, and saved pages. Shapes that the screen and the work share. */

/** Why a file, or one line of it, was not taken. */
export type RefusalCode =
  /** Not HTML, MHTML, JSON or NDJSON of ours. */
  | 'unknown-file'
  | 'unreadable'
  | 'too-large'
  /** A line that is no JSON. */
  | 'no-json'
  /** JSON that is no reading: `detail` names the first field that lies. */
  | 'no-reading'
  /** Written by a newer version than this one knows. */
  | 'newer-format'
  /** A saved page that names no address. */
  | 'no-address'
  /** A saved page without a company's page in it: `detail` has the problem's code. */
  | 'no-company'
  /** The store could not keep it: `detail` has the store's problem. */
  | 'not-kept';

export interface Refusal {
  file: string;
  /** Counted from 1; `null` where the whole file is meant. */
  line: number | null;
  why: RefusalCode;
  detail?: string;
}

export interface BringProgress {
  file: string;
  /** Bytes of all files that were worked through, of how many. */
  bytes: number;
  of: number;
  /** Readings kept so far. */
  brought: number;
}

export interface BringResult {
  /** Readings that are kept now and were not before. */
  brought: number;
  /** Readings that were kept already. */
  known: number;
  /** Keys of the pages that any of both are of. */
  pages: string[];
  /** The first of them: a long file that is none of ours has one a line. */
  refused: Refusal[];
  refusedInAll: number;
  /** The person stopped it: what was brought stays. */
  stopped: boolean;
}
