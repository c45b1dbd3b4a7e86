/** What the extension keeps on this computer: pages, and of each its last readings. */
import type { Lens } from '../diagnosis/diagnosis.ts';
import type { PageReading } from '../reading/reading.ts';
import type { KeptPage, KeptWithReadings } from './kept-page.ts';

export type PageChange = Partial<Pick<KeptPage, 'lens' | 'answers' | 'given'>>;

export interface KeepOptions {
  /** False keeps the page, and no reading. */
  withReading?: boolean;
  /** What the person said of the page meanwhile. */
  said?: PageChange;
}

/** Every call settles; one that could not be done rejects, and nothing is half written. */
export interface Store {
  /** The page that a reading is of; `null` where it was never kept. */
  page(reading: PageReading): Promise<KeptPage | null>;
  /** The same with its earlier readings. */
  find(reading: PageReading): Promise<KeptWithReadings | null>;
  /** All pages with their readings, the last read first. */
  all(): Promise<KeptWithReadings[]>;
  /** The same with the last reading of each page alone. */
  newest(): Promise<KeptWithReadings[]>;
  /** Keeps a reading, without a word of its posts. Where there is no page of it, one is made with this lens. */
  keep(reading: PageReading, lens: Lens, options?: KeepOptions): Promise<KeptPage>;
  /** Changes lens, answers or given questions of a kept page. Does nothing where the page was forgotten. */
  change(key: string, change: PageChange): Promise<void>;
  /** Forgets the page with all its readings and answers. */
  forget(key: string): Promise<void>;
  forgetAll(): Promise<void>;
  close(): void;
}
