/**
 * Where the names on the map stand, so that no two overlap. Nothing is measured: a name's size is reckoned from its letters,
 * and a place is taken only where it is free at every width at which the name is shown. What finds no place is not written.
 */
import { HALF, type MapBox, overlap } from './map.ts';
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

export interface PageLabel extends MapLabel {
  box: MapBox;
}

export interface Sizes {
  /** Em of the root text, of maps as they are shown: from the narrowest to the widest. */
  widths: readonly number[];
  height: number;
}

/** Em. styles/map.css hides names on maps narrower than these. */
export const SHOWN_FROM = [0, 11, 16, 24] as const;
/** Below, only the page's own region is named, and the cross is not. */
export const NAMED_FROM = 16;

/** In the popup: 212 px at 200 % to a wide panel. */
export const ONE: Sizes = { widths: [6.6, 11.2, 13.2, 17.5, 22.5], height: 11 };
/** In a tab. */
export const MANY: Sizes = { widths: [13.2, 17.5, 25, 35, 45], height: 27.5 };

/** Em: a letter's mean width and a line's height at 11 px, and how far a name keeps from its point. As styles/map.css has it. */
const LETTER = 0.41;
const LINE = 0.9;
const AWAY = 0.4;
/** Names of regions, and the words beside the cross, are broken into lines no longer than this. */
const BROKEN_AT = 6.2;
/** Around a point that must stay in sight. */
const DOT = 0.7;

/** A name that may be broken into lines. */
export type Sized = MapLabel & { broken: boolean };

interface Frame {
  width: number;
  height: number;
}

export interface Labelled {
  /** Each page's name that found a place. */
  pages: PageLabel[];
  /** Boxes whose names found none at any width. */
  unnamed: MapBox[];
  /** Beside the cross, where there is room. */
  half: MapLabel | null;
}

export interface Placing {
  nameOf: (box: MapBox) => string;
  half: string;
  sizes: Sizes;
}

/**
 * Places the names of the boxes, the page that is spoken of first, then the others from the top; the words beside the cross before
 * them on a map of many, where no caption says what the cross is, and after them on a map of one.
 *
 * @param regions the regions' names, which stand where they stand.
 */
export function labelsOf(
  boxes: readonly MapBox[],
  regions: readonly MapLabel[],
  { nameOf, half, sizes }: Placing,
): Labelled {
  const taken: Sized[] = regions.map((label) => ({ ...label, broken: true }));
  const dots = [...boxes.flatMap(({ point }) => point ?? []), HALF];
  const place = (candidates: readonly MapLabel[], broken: boolean): MapLabel | null => {
    const free = candidates.map((label) => ({ ...label, broken })).find((label) => isFree(label, taken, dots, sizes));
    if (free) taken.push(free);
    return free ?? null;
  };
  const cross = () => place(shownFrom(beside(half, HALF), NAMED_FROM), true);
  const before = boxes.length > 1 ? cross() : null;
  const pages: PageLabel[] = [];
  const unnamed: MapBox[] = [];
  for (const box of boxes.toSorted(byPlace)) {
    const label = place(candidatesOf(box, nameOf(box)), false);
    if (label) pages.push({ ...label, box });
    else unnamed.push(box);
  }
  return { pages, unnamed, half: boxes.length > 1 ? before : cross() };
}

function byPlace(a: MapBox, b: MapBox): number {
  return Number(b.page.subject) - Number(a.page.subject) || a.area.top - b.area.top;
}

/** Outside the box, even where a narrow map then goes without the name; else beside its point, within the box. */
function candidatesOf(box: MapBox, text: string): MapLabel[] {
  const outer = outside(box, text);
  const inner = box.point ? beside(text, box.point) : [];
  const [always, phone, popup, tab] = SHOWN_FROM;
  return [
    ...[always, phone, popup].flatMap((from) => shownFrom(outer, from)),
    ...SHOWN_FROM.flatMap((from) => shownFrom(inner, from)),
    ...shownFrom(outer, tab),
  ];
}

const shownFrom = (labels: readonly MapLabel[], from: number): MapLabel[] =>
  labels.map((label) => ({ ...label, from }));

/** Beside the box, above and below it. */
function outside({ area, point }: MapBox, text: string): MapLabel[] {
  const { left, top, width, height } = area;
  const [right, bottom] = [left + width, top + height];
  const level = point?.y ?? top + height / 2;
  const from = 0;
  return [
    { text, at: { x: right, y: level }, x: 'start', y: 'middle', from },
    { text, at: { x: left, y: top }, x: 'start', y: 'above', from },
    { text, at: { x: right, y: top }, x: 'end', y: 'above', from },
    { text, at: { x: left, y: bottom }, x: 'start', y: 'below', from },
    { text, at: { x: right, y: bottom }, x: 'end', y: 'below', from },
    { text, at: { x: left, y: level }, x: 'end', y: 'middle', from },
  ];
}

function beside(text: string, at: { x: number; y: number }): MapLabel[] {
  return [
    { text, at, x: 'start', y: 'middle', from: 0 },
    { text, at, x: 'middle', y: 'below', from: 0 },
    { text, at, x: 'middle', y: 'above', from: 0 },
    { text, at, x: 'end', y: 'middle', from: 0 },
    { text, at, x: 'start', y: 'below', from: 0 },
    { text, at, x: 'end', y: 'below', from: 0 },
    { text, at, x: 'start', y: 'above', from: 0 },
    { text, at, x: 'end', y: 'above', from: 0 },
  ];
}

/** Within the map, over no other name and no point, at every width at which it is shown. */
function isFree(
  wanted: Sized,
  taken: readonly Sized[],
  dots: readonly { x: number; y: number }[],
  { widths, height }: Sizes,
): boolean {
  return widths.every((width) => {
    if (width < wanted.from) return true;
    const frame = { width, height };
    const own = extent(wanted, frame);
    const shown = taken.filter(({ from }) => width >= from);
    return (
      isWithin(own, frame) &&
      !shown.some((other) => overlap(own, extent(other, frame))) &&
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
