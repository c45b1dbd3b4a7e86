/** How large the names on the map are, and whether they have room: reckoned from their letters, for nothing is measured. */
import { type MapBox, overlap } from './map.ts';
import type { Area } from './map-regions.ts';

/** A name tied to a point of the map, in per cent; `x` and `y` say to which side of it the name lies: `start` begins there. */
export interface MapLabel {
  text: string;
  at: { x: number; y: number };
  x: 'start' | 'end' | 'middle';
  y: 'above' | 'below' | 'middle';
  /** Em of the map's width, one of SHOWN_FROM: on a narrower map it is not shown. */
  from: number;
}

export interface Sizes {
  /** Em of the root text, of maps as they are shown: from the narrowest to the widest. */
  widths: readonly number[];
  height: number;
}

/** Em: a letter's mean width and a line's height at 11 px, and how far a name keeps from its point. As styles/map.css has it. */
const LETTER = 0.41;
const LINE = 0.9;
const AWAY = 0.4;
/** Names of regions, and the words beside the cross, are broken into lines no longer than this. */
const BROKEN_AT = 6.2;
/** Around a point that must stay in sight. */
const DOT = 0.7;
/** Between two names on one line. */
const GAP = 0.5;

/** A name that may be broken into lines. */
export type Sized = MapLabel & { broken: boolean };

interface Frame {
  width: number;
  height: number;
}

/** Within the map, over no other name and no point, at every width at which it is shown. */
export function isFree(
  wanted: Sized,
  taken: readonly Sized[],
  dots: readonly { x: number; y: number }[],
  { widths, height }: Sizes,
): boolean {
  return widths.every((width) => {
    if (width < wanted.from) return true;
    const frame = { width, height };
    const own = extent(wanted, frame);
    const apart = { ...own, left: own.left - GAP, width: own.width + 2 * GAP };
    const shown = taken.filter(({ from }) => width >= from);
    return (
      isWithin(own, frame) &&
      !shown.some((other) => overlap(apart, extent(other, frame))) &&
      !dots.some((dot) => overlap(own, around(dot, frame)))
    );
  });
}

function isWithin({ left, top, width, height }: Area, frame: Frame): boolean {
  return left >= 0 && top >= 0 && left + width <= frame.width && top + height <= frame.height;
}

/** In how many lines the name of a region is written. */
export function linesOf({ text }: Pick<MapLabel, 'text'>): number {
  return Math.max(1, Math.ceil((text.length * LETTER) / BROKEN_AT));
}

/** Em: the height of a name of so many lines, with the distance to its point. */
export const heightOf = (lines: number): number => lines * LINE + AWAY;

/** A name's rectangle, in em. Lines of nearly one length: no line is longer than the share, and a word. */
export function extent(label: Sized, frame: Frame): Area {
  const lines = label.broken ? linesOf(label) : 1;
  const width = lines > 1 ? BROKEN_AT + LETTER : label.text.length * LETTER;
  const height = lines * LINE;
  const [x, y] = [(label.at.x / 100) * frame.width, (label.at.y / 100) * frame.height];
  const left = { start: x + AWAY, end: x - AWAY - width, middle: x - width / 2 }[label.x];
  const top = { below: y + AWAY, above: y - AWAY - height, middle: y - height / 2 }[label.y];
  return { left, top, width, height };
}

function around({ x, y }: { x: number; y: number }, frame: Frame): Area {
  const half = DOT / 2;
  return { left: (x / 100) * frame.width - half, top: (y / 100) * frame.height - half, width: DOT, height: DOT };
}

/** Whether a name lies over a box, at any width at which it is shown. */
export function meets(label: MapLabel, { area }: MapBox, { widths, height }: Sizes): boolean {
  return widths.some((width) => {
    if (width < label.from) return false;
    const scaled = {
      left: (area.left / 100) * width,
      top: (area.top / 100) * height,
      width: (area.width / 100) * width,
      height: (area.height / 100) * height,
    };
    return overlap(extent({ ...label, broken: true }, { width, height }), scaled);
  });
}
