/** One page of a comparison, as it stands in the table. */
import type { Confidence, Diagnosis, Verdict } from '../diagnosis/diagnosis.ts';
import type { Count, Coverage, Site } from '../reading/reading.ts';
import type { Heard, LastPost, PostsCounted } from './compare-figures.ts';
import type { Band, Named } from './compare-names.ts';
import type { Place } from './compare-places.ts';
import type { ForSize, SizeBar } from './compare-size.ts';
import type { Strip } from './strip.ts';

export interface CompareRow extends Named {
  /** The page's key, or its letter where names are hidden. */
  key: string;
  site: Site;
  /** `null` where names are hidden: nothing leads to the page then. */
  url: string | null;
  /** The own page of the set, or the person's own. */
  mine: boolean;
  /** How it is one's own: the person's, or a client's. */
  ownAs: 'yours' | 'client' | null;
  /** When the page was really read last. */
  readAt: Date;
  /** Whole days before the newest of all readings, where they are over a week. */
  old: number | null;
  /** As of its own reading. `null` where they are not known, and where names are hidden: then there is a band. */
  followers: Count | null;
  band: Band | null;
  verdict: Verdict;
  /** The verdict as the popup says it. */
  said: string;
  confidence: Confidence;
  /** For the map alone: nowhere else are scores shown. */
  scores: Pick<Diagnosis, 'activity' | 'response'>;
  view: Coverage['view'] | null;
  lastPost: LastPost | 'none' | null;
  posts: PlacedPosts | null;
  heard: PlacedHeard | null;
  strip: Strip;
  /** Interactions at the top of its strip; `null` where no count was read. */
  most: number | null;
}

/** Places go by what chance allows of the pace, whatever stretch of time was seen. */
export type PlacedPosts = PostsCounted & { place: Place | null };

/** Places go by the response for the size, among pages whose views count the same. */
export type PlacedHeard = Heard & { place: Place | null; forSize: ForSize | null; bar: SizeBar | null };
