/** A page as it stood at an earlier moment than its reading: pages read on different days are measured to one common end. */
import { type AgedPost, listPosts, type PostList } from '../measures/list.ts';
import type { Evidence, PageReading, PostReading } from '../reading/reading.ts';

/** The ways in which the page may have stood at the end; one and the same where no post's time leaves it open. */
export interface Cuts {
  /** With every post that may have been there. */
  most: PageReading;
  /** With some: the older of those that leave it open are there before the younger. A median may be another than at both ends. */
  between: PageReading[];
  /** With those that certainly were. */
  least: PageReading;
}

/** Of many a part, evenly: each is measured whole. */
const MOST_BETWEEN = 6;

type Standing = 'before' | 'after' | 'open';

/**
 * The page as of `end`: what was certainly published later is left out. A date that the page shows coarsely may lie on
 * both sides of it, so there are two readings, and a figure is known no better than both of them together say.
 * Counts and followers stay those of the reading: what they were at `end`, no page tells.
 *
 * @param end at or before the reading's own moment; later than that nothing was seen, and the reading stays as it is.
 */
export function cutsAt(reading: PageReading, end: Date): Cuts {
  const at = end.getTime();
  if (at >= Date.parse(reading.readAt)) return { most: reading, between: [], least: reading };
  const list = listPosts(reading);
  const standing = list.all.map((aged) => standingOf(aged, list, at));
  const most = cut(reading, list, end, (index) => standing[index] !== 'after');
  const open = list.all.flatMap(({ index }) => (standing[index] === 'open' ? [index] : []));
  if (open.length === 0) return { most, between: [], least: most };
  // Younger posts stand above older ones, in a list that runs so; in any other there is no order to go by.
  const lasts = list.order === 'newest-first' ? spread(open.slice(0, -1)) : [];
  const between = lasts.map((last) =>
    cut(reading, list, end, (index) => standing[index] === 'before' || (standing[index] === 'open' && index > last)),
  );
  return { most, between, least: cut(reading, list, end, (index) => standing[index] === 'before') };
}

function spread(open: readonly number[]): number[] {
  const step = Math.max(1, open.length / MOST_BETWEEN);
  return open.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}

function standingOf(aged: AgedPost, list: PostList, at: number): Standing {
  const { publishedAt } = aged.post;
  if (publishedAt === null || !aged.dated) return undatedStanding(aged, list, at);
  if (Date.parse(publishedAt.from) > at) return 'after';
  return Date.parse(publishedAt.to) <= at ? 'before' : 'open';
}

/**
 * In a list from newest to oldest the neighbours of a post without a time bound it. In any other it counts as a post of
 * any age already, whether it stands there or not.
 */
function undatedStanding({ index, pinned }: AgedPost, { all, order }: PostList, at: number): Standing {
  if (order !== 'newest-first' || pinned) return 'before';
  const inPlace = all.filter((other) => !other.pinned && other.dated && other.post.publishedAt !== null);
  const isBelowAnOlder = inPlace.some(({ index: other, post }) => other < index && to(post) <= at);
  if (isBelowAnOlder) return 'before';
  return inPlace.some(({ index: other, post }) => other > index && from(post) > at) ? 'after' : 'open';
}

const from = ({ publishedAt }: PostReading): number => (publishedAt ? Date.parse(publishedAt.from) : Number.NaN);
const to = ({ publishedAt }: PostReading): number => (publishedAt ? Date.parse(publishedAt.to) : Number.NaN);

/** The reading with some of its posts, as of `end`. What the whole list told of order and pins, the rest might not tell. */
function cut(reading: PageReading, list: PostList, end: Date, isIn: (index: number) => boolean): PageReading {
  const iso = end.toISOString();
  const posts = list.all
    .filter(({ index }) => isIn(index))
    .map(({ post, pinned }) => ({ ...post, pinned, publishedAt: clipped(post.publishedAt, iso) }));
  const { evidence, coverage } = reading;
  return {
    ...reading,
    readAt: iso,
    posts,
    coverage: {
      ...coverage,
      postsSeen: posts.length,
      withTime: posts.filter(({ publishedAt }) => publishedAt !== null).length,
      withReactions: posts.filter(({ reactions }) => reactions !== null).length,
      ...(list.order !== 'unproved' && { order: list.order }),
    },
    ...(evidence && { evidence: evidenceOf(evidence, isIn) }),
  };
}

const clipped = (at: PostReading['publishedAt'], end: string): PostReading['publishedAt'] =>
  at && Date.parse(at.to) > Date.parse(end) && Date.parse(at.from) <= Date.parse(end) ? { ...at, to: end } : at;

const evidenceOf = ({ page, posts }: Evidence, isIn: (index: number) => boolean): Evidence => ({
  page,
  posts: posts.filter((_, index) => isIn(index)),
});
