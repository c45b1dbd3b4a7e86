/**
 * Where the names on the map stand, so that no two overlap. Nothing is measured: a name's size is reckoned from its letters,
 * and a place is taken only where it is free at every width at which the name is shown. On a map of many, a name that finds
 * no place leaves a number there, and stands in a key below.
 */
import { HALF, type MapBox } from './map.ts';
import { isFree, type MapLabel, meets, type Sized, type Sizes } from './map-extents.ts';

/** Places beside the cross: those further off seem to name something else. */
const BESIDE_CROSS = 6;

interface PageLabel extends MapLabel {
  box: MapBox;
}

/** Em. styles/map.css hides names on maps narrower than these. */
const SHOWN_FROM = [0, 11, 16, 24] as const;
/** Below, only the page's own region is named, and the cross is not. */
export const NAMED_FROM = 16;

/** In the popup: 212 px at 200 % to a wide panel. */
export const ONE: Sizes = { widths: [6.6, 11.2, 13.2, 17.5, 22.5], height: 11 };
/** Of one page in its tab, from a telephone to a wide window: as styles/one-page-kept.css has it. */
export const ONE_WIDE: Sizes = { widths: [13.2, 17.5, 25, 35, 42], height: 15.5 };
/** In a tab; and on a phone, or at 200 %, where fewer names have room. styles/map.css shows one of the two. */
export const MANY: Sizes = { widths: [24, 30, 36, 45], height: 27.5 };
export const MANY_NARROW: Sizes = { widths: [13.2, 16, 19, 23.9], height: 27.5 };

/** A number in place of a name, which stands in the key. */
export interface NumberLabel extends PageLabel {
  name: string;
  /** Where the line to its box ends, in per cent; `null` where it stands beside the box. */
  to: { x: number; y: number } | null;
}

export interface Labelled {
  /** Each page's name that found a place. */
  pages: PageLabel[];
  /** The others, in the order of their numbers. Empty where no numbers were asked for. */
  numbers: NumberLabel[];
  /** Boxes whose names found none at any width. */
  unnamed: MapBox[];
  /** Beside the cross, where there is room. */
  half: MapLabel | null;
}

export interface Placing {
  nameOf: (box: MapBox) => string;
  half: string;
  sizes: Sizes;
  /** No page goes without a name or a number, at any of the widths. */
  numbered?: boolean;
}

/** Steps of the search for a number's place, in per cent of the map. */
const STEP = 4;

/**
 * Places the names of the boxes, the page that is spoken of first, then the others from the top; the words beside the cross before
 * them on a map of many, where no caption says what the cross is, and after them on a map of one.
 *
 * @param regions the regions' names, which stand where they stand.
 */
export function labelsOf(
  boxes: readonly MapBox[],
  regions: readonly MapLabel[],
  { nameOf, half, sizes, numbered = false }: Placing,
): Labelled {
  const taken: Sized[] = regions.map((label) => ({ ...label, broken: true }));
  const dots = [...boxes.flatMap(({ point }) => point ?? []), HALF];
  const place: Place = (candidates, broken) => {
    const free = candidates.map((label) => ({ ...label, broken })).find((label) => isFree(label, taken, dots, sizes));
    if (free) taken.push(free);
    return free ?? null;
  };
  const cross = (free: (label: MapLabel) => boolean) =>
    place(shownFrom(beside(half, HALF), NAMED_FROM).slice(0, BESIDE_CROSS).filter(free), true);
  const before = boxes.length > 1 ? cross(() => true) : null;
  const pages: PageLabel[] = [];
  const numbers: NumberLabel[] = [];
  const unnamed: MapBox[] = [];
  for (const box of boxes.toSorted(byPlace)) {
    const name = nameOf(box);
    const label = place(numbered ? alwaysShown(box, name) : candidatesOf(box, name), false);
    const number = label || !numbered ? null : numberFor(box, String(numbers.length + 1), place, sizes);
    if (label) pages.push({ ...label, box });
    else if (number) numbers.push({ ...number, name, box });
    else unnamed.push(box);
  }
  return {
    pages,
    numbers,
    unnamed,
    half: boxes.length > 1 ? before : cross((label) => !boxes.some((box) => meets(label, box, sizes))),
  };
}

type Place = (candidates: readonly MapLabel[], broken: boolean) => MapLabel | null;

/** Beside its box; else at the nearest place that is free, with a line to the box. */
function numberFor(box: MapBox, text: string, place: Place, sizes: Sizes): (MapLabel & Pick<NumberLabel, 'to'>) | null {
  const beside = place(alwaysShown(box, text), false);
  if (beside) return { ...beside, to: null };
  const to = centreOf(box);
  const width = (sizes.widths[0] ?? 1) / 100;
  const height = sizes.height / 100;
  const far = ({ at }: MapLabel) => Math.hypot((at.x - to.x) * width, (at.y - to.y) * height);
  const free = place(
    GRID.map((at): MapLabel => ({ text, at, x: 'middle', y: 'middle', from: 0 })).toSorted((a, b) => far(a) - far(b)),
    false,
  );
  return free && { ...free, to };
}

const STEPS = Array.from({ length: 100 / STEP - 1 }, (_, index) => (index + 1) * STEP);
const GRID = STEPS.flatMap((y) => STEPS.map((x) => ({ x, y })));

const centreOf = ({ area, point }: MapBox) => point ?? { x: area.left + area.width / 2, y: area.top + area.height / 2 };

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

/** The same places, at every width or none. */
function alwaysShown(box: MapBox, text: string): MapLabel[] {
  return [...outside(box, text), ...(box.point ? beside(text, box.point) : [])];
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
