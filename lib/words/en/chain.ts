import type { Range } from '../range.ts';
import type { Stretch } from './diagnosis.ts';
import { count, days, number, plural, posts, postsIn, reshares } from './quantities.ts';

export type Answer = 'yes' | 'no' | 'maybe';

/** How a verdict came about: one question a test, with the figures that answer it. */
export const chain = {
  title: 'How was this decided?',
  answers: { yes: 'Yes.', no: 'No.', maybe: 'It cannot be told.' } satisfies Record<Answer, string>,
  feed: {
    question: () => 'Was the list of posts in what was read?',
    figures: (v: { own: number; reshares: number; reach: Range | null; site: 'linkedin' | 'facebook' }) =>
      v.own + v.reshares === 0
        ? ''
        : `${posts(v.own)} of its own${v.reshares === 0 ? '' : ` and ${reshares(v.reshares)}`}${back(v.reach)}.`,
  },
  empty: {
    question: () => 'Was it read to its end, and does it hold nothing?',
    figures: () => '',
  },
  abandoned: {
    question: (v: { border: number }) => `Is the newest post of its own ${number(v.border)} days old or older?`,
    figures: (v: { recency: Range | null }) => newest(v.recency),
  },
  inactive: {
    question: (v: { border: number; least: number; window: number }) =>
      `Is it over ${number(v.border)} days old, or are there fewer than ${number(v.least)} in the last ${number(v.window)} days?`,
    figures: (v: { recency: Range | null; posts: Range; seen: Stretch }) =>
      `${newest(v.recency)} ${postsIn(v.posts)} in ${seenDays(v.seen)}.`,
  },
  evidence: {
    question: (v: { days: number; posts: number }) =>
      `Is that enough to judge the rest by? It takes ${number(v.days)} days or ${number(v.posts)} dated posts, and sure answers so far.`,
    figures: (v: { reach: Range | null; dated: number }) => `${posts(v.dated)} with a date${back(v.reach)}.`,
  },
  irregular: {
    question: (v: { border: number }) =>
      `Did ${number(v.border)} days in a row pass without a post of its own, within the last three months?`,
    figures: (v: { silence: Range | null; excused: boolean }) =>
      v.silence === null
        ? ''
        : `The longest stretch: ${days(v.silence)}.${v.excused ? ' It lies in the summer or year-end closure, and is not counted.' : ''}`,
  },
  order: {
    question: () => 'Are the posts in order of time, so that they are the newest ones?',
    figures: () => '',
  },
  unheard: {
    question: (v: { posts: number; score: number; zeros: number }) =>
      `Does hardly anyone respond: at best in the lowest quarter of pages this size, over ${number(v.posts)} posts, or nothing at all on ${number(v.zeros)}?`,
    figures: (v: Response) => response(v),
  },
  thriving: {
    question: (v: { posts: number; silence: number; newest: number; score: number }) =>
      `Is it ahead: at least ${number(v.posts)} posts in three months, never ${number(v.silence)} days without one, the newest at most ${number(v.newest)} days old, and a response in the top quarter?`,
    figures: (v: Response & { posts: Range; silence: Range | null }) =>
      `${postsIn(v.posts)}${v.silence === null ? '' : `, the longest stretch without one ${days(v.silence)}`}. ${response(v)}`,
  },
  so: (v: { verdict: string; confidence: string }) => `So: ${v.verdict}. ${v.confidence}`,
  lowered: 'A less kind answer is possible as well, so the kinder one is given, with low confidence.',
  borders:
    'The borders are our choice, with a reason for each in METHOD.md: no study gives any. What pages of a given size do is our estimate, from studies of pages run with a publishing tool.',
  basis: (v: { cadence: string; response: string }) =>
    `Posting pace: our estimate from ${v.cadence}. Response: our estimate from ${v.response}.`,
};

export type ChainWords = typeof chain;

/** What tells how a page is heard. A position of 50 is the middle of the managed pages of its size. */
export interface Response {
  interactions: Range | null;
  heard: number;
  expected: number | null;
  position: Range | null;
}

function newest(recency: Range | null): string {
  return recency === null ? 'No post of its own with a date.' : `The newest: ${days(recency)} old.`;
}

function back(reach: Range | null): string {
  return reach === null ? '' : `, back to ${days(reach)} ago`;
}

function seenDays({ days: length, whole }: Stretch): string {
  if (whole) return 'all of these days';
  if (length < 1) return 'what was read';
  return `the ${plural(Math.floor(length), { one: 'one day', other: '# days' })} that could be read`;
}

function response({ interactions, heard, expected, position }: Response): string {
  if (interactions === null) return 'How many responded could not be read.';
  const one = interactions.low === 1 && interactions.high === 1;
  const figure = `Median of ${posts(heard)} (half got as many or more): ${count(interactions)} ${one ? 'interaction' : 'interactions'}`;
  if (expected === null || position === null) return `${figure}; the number of followers is not known.`;
  return `${figure}; pages run with a publishing tool, this size: about ${number(expected)}. Where 50 is their middle and 75 the start of their top quarter, this page’s score is ${span(position)}.`;
}

function span({ low, high }: Range): string {
  return low === high ? number(low) : `${number(low)} to ${number(high)}`;
}
