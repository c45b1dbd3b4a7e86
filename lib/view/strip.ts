/** The strip of time: where everything stands, in per cent and in parts of the height. No words, no drawing. */

import type { Lens, Verdict } from '../diagnosis/diagnosis.ts';
import { saidGap } from '../diagnosis/said-figures.ts';
import { DAY } from '../measures/days.ts';
import { type AgedPost, listPosts, type PostList } from '../measures/list.ts';
import type { Measures } from '../measures/measures.ts';
import { WINDOW_DAYS } from '../measures/window.ts';
import type { PageReading } from '../reading/reading.ts';
import { type Dimension, dimensionForCall, dimensionOf, type Measured, silenceToHold } from './dimension.ts';
import { type Mark, marksOf } from './marks.ts';
import { heightOf, responseTo } from './response.ts';
import { place, spanDays } from './span.ts';
import { type Tick, ticksOf } from './ticks.ts';
import { DENSE, type Week, weeksOf } from './weeks.ts';

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
  /** Younger than the reading, where the strip ends after it: nothing is known of it. */
  unread: Stretch | null;
  /** The posts are a choice of the site or a filter: others may stand anywhere. */
  gaps: boolean;
  dimension: (Stretch & { measured: Measured; silent: boolean; reshares: number }) | null;
  /** The post that the line leads to, an index into `reading.posts`; `null` where it measures something else. */
  newest: number | null;
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
  /** For a prospect the newest post is measured, where the verdict speaks of no silence. */
  lens?: Lens;
  /** A reference that is not drawn, and belongs to the height scale: beside it a few interactions are few. */
  scaleReference?: number | null;
  /** Interactions of the tallest mark, where several strips share a scale (`tallestOf`). */
  heightScale?: number;
  /** The stretch shown, where several strips share one axis. It may end after the reading, or before it. No weekly bars then. */
  window?: { from: Date; now: Date };
}

/** Where everything stands on the strip of a reading, for the verdict that was given. */
export function stripOf(facts: StripFacts): Strip {
  const { reading, measures, verdict, reference, lens, heightScale, window } = facts;
  const readAt = new Date(reading.readAt);
  const now = window?.now ?? readAt;
  const late = (now.getTime() - readAt.getTime()) / DAY;
  const list = listPosts(reading);
  const days = window ? (now.getTime() - window.from.getTime()) / DAY : spanOf(list, measures, verdict);
  const dated = list.all.filter((post) => post.dated).map((post) => later(post, late));
  const shown = dated.filter(({ age }) => age.low <= days && age.high >= 0);
  const dimension = (lens === 'prospect' ? dimensionForCall : dimensionOf)({ list, measures, verdict, reference });
  const frame = { days, late };
  const dense = shown.length > DENSE && !heightScale && !window;
  const weeks = dense ? weeksOf({ posts: shown, days, now, seenTo: seenTo(list) + late }) : null;
  const none = { marks: [], reference: null };
  return {
    from: new Date(now.getTime() - days * DAY),
    now,
    ticks: ticksOf(now, days),
    ...(weeks || shown.length === 0 ? none : drawn(shown, days, facts)),
    weeks,
    own: shown.filter(({ post }) => post.authorship === 'own').length,
    reshares: shown.filter(({ post }) => post.authorship === 'reshare').length,
    unloaded: unloadedOf(list, frame),
    unread: late * 100 > days ? { from: place(late, days), to: 100 } : null,
    gaps: !list.sound && dated.length > 0,
    dimension: dimension && placed(dimension, frame),
    newest: dimension?.measured.what === 'newest' ? (list.own[0]?.index ?? null) : null,
    ...missedGaps(dimension, measures, frame),
    older: dated.filter(({ age }) => age.low > days).length,
    undated: list.all.length - dated.length,
  };
}

/** Interactions of the tallest mark that a strip of this reading needs: the scale for several is the largest of theirs. */
export function tallestOf({ reading, measures, reference }: Pick<StripFacts, 'reading' | 'measures' | 'reference'>) {
  return listPosts(reading).all.reduce(
    (most, { post }) => Math.max(most, responseTo(post, measures.interactionParts)?.high ?? 0),
    reference ?? 0,
  );
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
    unread: null,
    gaps: false,
    dimension: null,
    newest: null,
    usual: null,
    rings: [],
    reference: null,
    older: 0,
    undated: 0,
  };
}

/** Days shown, and by how many the strip ends after the reading. */
interface Frame {
  days: number;
  late: number;
}

function spanOf(list: PostList, measures: Measures, verdict: Verdict): number {
  return spanDays(list, silenceToHold(measures), verdict === 'not-enough-evidence' ? 0 : WINDOW_DAYS);
}

const later = (post: AgedPost, days: number): AgedPost =>
  days === 0 ? post : { ...post, age: { low: post.age.low + days, high: post.age.high + days } };

function drawn(shown: AgedPost[], days: number, facts: StripFacts) {
  const { measures, reference, scaleReference, heightScale } = facts;
  const responses = shown.map(({ post }) => responseTo(post, measures.interactionParts)?.high ?? 0);
  const most = heightScale ?? Math.max(reference ?? 0, scaleReference ?? 0, ...responses);
  const height = ({ post }: AgedPost) => heightOf(responseTo(post, measures.interactionParts), most);
  return { marks: marksOf(shown, days, height), reference: heightOf(reference, most) };
}

/** Age down to which every post was seen; 0 where the list is a choice. */
function seenTo({ reach, end, sound }: PostList): number {
  if (end) return Number.POSITIVE_INFINITY;
  return sound && reach ? reach.low : 0;
}

function unloadedOf({ reach, end, sound }: PostList, { days, late }: Frame): Stretch | null {
  if (!sound || end || !reach || reach.high + late >= days) return null;
  return { from: 0, to: place(reach.high + late, days) };
}

function placed({ older, younger, measured, silent, reshares = 0 }: Dimension, { days, late }: Frame) {
  return { from: place(older + late, days), to: place(younger + late, days), measured, silent, reshares };
}

/** Rings stand a usual gap apart from the last post on, where nothing at all was published since. */
function missedGaps(
  dimension: Dimension | null,
  measures: Measures,
  { days, late }: Frame,
): Pick<Strip, 'usual' | 'rings'> {
  const gap = saidGap(measures);
  const start = dimension?.measured.what === 'silence' ? dimension.older : null;
  if (gap === null || start === null || (100 * gap) / days < LEAST_RING_SPACE) return { usual: null, rings: [] };
  const missed = Array.from({ length: Math.floor(start / gap) }, (_, index) => start - (index + 1) * gap + late);
  return {
    usual: { from: place(start + late, days), to: place(start - gap + late, days), days: gap },
    rings: missed.filter((age) => age <= days && age >= 0).map((age) => place(age, days)),
  };
}
