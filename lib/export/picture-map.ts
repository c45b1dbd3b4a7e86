/** The map of activity by response as a picture: of one page, or of up to twenty side by side. */
import type { Site } from '../reading/reading.ts';
import { HALF, type MapBox, type MapPage, mapOf, type PageMapView } from '../view/map.ts';
import { heightOf, linesOf, type MapLabel, type Sizes } from '../view/map-extents.ts';
import { type Labelled, labelsOf, type NumberLabel } from '../view/map-labels.ts';
import { type NamedRegion, namesOf } from '../view/map-names.ts';
import type { MapWords } from '../words/en/map.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords, words as wordsOf } from '../words/words.ts';
import { fileName } from './file-name.ts';
import { element, type Face, INK, lines, type MeasureText, text } from './picture-ink.ts';
import { EDGE, FACES, INNER, type Picture, Sheet, WIDTH } from './picture-sheet.ts';

export interface MapPictureOptions {
  locale: Locale;
  measure: MeasureText;
  /** Whose borders are drawn. */
  site: Site;
  /** What stands above it: the page's name, a set's, or nothing that names anybody. */
  title: string;
  /** Of one page: its verdict as the page's headline says it. */
  called?: string;
  /** The day of the reading, or the end that all pages are measured to. */
  at: Date;
  /** What the file's name says of whom. */
  file: readonly string[];
}

/** Pixels. */
const HEIGHT = { one: 320, many: 520 };
const NAME: Face = { size: 13, weight: 400, colour: 'ink3' };
/** Pixels of one em, in which names on the map are reckoned: they are set at 11 of 16. */
const EM = (NAME.size / 11) * 16;
const LINE = NAME.size * 1.3;
const AWAY = 0.4 * EM;

/** @returns `null` where neither score of any page is known: there is nothing to draw. */
export function mapPicture(pages: readonly MapPage[], options: MapPictureOptions): Picture | null {
  const { locale, measure, site, title, at, file } = options;
  const { map: words, picture } = deeperWords(locale);
  const [first] = pages;
  const isOne = first !== undefined && pages.length === 1;
  const map = mapOf(isOne ? [{ ...first, subject: true }] : pages, site);
  if (map.boxes.length === 0) return null;
  const sheet = new Sheet(measure);
  sheet.write(title, FACES.name, 0);
  sheet.write(`${wordsOf(locale).interface.sites[site]} · ${picture.read({ at })}`, FACES.small, 4);
  sheet.write(`${words.axes.posting} →\u2003${words.axes.response} ↑`, FACES.small, 18);
  sheet.y += 8;
  const labels = drawMap(sheet, map, { options, isOne, words });
  sheet.y += 8;
  const notes = isOne ? captionOf(first, map, options, words) : notesOf(map, labels, words);
  for (const note of notes) sheet.write(note, FACES.small, 2);
  return { ...sheet.finish(title, picture.foot), file: fileName([...file, picture.files.map], at, 'png') };
}

interface Drawing {
  options: MapPictureOptions;
  isOne: boolean;
  words: MapWords;
}

function drawMap(sheet: Sheet, map: PageMapView, { options, isOne, words }: Drawing): Labelled {
  const height = isOne ? HEIGHT.one : HEIGHT.many;
  const sizes: Sizes = { widths: [INNER / EM], height: height / EM };
  const own = map.own && options.called !== undefined ? { [map.own]: lower(options.called) } : {};
  const regions = namesOf(map, { ...words.regions, ...own }, sizes);
  const nameOf = (box: MapBox) => (isOne ? words.subject : box.page.name);
  const labels = labelsOf(map.boxes, regions, { nameOf, half: words.half, sizes, numbered: !isOne });
  const pen = penAt(sheet.y, height, options.measure);
  sheet.parts.push(
    ...groundOf(map, regions, pen),
    ...map.boxes.map((box) => boxOf(box, pen)),
    ...map.boxes.map((box) => pointOf(box, pen)),
    crossOf(pen),
    ...regions.map((label) => nameAt(label, pen, label.own ? { ...NAME, weight: 600, colour: 'ink' } : NAME, true)),
    ...(labels.half ? [nameAt(labels.half, pen, { ...NAME, colour: 'ink2' }, true)] : []),
    ...labels.numbers.map((label) => leaderOf(label, pen)),
    ...labels.pages.map((label) => nameAt(label, pen, faceOf(label.box), false)),
    ...labels.numbers.map((label) => nameAt(label, pen, { ...faceOf(label.box), weight: 600 }, false)),
  );
  sheet.y += height;
  return labels;
}

const faceOf = ({ page }: MapBox): Face =>
  page.subject ? { ...NAME, weight: 600, colour: 'accent' } : { ...NAME, colour: 'ink' };

/** Places of the map, per cent, in pixels of the picture. */
interface Pen {
  x: (percent: number) => number;
  y: (percent: number) => number;
  top: number;
  height: number;
  measure: MeasureText;
}

function penAt(top: number, height: number, measure: MeasureText): Pen {
  const x = (percent: number) => EDGE + (percent / 100) * INNER;
  const y = (percent: number) => top + (percent / 100) * height;
  return { x, y, top, height, measure };
}

function sides({ left, top, width, height }: MapBox['area'], pen: Pen) {
  const [x, y] = [pen.x(left), pen.y(top)];
  return { x, y, width: pen.x(left + width) - x, height: pen.y(top + height) - y };
}

/** The regions and their borders; the border beside the narrowest begins beneath its name, which is wider than it. */
function groundOf({ regions, own }: PageMapView, names: readonly NamedRegion[], pen: Pen): string[] {
  const quiet = names.find(({ name, y }) => name === 'quiet' && y === 'below');
  const beneath = pen.top + (quiet ? heightOf(linesOf(quiet)) * EM : 0);
  return [
    ...(own ? regions.areas[own].map((area) => element('rect', { ...sides(area, pen), fill: INK.sunken })) : []),
    ...regions.borders.map(({ from, to, score, beside }) => {
      const look = score
        ? { stroke: INK.rule }
        : { stroke: INK.edge, 'stroke-dasharray': '1 3', 'stroke-opacity': 0.75 };
      const y1 = beside === 'quiet' ? beneath : pen.y(from.y);
      return element('line', { x1: pen.x(from.x), y1, x2: pen.x(to.x), y2: pen.y(to.y), ...look });
    }),
    element('rect', {
      x: EDGE,
      y: pen.top,
      width: WIDTH - 2 * EDGE,
      height: pen.height,
      fill: 'none',
      stroke: INK.rule,
    }),
  ];
}

function boxOf({ page, area, unsure }: MapBox, pen: Pen): string {
  const look = page.subject
    ? { fill: INK.wash, 'fill-opacity': 0.7, stroke: INK.accent, 'stroke-width': 1.5 }
    : { fill: INK.soft, 'fill-opacity': 0.3, stroke: INK.ink3 };
  const doubt: Record<string, string> = unsure ? { fill: 'none', 'stroke-dasharray': '4 3' } : {};
  return element('rect', { ...sides(area, pen), ...look, ...doubt });
}

function pointOf({ page, point }: MapBox, pen: Pen): string {
  if (point === null) return '';
  return element('circle', { cx: pen.x(point.x), cy: pen.y(point.y), r: 3, fill: page.subject ? INK.accent : INK.ink });
}

/** Half the pages run with a tool. */
function crossOf(pen: Pen): string {
  const [x, y] = [pen.x(HALF.x), pen.y(HALF.y)];
  const look = { stroke: INK.ink2, 'stroke-width': 1.25 };
  return (
    element('line', { x1: x - 5, x2: x + 5, y1: y, y2: y, ...look }) +
    element('line', { x1: x, x2: x, y1: y - 5, y2: y + 5, ...look })
  );
}

/** From a number that found no place beside its box to the box. */
function leaderOf({ at, to }: NumberLabel, pen: Pen): string {
  if (to === null) return '';
  return element('line', { x1: pen.x(at.x), y1: pen.y(at.y), x2: pen.x(to.x), y2: pen.y(to.y), stroke: INK.ink3 });
}

const ANCHORS = { start: 'start', middle: 'middle', end: 'end' };
/** Where names of regions, and the words beside the cross, are broken. */
const BROKEN_AT = 6.2 * EM;

/** A name that grows away from the point to which it is tied. */
function nameAt({ text: said, at, x, y }: MapLabel, pen: Pen, face: Face, broken: boolean): string {
  const away = { start: AWAY, middle: 0, end: -AWAY }[x];
  const rows = broken ? lines(said, BROKEN_AT, face, pen.measure) : [said];
  const tall = rows.length * LINE;
  const top = pen.y(at.y) + { below: AWAY / 2, middle: -tall / 2, above: -AWAY / 2 - tall }[y];
  const halo = { stroke: INK.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return rows
    .map((row, place) => {
      const base = top + place * LINE + (LINE + face.size * 0.7) / 2;
      return text(row, pen.x(at.x) + away, base, face, { 'text-anchor': ANCHORS[x], ...halo });
    })
    .join('');
}

function captionOf(page: MapPage, map: PageMapView, { called }: MapPictureOptions, words: MapWords): string[] {
  return [words.caption(page), ...(map.outside && called ? [words.outside({ verdict: lower(called) })] : [])];
}

function notesOf({ boxes, notDrawn }: PageMapView, { numbers, unnamed }: Labelled, words: MapWords): string[] {
  const signs = [
    words.scale,
    words.borders,
    ...(boxes.some(({ unsure }) => unsure) ? [words.dashed] : []),
    ...(boxes.some(({ point }) => point === null) ? [words.band] : []),
  ];
  return [
    ...(numbers.length > 0 ? [numbers.map(({ text: number, name }) => `${number} ${name}`).join('   ')] : []),
    signs.join(' '),
    ...(unnamed.length > 0 ? [words.unnamed({ names: unnamed.map(({ page }) => page.name) })] : []),
    ...(notDrawn.length > 0 ? [words.notDrawn({ names: notDrawn.map(({ name }) => name) })] : []),
  ];
}

const lower = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);
