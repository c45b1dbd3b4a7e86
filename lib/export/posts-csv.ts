/** Posts as rows of cells, without a word of their texts: an empty cell is not known, and a nought was read as one. */
import type { AuditJson } from '../audit-json.ts';
import type { Instant, PageReading, PostReading } from '../reading/reading.ts';
import type { ExportWords } from '../words/en/exports.ts';
import type { Locale } from '../words/format.ts';
import { pageWords, words as wordsOf } from '../words/words.ts';
import type { Cell } from './csv.ts';
import { yesOrNo } from './pages-csv.ts';

type Column = keyof ExportWords['posts'];

/** The headings, then a row a post, page after page in the order of the audits, and as each page shows them. */
export function postsTable(audits: readonly AuditJson[], locale: Locale): Cell[][] {
  const { posts } = pageWords(locale).exports;
  const names = Object.keys(posts) as Column[];
  const rows = audits.flatMap(({ reading }) => reading.posts.map((post) => rowOf(post, reading, locale)));
  return [names.map((name) => posts[name]), ...rows.map((row) => names.map((name) => row[name]))];
}

function rowOf(post: PostReading, { page, site, readAt }: PageReading, locale: Locale): Record<Column, Cell> {
  const { exports: said } = pageWords(locale);
  const { reactions, comments, shares, views } = post;
  return {
    page: page.name ?? page.handle,
    site: wordsOf(locale).interface.sites[site],
    readAt: readAt.slice(0, 10),
    id: idOf(post, site),
    permalink: post.permalink,
    publishedFrom: timeOf(post.publishedAt, 'from'),
    publishedTo: timeOf(post.publishedAt, 'to'),
    kind: post.kind === 'unknown' ? null : said.kinds[post.kind],
    authorship: said.authorship[post.authorship],
    pinned: yesOrNo(post.pinned, said),
    reactionsLow: reactions?.low ?? null,
    reactionsHigh: reactions?.high ?? null,
    commentsLow: comments?.low ?? null,
    commentsHigh: comments?.high ?? null,
    sharesLow: shares?.low ?? null,
    sharesHigh: shares?.high ?? null,
    viewsLow: views?.low ?? null,
    viewsHigh: views?.high ?? null,
  };
}

/** A spreadsheet makes a figure of digits alone, and keeps fifteen of them: Facebook's ids say whose they are. */
function idOf({ id }: PostReading, site: PageReading['site']): string | null {
  return id === null ? null : id.startsWith('urn:') ? id : `${site}:${id}`;
}

/** "2026-11-20 09:12:33", UTC, as spreadsheets know a moment. */
function timeOf(at: Instant | null, end: 'from' | 'to'): string | null {
  return at === null ? null : new Date(at[end]).toISOString().slice(0, 19).replace('T', ' ');
}
