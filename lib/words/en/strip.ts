import type { Site } from '../../reading/reading.ts';
import { dateRange } from '../dates.ts';
import { type Range, spanOf } from '../range.ts';
import { KINDS } from './kinds.ts';
import { ago, count, date, days, list, number, plural, posts, reshares, span } from './quantities.ts';

interface Counts {
  reactions: Range | null;
  comments: Range | null;
  shares: Range | null;
  site: Site;
}

/** The words of the strip of time. */
export const strip = {
  title: 'The posts in time',
  titleOf: (v: { name: string }) => `${v.name}: the posts in time`,
  description: (v: { own: number; reshares: number; site: Site; from: Date; now: Date; dimension: string | null }) =>
    `From ${date(v.from, v.now)} to today: ${posts(v.own)} of the page, ${reshares(v.reshares)}.${v.dimension === null ? '' : ` Marked: ${v.dimension}.`}`,
  /** Where several strips share one axis, which ends at the oldest reading. */
  rowDescription: (v: { own: number; reshares: number; site: Site; from: Date; now: Date }) =>
    `${date(v.from, v.now)} to ${date(v.now, v.now)}: ${posts(v.own)} of the page, ${reshares(v.reshares)}.`,
  weekly: (v: { most: number }) => `${number(v.most)} a week`,
  today: 'today',
  notLoaded: 'not loaded',
  empty: 'The strip stays empty: there is nothing to measure.',
  usualGap: (v: { days: number }) => `usual gap: ${days({ low: v.days, high: v.days })}`,
  usualShort: (v: { days: number }) => `usual: ${days({ low: v.days, high: v.days })}`,
  meanwhile: (v: { reshares: number; site: Site }) => `${reshares(v.reshares)} meanwhile`,
  legend: {
    own: 'own post',
    ownWeek: 'own posts in a week',
    partWeek: 'part of a week',
    emptyWeek: 'a week without',
    reshare: (_: { site: Site }) => 'reshare',
    pinned: 'pinned',
    coarse: 'date known to this width',
    unknown: 'response not known',
    ring: 'usual gap missed',
    gaps: 'other posts may stand here',
  },
  older: (v: { posts: number }) =>
    `${plural(v.posts, { one: '# older post is', other: '# older posts are' })} not on this strip.`,
  undated: (v: { posts: number }) => `${posts(v.posts)} without a date that can be read, not drawn.`,
  /** What stands in place of the legend while a post is pointed at. */
  pointed: {
    post: (v: { age: Range; sort: string; kind: string }) => `, ${ago(v.age)}: ${v.sort}, ${v.kind}`,
    turn: (v: { nth: number; of: number }) => ` (${number(v.nth)} of ${number(v.of)} with this date)`,
    kindUnknown: 'kind not known',
    pinned: 'own post, pinned',
    counts: (v: Counts) => {
      const known = [
        counted(v.reactions, { one: 'reaction', other: 'reactions' }),
        counted(v.comments, { one: 'comment', other: 'comments' }),
        counted(v.shares, { one: 'share', other: 'shares' }),
      ].flatMap((part) => part ?? []);
      const unknown = (['reactions', 'comments', 'shares'] as const).filter((part) => v[part] === null);
      const missing = unknown.length === 0 ? [] : [`${list([...unknown])} not known`];
      return capital([...(known.length > 0 ? [known.join(', ')] : []), ...missing].join('; '));
    },
    week: (v: { own: number; reshares: number; site: Site; whole: boolean }) => {
      const own = plural(v.own, { one: '# own post', other: '# own posts' });
      const all = v.own + v.reshares === 0 ? 'no post' : v.reshares === 0 ? own : `${own}, ${reshares(v.reshares)}`;
      return `: ${all}${v.whole ? '' : ', part of the week'}`;
    },
    listWeek: 'Click, or press Enter, to list its posts',
    opens: 'Opens in a new tab',
    noAddress: 'Its address is not known',
  },
  week: {
    posts: (v: { dates: string }) => `Posts of ${v.dates}`,
    more: (v: { posts: number }) => `${plural(v.posts, { one: '# more is', other: '# more are' })} in the table.`,
    post: (v: { sort: string; kind: string; interactions: Range | null }) =>
      `${v.sort}, ${v.kind}, ${v.interactions === null ? 'interactions not known' : counted(v.interactions, { one: 'interaction', other: 'interactions' })}`,
    close: 'Close',
  },
  /** Names the group that the arrow keys move in. */
  keys: {
    posts:
      'Posts on the strip. Left and right arrows go from post to post, Home to the oldest, End to the newest, Enter opens one.',
    weeks:
      'Weeks on the strip. Left and right arrows go from week to week, Home to the oldest, End to the newest, Enter lists its posts.',
  },
  asTable: 'As a table',
  columns: {
    date: 'Date',
    post: 'Post',
    reactions: 'Reactions',
    comments: 'Comments',
    shares: (_: { site: Site }) => 'Shares',
    interactions: 'Total',
  },
  unknown: 'not known',
  dated: dateRange('en'),
  kinds: KINDS,
  own: 'own',
  pinned: 'own, pinned',
  open: (v: { date: string }) => `Open the post of ${v.date} in a new tab`,
  interactions: (v: { interactions: Range }) => count(v.interactions),
  /** In a column of figures. */
  figure: (v: { count: Range }) => span(v.count),
};

export type StripWords = typeof strip;

/** What the one dimension line of the strip measures. */
export const dimension = {
  silence: (v: { days: Range }) => `${days(v.days)} of silence`,
  silenceOfItsOwn: (v: { days: Range }) => `${days(v.days)} without a post of its own`,
  /** `own`: a reshare stands after it, or may. */
  newest: (v: { days: Range; own: boolean }) => `last post${v.own ? ' of its own' : ''}: ${days(v.days)} ago`,
  hole: (v: { days: Range; own: boolean }) => `${days(v.days)} without a post${v.own ? ' of its own' : ''}`,
  gap: (v: { days: Range }) => `${days(v.days)} between posts`,
  under: (v: { under: number; of: number }) =>
    v.under === v.of
      ? `all ${number(v.of)} under the dotted line`
      : `${number(v.under)} of ${number(v.of)} under the dotted line`,
  posts: (v: { posts: number; days: number; whole: boolean }) => {
    if (v.whole) return `${posts(v.posts)} in the last 3 months`;
    const { unit, count: n } = spanOf(v.days);
    return `${posts(v.posts)} in ${plural(n, unit === 'days' ? { one: '# day', other: '# days' } : { one: '# week', other: '# weeks' })}`;
  },
  needed: (v: { days: number }) => `${number(v.days)} days are needed`,
};

export type DimensionWords = typeof dimension;

/** "35 reactions", "30 to 35 reactions"; `null` of what is not known. */
function counted(range: Range | null, noun: { one: string; other: string }): string | null {
  return range && `${span(range)} ${plural(range.high, noun)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
