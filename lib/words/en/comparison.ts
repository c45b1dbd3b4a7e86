import type { PostKind, Site } from '../../reading/reading.ts';
import { digitsFor, inQuarter, pace, type ShownFigure, wholeShare } from '../figure-shown.ts';
import { days, list, number, percent, plural, posts, span } from './quantities.ts';

export type MeasureName = 'rate' | 'cadence' | 'recency' | 'interactions' | 'reshares' | 'jobs';
export type FormatKind = Extract<PostKind, 'video' | 'document' | 'image' | 'poll' | 'article' | 'event'>;
type Place = 'more' | 'less' | 'level';

export interface ComparedValues {
  measure: MeasureName;
  place: Place;
  figure: ShownFigure;
  other: ShownFigure;
  /** `null`: the person's own page. Else how many pages the median is of. */
  pages: number | null;
  /** All posts of the last 3 months were seen on both sides: these are counted. */
  quarter: boolean;
}

const NAMES: Record<MeasureName, string> = {
  rate: 'Interactions per follower',
  cadence: 'Posting pace',
  recency: 'Last post',
  interactions: 'Interactions per post',
  reshares: 'Reshares among posts',
  jobs: 'Job offers among posts',
};

const HEADS: Record<MeasureName, Record<Exclude<Place, 'level'>, string>> = {
  rate: { more: 'More interactions per follower than', less: 'Fewer interactions per follower than' },
  cadence: { more: 'Posts more often than', less: 'Posts less often than' },
  recency: { more: 'Posted more recently than', less: 'Posted less recently than' },
  interactions: { more: 'More interactions per post than', less: 'Fewer interactions per post than' },
  reshares: { more: 'More reshares among its posts than', less: 'Fewer reshares among its posts than' },
  jobs: { more: 'More job offers among its posts than', less: 'Fewer job offers among its posts than' },
};

export const FORMATS: Record<FormatKind, string> = {
  video: 'videos',
  document: 'documents',
  image: 'images',
  poll: 'polls',
  article: 'articles',
  event: 'events',
};

const SITES: Record<Site, string> = { linkedin: 'LinkedIn', facebook: 'Facebook' };

function against(pages: number | null): string {
  if (pages === null) return 'your page';
  return pages === 1 ? 'the other page you have read' : `the median of ${number(pages)} other pages`;
}

const inBrackets = (low: string, high: string) => (low === high ? '' : ` (${low} to ${high})`);

const shown = (value: number) => number(value, digitsFor(value));

/** The unit stands where `inUnit` puts it: after the figure, and before its range. */
function decimal({ low, high, value }: ShownFigure, scale = 1, inUnit = shown): string {
  if (value === null) return `${shown(low * scale)} to ${inUnit(high * scale)}`;
  return `${inUnit(value * scale)}${inBrackets(shown(low * scale), shown(high * scale))}`;
}

const counted = (figure: ShownFigure): string => (figure.value === null ? span(figure) : decimal(figure));

function share({ low, high, value, part }: ShownFigure): string {
  const whole = (value: number) => percent(wholeShare(value));
  if (part) return `${number(part.count)} of ${number(part.of)} posts${inBrackets(whole(low), whole(high))}`;
  return `${percent(value ?? low)}${inBrackets(percent(low), percent(high))}`;
}

const postsOf = posts;

/** "24 posts in 3 months (15 to 36) against 4 (1 to 10)", "1.8 posts a week (1.2 to 2.7) against 0.5 (0.2 to 0.9)". */
function figures({ measure, figure, other, quarter }: ComparedValues): string {
  if (measure === 'cadence' && quarter) {
    return `${decimal(inQuarter(figure), 1, (each) => `${postsOf(each)} in 3 months`)} against ${decimal(inQuarter(other))}`;
  }
  if (measure === 'cadence') {
    const { unit, scale } = pace(figure, other);
    const posts = (each: number) => plural(each, { one: `# post a ${unit}`, other: `# posts a ${unit}` });
    return `${decimal(figure, scale, posts)} against ${decimal(other, scale)}`;
  }
  if (measure === 'recency') return `${days(figure)} ago against ${days(other)}`;
  if (measure === 'interactions') return `${counted(figure)} against ${counted(other)}`;
  return `${share(figure)} against ${share(other)}`;
}

const short = ({ measure, place, pages }: ComparedValues): string =>
  place === 'level'
    ? `${NAMES[measure]}: no clear difference from ${against(pages)}`
    : `${HEADS[measure][place]} ${against(pages)}`;

export const comparison = {
  names: NAMES,
  short,
  sentence: (v: ComparedValues) => `${short(v)}${v.place === 'level' ? ',' : ':'} ${figures(v)}.`,
  formatAgainstMine: (v: { kind: FormatKind; has: boolean; count: number; page: number; mine: number }) => {
    const format = FORMATS[v.kind];
    const [here, there] = v.has ? [v.page, v.mine] : [v.mine, v.page];
    const used = `${number(v.count)} of the last ${posts(here)}`;
    const never = `none in the last ${number(there)}`;
    return v.has
      ? { short: `Publishes ${format}, unlike your page`, text: `Publishes ${format}: ${used}; your page ${never}.` }
      : { short: `Publishes no ${format}, unlike your page`, text: `No ${format}: ${never}; your page ${used}.` };
  },
  formatAgainstSet: (v: { kind: FormatKind; users: number; pages: number; page: number }) => {
    const one = v.users === 1;
    const users = v.pages === 1 ? 'the other page you have read' : someOf(v.users, v.pages, 'other pages');
    const format = FORMATS[v.kind];
    return {
      short: `Publishes no ${format}; ${users} ${one ? 'does' : 'do'}`,
      text: `No ${format} in its last ${posts(v.page)}; ${users} ${one ? 'publishes' : 'publish'} them.`,
    };
  },
  headline: {
    unsure: () => 'Too little read to compare',
    alone: () => 'Nothing to compare with yet',
    nothingShared: () => 'Nothing that both pages show',
    noDifference: (v: { mine: boolean; pages: number }) => {
      const others =
        v.pages === 0 ? [] : [v.pages === 1 ? 'the other page you have read' : `the ${number(v.pages)} other pages`];
      return `No clear difference from ${list([...(v.mine ? ['your page'] : []), ...others])}`;
    },
  },
  notes: {
    ranges: () => 'In brackets: the range that the posts seen allow. Where two ranges overlap, nothing is ranked.',
    otherSite: (v: { pages: number; site: Site }) =>
      `${pagesOf(v.pages)} of ${SITES[v.site]} left aside: each site is compared with itself.`,
    unsure: (v: { pages: number }) => `${pagesOf(v.pages)} left aside: too little could be read.`,
    small: (v: { pages: number }) =>
      v.pages === 1
        ? 'Only one other page: that is not a set yet.'
        : `Only ${number(v.pages)} other pages: a median of so few says little.`,
    mineOtherSite: (v: { site: Site }) => `Your page was read on ${SITES[v.site]}: it is not compared with this one.`,
    /** A part was read on one of the two pages alone. */
    missing: (v: { without: 'page' | 'mine'; part: 'comments' | 'shares'; site: Site; signedOut: boolean }) => {
      const { part } = v;
      const [page, here, there] =
        v.without === 'mine' ? ['your page', 'here', 'on your page'] : ['this page', 'on your page', 'here'];
      return v.signedOut
        ? `Interactions are not compared: ${page} was read signed out, without ${part}. Read it signed in.`
        : `Interactions are not compared: they were read with ${part} ${here}, and without ${there}.`;
    },
    mineUnsure: () => 'Too little of your page could be read to compare it.',
    datesApart: (v: { days: number }) => `The pages were read up to ${number(v.days)} days apart.`,
  },
};

/** "both other pages", "all 3 other pages", "2 of 4 other pages"; of two pages at least. */
export function someOf(count: number, of: number, pages: string): string {
  if (count < of) return `${number(count)} of ${number(of)} ${pages}`;
  return of === 2 ? `both ${pages}` : `all ${number(of)} ${pages}`;
}

function pagesOf(count: number): string {
  return plural(count, { one: '# page', other: '# pages' });
}

export type ComparisonWords = typeof comparison;
