/** A reading as a list in time, and whether it may be put together with others. */

import { DAY } from '../measures/days.ts';
import { type AgedPost, isChoice, listPosts, ORDER_TOLERANCE, type PostList } from '../measures/list.ts';
import { instantsOverlap } from '../reading/evidence.ts';
import { namedAs } from '../reading/named-as.ts';
import type { PageReading, PostReading } from '../reading/reading.ts';

export interface Listed {
  reading: PageReading;
  list: PostList;
  /** The moment of reading, milliseconds. */
  at: number;
  /** Posts that stand where their time puts them: not on top as pinned ones. */
  inPlace: AgedPost[];
  ids: Set<string>;
  /** The youngest moment that its oldest post can be of, milliseconds; `null` where no post is dated. */
  bottom: number | null;
}

export function listed(reading: PageReading): Listed {
  const list = listPosts(reading);
  const at = Date.parse(reading.readAt);
  return {
    reading,
    list,
    at,
    inPlace: list.all.filter(({ pinned }) => !pinned),
    ids: new Set(reading.posts.flatMap(({ id }) => id ?? [])),
    bottom: list.reach === null ? null : at - list.reach.low * DAY,
  };
}

/** Every post has an id that is the same tomorrow: a LinkedIn URN, or Facebook's digits. A pfbid changes from day to day. */
export const isNamed = ({ posts }: PageReading): boolean => posts.every(({ id }) => id !== null);

/** The tab that was read shows the page's list, and not some posts that the site or the person chose. */
export const showsList = (reading: PageReading): boolean => reading.coverage.feed !== 'not-seen' && !isChoice(reading);

/** Nothing can be missing within it: only such a list says what stood between two of its posts. */
export const isWithoutGap = ({ list }: Listed): boolean => list.sound && list.holes === 0;

/**
 * Whether nothing can have been published between what the two lists show: a post stands in both, or the newer one reaches
 * back to the day on which the older was read.
 */
export function isLinked(newer: Listed, older: Listed): boolean {
  if (newer.list.end) return true;
  const inNewer = new Set(newer.inPlace.map(({ post }) => post.id));
  if (older.inPlace.some(({ post }) => inNewer.has(post.id))) return true;
  return newer.bottom !== null && newer.bottom + ORDER_TOLERANCE * DAY <= older.at;
}

/**
 * Whether a post of the one may be a post of the other under another id. LinkedIn names one post by an activity in one
 * view and by a share in another, Facebook by itself or by its only photo, and nothing tells which belong together.
 */
export function mayBeAlike(one: Listed, other: Listed): boolean {
  const only = ({ reading }: Listed, { ids }: Listed) => reading.posts.filter(({ id }) => id !== null && !ids.has(id));
  const there = only(other, one);
  return only(one, other).some((post) => there.some((each) => isPerhapsTheSame(post, each)));
}

/** One post under two ids, as far as ids, authors and times tell. */
export function isPerhapsTheSame(one: PostReading, other: PostReading): boolean {
  if (namedAs(one) === namedAs(other) || one.authorship !== other.authorship) return false;
  return !one.publishedAt || !other.publishedAt || instantsOverlap(one.publishedAt, other.publishedAt);
}

/** Whether the newer list, which shows the post no longer, certainly shows the time that it is of. */
export function isPassed(newer: Listed, older: Listed, { age }: AgedPost): boolean {
  if (newer.list.end) return true;
  return newer.bottom !== null && older.at - age.high * DAY > newer.bottom + ORDER_TOLERANCE * DAY;
}

/**
 * Whether the newer list goes on below the last post that both show: what the older one shows there, without a gap, would
 * stand above that, and stands there no more.
 */
export function goesOnBelow(newer: Listed, older: Listed): boolean {
  const last = newer.inPlace.at(-1);
  return last !== undefined && newer.inPlace.some(({ post }) => isIn(older, post)) && !isIn(older, last.post);
}

const isIn = ({ ids }: Listed, { id }: PostReading): boolean => ids.has(id ?? '');
