import type { PostKind } from '../../reading/reading.ts';
import { formatOf } from '../format.ts';
import type { Range } from '../range.ts';
import type { Stretch } from './diagnosis.ts';
import { KINDS } from './kinds.ts';
import {
  ago,
  count,
  date,
  days,
  list,
  number,
  percent,
  plural,
  posts,
  postsIn,
  reshares,
  span,
  stretch,
  usualDays,
} from './quantities.ts';

const { weekday } = formatOf('en');

/** A sentence without a figure. */
type NoFigure = Record<never, never>;

/** Figures beside a reference of ours, with the studies that it is computed from. */
type Estimated<Figures> = Figures & { about: number; studies: string[] };

const MANAGED = 'pages run with a publishing tool, this size';
const ourEstimate = (studies: string[]) => `(our estimate from ${list(studies)})`;
const reference = (v: Estimated<unknown>) => `${MANAGED}: about ${number(v.about)} ${ourEstimate(v.studies)}`;

type Place = 'below' | 'about' | 'above' | 'unclear';

const PLACES: Record<Place, string> = {
  below: 'fewer than',
  about: 'about as many as',
  unclear: 'no clear difference from',
  above: 'more than',
};

/** One sentence a finding, by its id. Each takes the figures that it says. */
export const findings = {
  'last-post': (v: { days: Range; own: boolean }) =>
    `The last post${v.own ? ' of its own' : ''} was published ${ago(v.days)}.`,
  'few-posts': (v: { posts: Range }) =>
    `${v.posts.high === 0 ? 'No post' : `Only ${postsIn(v.posts)}`} of its own in the last 3 months.`,
  'cadence-for-size': (v: Estimated<{ posts: Range; seen: Stretch; place: Place }>) =>
    `${counted(v.posts, 'post', 'posts')} in ${stretch(v.seen)}, ${PLACES[v.place]} ${reference(v)}.`,
  silence: (v: { days: Range; longest: Range; own: boolean }) =>
    `${v.own ? 'No post of its own' : 'Nothing'} for ${days(v.days)}, unlike its habit: before, the longest gap was ${days(v.longest)}.`,
  'long-hole': (v: { days: Range; own: boolean; seen: Stretch }) =>
    `In ${stretch(v.seen)}, ${days(v.days)} in a row went by without a post${v.own ? ' of its own' : ''}.`,
  bursts: (v: { median: number; longest: Range }) =>
    `Posts come in bursts: half the gaps are ${days({ low: v.median, high: v.median })} or less, the longest is ${days(v.longest)}.`,
  'steady-rhythm': (v: { gap: number; gaps: number }) =>
    `A steady rhythm: ${usualDays(v.gap)} between posts, over ${number(v.gaps)} gaps.`,
  'weekday-habit': (v: { weekday: Date; days: number; of: number }) =>
    `${weekday(v.weekday)} is a habit: of ${number(v.of)} days with a post, ${number(v.days)} were ${weekday(v.weekday)}s (days counted in universal time).`,
  'slowing-or-growing': (v: { direction: 'rising' | 'falling'; posts: number }) =>
    `Posting is ${v.direction === 'rising' ? 'speeding up' : 'slowing down'} over the last ${posts(v.posts)}.`,
  'seasonal-pause': (v: { days: Range }) =>
    `A pause of ${days(v.days)}, most of it in the summer or year-end closure, is not held against the page.`,
  'mostly-reshares': (v: { reshares: number; of: number }) =>
    `${sentence(number(v.reshares))} of the last ${number(v.of)} posts are reshares.`,
  'own-voice': (v: { of: number }) => `Each of the last ${posts(v.of)} is the page’s own: no reshare among them.`,
  'no-own-post-but-reshares': (v: { reshares: number; site: 'linkedin' | 'facebook' }) =>
    `The page shares what others publish (${reshares(v.reshares)} seen), and nothing of its own.`,
  'empty-page': (_: NoFigure) => 'The list of posts was read to its end, and holds none.',
  'nobody-reacts': (v: { none: number; of: number; small: boolean }) =>
    `${number(v.none)} of ${posts(v.of)} got no reaction at all${v.small ? '; with so few followers that is common' : ''}.`,
  'everyone-reacts': (v: { of: number }) => `Each of the ${posts(v.of)} got a reaction.`,
  'response-for-size': (
    v: Estimated<{
      interactions: Range;
      followers: Range;
      place: Place;
      /** Bounds of the median, where they are far apart. */
      wide: Range | null;
    }>,
  ) => {
    const why = v.wide === null ? '' : ` (the posts differ much: ${span(v.wide)})`;
    return `${counted(v.interactions, 'interaction', 'interactions')} per post for ${span(v.followers)} followers${why}, ${PLACES[v.place]} ${reference(v)}.`;
  },
  'one-hit': (v: { share: number; of: number }) =>
    `One post drew at least ${percent(v.share)} of all interactions over ${posts(v.of)}.`,
  'best-post': (v: { interactions: number; isExact: boolean; times: number | null }) =>
    `What works: one post drew ${v.isExact ? '' : 'at least '}${number(v.interactions)} interactions, ${v.times === null ? 'where half the posts drew none' : `at least ${number(v.times)} times the page’s median post`}.`,
  'big-audience-asleep': (v: Estimated<{ interactions: Range; followers: number }>) =>
    `A large audience that hardly responds: ${interactions(v.interactions)} per post, for about ${number(v.followers)} followers; ${reference(v)}.`,
  'small-but-alive': (v: { heard: number; of: number }) =>
    `A small page that is alive: posts keep coming, and ${number(v.heard)} of ${posts(v.of)} got a reaction.`,
  'response-trend': (v: { direction: 'rising' | 'falling'; newer: Range; older: Range; of: number }) =>
    `Response is ${v.direction}: ${interactions(v.newer)} per post in the newer half of ${posts(v.of)}; before that, ${count(v.older)}. Chance hardly explains it.`,
  'few-comments': (v: { without: number; of: number }) =>
    `${number(v.without)} of ${posts(v.of)} ${v.without === 1 ? 'has' : 'have'} no comment.`,
  'has-comments': (v: { posts: number; of: number }) =>
    `${number(v.posts)} of ${posts(v.of)} ${v.posts === 1 ? 'has' : 'have'} comments.`,
  'one-format': (v: { kind: PostKind; posts: number; of: number }) =>
    `${number(v.posts)} of ${posts(v.of)} are of one kind: ${KINDS[v.kind]}.`,
  'text-only': (v: { of: number }) => `Each of the last ${posts(v.of)} is text alone, without an image or a video.`,
  'links-only': (v: { of: number }) => `Each of the last ${posts(v.of)} sends the reader to a link or an article.`,
  'varied-formats': (v: { kinds: PostKind[]; of: number }) =>
    `The last ${posts(v.of)} are of ${number(v.kinds.length)} kinds: ${list(v.kinds.map((kind) => KINDS[kind]))}.`,
  'has-video': (v: { videos: number; of: number }) =>
    `${plural(v.videos, { one: '# video', other: '# videos' })} among the last ${posts(v.of)}.`,
  'has-document': (v: { documents: number; of: number }) =>
    `${plural(v.documents, { one: '# document', other: '# documents' })} among the last ${posts(v.of)}.`,
  'no-video': (v: { of: number }) => `No video among the last ${posts(v.of)}.`,
  'no-document': (v: { of: number }) => `No document among the last ${posts(v.of)}.`,
  'all-jobs': (v: { jobs: number; of: number }) => `${number(v.jobs)} of ${posts(v.of)} are job offers.`,
  'no-job': (v: { of: number }) => `No job offer among the last ${posts(v.of)}.`,
  hiring: (v: { jobs: number }) =>
    `${plural(v.jobs, { one: '# job offer', other: '# job offers' })} published in the last 2 months.`,
  'recent-event': (v: { days: Range }) => `An event was announced ${ago(v.days)}.`,
  'many-links': (v: { links: number; of: number }) =>
    `${number(v.links)} of the last ${posts(v.of)} send the reader to a link.`,
  'many-hashtags': (v: { mean: number; of: number }) =>
    `About ${number(v.mean)} hashtags per post, over ${posts(v.of)}.`,
  'no-hashtags': (v: { of: number }) => `No hashtag in the last ${posts(v.of)}.`,
  'few-hashtags': (v: { of: number }) => `One to three hashtags in each of the last ${posts(v.of)}.`,
  'fresh-pin': (v: { days: Range }) => `The pinned post is recent: ${days(v.days)} old.`,
  'old-pin': (v: { days: Range }) => `The pinned post is ${days(v.days)} old.`,
  'few-followers': (v: { followers: Range }) => `${sentence(span(v.followers))} followers so far.`,
  'facts-complete': (_: NoFigure) => 'The page says what the company does, its industry and the address of its site.',
  'facts-missing': (v: { about: boolean; category: boolean; website: boolean }) => {
    const missing = [
      v.about ? 'the description' : '',
      v.category ? 'the industry' : '',
      v.website ? 'the site’s address' : '',
    ];
    return `Still to fill in on the page: ${list(missing.filter(Boolean))}.`;
  },
  'since-last': (v: { posts: Range; at: Date; now: Date }) =>
    `Since the reading of ${date(v.at, v.now)}: ${v.posts.high === 0 ? 'no new post of its own' : v.posts.low === v.posts.high ? plural(v.posts.low, { one: '# new post', other: '# new posts' }) : `${number(v.posts.low)} to ${plural(v.posts.high, { one: '# new post', other: '# new posts' })}`}.`,
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
  'home-tab': (_: NoFigure) => 'This tab shows a few chosen posts, not the newest: no pace can be read from them.',
  filtered: (_: NoFigure) => 'A filter is on: other posts are hidden.',
  'not-in-order': (_: NoFigure) =>
    'The posts are not in order of time: newer ones may be missing, so nothing is held against the page.',
  'feed-not-seen': (_: NoFigure) =>
    'The page’s posts were not in what was read. That does not mean that there are none.',
};

export type FindingId = keyof typeof findings;
/** The figures of each sentence. */
export type FindingValues = { [Id in FindingId]: Parameters<(typeof findings)[Id]>[0] };
export type FindingWords = { [Id in FindingId]: (values: FindingValues[Id]) => string };

/** "1 post", "Between 30 and 35 posts". */
function counted(range: Range, one: string, other: string): string {
  return `${sentence(count(range))} ${range.high === 1 ? one : other}`;
}

function interactions(range: Range): string {
  return `${count(range)} ${range.high === 1 ? 'interaction' : 'interactions'}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
