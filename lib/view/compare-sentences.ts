/**
 * What a client is told of a comparison: three sentences at most, drawn from its figures. Counts are held against counts,
 * never as a ratio; a difference is named only where the intervals do not meet, and "no clear difference" is said where they do.
 */
import type { Count } from '../reading/reading.ts';
import type { Range } from '../words/range.ts';
import { type Band, bandOf, type Named } from './compare-names.ts';
import type { CompareRow } from './compare-row.ts';
import type { ForSize } from './compare-size.ts';

/** Days between two last posts that anybody would act on. */
const LEAST_DAYS_APART = 7;

const MOST_SENTENCES = 3;

export type Sentence =
  /** Own posts in three months, counted on both pages. */
  | { what: 'posted'; first: Named & { posts: number }; second: Named & { posts: number }; clear: boolean; end: Date }
  /** What is plausible in three months, where one of the two was seen for a shorter time. */
  | { what: 'paced'; first: Named & { posts: Range }; second: Named & { posts: Range }; clear: boolean }
  /** Against what their sizes expect. `posting`: the own page, and one of `about` from which it differs in posting alone. */
  | {
      what: 'heard';
      about: Named[];
      apart: (Named & { forSize: ForSize })[];
      posting: { own: Named; other: Named } | null;
    }
  | { what: 'followers'; page: Named; followers: Count | Band; heard: { median: number; reference: number } | null }
  /** Days since the last posts, certainly apart. */
  | { what: 'quiet'; longer: Named & { days: Range }; shorter: Named & { days: Range }; end: Date };

/**
 * @param rows of one site, with all that is known of them.
 * @param hidden names are hidden: followers are said as a band.
 * @returns none where there are fewer than two pages.
 */
export function sentencesOf(rows: readonly CompareRow[], hidden: boolean, end: Date): Sentence[] {
  if (rows.length < 2) return [];
  const posting = postedOf(rows, end) ?? pacedOf(rows);
  const sentences = [posting, heardOf(rows, posting), followersOf(rows, hidden), quietOf(rows, end)];
  return sentences.filter((sentence) => sentence !== null).slice(0, MOST_SENTENCES);
}

const named = ({ name, letter }: Named): Named => ({ name, letter });

type Counted = CompareRow & { posts: { doubt: Range } };
const hasPace = (row: CompareRow): row is Counted => row.posts?.doubt != null;
const isCounted = ({ posts }: CompareRow) =>
  posts !== null && posts.days === null && !posts.atLeast && posts.seen.low === posts.seen.high;

function postedOf(rows: readonly CompareRow[], end: Date): Sentence | null {
  const pair = farthest(rows.filter(hasPace).filter(isCounted), ({ posts }) => posts?.seen.low ?? 0);
  if (!pair) return null;
  const counted = (row: CompareRow) => ({ ...named(row), posts: row.posts?.seen.low ?? 0 });
  const [first, second] = [counted(pair[0]), counted(pair[1])];
  return { what: 'posted', first, second, clear: isApart(pair), end };
}

function pacedOf(rows: readonly CompareRow[]): Sentence | null {
  const pair = farthest(rows.filter(hasPace), ({ posts }) => (posts ? (posts.pace ?? posts.doubt?.low ?? 0) : 0));
  if (!pair) return null;
  const [a, b] = pair;
  return {
    what: 'paced',
    first: { ...named(a), posts: a.posts.doubt },
    second: { ...named(b), posts: b.posts.doubt },
    clear: isApart(pair),
  };
}

/** The own page and the one farthest from it, or the two that are farthest apart: the most first. */
function farthest(rows: readonly Counted[], figure: (row: CompareRow) => number): [Counted, Counted] | null {
  const sorted = rows.toSorted((a, b) => figure(b) - figure(a));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || first === last) return null;
  const own = sorted.find(({ mine }) => mine);
  if (!own) return [first, last];
  return figure(first) - figure(own) >= figure(own) - figure(last) && first !== own ? [first, own] : [own, last];
}

function isApart([a, b]: [Counted, Counted]): boolean {
  return a.posts.doubt.low > b.posts.doubt.high || b.posts.doubt.low > a.posts.doubt.high;
}

/** Only pages that have a place: their views count the same, and their followers are known. */
function heardOf(rows: readonly CompareRow[], posting: Sentence | null): Sentence | null {
  const known = rows.flatMap((row) => {
    const { forSize = null, place = null } = row.heard ?? {};
    return forSize && place && place !== 'too-few' ? [{ row, forSize }] : [];
  });
  if (known.length < 2) return null;
  const ownFirst = known.toSorted((a, b) => Number(b.row.mine) - Number(a.row.mine));
  const about = ownFirst.filter(({ forSize }) => forSize.what === 'about').map(({ row }) => row);
  const apart = ownFirst.filter(({ forSize }) => forSize.what !== 'about');
  return {
    what: 'heard',
    about: about.map(named),
    apart: apart.map(({ row, forSize }) => ({ ...named(row), forSize })),
    posting: differsInPosting(about, posting),
  };
}

/** Only where both pages that the first sentence parts are heard as their sizes expect: of others it would say too much. */
function differsInPosting(
  about: readonly CompareRow[],
  posting: Sentence | null,
): Extract<Sentence, { what: 'heard' }>['posting'] {
  if (posting === null || !('clear' in posting) || !posting.clear) return null;
  const pair = [posting.first, posting.second].flatMap((page) => about.find((row) => isSame(row, page)) ?? []);
  const own = pair.find(({ mine }) => mine);
  const other = pair.find((row) => row !== own);
  return own && other ? { own: named(own), other: named(other) } : null;
}

const isSame = (a: Named, b: Named): boolean => a.name === b.name && a.letter === b.letter;

/** The page that certainly has the most: each other's number has to be known. */
function followersOf(rows: readonly CompareRow[], hidden: boolean): Sentence | null {
  const most = rows.find((row) =>
    rows.every(
      (other) => other === row || (other.followers?.high ?? Number.POSITIVE_INFINITY) < (row.followers?.low ?? 0),
    ),
  );
  const followers = most && (hidden ? bandOf(most.followers) : most.followers);
  if (!most || !followers) return null;
  const { heard } = most;
  // Beside a figure that it may as well be, none is named.
  const isBeyond = heard?.forSize && heard.forSize.what !== 'about';
  const figures = isBeyond && heard.reference !== null && heard.median.low === heard.median.high;
  return {
    what: 'followers',
    page: named(most),
    followers,
    heard: figures && heard.reference !== null ? { median: heard.median.low, reference: heard.reference } : null,
  };
}

/** The longest silence, of the own page where that is it, against the shortest. */
function quietOf(rows: readonly CompareRow[], end: Date): Sentence | null {
  const known = rows.flatMap((row) =>
    row.lastPost === null || row.lastPost === 'none' ? [] : [{ ...named(row), days: row.lastPost.days }],
  );
  const sorted = known.toSorted((a, b) => b.days.low - a.days.low);
  const [longer, shorter] = [sorted[0], sorted.at(-1)];
  if (!longer || !shorter || longer.days.low - shorter.days.high < LEAST_DAYS_APART) return null;
  return { what: 'quiet', longer, shorter, end };
}
