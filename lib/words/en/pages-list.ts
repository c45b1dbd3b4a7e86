/** The list of all pages that were read: its columns, what is done with a selection, and what stands at its foot. */
import type { Lens } from '../../diagnosis/diagnosis.ts';
import type { Count } from '../../reading/reading.ts';
import type { StoreProblem } from '../../store/store.ts';
import type { ListColumn } from '../../view/pages-sort.ts';
import type { Range } from '../range.ts';
import { number, plural, span } from './quantities.ts';

const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const withYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The year is said where it is another. */
const day = (at: Date, now: Date): string =>
  (at.getUTCFullYear() === now.getUTCFullYear() ? dayAndMonth : withYear).format(at);

const pages = (count: number): string => plural(count, { one: 'one page', other: '# pages' });
const readings = (count: number): string => plural(count, { one: 'one reading', other: '# readings' });
const size = (bytes: number): string =>
  bytes < 1e6 ? `${number(Math.max(1, bytes / 1e3))} kB` : `${number(bytes / 1e6, 1)} MB`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const ORDERS: Record<ListColumn, { up: string; down: string }> = {
  page: { up: 'by name, from A to Z', down: 'by name, from Z to A' },
  verdict: { up: 'by verdict, the quietest first', down: 'by verdict, the liveliest first' },
  lastPost: { up: 'by last post, the newest first', down: 'by last post, the oldest first' },
  posts: { up: 'by posts, the fewest first', down: 'by posts, the most first' },
  interactions: { up: 'by interactions, the fewest first', down: 'by interactions, the most first' },
  read: { up: 'by reading, the oldest first', down: 'by reading, the newest first' },
  sets: { up: 'by set, from A to Z', down: 'by set, from Z to A' },
  check: { up: 'by day to check again, the soonest first', down: 'by day to check again, the latest first' },
};

export const listWords = {
  title: 'Pages',
  titleNone: 'In no set',
  amount: (v: { pages: number; readings: number | null; bytes: number | null }) => {
    const what = [capital(pages(v.pages)), v.readings === null ? '' : readings(v.readings)].filter(Boolean);
    return `${what.join(', ')}, all on this computer${v.bytes === null ? '' : `: about ${size(v.bytes)}`}.`;
  },
  inSet: (v: { pages: number }) => `${capital(pages(v.pages))}.`,
  loading: 'Looking up the pages read…',
  problems: {
    blocked:
      'The browser lets nothing be kept here, as in a private window. Pages can still be read; their readings are not kept.',
    full: 'There is no room left on this computer for more. What is kept stays. Delete what you no longer need, or make room.',
    newer:
      'What is kept here was written by a newer version of Rollcall. It is left as it is. Update Rollcall, then open this tab again.',
    failed:
      'The pages kept on this computer could not be looked up. Nothing of them is lost. Close this tab, then open it again.',
  } satisfies Record<StoreProblem, string>,
  damaged: (v: { records: number }) =>
    plural(v.records, {
      one: 'One record can no longer be read. It is left as it is, and everything else goes on.',
      other: '# records can no longer be read. They are left as they are, and everything else goes on.',
    }),
  empty: {
    title: 'No page has been read yet',
    text: 'Open a company’s page on LinkedIn or Facebook, and click Rollcall’s button there. Each page that you read stands here from then on, on this computer alone.',
    bring: 'Or bring in what you have: pages that you saved, or what Rollcall exported elsewhere.',
    help: 'How to read a page',
    nothingOn: 'No page is in this set yet. Select pages under “All pages”, then “Add to a set”.',
    allInSets: 'Every page is in a set.',
    noneFits: 'No page fits.',
  },
  search: { name: 'Search name, label, note or handle', hint: 'Search, or press /' },
  keys: 'Arrows move, space selects, Enter opens',
  filters: {
    name: 'Show only',
    site: 'Site',
    verdict: 'Verdict',
    role: 'Role',
    any: { site: 'Both sites', verdict: 'Any verdict', role: 'Any role' },
    due: 'Check again is due',
    clear: 'Show all',
    shown: (v: { shown: number; of: number }) =>
      `${number(v.shown)} of ${plural(v.of, { one: '# page', other: '# pages' })} shown`,
  },
  columns: {
    page: { name: 'Page', note: '' },
    verdict: { name: 'Verdict', note: '' },
    lastPost: { name: 'Last post', note: 'days before reading' },
    posts: { name: 'Posts', note: 'in 3 months' },
    interactions: { name: 'Interactions', note: 'per post (median)' },
    read: { name: 'Read', note: '' },
    sets: { name: 'Set', note: '' },
    check: { name: 'Check again', note: '' },
  } satisfies Record<ListColumn, { name: string; note: string }>,
  sorted: (v: { by: ListColumn; descending: boolean }) =>
    `Sorted ${v.descending ? ORDERS[v.by].down : ORDERS[v.by].up}. What is not known stands last.`,
  sortBy: 'Sort by',
  orders: ORDERS,
  asTheyCome: { all: 'the last read first', set: 'the set’s own order' },
  unnamed: 'Company page without a name',
  roles: { mine: 'your page', prospect: 'prospect', competitor: 'competitor' } satisfies Record<Lens, string>,
  client: 'client',
  followers: ({ low, high }: Count) =>
    low === high
      ? plural(low, { one: '# follower', other: '# followers' })
      : `${number(low)} to ${number(high)} followers`,
  figure: (v: { figure: Range }) => span(v.figure),
  atLeast: (v: { figure: number }) => `${number(v.figure)}, at least`,
  inDays: (v: { days: number }) => `in ${plural(Math.max(1, Math.round(v.days)), { one: '# day', other: '# days' })}`,
  inWhatWasSeen: 'in what was seen',
  unknown: 'not known',
  noPost: 'none in 3 months',
  pending: 'being worked out',
  read: (v: { daysAgo: number; at: Date; now: Date }) =>
    v.daysAgo > 60 ? day(v.at, v.now) : relative.format(-v.daysAgo, 'day'),
  check: (v: { at: Date; now: Date; due: boolean }) => (v.due ? `due since ${day(v.at, v.now)}` : day(v.at, v.now)),
  checkToday: 'due today',
  select: (v: { name: string }) => `Select ${v.name}`,
  selectAll: 'Select all that are shown',
  selected: (v: { pages: number }) => `${number(v.pages)} selected`,
  foot: 'Days and counts are as of each page’s own reading. “Compare” measures them to one date.',
  bar: {
    name: 'With the selected pages',
    compare: 'Compare',
    report: 'Report',
    addTo: 'Add to a set',
    takeOut: 'Take out of the set',
    own: 'Make it the set’s own page',
    notOwn: 'No longer the set’s own page',
    up: 'Move up',
    down: 'Move down',
    edit: 'Edit',
    export: 'Export',
    delete: 'Delete',
    none: 'Select none',
    tooMany: (v: { most: number }) => `At most ${number(v.most)} pages can be compared or reported at once.`,
    tooFew: 'Select a second page to compare.',
  },
  exports: {
    kinds: {
      json: 'JSON, one file',
      ndjson: 'NDJSON, a reading a line',
      'csv-pages': 'CSV, a row a page',
      'csv-posts': 'CSV, a row a post',
      markdown: 'Markdown summary',
    },
    copy: 'Copy as table',
    form: 'CSV is written as',
    forms: {
      ',.': '1.5 , 2.5 (comma between cells)',
      ';,': '1,5 ; 2,5 (semicolon between cells)',
      '\t.': '1.5 tab 2.5',
    } as Record<string, string>,
    saved: (v: { file: string }) => `Saved: ${v.file}.`,
    notSaved: 'The file could not be made. Nothing was changed; try once more.',
    copied: (v: { pages: number }) => `Copied: a table of ${pages(v.pages)}. Paste it into a spreadsheet or a mail.`,
    notCopied: 'The browser did not allow copying. “CSV, a row a page” has the same table.',
  },
  edit: {
    title: (v: { name: string | null; pages: number }) =>
      v.pages === 1 && v.name !== null ? `Edit ${v.name}` : `Edit ${pages(v.pages)}`,
    label: 'Label',
    note: 'Note',
    role: 'Role',
    asItIs: 'As it is',
    check: 'Check again on',
    checkHint: 'The day shows in the list. Nothing rings, and nothing is sent.',
    same: 'The same company on the other site',
    nobody: 'None',
    save: 'Save',
    cancel: 'Cancel',
    leftAlone: 'Fields left empty change nothing.',
    clearLabel: 'Take the label away',
    clearCheck: 'Take the day away',
    saved: (v: { pages: number }) => `Saved for ${pages(v.pages)}.`,
    notSaved: 'It could not be saved. Nothing was changed; try once more.',
  },
  deleted: (v: { pages: number; name: string | null }) =>
    `Deleted: ${v.pages === 1 && v.name !== null ? v.name : pages(v.pages)}, with all readings.`,
  notDeleted: 'It could not be deleted. Nothing was changed; try once more.',
  everything: {
    export: 'Export everything',
    exporting: (v: { done: number; of: number }) =>
      `Exporting: ${number(v.done)} of ${plural(v.of, { one: '# page', other: '# pages' })}…`,
    delete: 'Delete everything',
    ask: (v: { pages: number; readings: number | null }) =>
      `Delete ${pages(v.pages)}${v.readings === null ? '' : `, ${readings(v.readings)}`}, all sets, reports and options? For ten seconds it can be undone.`,
    confirm: 'Delete everything now',
    cancel: 'Keep it',
    deleted: 'Everything is deleted: Rollcall keeps nothing any more.',
    left: 'Something could not be deleted. Close Rollcall’s other tabs and panels, then try again.',
  },
};

export type ListWords = typeof listWords;
