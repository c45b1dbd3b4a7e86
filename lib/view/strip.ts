/** The strip of time: where everything stands, in per cent and in parts of the height. No words, no drawing. */
import type { Verdict } from '../diagnosis/diagnosis.ts';
import { saidGap } from '../diagnosis/said-figures.ts';
import { listPosts, type PostList } from '../measures/list.ts';
import type { Measures } from '../measures/measures.ts';
import { WINDOW_DAYS } from '../measures/window.ts';
import type { PageReading } from '../reading/reading.ts';
import { type Dimension, dimensionOf, type Measured, silenceToHold } from './dimension.ts';
import { type Mark, marksOf } from './marks.ts';
import { heightOf, responseTo } from './response.ts';
import { place, spanDays } from './span.ts';
import { type Tick, ticksOf } from './ticks.ts';
import { DENSE, type Week, weeksOf } from './weeks.ts';

const DAY = 86_400_000;
/** Closer together, in per cent of the strip, rings are a pattern and no count. */
const LEAST_RING_SPACE = 2.2;

export interface Stretch {
  from: number;
  to: number;
}

export interface Strip {
  /** The first moment shown, and the moment of reading. */
  from: Date;
  now: Date;
  ticks: Tick[];
  marks: Mark[];
  /** In place of the marks where there are too many of them. */
  weeks: Week[] | null;
  own: number;
  reshares: number;
  /** Not loaded: posts may stand there that were not read. */
  unloaded: Stretch | null;
  /** The posts are a choice of the site or a filter: others may stand anywhere. */
  gaps: boolean;
  dimension: (Stretch & { measured: Measured; silent: boolean }) | null;
  /** The usual gap, drawn where the silence begins. */
  usual: (Stretch & { days: number }) | null;
  /** Usual gaps that passed unanswered. */
  rings: number[];
  /** Height of what pages of the size get. */
  reference: number | null;
  /** Posts older than the strip, and posts without a date: neither is drawn. */
  older: number;
  undated: number;
}

export interface StripFacts {
  reading: PageReading;
  measures: Measures;
  verdict: Verdict;
  reference: number | null;
}

export function stripOf({ reading, measures, verdict, reference }: StripFacts): Strip {
  const list = listPosts(reading);
  const now = new Date(reading.readAt);
  const days = spanDays(list, silenceToHold(measures), verdict === 'not-enough-evidence' ? 0 : WINDOW_DAYS);
  const dated = list.all.filter((post) => post.dated);
  const shown = dated.filter(({ age }) => age.low <= days);
  const dimension = dimensionOf({ list, measures, verdict, reference });
  const weeks = shown.length > DENSE ? weeksOf(shown, days) : null;
  return {
    from: new Date(now.getTime() - days * DAY),
    now,
    ticks: ticksOf(now, days),
    ...(weeks || shown.length === 0 ? { marks: [], reference: null } : drawn(shown, days, measures, reference)),
    weeks,
    own: shown.filter(({ post }) => post.authorship === 'own').length,
    reshares: shown.filter(({ post }) => post.authorship === 'reshare').length,
    unloaded: unloadedOf(list, days),
    gaps: !list.sound && dated.length > 0,
    dimension: dimension && placed(dimension, days),
    ...missedGaps(dimension, measures, days),
    older: dated.length - shown.length,
    undated: list.all.length - dated.length,
  };
}

/** The strip before anything is known: time alone. */
export function emptyStrip(now: Date): Strip {
  const days = 183;
  return {
    from: new Date(now.getTime() - days * DAY),
    now,
    ticks: ticksOf(now, days),
    marks: [],
    weeks: null,
    own: 0,
    reshares: 0,
    unloaded: null,
    gaps: false,
    dimension: null,
    usual: null,
    rings: [],
    reference: null,
    older: 0,
    undated: 0,
  };
}

function drawn(shown: PostList['all'], days: number, measures: Measures, reference: number | null) {
  const responses = shown.map(({ post }) => responseTo(post, measures.interactionParts)?.high ?? 0);
  const most = Math.max(reference ?? 0, ...responses);
  const height = ({ post }: PostList['all'][number]) => heightOf(responseTo(post, measures.interactionParts), most);
  return { marks: marksOf(shown, days, height), reference: heightOf(reference, most) };
}

function unloadedOf({ reach, end, sound }: PostList, days: number): Stretch | null {
  if (!sound || end || !reach || reach.high >= days) return null;
  return { from: 0, to: place(reach.high, days) };
}

function placed({ older, younger, measured, silent }: Dimension, days: number) {
  return { from: place(older, days), to: place(younger, days), measured, silent };
}

/** Rings stand a usual gap apart from the last post on, where nothing at all was published since. */
function missedGaps(dimension: Dimension | null, measures: Measures, days: number): Pick<Strip, 'usual' | 'rings'> {
  const gap = saidGap(measures);
  const start = dimension?.measured.what === 'silence' ? dimension.older : null;
  if (gap === null || start === null || (100 * gap) / days < LEAST_RING_SPACE) return { usual: null, rings: [] };
  const missed = Array.from({ length: Math.floor(start / gap) }, (_, index) => start - (index + 1) * gap);
  return {
    usual: { from: place(start, days), to: place(start - gap, days), days: gap },
    rings: missed.filter((age) => age <= days).map((age) => place(age, days)),
  };
}
