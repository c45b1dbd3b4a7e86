import type { PostKind, Site } from '../../reading/reading.ts';
import { digitsFor } from '../figure-shown.ts';
import { monthsAndDays } from '../months-and-days.ts';
import type { Range } from '../range.ts';
import { whenOf } from '../when.ts';
import { KINDS } from './kinds.ts';
import { number, plural, posts, span } from './quantities.ts';
import { type StripWords, strip } from './strip.ts';
import { on } from './when.ts';

const { months, day, days } = monthsAndDays('en');

/** The counts of one post, as the strip says them. */
export type Counts = Parameters<StripWords['pointed']['counts']>[0];

/** What is said of a post under its first words. */
export interface AboutPost {
  kind: PostKind;
  sort: 'own' | 'reshare' | 'pinned';
  site: Site;
  /** People still respond: it is under two days old. */
  young: boolean;
  counts: Counts;
}

/** The panel beside the page: its list of posts, its countdown, and what it says where it may not read. */
export const panelWords = {
  posts: {
    title: 'Posts read',
    choose: 'Which posts',
    order: 'Order',
    year: 'Year',
    choices: { all: 'All posts', own: 'Own posts', reshare: (_: { site: Site }) => 'Reshares' },
    kind: (v: { kind: PostKind }) => (v.kind === 'unknown' ? 'kind not known' : KINDS[v.kind]),
    allYears: 'All years',
    orders: {
      newest: 'Newest first',
      oldest: 'Oldest first',
      most: 'Most interactions',
      least: 'Fewest interactions',
    },
    columns: { date: 'Date', words: 'First words', interactions: 'Inter.' },
    median: (v: { median: number }) => `median ${number(v.median, v.median < 100 ? 1 : 0)}`,
    /** Beside the scale's ends, where they are drawn. */
    quarter: '÷4',
    four: '×4',
    noMedian: {
      zero: 'The page’s median is 0: no post is so many times it.',
      unknown: 'The page’s median is not known: nothing to compare with.',
    },
    months: (v: { from: Date; to: Date }) => months(v.from, v.to),
    undated: 'Date not known',
    count: (v: { posts: number }) => posts(v.posts),
    /** "21 Nov", "about 14 Nov", "10 to 16 Nov", "2 to 3 months ago"; `yearOf`: the year that needs no saying. */
    when: (v: { at: { from: Date; to: Date }; age: Range; now: Date; yearOf: Date }): string => {
      const when = whenOf(v.age, v.now, false);
      if (when.known === 'date') return day(when.at, v.yearOf);
      if (when.known === 'about') return `about ${day(when.at, v.yearOf)}`;
      if (when.known !== 'stretch' || when.unit !== 'week') return on(when, v.now);
      return days(v.at.from, v.at.to, v.yearOf, (from, to) => `${from} to ${to}`);
    },
    noDate: 'not known',
    /** "Image", "Reshare, image", "Image, pinned". */
    name: (v: Pick<AboutPost, 'kind' | 'sort' | 'site'>) => {
      const kind = v.kind === 'unknown' ? 'kind not known' : KINDS[v.kind];
      return capital({ own: kind, reshare: `reshare, ${kind}`, pinned: `${kind}, pinned` }[v.sort]);
    },
    /** "35 reactions, 4 comments so far": where one part is known to be above 0, those that are 0 need no saying. */
    drew: (v: Pick<AboutPost, 'counts' | 'young'>) =>
      counted(v.counts) + (v.young && v.counts.reactions ? ' so far' : ''),
    /** Both under the first words. */
    about: (v: { name: string; drew: string }) => `${small(v.name)} · ${small(v.drew)}`,
    /** For a screen reader, after the number. */
    interactions: (v: { interactions: Range }) =>
      plural(v.interactions.high, { one: 'interaction', other: 'interactions' }),
    interactionsUnknown: 'interactions not known',
    unknown: '?',
    times: (v: { times: Range }) => `${times(v.times)} the median`,
    notCompared: 'not compared with the median',
    more: (v: { posts: number }) => plural(v.posts, { one: 'Show one more', other: 'Show # more' }),
    fit: (v: { fit: number; of: number }) => `${number(v.fit)} of ${posts(v.of)}`,
    none: 'No post fits.',
    showAll: 'Show all',
    opens: 'opens in a new tab',
    figure: (v: { count: Range }) => span(v.count),
  },
  roll: {
    needed: (v: { posts: number; days: number | null }) => {
      const more = plural(v.posts, { one: '# more post', other: '# more posts' });
      return v.days === null
        ? more
        : `${more}, or ${plural(v.days, { one: '# more day', other: '# more days' })} back,`;
    },
    settle: (_: { posts: number; days: number | null }) => 'would settle it.',
    how: {
      scroll: 'Scroll the page; they appear here.',
      'show-more': 'Press the site’s own “Show more results” below the last post; they appear here.',
      'sign-in': 'The site shows no more unless you sign in.',
    },
    /** Where no number of posts is known that would. */
    instead: {
      scroll: 'Scroll the page; what it loads appears here.',
      'show-more': 'Press the site’s own “Show more results” below the last post; what it loads appears here.',
      'clear-filter': 'Take the filter off the list of posts; what it then shows appears here.',
      'sort-recent': 'Sort the posts by “Recent” instead of “Top”; they are read as they appear.',
    },
  },
  elsewhere: {
    title: 'Click the button to read this page',
    otherSite: 'No company’s page in this tab',
    because: {
      moved:
        'The tab was loaded again, or went to another address. Rollcall may look at a page only after a click on its button.',
      never: 'Rollcall looks at a page only after a click on its button. The browser’s own pages cannot be read.',
      'other-site': 'Rollcall reads companies’ pages on LinkedIn and Facebook. Open one, then click the button.',
    },
    button: 'Rollcall’s button',
    where: 'In the browser’s toolbar, or behind its puzzle piece.',
    /** The keys follow. */
    keys: 'Or press',
    last: 'The last reading here',
    show: 'Show the page’s name',
    unnamed: 'Company page without a name',
    open: (v: { name: string }) => `Open the page of ${v.name} in a new tab`,
  },
};

export type PanelWords = typeof panelWords;

const NOUNS = {
  reactions: { one: 'reaction', other: 'reactions' },
  comments: { one: 'comment', other: 'comments' },
  shares: { one: 'share', other: 'shares' },
};
const PARTS = ['reactions', 'comments', 'shares'] as const;

function counted(counts: Counts): string {
  const some = PARTS.flatMap((part) => {
    const count = counts[part];
    return count && count.high > 0 ? `${span(count)} ${plural(count.high, NOUNS[part])}` : [];
  });
  if (some.length === 0 || PARTS.some((part) => counts[part] === null)) return strip.pointed.counts(counts);
  return some.join(', ');
}

/** "0.6 times", "1.2 to 1.6 times"; one time is "as much as". */
function times({ low, high }: Range): string {
  const [least, most] = [low, high].map((value) => number(value, digitsFor(value)));
  if (least !== most) return `${least} to ${most} times`;
  return least === '1' ? 'as much as' : `${least} times`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
