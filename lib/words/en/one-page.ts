/** One page with all its readings: what changed, whether it worked, and what is kept with it. */
import type { Belief } from '../../diagnosis/diagnosis.ts';
import type { Count } from '../../reading/reading.ts';
import type { Heard, LastPost, PostsCounted } from '../../view/compare-figures.ts';
import type { End, PageChange } from '../../view/page-change.ts';
import type { ChangeOfResponse } from '../../view/since.ts';
import { isSameDay, monthsAndDays } from '../months-and-days.ts';
import { onePageKept } from './one-page-kept.ts';
import { ago, date, days, list, number, plural, posts, postsIn, span } from './quantities.ts';

const { day, month } = monthsAndDays('en');

const STATES: Record<End['state'], string> = {
  empty: 'empty',
  abandoned: 'silent for over a year',
  'abandoned-but-reshares': 'reshares alone',
  silent: 'silent',
  inactive: 'inactive',
  irregular: 'irregular',
  rare: 'regular, but rare',
  unheard: 'unheard',
  active: 'active',
  thriving: 'thriving',
};

const RESPONSES: Record<ChangeOfResponse, string> = {
  higher: 'When it posted, the response was higher than then.',
  lower: 'When it posted, the response was lower than then.',
  level: 'Response when it posted: no clear difference.',
};

const TIMES = ['never', 'once', 'twice', 'three times', 'four times', 'five times', 'six times', 'seven times'];
const times = (readings: number): string => TIMES[readings] ?? `${number(readings)} times`;

const readings = (n: number): string => plural(n, { one: 'one reading', other: '# readings' });

/** "today", "6 July". */
const dayOrToday = (at: Date, now: Date): string => (isSameDay(at, now) ? 'today' : date(at, now));

/** The stretch that was seen: "3 months", "15 days". */
const stretch = ({ days: seen }: PostsCounted): string =>
  seen === null ? '3 months' : plural(Math.max(1, Math.round(seen)), { one: 'day', other: '# days' });

/** "10 posts in the 3 months"; `null` where it is not known of any stretch of time. */
function counted(seen: PostsCounted | null, noun: boolean): string | null {
  if (seen === null || seen.days === 0) return null;
  const { low, high } = seen.seen;
  const none = noun ? 'no post' : 'none';
  const figure = low === high && low === 0 ? none : noun ? postsIn(seen.seen) : span(seen.seen);
  return `${seen.atLeast ? 'at least ' : ''}${figure} in the ${stretch(seen)}`;
}

export const onePage = {
  where: 'Where this page stands',
  pages: 'Pages',
  loading: 'Looking up the page…',
  missing: {
    title: 'This page is not kept here',
    text: 'It was deleted, or never read on this computer. Nothing is known of it.',
    back: 'To the list of pages',
  },
  noReading: 'No reading of it is kept. Read the page again, and what it shows stands here.',
  unnamed: 'Company page without a name',
  /** "LinkedIn, read three times since July." */
  read: (v: { site: string; readings: number; first: Date; last: Date; now: Date }) => {
    if (v.readings === 1) return `${v.site}, read once, ${onDay(v.last, v.now)}.`;
    const since = month(v.first, v.now);
    return isSameDay(v.first, v.last)
      ? `${v.site}, read ${times(v.readings)}, ${onDay(v.last, v.now)}.`
      : `${v.site}, read ${times(v.readings)} since ${since}.`;
  },
  sameCompany: (v: { site: string }) => `The same company on ${v.site}:`,
  open: 'Open the page',
  openLabel: (v: { name: string }) => `Open the page: ${v.name}, in a new tab`,

  actions: {
    title: 'With this page',
    note: 'Add a note',
    changeNote: 'Change the note',
    export: 'Export',
    report: 'Make report',
  },

  change: {
    /** The headline. */
    title: ({ before, now, certain }: PageChange) => {
      if (before.state === now.state) return `Still ${STATES[now.state]}`;
      const change = `From ${STATES[before.state]} to ${STATES[now.state]}`;
      return certain ? change : `${change}, as far as can be told`;
    },
    posts: ({ before, now }: PageChange, today: Date) => {
      const [was, is] = [counted(before.counted, true), counted(now.counted, was0(before.counted))];
      const then = `before ${date(before.at, today)}`;
      const to = `to ${dayOrToday(now.at, today)}`;
      if (was === null && is === null) return null;
      if (was === null) return `${capital(is ?? '')} ${to}; how many before ${date(before.at, today)} is not known.`;
      if (is === null) return `${capital(was)} ${then}; how many since is not known.`;
      return `${capital(was)} ${then}, ${is} ${to}.`;
    },
    response: (v: { response: ChangeOfResponse }) => RESPONSES[v.response],
    /** Before the verdict's own sentence. */
    now: (v: { at: Date; now: Date }) => (isSameDay(v.at, v.now) ? 'Today:' : `On ${date(v.at, v.now)}:`),
  },
  once: 'Read it again in a month: then this page says what has changed, and whether the steps have worked.',
  apart: {
    newest: 'The figures rest on the newest reading alone: this view gives posts no lasting address.',
    older: (v: { readings: number }) =>
      v.readings === 1
        ? 'One reading gives posts no lasting address, or another one: it stands in the table below, and the figures above are without it.'
        : `${number(v.readings)} readings give posts no lasting address, or another one: they stand in the table below, and the figures above are without them.`,
    unlinked: (v: { readings: number }) =>
      v.readings === 1
        ? 'One older reading cannot be joined to the newer ones: an unknown number of posts may be missing between or within them, so it is only in the table below.'
        : `${number(v.readings)} older readings cannot be joined to the newer ones: an unknown number of posts may be missing between or within them, so they are only in the table below.`,
  },
  together: (v: { posts: number; readings: number }) =>
    `${posts(v.posts)} in ${readings(v.readings)} together, each counted once.`,

  strip: {
    readings: 'Readings',
    read: (v: { at: Date; now: Date }) => `read ${day(v.at, v.now)}`,
    before: (v: { readings: number }) =>
      plural(v.readings, {
        one: 'One reading is older than this strip.',
        other: '# readings are older than this strip.',
      }),
  },

  said: {
    title: 'Said, and done',
    answers: { late: 'late', 'in-step': 'in step', ahead: 'ahead' } satisfies Record<Belief, string>,
    /** "On 12 October you said “in step”." */
    belief: (v: { answer: string; at: Date | null; now: Date }) =>
      v.at === null ? `You said “${v.answer}”.` : `${onDayCapital(v.at, v.now)} you said “${v.answer}”.`,
    posts: (v: { counted: PostsCounted | null; at: Date; said: Date | null; now: Date }) => {
      const seen = counted(v.counted, true);
      if (seen === null) return 'How many posts the page had then is not known.';
      const reading = v.said !== null && isSameDay(v.said, v.at) ? 'before' : `to ${dayOrToday(v.at, v.now)}`;
      const of = v.counted?.reference;
      const others = of
        ? `; pages of its size run with a publishing tool about ${number(of)} in 3 months (our estimate)`
        : '';
      return `The page had ${seen} ${reading}${others}.`;
    },
    now: (v: { counted: PostsCounted | null; at: Date; now: Date }) => {
      const seen = counted(v.counted, false);
      return seen && `It has ${seen} to ${dayOrToday(v.at, v.now)}.`;
    },
    unasked: 'You have not said how you see your page beside firms like yours.',
    answer: 'Answer the question',
    change: 'Change the answer',
  },

  worked: {
    none: 'No step was shown with an earlier reading: from the next reading on it stands here whether they worked.',
  },

  table: {
    title: 'The readings',
    reading: 'Reading',
    verdict: 'Verdict then',
    strip: 'The 3 months before it',
    posts: 'Posts',
    postsNote: 'in 3 months',
    last: 'Last post',
    lastNote: 'days before',
    interactions: 'Interactions',
    interactionsNote: 'per post (median)',
    followers: 'Followers',
    day: (v: { at: Date; now: Date }) => date(v.at, v.now),
    /** "42 days ago, 37 posts". */
    ago: (v: { ago: number; posts: number; at: Date; now: Date }) =>
      `${isSameDay(v.at, v.now) ? 'today' : ago({ low: v.ago, high: v.ago })}, ${posts(v.posts)}`,
    nameOf: (v: { at: Date; now: Date }) => `the reading of ${date(v.at, v.now)}`,
    counted: ({ seen, atLeast }: PostsCounted) => `${atLeast ? 'at least ' : ''}${span(seen)}`,
    within: ({ days: seen }: PostsCounted) => {
      if (seen === null) return null;
      return seen === 0
        ? 'in what was seen'
        : `in ${plural(Math.max(1, Math.round(seen)), { one: '# day', other: '# days' })}`;
    },
    lastPost: ({ days: since }: LastPost) => {
      const low = Math.floor(since.low + 1e-6);
      const high = since.high - since.low < 1 ? low : Math.floor(since.high);
      return low === high ? number(low) : `${number(low)} to ${number(high)}`;
    },
    noPost: 'none in 3 months',
    heard: ({ median }: Heard) => span(median),
    doubt: ({ doubt, posts: of }: Heard) => {
      if (doubt === null) return `of ${posts(of)}`;
      if (doubt.open) return `${number(doubt.low, 1)} or more`;
      return doubt.low === doubt.high ? null : `${number(doubt.low, 1)} to ${number(doubt.high, 1)}`;
    },
    followersOf: (v: Count) => (v.low === v.high ? number(v.low) : `${number(v.low)} to ${number(v.high)}`),
    unknown: 'not known',
    older: (v: { readings: number }) =>
      `Show ${plural(v.readings, { one: 'one older reading', other: '# older readings' })}`,
    note: 'Each row is one reading by itself, measured at its own moment; the strips share one height scale. What stands above rests on all of them together.',
  },

  map: {
    title: 'Where it stood',
    today: 'today',
    day: (v: { at: Date; now: Date }) => day(v.at, v.now),
    describe: (v: { readings: number }) =>
      `${readings(v.readings)}, each a box as wide and as high as its doubt; the newest in the accent.`,
    left: (v: { readings: number }) =>
      `${plural(v.readings, { one: 'One reading between is', other: '# readings between are' })} not drawn: all stand in the table.`,
    unnamed: (v: { names: string[] }) => `Drawn without room for the date: ${list(v.names)}.`,
  },

  ...onePageKept,
  figures: {
    /** Of the joined page: "Active: 13 posts in the 3 months, last post 3 days before its reading, read today." */
    line: (v: { verdict: string; figures: string[] }) => `${v.verdict}: ${v.figures.join(', ')}.`,
    counted: (v: { counted: PostsCounted }) => counted(v.counted, true),
    last: (v: { last: LastPost | 'none' }) =>
      v.last === 'none' ? 'no post in 3 months' : `last post ${days(v.last.days)} before its reading`,
    read: (v: { at: Date; now: Date }) => `read ${onDay(v.at, v.now)}`,
  },
};

export type OnePageWords = typeof onePage;

/** The second figure says "posts" where the first did not. */
function was0(before: PostsCounted | null): boolean {
  return counted(before, true) === null;
}

function onDay(at: Date, now: Date): string {
  return isSameDay(at, now) ? 'today' : `on ${date(at, now)}`;
}

function onDayCapital(at: Date, now: Date): string {
  return isSameDay(at, now) ? 'Today' : `On ${date(at, now)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
