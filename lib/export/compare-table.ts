/** The comparison as rows of cells: one figure a cell, its bounds beside it, and what is not known said so. */
import { dateOf } from '../measures/days.ts';
import { WINDOW_DAYS } from '../measures/window.ts';
import type { Comparison } from '../view/compare.ts';
import type { Doubt } from '../view/compare-figures.ts';
import type { Place } from '../view/compare-places.ts';
import type { CompareRow } from '../view/compare-row.ts';
import type { CompareWords } from '../words/en/compare.ts';
import { wholeDays } from '../words/range.ts';
import type { Cell } from './csv.ts';

type Column = keyof CompareWords['exported']['columns'];

interface Named {
  words: CompareWords;
  /** As the interface names them. */
  sites: Record<CompareRow['site'], string>;
}

/** The headings, then a row a page, in the order of the screen. Where names are hidden there is no column for addresses. */
export function compareTable({ groups, end, names }: Comparison, { words, sites }: Named): Cell[][] {
  const { columns } = words.exported;
  const shown = (Object.keys(columns) as Column[]).filter((column) => names === 'shown' || column !== 'address');
  const rows = groups.flatMap((group) => group.rows.map((row) => cellsOf(row, end, words, sites)));
  return [shown.map((name) => columns[name]), ...rows.map((row) => shown.map((name) => row[name]))];
}

function cellsOf(row: CompareRow, end: Date, words: CompareWords, sites: Named['sites']): Record<Column, Cell> {
  const { exported, unknown } = words;
  const { posts, heard } = row;
  const known = (value: number | null | undefined): Cell => value ?? unknown;
  const said = (value: boolean): string => (value ? exported.yes : exported.no);
  return {
    page: words.called(row),
    site: sites[row.site],
    own: said(row.mine),
    ...followerCells(row, words),
    verdict: row.said,
    confidence: exported.confidence[row.confidence],
    readAt: dateOf(row.readAt.getTime()),
    measuredTo: dateOf(end.getTime()),
    view: row.view === null ? unknown : said(row.view === 'signed-in'),
    ...recencyCells(row, words),
    postsLow: known(posts?.seen.low),
    postsHigh: posts?.atLeast ? exported.open : known(posts?.seen.high),
    seenDays: known(posts && (posts.atLeast ? null : (posts.days ?? WINDOW_DAYS))),
    paceLow: known(posts?.doubt?.low),
    paceHigh: known(posts?.doubt?.high),
    postsReference: known(posts?.reference),
    postsPlace: placeCell(posts?.place, words),
    interactions: known(heard?.median.low),
    interactionsLow: known(heard?.doubt?.low),
    interactionsHigh: upper(heard?.doubt, words),
    interactionsPosts: known(heard?.posts),
    interactionsReference: known(heard?.reference),
    interactionsPlace: placeCell(heard?.place, words),
    address: row.url ?? unknown,
  };
}

function followerCells({ followers, band }: CompareRow, { exported, unknown }: CompareWords) {
  if (band) return { followersLow: band.low, followersHigh: band.high ?? exported.open };
  return { followersLow: followers?.low ?? unknown, followersHigh: followers?.high ?? unknown };
}

function recencyCells({ lastPost }: CompareRow, { noPost, unknown }: CompareWords) {
  if (lastPost === null) return { recencyLow: unknown, recencyHigh: unknown };
  if (lastPost === 'none') return { recencyLow: noPost, recencyHigh: noPost };
  const { low, high } = wholeDays(lastPost.days);
  return { recencyLow: low, recencyHigh: high };
}

function placeCell(place: Place | null | undefined, words: CompareWords): Cell {
  return place == null || place === 'too-few' ? words.unknown : words.place({ place });
}

function upper(doubt: Doubt | null | undefined, { exported, unknown }: CompareWords): Cell {
  if (!doubt) return unknown;
  return doubt.open ? exported.open : doubt.high;
}
