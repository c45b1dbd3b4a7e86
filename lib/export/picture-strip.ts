/** The strip of time as a still drawing, in pixels. */
import { isNamedInPlace } from '../view/legend.ts';
import { isCoarse, type Mark } from '../view/marks.ts';
import type { Strip } from '../view/strip.ts';
import type { Week } from '../view/weeks.ts';
import type { InterfaceWords } from '../words/en/interface.ts';
import { formatOf, type Locale } from '../words/format.ts';
import { element, type Face, INK, text } from './picture-ink.ts';

const LABEL: Face = { size: 18, weight: 600, colour: 'accent' };
const NOTE: Face = { size: 13, weight: 400, colour: 'ink3' };
const TODAY: Face = { ...NOTE, weight: 600, colour: 'ink' };

/** From the top of the drawing, pixels. */
const LABEL_BASE = 18;
const DIMENSION = 34;
const TALLEST = 96;
const BASE = 146;
const NAMES = BASE + 20;
export const STRIP_HEIGHT = NAMES + 4;

/** A post without response is still a post; a response that is not known has a height of its own, and a broken line. */
const ZERO = 4;
const UNKNOWN = 34;
const HATCHED = 62;
/** Further right there is no room for the words beside the usual gap, per cent. */
const LAST_USUAL = 58;
const WEEK_GAP = 0.5;

export interface Frame {
  x: number;
  y: number;
  width: number;
}

export interface StripWordsAndLocale {
  words: InterfaceWords;
  locale: Locale;
}

/** @param frame where it stands: its left, its top and its width. */
export function stripDrawing(strip: Strip, frame: Frame, said: StripWordsAndLocale): string {
  const pen = penFor(frame);
  const marks = strip.weeks ? weekBars(strip.weeks, pen, said) : strip.marks.map((mark) => markOf(mark, pen));
  return [...groundOf(strip, pen, said), ...marks, ...axisOf(strip, pen, said), ...dimensionOf(strip, pen, said)].join(
    '',
  );
}

/** Places of the strip, per cent and pixels from its top, in pixels of the picture. */
interface Pen {
  x: (percent: number) => number;
  y: (pixels: number) => number;
  line: (from: number, to: number, top: number, bottom: number, look: Record<string, string | number>) => string;
  box: (from: number, to: number, top: number, look: Record<string, string | number>) => string;
}

function penFor(frame: Frame): Pen {
  const x = (percent: number) => frame.x + (percent / 100) * frame.width;
  const y = (pixels: number) => frame.y + pixels;
  return {
    x,
    y,
    line: (from, to, top, bottom, look) =>
      element('line', { x1: x(from), x2: x(to), y1: y(top), y2: y(bottom), ...look }),
    box: (from, to, top, look) =>
      element('rect', { x: x(from), width: Math.max(0, x(to) - x(from)), y: y(top), height: BASE - top, ...look }),
  };
}

function groundOf(strip: Strip, { x, y, box, line }: Pen, { words }: StripWordsAndLocale): string[] {
  const { dimension, unloaded, gaps, reference } = strip;
  const hatched = unloaded ?? (gaps ? { from: 0, to: 100 } : null);
  const named = isNamedInPlace(strip);
  const level = BASE - (reference ?? 0) * TALLEST;
  const halo = { stroke: INK.paper, 'stroke-width': 4, 'paint-order': 'stroke', 'text-anchor': 'middle' };
  return [
    dimension?.silent ? box(dimension.from, dimension.to, DIMENSION, { fill: INK.wash }) : '',
    hatched ? box(hatched.from, hatched.to, BASE - HATCHED, { fill: 'url(#hatch)' }) : '',
    reference === null ? '' : line(0, 100, level, level, { stroke: INK.ghost, 'stroke-dasharray': '1 3' }),
    named && unloaded
      ? text(words.strip.notLoaded, x((unloaded.from + unloaded.to) / 2), y(BASE - 26), NOTE, halo)
      : '',
  ];
}

function axisOf(strip: Strip, { x, y, line }: Pen, { words, locale }: StripWordsAndLocale): string[] {
  const format = formatOf(locale);
  const nameOf = ({ at, unit }: Strip['ticks'][number]) =>
    unit === 'year' ? String(at.getUTCFullYear()) : format.month(at);
  return [
    line(0, 100, BASE, BASE, { stroke: INK.ink }),
    ...strip.ticks.flatMap((tick) => [
      line(tick.x, tick.x, BASE, BASE + 6, { stroke: INK.edge }),
      tick.named ? text(nameOf(tick), x(tick.x) + 4, y(NAMES), NOTE) : '',
    ]),
    line(100, 100, DIMENSION, BASE + 6, { stroke: INK.ink }),
    // A picture is looked at later: its right end is the day of the reading, and no today.
    text(words.strip.dated(strip.now, strip.now), x(100), y(NAMES), TODAY, { 'text-anchor': 'end' }),
  ];
}

function dimensionOf(strip: Strip, { x, y, line }: Pen, { words }: StripWordsAndLocale): string[] {
  const { dimension, usual, rings } = strip;
  if (!dimension) return [];
  const { from, to, measured } = dimension;
  // Each kind's words take that kind's figures.
  const say = words.dimension[measured.what] as (figures: typeof measured) => string;
  const atStart = from + to < 100;
  const look = { stroke: INK.accent, 'stroke-width': 1.5 };
  const minor = { stroke: INK.ink3 };
  return [
    text(say(measured), x(atStart ? from : to), y(LABEL_BASE), LABEL, { 'text-anchor': atStart ? 'start' : 'end' }),
    line(from, to, DIMENSION, DIMENSION, look),
    ...[from, to].map((end) => line(end, end, DIMENSION - 6, DIMENSION + 6, look)),
    ...(usual && usual.from <= LAST_USUAL
      ? [
          line(usual.from, usual.to, DIMENSION + 24, DIMENSION + 24, minor),
          ...[usual.from, usual.to].map((end) => line(end, end, DIMENSION + 19, DIMENSION + 29, minor)),
          text(words.strip.usualGap({ days: Math.round(usual.days) }), x(usual.to) + 8, y(DIMENSION + 28), NOTE),
        ]
      : []),
    ...rings.map((ring) =>
      element('circle', {
        cx: x(ring),
        cy: y(BASE - 9),
        r: 3.25,
        fill: 'none',
        stroke: INK.ghost,
        'stroke-width': 1.25,
      }),
    ),
  ];
}

const topOf = (height: number | null): number => BASE - (height === null ? UNKNOWN : Math.max(ZERO, height * TALLEST));

function markOf(mark: Mark, pen: Pen): string {
  return isCoarse(mark) ? blockOf(mark, pen) : barOf(mark, pen);
}

function barOf({ sort, from, heights }: Mark, { x, y, line }: Pen): string {
  const height = heights[0] ?? null;
  const top = topOf(height);
  const broken: Record<string, string> = height === null ? { 'stroke-dasharray': '2 2' } : {};
  if (sort === 'reshare') {
    const look = { fill: INK.paper, stroke: INK.ink2, ...broken };
    return element('rect', { x: x(from) - 2.5, width: 5, y: y(top), height: BASE - top, ...look });
  }
  if (sort === 'own') return line(from, from, BASE, top, { stroke: INK.ink, 'stroke-width': 4, ...broken });
  const head = { cx: x(from), cy: y(top), r: 4, fill: INK.paper, stroke: INK.ink, 'stroke-width': 1.25 };
  return line(from, from, BASE, top, { stroke: INK.ink2, 'stroke-width': 1.25, ...broken }) + element('circle', head);
}

/** As wide as the time is known, never a mark inside. */
function blockOf({ sort, from, to, heights }: Mark, { x, y, box, line }: Pen): string {
  const top = Math.min(...heights.map(topOf));
  const look = sort === 'reshare' ? { fill: 'none', stroke: INK.ink2 } : { fill: INK.soft, 'fill-opacity': 0.6 };
  const caps = [...new Set(heights)].map((height) => {
    const broken: Record<string, string> = height === null ? { 'stroke-dasharray': '2 2' } : {};
    return line(from, to, topOf(height), topOf(height), {
      stroke: INK.ink,
      'stroke-width': sort === 'own' ? 2 : 1,
      ...broken,
    });
  });
  const times = text(
    `×${heights.length}`,
    x((from + to) / 2),
    y(top - 5),
    { ...NOTE, colour: 'ink' },
    { 'text-anchor': 'middle' },
  );
  return box(from, to, top, look) + caps.join('') + (heights.length > 1 ? times : '');
}

function weekBars(weeks: Week[], { x, y, box }: Pen, { words }: StripWordsAndLocale): string[] {
  const most = Math.max(1, ...weeks.map(({ own, reshares }) => own + reshares));
  const room = TALLEST - 16;
  const tall = (posts: number) => (posts / most) * room;
  const bars = weeks.map(({ from, to, own, reshares, whole, seen }) => {
    const ring = {
      cx: x((from + to) / 2),
      cy: y(BASE - 9),
      r: 3.25,
      fill: 'none',
      stroke: INK.ghost,
      'stroke-width': 1.25,
    };
    if (own + reshares === 0) return seen ? element('circle', ring) : '';
    const [left, right, top] = [from + WEEK_GAP, to - WEEK_GAP, BASE - tall(own)];
    const onTop = { x: x(left), width: x(right) - x(left), y: y(top - tall(reshares)), height: tall(reshares) };
    return (
      box(left, right, top, { fill: whole ? INK.ink : INK.ink3 }) +
      (reshares > 0 ? element('rect', { ...onTop, fill: INK.paper, stroke: INK.ink2 }) : '')
    );
  });
  return [text(words.strip.weekly({ most }), x(0), y(BASE - room - 6), NOTE), ...bars];
}
