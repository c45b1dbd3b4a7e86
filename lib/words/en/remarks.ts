import { digitsFor } from '../figure-shown.ts';
import { bySameNames } from '../overlaps.ts';
import { FORMATS, type FormatKind, someOf } from './comparison.ts';
import { LENS_WHY } from './lens-why.ts';
import { WHY } from './own/why.ts';
import { date, list, number, percent, plural, posts } from './quantities.ts';

const SET = { measure: 'the same pages', target: 'read again in 90 days' };
const EXAMPLE = { measure: 'the subjects tried', target: 'one of them within 90 days' };

const SITES = { linkedin: 'LinkedIn', facebook: 'Facebook' };
/** A sentence without a figure. */
type NoFigure = Record<never, never>;
type SiteName = keyof typeof SITES;

/** What follows from a comparison, with its figures; when not; and how one sees that it worked. */
export const remarks = {
  'com-overlap': {
    text: (v: { mine: string[]; set: string[]; pages: number }) => {
      const set = v.pages === 1 ? 'the other page' : 'the median of the other pages';
      const parts = bySameNames(v.mine, v.set).map(({ names, from }) => {
        const against = from.map((each) => (each === 'mine' ? 'from your page' : `from ${set}`));
        return `“no clear difference ${against.join(' or ')}” for ${list(names.map(lower))}`;
      });
      return `Write ${parts.join(', and ')}: the ranges overlap, so there is no rank.`;
    },
    notWhen: 'More posts of either page have been read since.',
    why: LENS_WHY.ranges,
    worked: SET,
  },
  'com-cadence-gap': {
    text: (v: { median: number; pages: number; mine: number; hours: number }) => {
      const pace = plural(v.median, { one: '# post a week', other: '# posts a week' });
      const theirs =
        v.pages === 1 ? `This page publishes about ${pace}` : `Half of these pages publish about ${pace} or more`;
      return `Say what ${v.pages === 1 ? 'its' : 'their'} pace costs before you advise it: about ${plural(v.hours, { one: '# more hour', other: '# more hours' })} a week (an hour a post, our assumption). ${theirs}, your page about ${number(v.mine, digitsFor(v.mine))}.`;
    },
    notWhen: 'Your page’s response is higher already.',
    why: WHY.budget,
    worked: { measure: 'posts a week', target: 'the pace agreed on, kept for 90 days' },
  },
  'com-small-but-heard': {
    text: (v: { mine: boolean; others: number }) =>
      `Show its three strongest posts: it has fewer followers than ${v.mine ? 'your page' : v.others === 1 ? 'the other page' : 'half of the others'}, and draws more for its size. The number of followers alone does not explain it.`,
    notWhen: 'It rests on one post, or on paid reach.',
    why: LENS_WHY.smaller,
    worked: EXAMPLE,
  },
  'com-format-gap': {
    text: (v: { kind: FormatKind; users: number; pages: number; mine: number }) =>
      `Try ${FORMATS[v.kind]} for four posts: ${someOf(v.users, v.pages, 'pages')} ${v.users === 1 ? 'uses' : 'use'} that format, your page has not used it in its last ${posts(v.mine)}.`,
    notWhen: 'There is nothing to show in it.',
    why: LENS_WHY.formats,
    worked: { measure: 'four posts in that format', target: 'at or above your median' },
  },
  'com-open-ground': {
    text: (v: { pages: number }) =>
      `Consider one post a week: all ${number(v.pages)} pages here have published less in the last 3 months, so a weekly post may stand out.`,
    notWhen: 'The buyers are elsewhere: ask them.',
    why: LENS_WHY.judgement,
    worked: { measure: 'posts in 90 days', target: '13 or more' },
  },
  'com-own-voice': {
    text: (v: { share: number; users: number; pages: number }) =>
      `Speak in your own words: on ${someOf(v.users, v.pages, 'pages')} ${percent(v.share)} of the posts or more are reshares. That is where you would differ.`,
    notWhen: 'Your page reshares as much.',
    why: WHY.repost,
    worked: { measure: 'reshares among your posts', target: 'under 30%' },
  },
  'com-moved-site': {
    text: (v: { active: SiteName; quiet: SiteName }) =>
      `Ask where the buyers are: this company is active on ${SITES[v.active]}, and not on ${SITES[v.quiet]}.`,
    notWhen: 'Each of its two pages has an audience of its own.',
    why: WHY.oneSite,
    worked: { measure: 'the question asked', target: '5 answers from buyers, and a decision on the site' },
  },
  'com-tier': {
    text: (v: { pages: number | null }) =>
      v.pages === null
        ? 'Compare rates per follower only: the followers of this page and of yours differ more than tenfold.'
        : `Compare rates per follower only: the followers of this page and of ${plural(v.pages, { one: '# other page', other: '# other pages' })} differ more than tenfold.`,
    notWhen: 'One of the numbers is of likes, not of followers.',
    why: LENS_WHY.tenfold,
    worked: SET,
  },
  'com-trend': {
    text: (v: { at: Date; now: Date; since: number; days: number; before: number; direction: Direction }) => {
      const facts = `${posts(v.since)} of its own in the ${number(v.days)} days since ${date(v.at, v.now)}, against ${number(v.before)} in the 92 days before`;
      return v.direction === 'level'
        ? `Report no change of pace: ${facts}. Chance alone could explain the difference.`
        : `Report that it posts ${v.direction === 'rising' ? 'more' : 'less'} often, and no cause: ${facts}.`;
    },
    notWhen: 'A season or a campaign lies in one of the two stretches.',
    why: LENS_WHY.causes,
    worked: SET,
  },
  'com-nothing': {
    text: (_: NoFigure) => 'Say that nothing differs clearly, and sell no urgency.',
    notWhen: 'More posts have been read since.',
    why: LENS_WHY.noHaste,
    worked: SET,
  },
};

type Direction = 'rising' | 'falling' | 'level';

export type RemarkId = keyof typeof remarks;
export type RemarkValues = { [Id in RemarkId]: Parameters<(typeof remarks)[Id]['text']>[0] };
interface RemarkText<Values> {
  text: (values: Values) => string;
  notWhen: string;
  /** What it rests on: a fact, and who found it. */
  why: string;
  worked: { measure: string; target: string };
}
export type RemarkWords = { [Id in RemarkId]: RemarkText<RemarkValues[Id]> };

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
