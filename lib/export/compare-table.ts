/** The comparison as rows of cells: one figure a cell, its bounds beside it, and what is not known said so. */
import { WINDOW_DAYS } from '../measures/window.ts';
import type { CompareGroup, CompareRow } from '../view/compare.ts';
import type { Doubt } from '../view/compare-figures.ts';
import type { CompareWords } from '../words/en/compare.ts';
import { wholeDays } from '../words/range.ts';
import type { Cell } from './csv.ts';

type Column = keyof CompareWords['exported']['columns'];

interface Named {
  words: CompareWords;
  /** As the interface names them. */
  sites: Record<CompareRow['site'], string>;
}

/** The headings, then a row a page, in the order of the screen. */
export function compareTable(groups: readonly CompareGroup[], { words, sites }: Named): Cell[][] {
  const { columns } = words.exported;
  const names = Object.keys(columns) as Column[];
  const rows = groups.flatMap((group) => group.rows.map((row) => cellsOf(row, words, sites)));
  return [names.map((name) => columns[name]), ...rows.map((row) => names.map((name) => row[name]))];
}

function cellsOf(row: CompareRow, words: CompareWords, sites: Named['sites']): Record<Column, Cell> {
  const { exported, unknown } = words;
  const { posts, heard, followers } = row;
  const known = (value: number | null | undefined): Cell => value ?? unknown;
  const said = (value: boolean): string => (value ? exported.yes : exported.no);
  return {
    page: row.name ?? words.unnamed,
    site: sites[row.site],
    own: said(row.mine),
    followersLow: known(followers?.low),
    followersHigh: known(followers?.high),
    verdict: row.said,
    confidence: exported.confidence[row.confidence],
    readAt: row.readAt.toISOString().slice(0, 10),
    view: row.view === null ? unknown : said(row.view === 'signed-in'),
    ...recencyCells(row, words),
    postsLow: known(posts?.seen.low),
    postsHigh: posts?.atLeast ? exported.open : known(posts?.seen.high),
    seenDays: known(posts && (posts.atLeast ? null : (posts.days ?? WINDOW_DAYS))),
    paceLow: known(posts?.doubt?.low),
    paceHigh: known(posts?.doubt?.high),
    postsReference: known(posts?.reference),
    interactions: known(heard?.median.low),
    interactionsLow: known(heard?.doubt?.low),
    interactionsHigh: upper(heard?.doubt, words),
    interactionsPosts: known(heard?.posts),
    interactionsReference: known(heard?.reference),
    address: row.url,
  };
}

function recencyCells({ lastPost }: CompareRow, { noPost, unknown }: CompareWords) {
  if (lastPost === null) return { recencyLow: unknown, recencyHigh: unknown };
  if (lastPost === 'none') return { recencyLow: noPost, recencyHigh: noPost };
  const { low, high } = wholeDays(lastPost.days);
  return { recencyLow: low, recencyHigh: high };
}

function upper(doubt: Doubt | null | undefined, { exported, unknown }: CompareWords): Cell {
  if (!doubt) return unknown;
  return doubt.open ? exported.open : doubt.high;
}
