/** The words of what is exported: headings of tables, names of files, lines of a summary in Markdown. */
import type { Lens } from '../../diagnosis/diagnosis.ts';
import type { PostReading } from '../../reading/reading.ts';
import { compare } from './compare.ts';
import { KINDS } from './kinds.ts';
import { date, plural } from './quantities.ts';

/** A year is always said: what is exported is read again later. */
const day = (at: Date): string => date(at, new Date(0));

const roles: Record<Lens, string> = { mine: 'your page', prospect: 'prospect', competitor: 'competitor' };
const authorship: Record<PostReading['authorship'], string> = { own: 'own post', reshare: 'reshare' };
const { columns } = compare.exported;

export const exportWords = {
  /** In names of files. */
  files: {
    pages: 'pages',
    posts: 'posts',
    readings: 'readings',
    everything: 'everything',
    summary: 'summary',
  },
  roles,
  authorship,
  kinds: KINDS,
  /** A row a page. An empty cell is not known, or not said. */
  pages: {
    page: columns.page,
    site: columns.site,
    role: 'Role',
    label: 'Label',
    sets: 'Sets',
    verdict: columns.verdict,
    confidence: columns.confidence,
    readAt: columns.readAt,
    view: columns.view,
    followersLow: columns.followersLow,
    followersHigh: columns.followersHigh,
    recencyLow: columns.recencyLow,
    recencyHigh: columns.recencyHigh,
    postsLow: columns.postsLow,
    postsHigh: columns.postsHigh,
    seenDays: columns.seenDays,
    paceLow: columns.paceLow,
    paceHigh: columns.paceHigh,
    postsReference: columns.postsReference,
    interactions: columns.interactions,
    interactionsLow: columns.interactionsLow,
    interactionsHigh: columns.interactionsHigh,
    interactionsPosts: columns.interactionsPosts,
    interactionsReference: columns.interactionsReference,
    checkAgain: 'Check again on',
    note: 'Note',
    address: columns.address,
  },
  /** A row a post. */
  posts: {
    page: columns.page,
    site: columns.site,
    readAt: columns.readAt,
    id: 'Post',
    permalink: 'Address of the post',
    publishedFrom: 'Published from (UTC)',
    publishedTo: 'Published to (UTC)',
    kind: 'Kind',
    authorship: 'Own or reshare',
    pinned: 'Pinned',
    reactionsLow: 'Reactions, at least',
    reactionsHigh: 'Reactions, at most',
    commentsLow: 'Comments, at least',
    commentsHigh: 'Comments, at most',
    sharesLow: 'Shares, at least',
    sharesHigh: 'Shares, at most',
    viewsLow: 'Views, at least',
    viewsHigh: 'Views, at most',
  },
  yes: compare.exported.yes,
  no: compare.exported.no,
  confidence: compare.exported.confidence,
  /** Of the table that is copied. */
  caption: (v: { pages: number; at: Date }) =>
    `Rollcall: ${plural(v.pages, { one: 'one page', other: '# pages' })}, ${day(v.at)}`,
  markdown: {
    compared: (v: { pages: number }) => `${plural(v.pages, { one: 'One page', other: '# pages' })} read`,
    columns: {
      page: 'Page',
      verdict: 'Verdict',
      recency: 'Last post',
      posts: 'Posts in 3 months',
      interactions: 'Interactions per post (median)',
      readAt: 'Read on',
    },
    day,
    unknown: compare.unknown,
    /** Where the page certainly has none in three months. */
    noPost: compare.noPost,
    /** Where more may stand between those seen. */
    atLeast: compare.atLeast,
    inDays: compare.inDays,
    figure: compare.figure,
    before: (v: { days: string }) => `${v.days} before`,
    days: compare.days,
    foot: 'Each page is measured at its own reading. A figure that is not known is said so. Made with Rollcall; not affiliated with LinkedIn or Facebook.',
  },
};

export type ExportWords = typeof exportWords;
