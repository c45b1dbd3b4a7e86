/** The strip of a page over all its readings, and where each of them stands on it. No words, no drawing. */
import { DAY } from '../measures/days.ts';
import { isSameDay } from '../words/months-and-days.ts';
import { place } from './span.ts';
import { type Strip, type StripFacts, stripOf } from './strip.ts';
import { DENSE } from './weeks.ts';

/** A strip that holds the readings is as long as one of these, days: two years at most, or marks are no longer told apart. */
const SPANS = [92, 183, 365, 730] as const;
const YEAR = 365;

/** Room that a marker's words take, per cent of the strip: as wide as a tab, and as narrow as a telephone. */
const ROOM = { wide: 11, narrow: 30 };

export interface ReadingMark {
  at: Date;
  /** Per cent from the left. */
  x: number;
  /** Where its date finds room beside its neighbours': on every strip, on a wide one, or on none. */
  said: 'always' | 'wide' | 'never';
}

export interface HistoryStrip {
  strip: Strip;
  /** From the oldest on; the last is the one that the strip ends at. */
  marks: ReadingMark[];
  /** Readings older than the strip: they are said, and not drawn. */
  before: number;
}

/**
 * @param facts of all readings together, as of the newest one.
 * @param readings the moments of all of them, ISO, in any order.
 * @param today a reading of this day has no words of its own: the strip's end has them.
 */
export function historyStrip(facts: StripFacts, readings: readonly string[], today: Date): HistoryStrip {
  const strip = stripFor(facts, readings);
  const shown = readings
    .map((readAt) => new Date(readAt))
    .filter((at) => at >= strip.from)
    .toSorted((a, b) => a.getTime() - b.getTime());
  return { strip, marks: marksOf(shown, strip, today), before: readings.length - shown.length };
}

/**
 * As the verdict asks for it, and longer where that holds more readings, or what was read of the last year: a tab has room.
 * A dense page keeps its weekly bars.
 */
function stripFor(facts: StripFacts, readings: readonly string[]): Strip {
  const usual = stripOf(facts);
  const { now } = usual;
  const days = (now.getTime() - usual.from.getTime()) / DAY;
  const age = (readAt: string) => (now.getTime() - Date.parse(readAt)) / DAY;
  const held = (span: number) => readings.filter((readAt) => age(readAt) <= span).length;
  const oldest = Math.min(YEAR, facts.measures.list.reach?.low ?? 0);
  const longer = SPANS.filter((span) => span > days && (held(span) > held(days) || oldest > days));
  const most = Math.max(0, ...longer.map(held));
  const wanted = longer.find((span) => held(span) === most && span >= oldest);
  if (wanted === undefined) return usual;
  const strip = stripOf({ ...facts, window: { from: new Date(now.getTime() - wanted * DAY), now } });
  return strip.own + strip.reshares > DENSE ? usual : strip;
}

/** The newest has its words first, then those before it as far as they keep clear of the ones that have theirs. */
function marksOf(shown: readonly Date[], { from, now }: Pick<Strip, 'from' | 'now'>, today: Date): ReadingMark[] {
  const days = (now.getTime() - from.getTime()) / DAY;
  const placed = shown.map((at) => ({ at, x: place((now.getTime() - at.getTime()) / DAY, days) }));
  const named = placed.filter(({ at }) => !isSameDay(at, today));
  const narrow = withRoom(named, ROOM.narrow, []);
  const wide = withRoom(named, ROOM.wide, narrow);
  return placed.map((mark) => ({
    ...mark,
    said: narrow.includes(mark.x) ? 'always' : wide.includes(mark.x) ? 'wide' : 'never',
  }));
}

/** Places that have their words, those `first` among them. */
function withRoom(placed: readonly { x: number }[], room: number, first: readonly number[]): number[] {
  const taken = [...first];
  for (const { x } of placed.toReversed()) {
    if (taken.every((other) => Math.abs(other - x) >= room)) taken.push(x);
  }
  return taken;
}
