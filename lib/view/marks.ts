/** One mark a post: when it was, as narrowly as that is known, and how much response it drew. */
import { middle } from '../measures/interval.ts';
import type { AgedPost } from '../measures/list.ts';
import { place } from './span.ts';

export type MarkSort = 'own' | 'reshare' | 'pinned';

export interface Mark {
  sort: MarkSort;
  /** Per cent from the left. Equal where the time is known to a day or better on this strip. */
  from: number;
  to: number;
  /** 0 to 1, one for each post of the mark; `null` where the response is not known. */
  heights: (number | null)[];
  /** Indices into `reading.posts`, one for each height. */
  posts: number[];
}

/** An age known less well than so much of the strip is drawn as wide as it is known. */
const COARSE = 1.3;

/** Dated posts that stand on a strip of `days`; those of one kind with the very same coarse age share a mark. */
export function marksOf(posts: AgedPost[], days: number, height: (post: AgedPost) => number | null): Mark[] {
  const marks = new Map<string, Mark>();
  for (const post of posts) {
    const from = place(post.age.high, days);
    const to = place(post.age.low, days);
    const sort = sortOf(post);
    const coarse = (100 * (post.age.high - post.age.low)) / days >= COARSE;
    const key = coarse ? `${sort} ${from.toFixed(2)} ${to.toFixed(2)}` : `post ${post.index}`;
    const mark = marks.get(key) ?? {
      sort,
      heights: [],
      posts: [],
      ...(coarse ? { from, to } : at(place(middle(post.age), days))),
    };
    mark.heights.push(height(post));
    mark.posts.push(post.index);
    marks.set(key, mark);
  }
  return [...marks.values()];
}

const at = (x: number) => ({ from: x, to: x });

export function sortOf({ post, pinned }: AgedPost): MarkSort {
  if (post.authorship === 'reshare') return 'reshare';
  return pinned ? 'pinned' : 'own';
}

export const isCoarse = ({ from, to }: Pick<Mark, 'from' | 'to'>): boolean => to > from;
