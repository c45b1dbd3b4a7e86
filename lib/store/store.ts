/** What the extension keeps on this computer: pages, and of each its last readings. */
import type { Lens } from '../diagnosis/diagnosis.ts';
import type { PageReading } from '../reading/reading.ts';
import type { Answers, KeptPage, KeptWithReadings } from './kept-page.ts';

/** Every call settles; one that could not be done rejects, and nothing is half written. */
export interface Store {
  /** The page that a reading is of, with its earlier readings; `null` where it was never kept. */
  find(reading: PageReading): Promise<KeptWithReadings | null>;
  /** All pages with their readings, the last read first. */
  all(): Promise<KeptWithReadings[]>;
  /** Keeps a reading, without a word of its posts, and the lens. Its page is made where there is none. */
  keep(reading: PageReading, lens: Lens): Promise<KeptPage>;
  /** Changes lens, answers or given questions of a kept page. */
  change(key: string, change: Partial<Pick<KeptPage, 'lens' | 'answers' | 'given'>>): Promise<void>;
  /** Forgets what the owner answered, and that the page is theirs. */
  forgetAnswers(key: string): Promise<void>;
  forget(key: string): Promise<void>;
  forgetAll(): Promise<void>;
  close(): void;
}

export type { Answers, KeptPage, KeptWithReadings };
