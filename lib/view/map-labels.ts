/**
 * Where the names on the map stand, so that no two overlap. Nothing is measured: a name's size is reckoned from its letters,
 * and a place is taken only where it is free at every width at which the name is shown. What finds no place is not written.
 */
import { HALF, type MapBox } from './map.ts';
import { isFree, type MapLabel, meets, type Sized, type Sizes } from './map-extents.ts';

/** Places beside the cross: those further off seem to name something else. */
const BESIDE_CROSS = 6;

export interface PageLabel extends MapLabel {
  box: MapBox;
}

/** Em. styles/map.css hides names on maps narrower than these. */
export const SHOWN_FROM = [0, 11, 16, 24] as const;
/** Below, only the page's own region is named, and the cross is not. */
export const NAMED_FROM = 16;

/** In the popup: 212 px at 200 % to a wide panel. */
export const ONE: Sizes = { widths: [6.6, 11.2, 13.2, 17.5, 22.5], height: 11 };
/** In a tab. */
export const MANY: Sizes = { widths: [13.2, 17.5, 25, 35, 45], height: 27.5 };

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
  const cross = (free: (label: MapLabel) => boolean) =>
    place(shownFrom(beside(half, HALF), NAMED_FROM).slice(0, BESIDE_CROSS).filter(free), true);
  const before = boxes.length > 1 ? cross(() => true) : null;
  const pages: PageLabel[] = [];
  const unnamed: MapBox[] = [];
  for (const box of boxes.toSorted(byPlace)) {
    const label = place(candidatesOf(box, nameOf(box)), false);
    if (label) pages.push({ ...label, box });
    else unnamed.push(box);
  }
  return {
    pages,
    unnamed,
    half: boxes.length > 1 ? before : cross((label) => !boxes.some((box) => meets(label, box, sizes))),
  };
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
    { text, at, x: 'start', y: 'above', from: 0 },
    { text, at, x: 'end', y: 'below', from: 0 },
    { text, at, x: 'end', y: 'above', from: 0 },
  ];
}
