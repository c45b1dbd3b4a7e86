import type { PostKind } from '../../reading/reading.ts';
import type { Range } from '../range.ts';
import type { Stretch } from './diagnosis.ts';
import { KINDS } from './kinds.ts';
import { ago, count, date, days, number, percent, plural, posts, reshares, stretch } from './quantities.ts';

/** A sentence without a figure. */
type NoFigure = Record<never, never>;

/** One sentence a finding, by its id. Each takes the figures that it says. */
export const findings = {
  'last-post': (v: { days: Range; own: boolean }) =>
    `The last post${v.own ? ' of its own' : ''} was published ${ago(v.days)}.`,
  'few-posts': (v: { posts: Range }) =>
    `${v.posts.high === 0 ? 'No post' : `Only ${v.posts.low === v.posts.high ? posts(v.posts.low) : `${number(v.posts.low)} to ${number(v.posts.high)} posts`}`} of its own in the last 3 months.`,
  'cadence-for-size': (v: { posts: Range; seen: Stretch; about: number; place: 'below' | 'about' | 'above' }) => {
    const places = { below: 'fewer than', about: 'close to', above: 'more than' };
    return `${sentence(count(v.posts))} posts in ${stretch(v.seen)}, ${places[v.place]} the usual ${number(v.about)} or so of pages this size run with a publishing tool (our estimate).`;
  },
  silence: (v: { days: Range; longest: Range; own: boolean }) =>
    `${v.own ? 'No post of its own' : 'Nothing'} for ${days(v.days)}, unlike its habit: before, the longest gap was ${days(v.longest)}.`,
  'long-hole': (v: { days: Range; own: boolean; seen: Stretch }) =>
    `In ${stretch(v.seen)}, ${days(v.days)} went by without a post${v.own ? ' of its own' : ''}.`,
  bursts: (v: { median: number; longest: Range }) =>
    `Posts come in bursts: half the gaps are ${days({ low: v.median, high: v.median })} or less, the longest is ${days(v.longest)}.`,
  'steady-rhythm': (v: { gap: number; gaps: number }) =>
    `A steady rhythm: about ${plural(Math.max(1, Math.round(v.gap)), { one: '# day', other: '# days' })} between posts, over ${number(v.gaps)} gaps.`,
  'slowing-or-growing': (v: { direction: 'rising' | 'falling'; posts: number }) =>
    `Posting is ${v.direction === 'rising' ? 'speeding up' : 'slowing down'}, over the last ${posts(v.posts)}.`,
  'seasonal-pause': (v: { days: Range }) =>
    `A pause of ${days(v.days)} falls in the summer or year-end closure: it is not held against the page.`,
  'mostly-reshares': (v: { reshares: number; of: number }) =>
    `${sentence(number(v.reshares))} of the last ${number(v.of)} posts are reshares.`,
  'no-own-post-but-reshares': (v: { reshares: number; site: 'linkedin' | 'facebook' }) =>
    `The page shares what others publish (${reshares(v.reshares)} seen), and nothing of its own.`,
  'empty-page': (_: NoFigure) => 'The list of posts was read to its end, and holds none.',
  'nobody-reacts': (v: { none: number; of: number; small: boolean }) =>
    `${number(v.none)} of ${posts(v.of)} got no reaction at all${v.small ? '; with so few followers that is common' : ''}.`,
  'everyone-reacts': (v: { of: number }) => `Each of the ${posts(v.of)} got a reaction.`,
  'response-for-size': (v: {
    interactions: Range;
    about: number;
    followers: Range;
    place: 'below' | 'about' | 'above' | 'unclear';
  }) => {
    const size = `about ${number(v.about)} for ${count(v.followers)} followers (our estimate)`;
    if (v.place === 'unclear') {
      return `${sentence(count(v.interactions))} interactions per post. Its size expects ${size}: with so few posts, no clear difference.`;
    }
    const places = { below: 'fewer than', about: 'about what', above: 'more than' };
    return `${sentence(count(v.interactions))} interactions per post, ${places[v.place]} its size expects: ${size}.`;
  },
  'one-hit': (v: { best: number; median: number }) =>
    `One post drew ${number(v.best)} interactions, against ${number(v.median, 1)} for the page’s median post.`,
  'few-comments': (v: { without: number; of: number }) => `${number(v.without)} of ${posts(v.of)} have no comment.`,
  'has-comments': (v: { posts: number; of: number }) => `${number(v.posts)} of ${posts(v.of)} have comments.`,
  'one-format': (v: { kind: PostKind; posts: number; of: number }) =>
    `${number(v.posts)} of ${posts(v.of)} are of one kind: ${KINDS[v.kind]}.`,
  'no-video': (v: { of: number }) => `No video among the last ${posts(v.of)}.`,
  'no-document': (v: { of: number }) => `No document among the last ${posts(v.of)}.`,
  'all-jobs': (v: { jobs: number; of: number }) => `${number(v.jobs)} of ${posts(v.of)} are job offers.`,
  hiring: (v: { jobs: number }) =>
    `${plural(v.jobs, { one: '# job offer', other: '# job offers' })} published in the last 2 months.`,
  'recent-event': (v: { days: Range }) => `An event was announced ${ago(v.days)}.`,
  'many-links': (v: { links: number; of: number }) =>
    `${number(v.links)} of the last ${posts(v.of)} send the reader to a link.`,
  'many-hashtags': (v: { mean: number; of: number }) =>
    `About ${number(v.mean)} hashtags per post, over ${posts(v.of)}.`,
  'old-pin': (v: { days: Range }) => `The pinned post is ${days(v.days)} old.`,
  'few-followers': (v: { followers: Range }) => `${sentence(count(v.followers))} followers so far.`,
  'facts-missing': (v: { about: boolean; website: boolean }) => {
    const missing = [v.about ? 'the description' : '', v.website ? 'the site’s address' : ''].filter(Boolean);
    return `The page’s header lacks ${missing.join(' and ')}.`;
  },
  'since-last': (v: { posts: Range; at: Date; now: Date }) =>
    `Since the reading of ${date(v.at, v.now)}: ${v.posts.high === 0 ? 'no new post of its own' : v.posts.low === v.posts.high ? plural(v.posts.low, { one: '# new post', other: '# new posts' }) : `${number(v.posts.low)} to ${number(v.posts.high)} new posts`}.`,
  'followers-since-last': (v: { share: number; at: Date; now: Date }) =>
    `At least ${percent(v.share)} more followers than on ${date(v.at, v.now)}.`,
  'followers-unknown': (_: NoFigure) =>
    'The number of followers is not shown, so the response cannot be compared with the page’s size.',
  'counts-unread': (v: { read: number; of: number }) =>
    `Reactions could be read on ${number(v.read)} of ${posts(v.of)}.`,
  'part-seen': (v: { posts: number; seen: Stretch }) =>
    `Seen: only ${stretch(v.seen)}, with ${posts(v.posts)}; older ones are not loaded.`,
  'coarse-dates': (v: { days: Range }) => `The page gives only rough dates: the last post is ${days(v.days)} old.`,
  'posts-unread': (v: { posts: number }) => `${sentence(posts(v.posts))} could be seen but not read.`,
  'home-tab': (_: NoFigure) => 'This tab shows a few chosen posts, not the newest: no rhythm can be read from them.',
  filtered: (_: NoFigure) => 'A filter is on: other posts are hidden.',
  'not-in-order': (_: NoFigure) =>
    'The posts are not in order of time: newer ones may be missing, so nothing is held against the page.',
  'feed-not-seen': (_: NoFigure) =>
    'The page’s posts were not on what was read. That does not mean that there are none.',
};

export type FindingId = keyof typeof findings;
/** The figures of each sentence. */
export type FindingValues = { [Id in FindingId]: Parameters<(typeof findings)[Id]>[0] };
export type FindingWords = { [Id in FindingId]: (values: FindingValues[Id]) => string };

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
