/** One page beside the others of its site, in words: counts, and only differences that chance does not explain. */
import type { CompareGroup, Comparison } from '../view/compare.ts';
import type { CompareRow } from '../view/compare-row.ts';
import type { Locale } from '../words/format.ts';
import { pageWords } from '../words/words.ts';

/** More names than this are read by nobody. */
const MOST_NAMES = 3;

/** @returns no sentence, or up to two. */
export function besideOthers(compared: Comparison, yours: boolean, locale: Locale): string[] {
  const group = compared.groups.find(({ rows }) => rows.some(({ mine }) => mine));
  const own = group?.rows.find(({ mine }) => mine);
  if (!group || !own) return [];
  const others = group.rows.filter((row) => row !== own);
  return [
    ...paceSentence(own, others, { end: compared.end, yours }, locale),
    ...responseSentence(own, others, group, yours, locale),
  ];
}

/** A page whose posts of the last 3 months are counted exactly. */
const exactly = ({ posts }: CompareRow): number | null =>
  posts && !posts.atLeast && posts.days === null && posts.seen.low === posts.seen.high ? posts.seen.low : null;

function paceSentence(
  own: CompareRow,
  others: readonly CompareRow[],
  { end, yours }: { end: Date; yours: boolean },
  locale: Locale,
): string[] {
  const { beside } = pageWords(locale).report.plain;
  const count = exactly(own);
  const doubt = own.posts?.doubt;
  if (count === null || !doubt) return [];
  const known = others.flatMap((row) => {
    const posts = exactly(row);
    const of = row.posts?.doubt;
    return posts === null || !of ? [] : [{ row, posts, ...of }];
  });
  const more = known.filter(({ low }) => low > doubt.high).toSorted((a, b) => b.posts - a.posts);
  const fewer = known.filter(({ high }) => high < doubt.low).toSorted((a, b) => a.posts - b.posts);
  const named = (rows: typeof known) => ({
    names: rows.slice(0, MOST_NAMES).map(({ row }) => nameIn(row, locale)),
    counts: rows.slice(0, MOST_NAMES).map(({ posts }) => posts),
    own: count,
    end,
    yours,
  });
  if (more.length > 0) return [beside.more(named(more))];
  if (fewer.length > 0) return [beside.fewer(named(fewer))];
  return known.length > 0 && known.length === others.length ? [beside.levelPace] : [];
}

function responseSentence(
  own: CompareRow,
  others: readonly CompareRow[],
  { unlike }: CompareGroup,
  yours: boolean,
  locale: Locale,
): string[] {
  const { beside } = pageWords(locale).report.plain;
  const doubt = own.heard?.doubt;
  // Figures that do not count the same are not held side by side.
  if (!doubt || doubt.open || unlike) return [];
  const known = others.flatMap((row) => (row.heard?.doubt ? [{ row, ...row.heard.doubt }] : []));
  const names = (rows: typeof known) => rows.slice(0, MOST_NAMES).map(({ row }) => nameIn(row, locale));
  const more = known.filter(({ low }) => low > doubt.high);
  const less = known.filter(({ high, open }) => !open && high < doubt.low);
  const level = known.filter((row) => !more.includes(row) && !less.includes(row));
  if (more.length > 0) return [beside.heardMore({ names: names(more) })];
  if (less.length > 0) return [beside.heardLess({ names: names(less), yours })];
  return level.length > 0 && level.length <= MOST_NAMES ? [beside.levelHeard({ names: names(level) })] : [];
}

const nameIn = (row: CompareRow, locale: Locale): string => pageWords(locale).compare.called(row);
