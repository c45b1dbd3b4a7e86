/** What the extension keeps on this computer: pages with all their readings, sets of pages, and drafts of reports. */
import type { Lens } from '../diagnosis/diagnosis.ts';
import type { PageReading } from '../reading/reading.ts';
import type { KeptPage, KeptWithReadings, PageRow } from './kept-page.ts';
import type { KeptSet } from './kept-set.ts';

export type PageChange = Partial<
  Pick<KeptPage, 'lens' | 'answers' | 'given' | 'label' | 'note' | 'notedAt' | 'checkAgain' | 'advice'>
>;

export interface KeepOptions {
  /** False keeps the page, and no reading. */
  withReading?: boolean;
  /** What the person said of the page meanwhile. */
  said?: PageChange;
}

/** What stood there before it was forgotten: handed back, it stands there again. */
export interface Forgotten {
  pages: KeptWithReadings[];
  /** Sets as they were before, where they have lost a page or are gone. */
  sets: KeptSet[];
  drafts: StoredDraft[];
  /** Records that could not be read, as they stand there: they go and come back with the others. */
  damaged?: readonly unknown[];
}

/** How much is kept. */
export interface Counts {
  pages: number;
  readings: number;
}

/** A report that is being written. What is in it, lib/report/draft.ts says and checks. */
export interface StoredDraft {
  /** A set's id, or the keys of its pages. */
  key: string;
  draft: unknown;
}

/** A page that was exported once, or read from a saved file. */
export interface Brought {
  reading: PageReading;
  lens: Lens;
  /** Answers, label, note and the rest, where the file has them: a page that is known keeps what it has. */
  said: PageChange;
  /** Names of the sets that it was in, and of those whose own page it was. Sets that are not known are made. */
  sets: string[];
  ownIn: string[];
  /** Any of the other page's keys, or its address. */
  sameCompanyAs: string | null;
}

/** Every call settles; one that could not be done rejects with a `StoreError`, and nothing is half written. */
export interface Store {
  /** The page that a reading is of; `null` where it was never kept. */
  page(reading: PageReading): Promise<KeptPage | null>;
  /** The same with its earlier readings. */
  find(reading: PageReading): Promise<KeptWithReadings | null>;
  /** All pages without their readings, the last read first. Each has its `row` where it is known. */
  pages(): Promise<KeptPage[]>;
  /** These pages with all their readings, in this order, by any of their names; those that are not kept are left out. */
  some(keys: readonly string[]): Promise<KeptWithReadings[]>;
  /** All pages with the last reading of each, the last read first; of many, those read last. */
  newest(most?: number): Promise<KeptWithReadings[]>;
  /** One page after the other with all its readings: for exports, which may be larger than the memory. */
  each(visit: (kept: KeptWithReadings) => void | Promise<void>): Promise<void>;
  counts(): Promise<Counts>;
  /** Pages and readings met so far that cannot be read any more. They are left as they are, and out of all else. */
  damaged(): Promise<number>;
  /**
   * Computes what the list shows of pages that have no `row`, and keeps it. In short turns: a screen stays alive meanwhile.
   *
   * @param onRow told of each as it is there; a page that has no reading has none
   */
  freshRows(keys: readonly string[], onRow: (key: string, row: PageRow) => void, signal?: AbortSignal): Promise<void>;
  /** Keeps a reading, without a word of its posts. Where there is no page of it, one is made with this lens. */
  keep(reading: PageReading, lens: Lens, options?: KeepOptions): Promise<KeptPage>;
  /** Takes one reading back ("Undo"): the page goes with its last one, unless label, note or date were written. */
  unkeep(key: string, readAt: string): Promise<void>;
  /** Changes what a person said of a kept page. Does nothing where the page was forgotten. */
  change(key: string, change: PageChange): Promise<void>;
  /** Says that two pages are of the same company, or with `null` that one is not joined any more. */
  join(key: string, other: string | null): Promise<void>;
  /** All or nothing for each; `'known'` where the very reading is kept already. In their order. */
  bring(brought: readonly Brought[]): Promise<('new' | 'known')[]>;
  /** Forgets pages with all their readings and answers. Sets lose them. */
  forget(keys: readonly string[]): Promise<Forgotten>;
  /** Everything in the database. */
  forgetAll(): Promise<Forgotten>;
  /** Puts back what was forgotten. What was kept anew meanwhile stays. */
  restore(forgotten: Forgotten): Promise<void>;

  /** In the order in which they were made. */
  sets(): Promise<KeptSet[]>;
  /** Makes or replaces a set. Pages that are not kept are left out. */
  putSet(set: KeptSet): Promise<void>;
  /** The set alone: its pages stay. */
  dropSet(id: string): Promise<void>;

  draft(key: string): Promise<unknown>;
  putDraft(key: string, draft: unknown): Promise<void>;

  close(): void;
}

/** Why nothing could be kept, or looked up. */
export type StoreProblem =
  /** The browser allows no database here, as in private windows of Firefox. */
  | 'blocked'
  /** No room is left. */
  | 'full'
  /** A newer version of the extension has written it. */
  | 'newer'
  /** Any other fault. */
  | 'failed';

export class StoreError extends Error {
  readonly problem: StoreProblem;
  constructor(problem: StoreProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}
