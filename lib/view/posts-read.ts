/** The list of the posts that were read: which of them, in which order, under which month. No words, no drawing. */
import { type Interval, middle } from '../measures/interval.ts';
import type { PostKind, PostReading } from '../reading/reading.ts';
import { type FromMedian, fromMedian } from './from-median.ts';
import type { PostRow } from './post-rows.ts';

export const POST_ORDERS = ['newest', 'oldest', 'most', 'least'] as const;
export type PostOrder = (typeof POST_ORDERS)[number];

/** Which posts: all, the page's own, those that it reshared, or those of a kind. */
export type PostChoice = 'all' | 'own' | 'reshare' | `kind:${PostKind}`;

export interface Wanted {
  order: PostOrder;
  choice: PostChoice;
  /** `null` for all. */
  year: number | null;
}

export interface ListedPost {
  /** Its place in the reading: the index into `rows`. */
  index: number;
  row: PostRow;
  /** Its first words; `null` where it has none, or they are gone. */
  words: string | null;
  /** `null` where there is nothing to compare: a reshare, a count or a median that is not known. */
  bar: FromMedian | null;
  /** So young that people still respond. */
  young: boolean;
}

export interface PostGroup {
  key: string;
  /** The months under which they stand: equal of one, further apart of a coarse date. `null` without a date, and where the order is not of time. */
  months: { from: Date; to: Date } | null;
  /** Where the list is in order of time, and these have no date. */
  undated: boolean;
  posts: ListedPost[];
}

export interface PostsRead {
  groups: PostGroup[];
  /** How many fit what is wanted, and how many of those are in `groups`. */
  fit: number;
  shown: number;
  total: number;
  /** What can be chosen: only what sets some posts apart from others. */
  choices: PostChoice[];
  years: number[];
  /** What is wanted, where these posts give it; else all. */
  wanted: Wanted;
}

/** Days. The median leaves younger posts out (measures/engagement.ts). */
const YOUNG = 2;

interface Input {
  rows: PostRow[];
  /** The posts as they were read, in the same order: their first words. */
  posts: readonly Pick<PostReading, 'text'>[];
  /** The page's own median of interactions, the one that the facts show. */
  median: number | null;
  wanted: Wanted;
  /** So many at most. */
  most: number;
}

/** The posts that are wanted, the first `most` of them, under their months where they are in order of time. */
export function postsRead({ rows, posts, median, wanted, most }: Input): PostsRead {
  const choices = choicesOf(rows);
  const years = yearsOf(rows);
  const granted: Wanted = {
    order: wanted.order,
    choice: choices.includes(wanted.choice) ? wanted.choice : 'all',
    year: wanted.year !== null && years.includes(wanted.year) ? wanted.year : null,
  };
  const fitting = rows.flatMap((row, index) =>
    isOf(row, granted.choice) && isIn(row, granted.year) ? [{ row, index }] : [],
  );
  const listed = inOrder(fitting, granted.order)
    .slice(0, most)
    .map(({ row, index }) => listedPost(row, index, posts[index], median));
  const inTime = granted.order === 'newest' || granted.order === 'oldest';
  return {
    groups: inTime ? byMonths(listed) : together(listed),
    fit: fitting.length,
    shown: listed.length,
    total: rows.length,
    choices,
    years,
    wanted: granted,
  };
}

function listedPost(row: PostRow, index: number, post: Input['posts'][number] | undefined, median: number | null) {
  return {
    index,
    row,
    words: post?.text?.excerpt.trim() || null,
    bar: row.sort === 'reshare' ? null : fromMedian(row.interactions, median),
    young: row.age !== null && row.age.low < YOUNG,
  };
}

function choicesOf(rows: PostRow[]): PostChoice[] {
  const reshares = rows.filter(({ sort }) => sort === 'reshare').length;
  const sorts: PostChoice[] = reshares > 0 && reshares < rows.length ? ['own', 'reshare'] : [];
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  // What is not known comes last.
  kinds.sort((a, b) => Number(a === 'unknown') - Number(b === 'unknown'));
  return ['all', ...sorts, ...(kinds.length > 1 ? kinds.map((kind) => `kind:${kind}` as const) : [])];
}

/** Every year in which a post may have been published, the last first; none where there is but one. */
function yearsOf(rows: PostRow[]): number[] {
  const years = new Set(rows.flatMap((row) => yearsOfPost(row)));
  return years.size > 1 ? [...years].sort((a, b) => b - a) : [];
}

function yearsOfPost(row: PostRow): number[] {
  const at = dated(row);
  if (at === null) return [];
  const first = at.from.getUTCFullYear();
  return Array.from({ length: at.to.getUTCFullYear() - first + 1 }, (_, index) => first + index);
}

/** A time that cannot be is none. */
const dated = ({ at, age }: PostRow): PostRow['at'] => (age === null ? null : at);

function isOf({ sort, kind }: PostRow, choice: PostChoice): boolean {
  if (choice === 'all') return true;
  if (choice === 'reshare') return sort === 'reshare';
  return choice === 'own' ? sort !== 'reshare' : choice === `kind:${kind}`;
}

const isIn = (row: PostRow, year: number | null): boolean => year === null || yearsOfPost(row).includes(year);

interface Placed {
  row: PostRow;
  index: number;
}

/** What is not known stands last, whichever the order; equals stand as on the page. */
function inOrder(posts: Placed[], order: PostOrder): Placed[] {
  const key = ({ row }: Placed): Interval | null =>
    order === 'newest' || order === 'oldest' ? row.age : row.interactions;
  const up = order === 'newest' || order === 'least' ? 1 : -1;
  return [...posts].sort((a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null) || a.index - b.index;
    return up * (middle(first) - middle(second)) || a.index - b.index;
  });
}

/** A post whose date is only known by months stands under all of them. */
function byMonths(posts: ListedPost[]): PostGroup[] {
  const groups = new Map<string, PostGroup>();
  for (const post of posts) {
    const months = monthsOf(dated(post.row));
    const key = months ? `${months.from.toISOString()} ${months.to.toISOString()}` : 'undated';
    const group = groups.get(key) ?? { key, months, undated: months === null, posts: [] };
    group.posts.push(post);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const together = (posts: ListedPost[]): PostGroup[] =>
  posts.length === 0 ? [] : [{ key: 'all', months: null, undated: false, posts }];

function monthsOf(at: PostRow['at']): PostGroup['months'] {
  const month = (moment: Date) => new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), 1));
  return at && { from: month(at.from), to: month(at.to) };
}
