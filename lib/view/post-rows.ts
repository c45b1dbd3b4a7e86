import type { Interval } from '../measures/interval.ts';
import { listPosts } from '../measures/list.ts';
import type { Measures } from '../measures/measures.ts';
import type { Count, PageReading, PostKind } from '../reading/reading.ts';
import { type MarkSort, sortOf } from './marks.ts';
import { responseTo } from './response.ts';

/** One post as a list or a table shows it. */
export interface PostRow {
  sort: MarkSort;
  /** Between these moments; `null` where the page does not say. */
  at: { from: Date; to: Date } | null;
  /** Days before the reading; `null` where the page does not say, or says a time that cannot be. */
  age: Interval | null;
  kind: PostKind;
  /** The sum of the counts that this view shows; `null` where one of them was not read. */
  interactions: Interval | null;
  /** `null` where it was not shown or not readable, which is not none. */
  counts: { reactions: Count | null; comments: Count | null; shares: Count | null };
  permalink: string | null;
}

/** The posts of a reading in page order: a row's place is the index that findings name. */
export function postRows(reading: PageReading, measures: Measures): PostRow[] {
  return listPosts(reading).all.map((aged) => {
    const { kind, permalink, publishedAt, reactions, comments, shares } = aged.post;
    return {
      sort: sortOf(aged),
      at: publishedAt && { from: new Date(publishedAt.from), to: new Date(publishedAt.to) },
      age: aged.dated ? aged.age : null,
      kind,
      interactions: responseTo(aged.post, measures.interactionParts),
      counts: { reactions, comments, shares },
      permalink,
    };
  });
}
