/**
 * The posts as a list in time: the age of each, whether the list can be trusted to run from newest to
 * oldest, which of them count as the page's own activity, and how far back it reaches.
 */
import { noted } from '../reading/noted.ts';
import type { PageReading, PostReading } from '../reading/reading.ts';
import { DAY } from './days.ts';
import { greatestOf, type Interval } from './interval.ts';
import type { Measures } from './measures.ts';

/** Days. Scheduled and edited posts stand a few hours out of order; a list sorted by "Top" by weeks. */
export const ORDER_TOLERANCE = 1;

/** A site may put so many posts on top without a sign of pinning: Facebook does. */
const UNMARKED_PINS = 2;

/** Days. A time further ahead than a time zone can explain is no time. */
const FUTURE_TOLERANCE = 1;

export interface AgedPost {
  /** Index into `reading.posts`. */
  index: number;
  post: PostReading;
  /** Days before the reading. Of an undated post: between its neighbours where the order is known; `high` may be Infinity. */
  age: Interval;
  dated: boolean;
  /** Pinned by the page's sign, or standing on top of younger posts as only a pinned one does. */
  pinned: boolean;
}

type ListOrder = Measures['list']['order'];

export interface PostList {
  all: AgedPost[];
  /** Own posts that count as activity, youngest first. */
  own: AgedPost[];
  reshares: AgedPost[];
  order: ListOrder;
  /** The end of the unfiltered list was reached. */
  end: boolean;
  /** No own post can be younger than those seen, nor stand unseen between them: the list is whole, or runs from newest to oldest. */
  sound: boolean;
  /** Posts seen and not readable: each may be an own post of any age. */
  holes: number;
  /** Age of the oldest post down to which the list was seen; `null` where nothing can be said. */
  reach: Interval | null;
}

/** Puts the posts of a reading in time. Posts keep their page order in `all`. */
export function listPosts(reading: PageReading): PostList {
  const end = reading.coverage.end === true && !isChoice(reading);
  const aged = reading.posts.map((post, index) => agedPost(post, index, Date.parse(reading.readAt)));
  const dated = end ? aged : withUnmarkedPins(aged);
  const order = listOrder(reading, dated);
  const all = order === 'newest-first' ? boundByNeighbours(dated) : dated;
  const own = ownActivity(all, end);
  const reshares = all.filter(({ post }) => post.authorship === 'reshare');
  const sound = end || order === 'newest-first';
  const reach = sound ? reachOf({ all, own, end }) : null;
  return { all, own, reshares, order, end, sound, holes: holesIn(reading, order), reach };
}

/** Below the last post of a list from newest to oldest the list goes on: what stands there is no younger. */
function holesIn({ coverage }: PageReading, order: ListOrder): number {
  const { holes = 0, holesBelow = 0, end } = coverage;
  return order === 'newest-first' && !end ? Math.max(0, holes - holesBelow) : holes;
}

function agedPost(post: PostReading, index: number, now: number): AgedPost {
  const low = post.publishedAt ? (now - Date.parse(post.publishedAt.to)) / DAY : Number.NaN;
  const high = post.publishedAt ? (now - Date.parse(post.publishedAt.from)) / DAY : Number.NaN;
  const { pinned } = post;
  if (!(high >= -FUTURE_TOLERANCE)) {
    return { index, post, age: { low: 0, high: Number.POSITIVE_INFINITY }, dated: false, pinned };
  }
  return { index, post, age: { low: Math.max(0, low), high: Math.max(0, high) }, dated: true, pinned };
}

/** Of the first posts of a list that goes on, those certainly older than one below, where enough posts follow to show the order. */
function withUnmarkedPins(posts: AgedPost[]): AgedPost[] {
  const own = posts.filter(({ post, dated, pinned }) => dated && !pinned && post.authorship === 'own');
  if (own.length < UNMARKED_PINS + 2) return posts;
  const youngestBelow = (place: number) => Math.min(...own.slice(place + 1).map(({ age }) => age.high));
  const onTop = own.slice(0, UNMARKED_PINS);
  const pins = new Set(onTop.filter(({ age }, place) => age.low > youngestBelow(place) + ORDER_TOLERANCE));
  return posts.map((aged) => (pins.has(aged) ? { ...aged, pinned: true } : aged));
}

/** How many posts of the list itself were read: an old pin above it is none of these. */
export function postsInPlace({ own, reshares }: PostList): number {
  return own.length + reshares.filter(({ pinned }) => !pinned).length;
}

/** The list shows all that was published in the last `days`, but for its holes. */
export function reaches({ end, sound, reach }: Pick<PostList, 'end' | 'sound' | 'reach'>, days: number): boolean {
  return sound && (end || (reach?.low ?? 0) >= days);
}

/** The page, or the person, chose which posts stand there: they are some posts, not the newest. */
export function isChoice(reading: PageReading): boolean {
  return Boolean(reading.coverage.filter) || noted(reading, 'home-tab') || noted(reading, 'filtered');
}

/**
 * 'mixed' where the reader says so, the posts are chosen, or an unpinned post certainly stands below an
 * older one. Own posts are asked first: a reshare's place proves nothing where two own posts do.
 */
function listOrder(reading: PageReading, posts: AgedPost[]): ListOrder {
  if (reading.coverage.order === 'mixed' || isChoice(reading)) return 'mixed';
  const inPlace = posts.filter(({ dated, pinned }) => dated && !pinned);
  const own = inPlace.filter(({ post }) => post.authorship === 'own');
  const asked = own.length > 1 ? own : inPlace;
  let oldest = 0;
  for (const { age } of asked) {
    if (age.high < oldest - ORDER_TOLERANCE) return 'mixed';
    oldest = Math.max(oldest, age.low);
  }
  return reading.coverage.order === 'newest-first' || asked.length > 1 ? 'newest-first' : 'unproved';
}

/** In a list from newest to oldest, a post without a time is no younger than those above it, and no older than those below. */
function boundByNeighbours(posts: AgedPost[]): AgedPost[] {
  const bounded = posts.map((aged) => ({ ...aged, age: { ...aged.age } }));
  const inPlace = bounded.filter(({ pinned }) => !pinned);
  let low = 0;
  for (const aged of inPlace) {
    if (aged.dated) low = Math.max(low, aged.age.low);
    else aged.age.low = low;
  }
  let high = Number.POSITIVE_INFINITY;
  for (const aged of inPlace.toReversed()) {
    if (aged.dated) high = Math.min(high, aged.age.high);
    else aged.age.high = Math.max(high, aged.age.low);
  }
  return bounded;
}

/**
 * Own posts. Of a list that goes on, pinned ones are left out that are older than its oldest post; of a whole list all
 * are known, and a pinned one is a post like any other.
 */
function ownActivity(posts: AgedPost[], end: boolean): AgedPost[] {
  const own = posts.filter(({ post }) => post.authorship === 'own');
  const inPlace = posts.filter(({ dated, pinned }) => dated && !pinned);
  const oldest = Math.max(Number.NEGATIVE_INFINITY, ...inPlace.map(({ age }) => age.high));
  return own
    .filter(({ pinned, dated, age }) => !pinned || end || (dated && age.high <= oldest))
    .toSorted((a, b) => a.age.low - b.age.low || a.age.high - b.age.high);
}

/** Where a list stops at its last own post, that is how far it was seen; a reshare that is older shows that no own post stands between. */
function reachOf(list: Pick<PostList, 'all' | 'own' | 'end'>): Interval | null {
  const dated = [...list.own, ...resharesBelow(list)].filter((aged) => aged.dated);
  return greatestOf(dated.map(({ age }) => age));
}

/** Unpinned reshares that can be older than the last own post: those below it, and in a list that was seen whole any, since its order says nothing more. */
export function resharesBelow({ all, own, end }: Pick<PostList, 'all' | 'own' | 'end'>): AgedPost[] {
  const last = Math.max(-1, ...own.filter(({ pinned }) => !pinned).map(({ index }) => index));
  return all.filter(({ index, post, pinned }) => (end || index > last) && post.authorship === 'reshare' && !pinned);
}
