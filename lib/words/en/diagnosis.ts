import type { Range } from '../range.ts';
import {
  ago,
  count,
  date,
  days,
  number,
  pace,
  plural,
  posts,
  postsIn,
  reshares,
  span,
  stretch,
  usualDays,
} from './quantities.ts';

export type Stretch = { days: number; whole: boolean };

/** What a sentence on what would settle it may say. */
export interface Settling {
  posts?: number | undefined;
  date?: string | undefined;
  now: Date;
}

const meanwhile = (n: number) => `${reshares(n)} meanwhile`;

export const diagnosis = {
  verdicts: {
    'not-enough-evidence': 'Not enough to say',
    empty: 'Empty page',
    abandoned: 'No post for over a year',
    'present-but-inactive': 'Present, but inactive',
    irregular: 'Irregular',
    unheard: 'Unheard',
    active: 'Active',
    thriving: 'Thriving',
  },
  /** Where the same verdict has another name, for what the posts show. */
  variants: {
    abandonedButReshares: 'No post of its own for over a year',
    rare: 'Regular, but rare',
  },
  lead: {
    empty: () => 'The page is there, and nothing has been posted on it.',
    quiet: (v: { days: Range; usual: number | null; own: boolean }) => {
      const before = v.usual === null ? '' : ` Before that, ${pace(v.usual)}.`;
      return v.own
        ? `No post of its own for ${days(v.days)}.${before}`
        : `Nothing posted for ${days(v.days)}.${before}`;
    },
    quietButReshares: (v: { days: Range; reshares: number; site: 'linkedin' | 'facebook' }) =>
      `${capital(days(v.days))} without a post of its own; ${meanwhile(v.reshares)}.`,
    onlyReshares: (v: { reshares: number; site: 'linkedin' | 'facebook' }) =>
      `No post of its own in the last 3 months: ${reshares(v.reshares)} on the page.`,
    noOwnPost: () => 'No post of its own in the last 3 months.',
    few: (v: { posts: Range; days: Range | null }) => {
      const last = v.days === null ? '' : `; the last one ${ago(v.days)}`;
      return v.posts.low === v.posts.high
        ? `${capital(posts(v.posts.high))} in the last 3 months${last}.`
        : `At most ${posts(v.posts.high)} of its own in the last 3 months${last}.`;
    },
    bursts: (v: { hole: Range; own: boolean; seen: Stretch }) =>
      `Posts come in bursts. In ${stretch(v.seen)}, ${days(v.hole)} in a row passed without ${v.own ? 'a post of its own' : 'one'}.`,
    rare: (v: { posts: Range; gap: number; seen: Stretch }) =>
      `${v.gap >= 26 ? 'About one post a month' : `One post ${pace(v.gap)}`}: ${span(v.posts)} in ${stretch(v.seen)}.`,
    hole: (v: { hole: Range; own: boolean; seen: Stretch }) =>
      `In ${stretch(v.seen)}, ${days(v.hole)} in a row passed without a post${v.own ? ' of its own' : ''}.`,
    unheard: (v: { interactions: Range; followers: Range; steady: boolean }) =>
      `${v.steady ? 'Posts steadily, hardly anyone responds' : 'Posts now and then, and hardly anyone responds'}: ${interactionsPerPost(v.interactions)}, for ${span(v.followers)} followers.`,
    lively: (v: { gap: number | null; posts: Range; seen: Stretch; sound: boolean }) => {
      if (v.gap !== null) return `A post ${pace(v.gap)}.`;
      return `${v.sound ? capital(postsIn(v.posts)) : `At least ${posts(v.posts.low)}`} in ${stretch(v.seen)}.`;
    },
    andHeard: (v: { interactions: Range; place: 'below' | 'about' | 'above' | 'unclear' | null }) => {
      const places = {
        below: ', fewer than usual for its size',
        about: ', about what is usual for its size',
        above: ', more than usual for its size',
        unclear: ', no clear difference from what is usual for its size',
      };
      return ` ${capital(interactionsPerPost(v.interactions))}${v.place ? places[v.place] : ''}.`;
    },
    nothingSeen: () => 'No post was on the part of the page that was read. That says nothing of the page.',
    chosen: () => 'The site picks these posts, or a filter does: they are not simply the newest ones.',
    noOwnSeen: (v: { posts: number }) => `${capital(posts(v.posts))} seen, none of them the page’s own.`,
    undated: (v: { posts: number; dated: number }) =>
      `${capital(posts(v.posts))} seen, ${v.dated === 0 ? 'none' : `only ${number(v.dated)}`} with a date that can be read.`,
    seen: (v: { posts: number; days: Range }) => `${capital(posts(v.posts))}, reaching back ${days(v.days)}.`,
    seenUnordered: (v: { posts: number }) => `${capital(posts(v.posts))} seen, in no sure order of time.`,
    onePost: (v: { days: Range }) => `One post seen, published ${ago(v.days)}. There may be others.`,
  },
  confidence: {
    wholeWindow: 'High confidence: the last 3 months of the list were on the page.',
    end: 'High confidence: the end of the list was reached.',
    emptyArea: 'High confidence: the posts area was on the page, and empty.',
    notShown: 'Medium confidence: older posts are shown only to those who sign in.',
    notLoadedMore: 'Medium confidence: older posts wait behind the site’s own “Show more results”.',
    notLoaded: 'Medium confidence: older posts are not loaded.',
    coarse: 'Medium confidence: the page gives only rough dates.',
    fewPosts: 'Medium confidence: it rests on few posts.',
    counts: 'Medium confidence: not every count of reactions could be read.',
    close: 'Medium confidence: the response could lie a little lower.',
    hidden: 'Medium confidence: some posts could not be read.',
    lowDates: 'Low confidence: with such rough dates a quieter page is possible.',
    lowQuieter: 'Low confidence: when it last posted something of its own cannot be told; a quieter page is possible.',
    lowNewPage: 'Low confidence: the page’s first post is under four weeks old.',
    lowShortNotShown: 'Low confidence: less than four weeks are shown to those who do not sign in.',
    lowShortMore: 'Low confidence: less than four weeks are on the page; the site’s “Show more results” has more.',
    lowShort: 'Low confidence: less than four weeks are on the page; scroll for more.',
    lowResponse: 'Low confidence: fewer people may respond than it seems.',
    lowHidden: 'Low confidence: some posts could not be read, and a quieter page is possible.',
    newLayout: 'Medium confidence: this version of the page is new to Rollcall.',
    lowNewLayout: 'Low confidence: this version of the page is new to Rollcall.',
    lowChosen: 'Low confidence: the site picks these posts, or a filter does.',
    lowOrder: 'Low confidence: these posts are not in order of time.',
    none: 'No verdict, rather than a guess.',
  },
  settle: {
    scroll: (v: Settling) => `${wanted(v, 'scroll down')}, then read again.`,
    'show-more': (v: Settling) =>
      `${wanted(v, 'press the site’s own “Show more results” below the last post')}, then read again.`,
    'open-posts-tab': (_: Settling) => 'Open the page’s posts, then read again.',
    'clear-filter': (_: Settling) => 'Take the filter off the list of posts, then read again.',
    'sort-recent': (_: Settling) => 'Sort the posts by “Recent” instead of “Top”, then read again.',
    'sign-in': (v: Settling) => {
      const needed = v.posts === undefined ? '' : `${moreWanted(v.posts)} would settle it, and the site `;
      return `${needed || 'The site '}shows no more unless you sign in. Sign in and read again, or accept that no more is shown.`;
    },
    'come-back': (v: Settling) =>
      `The page is new: come back ${v.date ? `on ${date(new Date(v.date), v.now)}` : 'in a few weeks'}.`,
    'no-order': (_: Settling) =>
      'The posts stand in no order of time here, and nothing on this page changes that: newer ones may be missing.',
    'no-more': (_: Settling) =>
      'More posts would not help: some of those here cannot be read, or show no date. This page tells no more.',
  },
  facts: {
    days,
    unknown: 'not shown',
    noPost: 'none',
    ofItsOwn: 'of its own posts seen',
    sinceLast: (v: { own: boolean }): string => (v.own ? 'since the last post of its own' : 'since the last post'),
    usually: (v: { gap: number }) =>
      `usually: ${v.gap < 0.75 ? 'several a day' : `about ${number(Math.round(v.gap))}`}`,
    postsSeen: (v: { posts: Range; sound: boolean }) => {
      if (!v.sound) return `at least ${posts(v.posts.low)}`;
      return postsIn(v.posts);
    },
    inStretch: (v: Stretch) => `in ${stretch(v)}`,
    inWhatWasSeen: 'in what was seen',
    heard: (v: { interactions: Range }) => interactions(v.interactions),
    median: (v: { posts: number | null }) =>
      v.posts === null ? 'per post (median)' : `per post (median of ${number(v.posts)} read)`,
    interactions: 'interactions per post',
    /** Under a figure, where there is little room. */
    short: {
      sinceLast: (v: { own: boolean }): string => (v.own ? 'since its own post' : 'since the last post'),
      inStretch: (v: Stretch) => `in ${stretch(v)}`,
      median: (v: { posts: number | null }) =>
        v.posts === null ? 'per post (median)' : `per post (median of ${number(v.posts)})`,
    },
    thisSize: (v: { about: number }) => `this size: about ${number(v.about)}`,
    /** In a copied text, where nothing stands above or below a figure; `days` is `null` where it is not shown. */
    last: (v: { days: Range | null; own: boolean; gap: number | null }) => {
      const post = v.own ? 'Last post of its own' : 'Last post';
      if (v.days === null) return `${post}: not shown`;
      return `${post}: ${days(v.days)} ago${v.gap === null ? '' : ` (usual gap: ${usualDays(v.gap)})`}`;
    },
    /** A fact and its reference, in one pair of brackets. */
    beside: (v: { fact: string; reference: string }) =>
      v.fact.endsWith(')') ? `${v.fact.slice(0, -1)}; ${v.reference})` : `${v.fact} (${v.reference})`,
  },
  /** Its studies are named with the findings, and in how the verdict was decided. */
  reference: (v: { about: number }) =>
    `pages run with a publishing tool, this size (our estimate): about ${number(v.about)}`,
};

/** "About 6 more posts would settle it: scroll down". */
function wanted({ posts }: Settling, act: string): string {
  return posts === undefined ? capital(act) : `${moreWanted(posts)} would settle it: ${act}`;
}

function moreWanted(count: number): string {
  return plural(count, { one: 'One more post', other: 'About # more posts' });
}

function interactionsPerPost(range: Range): string {
  return `${interactions(range)} per post`;
}

function interactions(range: Range): string {
  const one = range.low === 1 && range.high === 1;
  return `${count(range)} ${one ? 'interaction' : 'interactions'}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
