import type { PostKind } from '../../reading/reading.ts';
import { digitsFor, type ShownFigure, wholeShare } from '../figure-shown.ts';
import { type Range, wholeDays } from '../range.ts';
import type { MeasureName } from './comparison.ts';
import { KINDS } from './kinds.ts';
import { count, days, list, number, pace, percent, plural, posts, span } from './quantities.ts';

/** What a compared figure counts: posts of the last 3 months, a week or a month; days; interactions; a share. */
export type SideUnit = 'quarter' | 'week' | 'month' | 'days' | 'interactions' | 'share';

interface Shown {
  unit: SideUnit;
  figure: ShownFigure;
}

const CADENCE = { quarter: 'Posts in 3 months', week: 'Posts a week', month: 'Posts a month' };

/** Less than two digits show, and not none: "0%" would be wrong. */
const LEAST_SHARE = 0.0001;

const share = (value: number) => (value > 0 && value < LEAST_SHARE ? `<${percent(LEAST_SHARE)}` : percent(value));

const shown = (value: number) => number(value, digitsFor(value));

const COUNTED: Record<PostKind, { one: string; other: string }> = {
  text: { one: '# text', other: '# texts' },
  image: { one: '# image', other: '# images' },
  video: { one: '# video', other: '# videos' },
  document: { one: '# document', other: '# documents' },
  poll: { one: '# poll', other: '# polls' },
  link: { one: '# link', other: '# links' },
  article: { one: '# article', other: '# articles' },
  event: { one: '# event', other: '# events' },
  job: { one: '# job offer', other: '# job offers' },
  other: { one: '# other', other: '# others' },
  unknown: { one: '# of a kind not known', other: '# of a kind not known' },
};

/** Around the facts of a prospect and of a competitor: headings, links, figures side by side, and what is copied of them. */
export const lensView = {
  opening: {
    title: 'To open the call',
    question: 'If you need a first question',
    onlyHere: 'Not suggested for another page this week.',
    blank: 'blank',
    copy: 'Copy',
    copyLine: (v: { line: string }) => `Copy “${v.line}”`,
    openPost: 'open the post',
    openPostOf: (v: { date: string }) => `open the post of ${v.date} in a new tab`,
    notWhen: 'when not to say it',
  },
  known: 'What is known',
  /** "8 posts in the last 5 weeks, about every 5 days." */
  rhythm: (v: { posts: string; gap: number | null }) => `${v.posts}${v.gap === null ? '' : `, ${pace(v.gap)}`}.`,
  beside: {
    title: 'Side by side',
    others: (v: { pages: number }) =>
      v.pages === 1 ? 'Beside the other page you have read' : `Beside ${number(v.pages)} other pages`,
    alone: 'Beside yours',
    otherPages: 'Beside the other pages',
    noneYet:
      'None of your pages is known yet. Open yours, click the button and choose “My page”: both then stand on one scale.',
    counts: (v: { page: number; mine: number }) => `${posts(v.page)} against your ${number(v.mine)} in 3 months`,
    yourPage: 'Your page',
    median: (v: { pages: number }) => (v.pages === 1 ? 'The other page' : `Median of ${number(v.pages)}`),
    places: { more: 'clear difference', less: 'clear difference', level: 'no clear difference' },
    name: (v: { measure: MeasureName; unit: SideUnit }) =>
      ({
        rate: 'Interactions per follower',
        cadence: CADENCE[v.unit as keyof typeof CADENCE],
        recency: 'Days since the last post',
        interactions: 'Interactions per post',
        reshares: 'Reshares among posts',
        jobs: 'Job offers among posts',
      })[v.measure],
    value: ({ unit, figure }: Shown) => {
      if (unit === 'days') return wholeDays(figure).high === 0 ? '< 1' : days(figure).replace(/(?<=\d)\sdays?$/u, '');
      if (figure.value === null) return span(figure);
      return unit === 'share' ? share(figure.part ? wholeShare(figure.value) : figure.value) : shown(figure.value);
    },
    /** `null` where there is none, or where the range is the value. */
    range: ({ unit, figure: { low, high, value, part } }: Shown) => {
      if (unit === 'days' || value === null) return null;
      // Counts of posts are whole, and so are per cents of so few posts.
      const inPercent = (each: number) => percent(part ? wholeShare(each) : each);
      const inUnit = { share: inPercent, quarter: (each: number) => number(each) }[unit as string] ?? shown;
      const [from, to] = [inUnit(low), inUnit(high)];
      return from === to ? null : `(${from} to ${to})`;
    },
    reference: (v: { about: number }) => `this size: about ${number(v.about, 1)}`,
    whisker: (v: { measure: string; page: string; value: string; range: string | null }) =>
      `${v.measure}, ${v.page}: ${v.value}${v.range === null ? '' : ` ${v.range}`}`,
    key: 'Dot: the figure. Line: the range that the posts seen allow.',
    tick: 'Tick: half the pages run with a publishing tool, of each one’s size (our estimate).',
    scale: (v: { page: number | null; mine: number | null }) =>
      v.page === null || v.mine === null
        ? 'One time axis, one height scale.'
        : `One time axis, one height scale. Dotted: half the pages run with a publishing tool, of each one’s size (our estimate): about ${number(v.page)}, about ${number(v.mine)}.`,
    silent: (v: { days: Range; own: boolean }) =>
      v.own ? `no post of its own for ${days(v.days)}` : `silent for ${days(v.days)}`,
    pace: (v: { gap: number }) => pace(v.gap),
    limits: 'How far this carries',
  },
  kinds: (v: { kinds: Partial<Record<PostKind, number>> }) => {
    const each = Object.entries(v.kinds) as [PostKind, number][];
    const sorted = each.toSorted(([, a], [, b]) => b - a);
    return `${sorted.map(([kind, n]) => plural(n, COUNTED[kind])).join(', ')}.`;
  },
  strongest: (v: { interactions: Range; kind: PostKind }) =>
    `Strongest: ${count(v.interactions)} interactions${v.kind === 'unknown' || v.kind === 'other' ? '' : `, ${KINDS[v.kind]}`}.`,
  export: {
    unnamed: 'Company page',
    read: (v: { date: string }) => `read ${v.date}`,
    lastPost: (v: { date: string; own: boolean }) => `last post${v.own ? ' of its own' : ''} ${v.date}`,
    noPost: 'no post on the page',
    unknown: 'too little seen to say',
    interactions: (v: { interactions: Range }) =>
      `${count(v.interactions)} ${v.interactions.high === 1 ? 'interaction' : 'interactions'} per post (median)`,
    seen: (v: { posts: number }) => `${posts(v.posts)} seen`,
    yourPage: 'your page',
    scope: (v: { page: string; mine: string | null }) => `${v.page}${v.mine === null ? '' : `; ${v.mine}`}.`,
    level: (v: { names: string[]; mine: boolean }) =>
      `No clear difference from ${v.mine ? 'your page' : 'the other pages'}: ${list(v.names)}.`,
    more: (v: { differences: number }) =>
      plural(v.differences, { one: 'And # more difference.', other: 'And # more differences.' }),
    colon: ': ',
    between: '; ',
  },
};

export type LensViewWords = typeof lensView;
