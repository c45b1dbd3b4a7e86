/** How each measure of the table is asked of two readings, and what may be concluded from the answer. */
import { interactionsOf, partsShown, settledPosts } from '../measures/engagement.ts';
import { gapsOf, usualGap } from '../measures/gaps.ts';
import type { Interval } from '../measures/interval.ts';
import * as figure from './worked-figures.ts';
import type { WorkedTest } from './worked-table.ts';

/** What a figure counts: words are chosen by it. `high` is `null` where nothing bounds it. */
export interface Found {
  of:
    | 'posts'
    | 'days'
    | 'interactions'
    | 'comments'
    | 'share'
    | 'hashtags'
    | 'followers'
    | 'fields'
    | 'per-week'
    | 'reading';
  low: number;
  high: number | null;
}

export interface Answer {
  result: 'yes' | 'not-yet' | 'cannot-say';
  /** `null` where there is no figure. */
  found: Found | null;
  /**
   * Why it cannot be said: the page does not show such a thing; what was read leaves both open; or too little time has
   * passed. `null` with any other result.
   */
  because: 'not-shown' | 'not-clear' | 'too-soon' | null;
}

export interface Pages {
  /** Under which the step stood. */
  before: figure.Tested;
  now: figure.Tested;
  /** Since the step was shown. */
  days: number;
}

/** Days: before, what has not been reached still may be. Our choice. */
export const TIME_ENOUGH = 28;
/** Days: the month of most measures. */
const MONTH = 30;

/** What is claimed of an interval: certainly so, certainly not so, or neither. */
type Claim = boolean | null;

const atLeast = ({ low, high }: Interval, least: number): Claim => (low >= least ? true : high < least ? false : null);
const atMost = ({ low, high }: Interval, most: number): Claim => (high <= most ? true : low > most ? false : null);
const under = ({ low, high }: Interval, most: number): Claim => (high < most ? true : low >= most ? false : null);

/** All of them hold. */
function every(...claims: Claim[]): Claim {
  if (claims.includes(false)) return false;
  return claims.includes(null) ? null : true;
}

/** So many times as much as before, whatever both are within their bounds. Of nothing nothing is a multiple. */
function times(after: Interval, before: Interval, factor: number): Claim {
  // In whole per cents: 1.1 times 100 is a little more than 110.
  const wanted = (value: number) => (Math.round(factor * 100) * value) / 100;
  if (after.low >= wanted(before.high)) return before.high > 0 || after.low > 0 ? true : null;
  return after.high < wanted(before.low) ? false : null;
}

const NOT_SHOWN: Answer = { result: 'cannot-say', found: null, because: 'not-shown' };
const NOT_CLEAR: Answer = { result: 'cannot-say', found: null, because: 'not-clear' };

function answer(claim: Claim, of: Found['of'], { low, high }: Interval): Answer {
  const found = { of, low, high: Number.isFinite(high) ? high : null };
  if (claim === null) return { result: 'cannot-say', found, because: 'not-clear' };
  return { result: claim ? 'yes' : 'not-yet', found, because: null };
}

/** Nothing is late before its time, and no gap is short before a long one could have passed. */
function unless(isTooSoon: boolean, said: Answer): Answer {
  return isTooSoon ? { ...said, result: 'cannot-say', because: 'too-soon' } : said;
}

/** A month's measure is not missed before a month has passed. */
const inTime = ({ days }: Pages, said: Answer): Answer => unless(said.result === 'not-yet' && days < TIME_ENOUGH, said);

/** The last days that a test asks for, but none before the step was shown. */
const last = (wanted: number, { days }: Pages): number => Math.min(wanted, days);

type Tests = { [By in WorkedTest['by']]: (test: Extract<WorkedTest, { by: By }>, pages: Pages) => Answer };

const TESTS: Tests = {
  'nothing-shown': () => NOT_SHOWN,
  posts: ({ least, kind }, pages) => {
    const posts = figure.postsSince(pages.now, last(MONTH, pages), kind && figure.ofKind(kind));
    return inTime(pages, answer(atLeast(posts, least), 'posts', posts));
  },
  'posts-about': ({ least, days = MONTH, kind }, pages) => {
    const posts = figure.postsSince(pages.now, last(days, pages), kind && figure.ofKind(kind));
    return atLeast(posts, least) === false ? inTime(pages, answer(false, 'posts', posts)) : NOT_SHOWN;
  },
  gap: ({ most }, { now, days }) => {
    const gap = figure.longestWithin(now, days);
    const claim = atMost(gap, most);
    // A silence that began before the step is said whole.
    const silent = figure.postsSince(now, days).high === 0 ? now.list.own.find(({ dated }) => dated) : undefined;
    return unless(claim === true && days <= most, answer(claim, 'days', silent?.age ?? gap));
  },
  'gap-of-usual': ({ times: factor }, { now, days }) => {
    const usual = usualGap(gapsOf(now.list));
    if (usual === null) return NOT_CLEAR;
    const gap = figure.longestWithin(now, days);
    const claim = gap.high < factor * usual.low ? true : gap.low >= factor * usual.high ? false : null;
    return unless(claim === true && days < factor * usual.high, answer(claim, 'days', gap));
  },
  start: ({ posts: least, gap: most }, pages) => {
    const { now, days } = pages;
    const posts = figure.postsSince(now, days);
    const claim = every(atLeast(posts, least), atMost(figure.longestWithin(now, days), most));
    return unless(claim === true && days <= most, inTime(pages, answer(claim, 'posts', posts)));
  },
  pace: ({ perWeek, median }, pages) => {
    const { now, days } = pages;
    const posts = figure.postsSince(now, days);
    const weekly = { low: (posts.low / days) * 7, high: (posts.high / days) * 7 };
    const [before, after] = [medianBefore(pages), figure.medianSince(now, days)];
    const isHeard = before && after ? times(after, before, median) : null;
    return unless(days < TIME_ENOUGH, answer(every(atLeast(weekly, perWeek), isHeard), 'per-week', weekly));
  },
  median: ({ times: factor }, pages) => {
    const [before, after] = [medianBefore(pages), figure.medianSince(pages.now, pages.days)];
    return before && after ? inTime(pages, answer(times(after, before, factor), 'interactions', after)) : NOT_CLEAR;
  },
  'median-comments': ({ least }, pages) => {
    const comments = figure.medianCountSince(pages.now, pages.days, 'comments');
    return comments ? inTime(pages, answer(atLeast(comments, least), 'comments', comments)) : NOT_CLEAR;
  },
  'heard-kind': ({ kind }, pages) => inTime(pages, heardKind(kind, pages)),
  reshares: ({ under: most }, pages) =>
    ofShare(pages, figure.resharesSince(pages.now, pages.days), (share) => under(share, most)),
  'kind-share': ({ kind, under: most }, pages) =>
    ofShare(pages, figure.shareSince(pages.now, pages.days, figure.ofKind(kind)), (share) => under(share, most)),
  commented: ({ least }, pages) =>
    ofShare(pages, figure.shareSince(pages.now, pages.days, figure.isCommented), (share) => atLeast(share, least)),
  'last-posts': ({ kind, least, of }, pages) => {
    const posts = figure.amongLast(pages.now, of, figure.ofKind(kind));
    return posts ? inTime(pages, answer(atLeast(posts, least), 'posts', posts)) : NOT_CLEAR;
  },
  hashtags: ({ most }, pages) => {
    const hashtags = figure.hashtagsSince(pages.now, pages.days);
    return hashtags ? answer(atMost(hashtags, most), 'hashtags', hashtags) : NOT_CLEAR;
  },
  followers: ({ times: factor }, pages) => {
    const [before, after] = [pages.before.reading.page.followers, pages.now.reading.page.followers];
    return before && after ? inTime(pages, answer(times(after, before, factor), 'followers', after)) : NOT_CLEAR;
  },
  'empty-fields': (_, { now }) => {
    const empty = figure.emptyFields(now);
    return answer(atMost(empty, 0), 'fields', empty);
  },
  pin: ({ under: most }, { now }) => {
    const age = figure.pinAge(now);
    return age ? answer(under(age, most), 'days', age) : NOT_CLEAR;
  },
  'second-reading': ({ from, to }, { days }) =>
    // Later than that, one between may have been it.
    unless(days < from, answer(days <= to ? true : null, 'reading', { low: days, high: days })),
};

export function answerTo(test: WorkedTest, pages: Pages): Answer {
  const ask = TESTS[test.by] as (test: WorkedTest, pages: Pages) => Answer;
  return ask(test, pages);
}

function ofShare(pages: Pages, share: Interval | null, claim: (share: Interval) => Claim): Answer {
  return share ? inTime(pages, answer(claim(share), 'share', share)) : NOT_CLEAR;
}

function heardKind(kind: Extract<WorkedTest, { by: 'heard-kind' }>['kind'], pages: Pages): Answer {
  const { now } = pages;
  const posts = figure.postsSince(now, last(MONTH, pages), figure.ofKind(kind));
  if (posts.high === 0) return answer(false, 'posts', posts);
  const loudest = figure.loudestSince(now, last(MONTH, pages), kind);
  const median = interactionsOf(settledPosts(now.list));
  if (!loudest || !median || median.open) return NOT_CLEAR;
  const isBelow = loudest.isOfAll && posts.low === posts.high && loudest.high <= median.low;
  return answer(loudest.low > median.high || (isBelow ? false : null), 'interactions', loudest);
}

/** The median under which the step stood, where both readings count the same things. */
function medianBefore({ before, now }: Pages): Interval | null {
  const [then, today] = [settledPosts(before.list), settledPosts(now.list)];
  if (partsShown(then).join() !== partsShown(today).join()) return null;
  const median = interactionsOf(then);
  return median && { low: median.low, high: median.open ? Number.POSITIVE_INFINITY : median.high };
}
