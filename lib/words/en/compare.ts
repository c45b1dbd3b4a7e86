/** The words of the Compare tab: the pages read, side by side, and what is copied or saved of them. */
import type { Site } from '../../reading/reading.ts';
import type { Place } from '../../view/compare-places.ts';
import type { ForSize } from '../../view/compare-size.ts';
import type { Range } from '../range.ts';
import { called, followers, place } from './compare-names.ts';
import { sentence } from './compare-sentences.ts';
import { date, days, list, number, plural, posts, span } from './quantities.ts';

const pages = (count: number): string => plural(count, { one: 'One page', other: '# pages' });

type Part = 'reactions' | 'comments' | 'shares';

/** As each site names them. */
const PARTS: Record<Site, Record<Part, string>> = {
  linkedin: { reactions: 'reactions', comments: 'comments', shares: 'shares' },
  facebook: { reactions: 'reactions', comments: 'comments', shares: 'shares' },
};

/** A year is always said: a comparison is kept, and read again later. */
const NEVER = new Date(0);
const day = (at: Date): string => date(at, NEVER);

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayAndMonth = (at: Date): string => short.format(at);

const readings = (count: number): string => plural(count, { one: 'one reading', other: '# readings' });

export const compare = {
  tab: 'Compare',
  title: (v: { pages: number }) => `${pages(v.pages)} compared`,
  /** The title of a comparison whose names are hidden. */
  snapshot: (v: { title: string }) => `${v.title}: a snapshot`,
  onlyOne: 'Read a second page, and both stand here side by side.',
  /** The one moment to which all pages are measured: the oldest of their last readings. */
  measured: (v: { end: Date; newest: Date }) =>
    day(v.end) === day(v.newest)
      ? `Read on ${day(v.end)}.`
      : `All measured to ${day(v.end)}, the oldest reading among them. Followers and interactions are as each page showed them when it was read: on ${dayAndMonth(v.newest)}, unless its row says otherwise.`,
  beyond20: (v: { pages: number }) =>
    `Twenty pages stand in a comparison at most: ${plural(v.pages, { one: 'one more is', other: '# more are' })} left out.`,
  hidden: {
    switch: 'Hide names',
    /** The one exception. */
    own: { yours: 'But name your page', client: 'But name the client' },
    intro: (v: { own: string | null }) =>
      `Names hidden, in the table, the pictures and every file; followers in bands, no links.${v.own === null ? '' : ` ${v.own} is named.`}`,
  },
  empty: {
    title: 'Nothing to compare yet',
    text: 'Open a company’s page on LinkedIn or Facebook, and click Rollcall’s button there. Each page that you read stands here from then on, on this computer alone, unless the options say to keep none.',
  },
  loading: 'Looking up the pages read…',
  failed: 'The pages kept on this computer could not be read. Close the tab, then open it again.',
  asked: {
    title: 'Compare the pages read',
    text: 'A screen may be shared, so no name is shown before you ask for it.',
    show: (v: { pages: number }) => plural(v.pages, { one: 'Show one page', other: 'Show # pages' }),
    more: (v: { pages: number }) => plural(v.pages, { one: 'Show one more page', other: 'Show # more pages' }),
    none: 'No page is chosen. Choose at least one under “Pages shown”.',
  },
  group: (v: { site: string; pages: number }) => `${v.site}, ${plural(v.pages, { one: 'one page', other: '# pages' })}`,
  scale: (v: { most: number | null; pages: number }) => {
    if (v.most === null) return 'No count of interactions was read.';
    const tallest = plural(v.most, { one: '# interaction', other: '# interactions' });
    return v.pages === 1
      ? `The tallest mark is ${tallest}.`
      : `One height scale for all: the tallest mark is ${tallest}.`;
  },
  ownScale: {
    switch: 'A height scale for each strip',
    said: 'Each strip has its own height scale: compare heights within a strip only.',
    top: (v: { most: number }) => `Tallest mark: ${plural(v.most, { one: '# interaction', other: '# interactions' })}.`,
  },
  columns: {
    page: { name: 'Page', note: '' },
    verdict: { name: 'Verdict', note: '' },
    strip: { name: 'Posts over time', note: '' },
    recency: { name: 'Last post', note: 'before that day' },
    posts: { name: 'Posts in 3 months', note: 'bar: what is plausible' },
    interactions: { name: 'Interactions per post', note: 'median; bar: against its size' },
  },
  /** Said when a column's name was clicked; `descending` as the figures run. */
  sorted: {
    page: (v: { descending: boolean }): string =>
      v.descending ? 'Sorted by name, from Z to A.' : 'Sorted by name, from A to Z.',
    verdict: (v: { descending: boolean }): string =>
      v.descending ? 'Sorted by verdict, the liveliest first.' : 'Sorted by verdict, the quietest first.',
    recency: (v: { descending: boolean }): string =>
      v.descending ? 'Sorted by last post, the oldest first.' : 'Sorted by last post, the newest first.',
    posts: (v: { descending: boolean }): string =>
      v.descending ? 'Sorted by posts, the most first.' : 'Sorted by posts, the fewest first.',
    interactions: (v: { descending: boolean }): string =>
      v.descending ? 'Sorted by interactions, the most first.' : 'Sorted by interactions, the fewest first.',
  },
  sortBy: 'Sort by',
  /** Above the right end of the strips: the newest reading's day. */
  axisEnd: (v: { at: Date }) => dayAndMonth(v.at),
  ownAs: { yours: 'your page', client: 'the client' },
  called,
  unnamed: called({ name: null, letter: null }),
  followers,
  followersUnknown: 'followers not known',
  read: (v: { at: Date; now: Date }) => `read on ${date(v.at, v.now)}`,
  old: (v: { days: number }) => `${plural(v.days, { one: 'one day', other: '# days' })} before the newest reading:`,
  readAgain: 'read again',
  readAgainLabel: (v: { name: string }) => `read again: opens ${v.name} in a new tab`,
  unknown: 'not known',
  /** Before that, the page may have any: what was seen goes no further back. */
  noPost: 'none in 3 months',
  days,
  usually: (v: { gap: number }) =>
    `usually ${v.gap < 0.75 ? 'several a day' : plural(Math.round(v.gap), { one: '# day', other: '# days' })}`,
  figure: (v: { figure: Range }) => span(v.figure),
  atLeast: (v: { figure: number }) => `at least ${number(v.figure)}`,
  inDays: (v: { days: number }) => `in ${plural(Math.max(1, Math.round(v.days)), { one: '# day', other: '# days' })}`,
  inWhatWasSeen: 'in what was seen',
  ofPosts: (v: { posts: number }) => `of ${posts(v.posts)}`,
  /** Counts that a view of the site does not show. */
  without: (v: { parts: Part[]; site: Site }) => `without ${list(v.parts.map((part) => PARTS[v.site][part]))}`,
  thisSize: (v: { about: number }) => `this size: about ${number(v.about)}`,
  /** What the figure is against that. */
  forSize: (v: { size: ForSize; about: number | null }) =>
    `${sized(v.size)}${v.about === null ? '' : ` (about ${number(v.about)})`}`,
  /** Where nothing of it can be told from the others, a place is not said. */
  place: (v: { place: Exclude<Place, 'too-few'> }) => place(v.place),
  unplaced: {
    few: 'too few to place',
    followers: 'no place without followers',
    counts: 'no place: its view counts other things',
  },
  /** Below the rows. */
  median: (v: { pages: number }) => `Median of ${plural(v.pages, { one: '# page', other: '# pages' })}`,
  leftOut: (v: { names: string[] }) => `without ${list(v.names)}: too little was seen`,
  medianPosts: (v: { posts: Range }) => span(v.posts),
  sizesDiffer: 'sizes differ: see the bars',
  sentence,
  sentences: 'In three sentences',
  /** What the bar shows, in words. */
  chance: (v: { range: Range; whole: boolean }) =>
    `plausible${v.whole ? '' : ' in 3 months'}: ${number(v.range.low)} to ${number(v.range.high)}`,
  doubt: (v: { range: Range; open: boolean }) => {
    if (v.open) return `${number(v.range.low, 1)} or more`;
    const { low, high } = v.range;
    // An interval of the median: where it has no width the posts in the middle agree, not always all of them.
    return low === high ? 'the middle posts have the same count' : `between ${number(low, 1)} and ${number(high, 1)}`;
  },
  /** What a strip shows by its hatching, and what is not on it. */
  beyond: (v: { older: number; undated: number; unloaded: boolean; gaps: boolean }) => {
    const what = [
      v.older > 0 ? plural(v.older, { one: '# older post is not drawn.', other: '# older posts are not drawn.' }) : '',
      v.undated > 0 ? `${posts(v.undated)} without a date, not drawn.` : '',
      v.unloaded ? 'What came before was not loaded.' : '',
      v.gaps ? 'Other posts may stand between.' : '',
    ];
    return what.filter(Boolean).join(' ');
  },
  chosen: {
    title: (v: { shown: number; of: number }) => `Pages shown: ${number(v.shown)} of ${number(v.of)}`,
    text: 'The choice stands in the address of this tab, and is kept nowhere else.',
    kept: (v: { readings: number; at: Date }) => `${readings(v.readings)} kept, the last of ${day(v.at)}`,
    noReading: 'no reading is kept: read it again to compare it',
    forget: 'Forget',
    forgetLabel: (v: { name: string }) => `Forget ${v.name}`,
    sure: (v: { name: string; readings: number }) =>
      v.readings === 0 ? `Forget ${v.name}?` : `Forget ${v.name} and ${readings(v.readings)}?`,
    forgetIt: 'Yes, forget it',
    keep: 'Keep it',
    forgotten: (v: { name: string }) => `${v.name} is forgotten: nothing of it is kept.`,
    notForgotten: (v: { name: string }) => `${v.name} could not be forgotten. Try once more.`,
  },
  actions: {
    copy: 'Copy table',
    save: 'Save as CSV',
    picture: 'Picture',
    report: 'Make report',
    more: 'More',
    kinds: {
      json: 'JSON',
      ndjson: 'NDJSON',
      markdown: 'Markdown',
      svg: 'Map as SVG',
    },
    copied: (v: { rows: number }) =>
      `Copied: the table, ${plural(v.rows, { one: '# page', other: '# pages' })}. Paste it into a mail or a spreadsheet.`,
    notCopied: 'The browser did not allow copying. “Save as CSV” has the same table.',
    saved: (v: { file: string }) => `Saved: ${v.file}.`,
    notSaved: 'The file could not be saved. “Copy table” has the same table.',
    noPicture: 'There is no map to save: too little is known of these pages.',
  },
  how: {
    title: 'How to read it',
    items: {
      doubt: {
        term: 'Bars and boxes are doubt',
        text: 'A page’s true figure lies somewhere in its bar, or in its box on the map; the fewer posts, the wider. Where two of them overlap there is no clear difference, and the table gives the places that remain possible. The bars of posts are on a square-root scale, one for all pages of a site.',
      },
      size: {
        term: 'The short stroke on a bar',
        text: 'Half the pages of that size run with a publishing tool. No public study describes ordinary companies’ pages: it is our estimate, on the strip the dotted line. Bars of interactions are drawn against it: the stroke is in the middle, double and half are as far from it.',
      },
      short: {
        term: 'Pages seen for less than 3 months',
        text: 'The posts are counted in the days that were seen; the bar says what that pace makes in 3 months. Of fewer than 28 days no pace is said, and the page is left out of places and medians.',
      },
      end: {
        term: 'Measured to one day',
        text: 'Posts after that day are left out. A post whose date is shown coarsely may lie before or after it: the figures hold both.',
      },
      hatched: {
        term: 'Hatched and shaded',
        text: 'Hatched: not loaded, so unknown. Shaded: nothing was published in it. A soft block is as wide as the date is known.',
      },
      sign: {
        term: 'The seven marks beside a verdict',
        text: 'A sign for the verdict, not a count of posts. Seven marks: high for “Thriving”, half as high for “Active”, low for “Unheard”. A dot stands for a time without a post, a slash for one that was not seen.',
      },
      map: {
        term: '50 on the map',
        text: 'The cross in the middle: half the pages run with a tool, by our estimate. A dashed box is a page of which there is not enough to say.',
      },
      sites: {
        term: 'LinkedIn and Facebook apart',
        text: 'They show and count different things, so they never share a scale but that of time. Your own page, or the client’s, stands first, however the others are sorted.',
      },
      hidden: {
        term: 'Letters for names',
        text: 'They go by the order of the pages, and stay the same however the table is sorted. All figures were computed before the names were hidden.',
      },
    },
  },
  /** Columns of what is copied and saved, with a figure or a word in each cell. */
  exported: {
    caption: (v: { at: Date }) => `Rollcall: pages compared on ${day(v.at)}`,
    file: 'comparison',
    yes: 'yes',
    no: 'no',
    columns: {
      page: 'Page',
      site: 'Site',
      own: 'Own page',
      followersLow: 'Followers, at least',
      followersHigh: 'Followers, at most',
      verdict: 'Verdict',
      confidence: 'Confidence',
      readAt: 'Read on',
      measuredTo: 'Measured to',
      view: 'Signed in',
      recencyLow: 'Days since last post, at least',
      recencyHigh: 'Days since last post, at most',
      postsLow: 'Posts seen in 3 months, at least',
      postsHigh: 'Posts seen in 3 months, at most',
      seenDays: 'Days of these 3 months seen',
      paceLow: 'Posts in 3 months, plausible from',
      paceHigh: 'Posts in 3 months, plausible to',
      postsReference: 'Posts in 3 months, this size (our estimate)',
      postsPlace: 'Place by posts',
      interactions: 'Interactions per post, median',
      interactionsLow: 'Median, from',
      interactionsHigh: 'Median, to',
      interactionsPosts: 'Posts behind the median',
      interactionsReference: 'Interactions per post, this size (our estimate)',
      interactionsPlace: 'Place by response for its size',
      address: 'Address',
    },
    confidence: { high: 'high', medium: 'medium', low: 'low' },
    open: 'not bounded',
  },
};

/** "about what its size expects", "three times what its size expects". */
function sized(size: ForSize): string {
  switch (size.what) {
    case 'about':
      return 'about what its size expects';
    case 'more':
      return 'more than its size expects';
    case 'less':
      return 'less than its size expects';
    case 'times':
      return `${TIMES[size.times] ?? `${number(size.times)} times`} what its size expects`;
    case 'part':
      return `${PARTS_OF[size.times] ?? 'a small part'} of what its size expects`;
  }
}

const TIMES: Record<number, string> = { 2: 'twice', 3: 'three times', 4: 'four times', 5: 'five times' };
const PARTS_OF: Record<number, string> = { 2: 'half', 3: 'a third', 4: 'a quarter', 5: 'a fifth', 6: 'a sixth' };

export type CompareWords = typeof compare;
