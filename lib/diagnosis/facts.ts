import { listPosts, type PostList } from '../measures/list.ts';
import type { Measures } from '../measures/measures.ts';
import type { PageReading, Site } from '../reading/reading.ts';
import type { Score, Verdict } from './diagnosis.ts';
import type { Judged } from './judged.ts';

/** An earlier reading of the same page. */
export interface Earlier {
  reading: PageReading;
  measures: Measures;
}

/** All that findings and tips are tested against. */
export interface Facts {
  site: Site;
  reading: PageReading;
  measures: Measures;
  list: PostList;
  activity: Score | null;
  response: Score | null;
  verdict: Verdict;
  now: Date;
  previous: Earlier | null;
}

/** The facts of one reading; its own moment is `now`. */
export function factsOf(
  reading: PageReading,
  measures: Measures,
  judged: Pick<Judged, 'activity' | 'response' | 'verdict'>,
  previous: Earlier | null,
): Facts {
  return {
    site: reading.site,
    reading,
    measures,
    list: listPosts(reading),
    ...judged,
    now: new Date(reading.readAt),
    previous,
  };
}

/** The page is not tended. */
export function isQuiet({ verdict }: Facts): boolean {
  return verdict === 'abandoned' || verdict === 'present-but-inactive';
}
