/** Pages as rows of cells: each figure with its bounds beside it, and an empty cell for what is not known. */
import type { AuditJson } from '../audit-json.ts';
import { lead } from '../diagnosis/lead.ts';
import { WINDOW_DAYS } from '../measures/window.ts';
import { plainAddress } from '../reading/plain-address.ts';
import { heardOf, lastPostOf, postsOf } from '../view/compare-figures.ts';
import type { ExportWords } from '../words/en/exports.ts';
import type { Locale } from '../words/format.ts';
import { wholeDays } from '../words/range.ts';
import { pageWords, words as wordsOf } from '../words/words.ts';
import type { Cell } from './csv.ts';

type Column = keyof ExportWords['pages'];

/** The headings, then a row an audit, in their order: each page at the moment of its own reading. */
export function pagesTable(audits: readonly AuditJson[], locale: Locale): Cell[][] {
  const { pages } = pageWords(locale).exports;
  const names = Object.keys(pages) as Column[];
  const rows = audits.map((audit) => rowOf(audit, locale)).map((row) => names.map((name) => row[name]));
  return [names.map((name) => pages[name]), ...rows];
}

function rowOf(audit: AuditJson, locale: Locale): Record<Column, Cell> {
  const { exports: said } = pageWords(locale);
  const { reading, measures, diagnosis, context, kept } = audit;
  const { coverage, page } = reading;
  return {
    page: page.name ?? page.handle,
    site: wordsOf(locale).interface.sites[reading.site],
    role: context ? said.roles[context.lens] : null,
    label: kept?.label ?? null,
    sets: kept?.sets?.join(', ') ?? null,
    verdict: lead(reading, measures, diagnosis, locale).verdict,
    confidence: said.confidence[diagnosis.confidence],
    readAt: reading.readAt.slice(0, 10),
    view: coverage.view === undefined ? null : yesOrNo(coverage.view === 'signed-in', said),
    followersLow: page.followers?.low ?? null,
    followersHigh: page.followers?.high ?? null,
    ...recencyCells(audit),
    ...postsCells(audit),
    ...interactionsCells(audit),
    checkAgain: kept?.checkAgain ?? null,
    note: kept?.note ?? null,
    address: plainAddress(reading.url),
  };
}

export const yesOrNo = (value: boolean, { yes, no }: Pick<ExportWords, 'yes' | 'no'>): string => (value ? yes : no);

function recencyCells({ reading, measures }: AuditJson): Record<'recencyLow' | 'recencyHigh', Cell> {
  const last = lastPostOf(reading, measures);
  // That the page has no post is in its verdict, and no count of days.
  if (last === null || last === 'none') return { recencyLow: null, recencyHigh: null };
  const { low, high } = wholeDays(last.days);
  return { recencyLow: low, recencyHigh: high };
}

function postsCells({ reading, measures }: AuditJson) {
  const posts = postsOf(reading, measures);
  return {
    postsLow: posts?.seen.low ?? null,
    // Where others may stand between those seen, nothing bounds them from above.
    postsHigh: posts && !posts.atLeast ? posts.seen.high : null,
    seenDays: posts && !posts.atLeast ? (posts.days ?? WINDOW_DAYS) : null,
    paceLow: posts?.doubt?.low ?? null,
    paceHigh: posts?.doubt?.high ?? null,
    postsReference: posts?.reference ?? null,
  };
}

function interactionsCells({ reading, measures }: AuditJson) {
  const heard = heardOf(reading, measures);
  return {
    interactions: heard?.median.low ?? null,
    interactionsLow: heard?.doubt?.low ?? null,
    interactionsHigh: heard?.doubt && !heard.doubt.open ? heard.doubt.high : null,
    interactionsPosts: heard?.posts ?? null,
    interactionsReference: heard?.reference ?? null,
  };
}
