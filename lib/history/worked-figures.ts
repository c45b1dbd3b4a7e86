/** The figures by which steps are tested: of posts that a reading shows from a day on. Bounds hold whatever is not known. */
import {
  type Heard,
  heardPosts,
  interactionsOf,
  type Part,
  SETTLED_DAYS,
  settledPosts,
} from '../measures/engagement.ts';
import { greatestOf, type Interval, medianOf } from '../measures/interval.ts';
import { type AgedPost, listPosts, type PostList, reaches } from '../measures/list.ts';
import type { PageReading, PostKind, PostReading } from '../reading/reading.ts';

/** A page at one reading, as far as the steps are tested on it. */
export interface Tested {
  reading: PageReading;
  list: PostList;
}

export const tested = (reading: PageReading): Tested => ({ reading, list: listPosts(reading) });

/** Whether a post is one of those that are counted; `null` where that was not read. */
type Is = (post: PostReading) => boolean | null;

const ANY: Is = () => true;
export const ofKind =
  (wanted: PostKind): Is =>
  ({ kind }) =>
    kind === 'unknown' ? null : kind === wanted;

export const isCommented: Is = ({ comments }) => {
  if (comments === null || (comments.low === 0 && comments.high > 0)) return null;
  return comments.low > 0;
};

/** Own posts of the last `days` of which `is` holds; `high` is Infinity where others may not have been loaded. */
export function postsSince({ list }: Tested, days: number, is: Is = ANY): Interval {
  const sure = list.own.filter(({ age, post }) => age.high <= days && is(post) === true);
  const possible = list.own.filter(({ age, post }) => age.low <= days && is(post) !== false);
  return { low: sure.length, high: reaches(list, days) ? possible.length + list.holes : Number.POSITIVE_INFINITY };
}

/** Own posts certainly of the last `days`, youngest first. */
const surelySince = ({ list }: Tested, days: number): AgedPost[] => list.own.filter(({ age }) => age.high <= days);

/** The same where no other can be of these days; `null` where one may. */
function exactlySince(page: Tested, days: number): AgedPost[] | null {
  const posts = surelySince(page, days);
  return postsSince(page, days).high === posts.length ? posts : null;
}

/**
 * The longest time without an own post within the last `days`, both ends counted as posts. The i-th youngest post lies
 * between the i-th least of the lower and of the upper ages, whichever it is: corners of these bound each gap.
 */
export function longestWithin({ list }: Tested, days: number): Interval {
  const clipped = ({ age }: AgedPost): Interval => ({ low: Math.min(age.low, days), high: Math.min(age.high, days) });
  const possible = list.own.filter(({ age }) => age.low <= days).map(clipped);
  const sure = list.own.filter(({ age }) => age.high <= days).map(clipped);
  const isKnown = reaches(list, days) && list.holes === 0;
  return {
    low: isKnown ? Math.max(0, ...gaps(possible, days).map(({ low }) => low)) : 0,
    high: Math.max(...gaps(sure, days).map(({ high }) => high)),
  };
}

function gaps(ages: readonly Interval[], days: number): Interval[] {
  const inOrder = (end: keyof Interval) => [0, ...ages.map((age) => age[end]).toSorted((a, b) => a - b), days];
  const [lows, highs] = [inOrder('low'), inOrder('high')];
  return lows.slice(1).map((low, i) => ({ low: low - (highs[i] ?? 0), high: (highs[i + 1] ?? 0) - (lows[i] ?? 0) }));
}

/**
 * Every list of own posts that may be those since, two days old at least: of posts whose dates leave it open whether they are,
 * the younger ones are before the older. `null` where others may not have been read: a part of the posts has a median of its own.
 */
function settledSince({ list }: Tested, days: number): AgedPost[][] | null {
  if (!reaches(list, days) || list.holes > 0) return null;
  const open = list.own.filter(({ age }) => age.low <= days && age.high > days);
  return [undefined, ...open].flatMap((_, last) => {
    const own = list.own.filter((aged) => aged.age.high <= days || open.slice(0, last).includes(aged));
    // Of one without a time it may be open whether it is two days old.
    return [settledPosts({ ...list, own }), own.filter(({ age }) => age.high >= SETTLED_DAYS)];
  });
}

/** What all of these medians together say; `null` where there is none. */
function hullOf(medians: readonly (Interval | null)[]): Interval | null {
  const known = medians.filter((median) => median !== null);
  if (known.length === 0) return null;
  return { low: Math.min(...known.map(({ low }) => low)), high: Math.max(...known.map(({ high }) => high)) };
}

/** The median interactions of the own posts published since, two days old at least; `null` without one, and where some may be missing. */
export function medianSince(page: Tested, days: number): Interval | null {
  const medians = settledSince(page, days)?.map((posts) => {
    const median = interactionsOf(posts);
    return median && { low: median.low, high: median.open ? Number.POSITIVE_INFINITY : median.high };
  });
  return medians ? hullOf(medians) : null;
}

/** Of the same posts the median of one count. A count that was not read may be anything. */
export function medianCountSince(page: Tested, days: number, part: Part): Interval | null {
  const countsOf = (posts: readonly AgedPost[]) =>
    posts.map(({ post }) => post[part] ?? { low: 0, high: Number.POSITIVE_INFINITY });
  const medians = settledSince(page, days)?.map((posts) => medianOf(countsOf(posts)));
  return medians ? hullOf(medians) : null;
}

/** The loudest own post of a kind that was certainly published since, of those whose counts were read; `null` without one. */
export function loudestSince(page: Tested, days: number, kind: PostKind): (Interval & { isOfAll: boolean }) | null {
  const heard = new Map<number, Heard>(heardPosts(page.list.own).map((post) => [post.index, post]));
  const posts = surelySince(page, days).filter(({ post }) => post.kind === kind);
  const read = posts.flatMap(({ index }) => heard.get(index)?.interactions ?? []);
  const loudest = greatestOf(read);
  return loudest && { ...loudest, isOfAll: read.length === posts.length };
}

/** So few posts make no share. */
const LEAST_FOR_SHARE = 4;

/** The share of the own posts since of which `is` holds; `null` of fewer than four, and where others may be missing. */
export function shareSince(page: Tested, days: number, is: Is): Interval | null {
  const posts = exactlySince(page, days);
  if (posts === null || posts.length < LEAST_FOR_SHARE) return null;
  const said = posts.map(({ post }) => is(post));
  const part = (fits: (one: boolean | null) => boolean) => said.filter(fits).length / said.length;
  return { low: part((one) => one === true), high: part((one) => one !== false) };
}

/** The share of reshares among all posts since, in the same way. */
export function resharesSince(page: Tested, days: number): Interval | null {
  const { list } = page;
  const own = postsSince(page, days);
  const all = list.reshares.filter(({ pinned }) => !pinned);
  const sure = all.filter(({ age }) => age.high <= days).length;
  const possible = all.filter(({ age }) => age.low <= days).length;
  if (own.high === Number.POSITIVE_INFINITY || list.holes > 0 || own.low + sure < LEAST_FOR_SHARE) return null;
  return { low: sure / (sure + own.high), high: possible / Math.max(1, possible + own.low) };
}

/** Of the newest own posts so many of a kind; `null` where the list may leave newer ones out. */
export function amongLast({ list }: Tested, most: number, is: Is): (Interval & { of: number }) | null {
  if (!list.sound || list.holes > 0) return null;
  const said = list.own.slice(0, most).map(({ post }) => is(post));
  const unseen = said.length < most && !list.end ? most - said.length : 0;
  const [low, high] = [said.filter((one) => one === true).length, said.filter((one) => one !== false).length];
  return { low, high: high + unseen, of: said.length };
}

/** The most hashtags under an own post since; `null` where no text was read. Texts are not kept: only a page in view has any. */
export function hashtagsSince(page: Tested, days: number): Interval | null {
  const posts = exactlySince(page, days) ?? surelySince(page, days);
  const read = posts.flatMap(({ post }) => (post.text ? [post.text] : []));
  if (read.length === 0) return null;
  const low = Math.max(...read.map(({ hashtags }) => hashtags.length));
  const isKnown =
    exactlySince(page, days) !== null && read.length === posts.length && !read.some(({ truncated }) => truncated);
  return { low, high: isKnown ? low : Number.POSITIVE_INFINITY };
}

/** The age of the youngest pinned post in days; `null` where the page shows no sign of one. */
export function pinAge({ list }: Tested): Interval | null {
  const ages = list.all.filter(({ post }) => post.pinned).map(({ age }) => age);
  // Of one without a date the age may be any.
  return ages.length === 0
    ? null
    : { low: Math.min(...ages.map(({ low }) => low)), high: Math.min(...ages.map(({ high }) => high)) };
}

/** Of description, industry and website how many are empty. The industry stands where the description does. */
export function emptyFields({ reading }: Tested): Interval {
  const { about = null, category, website = null } = reading.page;
  const fields = [about, category ? 'filled' : about && 'empty', website];
  const low = fields.filter((field) => field === 'empty').length;
  return { low, high: low + fields.filter((field) => field === null).length };
}
