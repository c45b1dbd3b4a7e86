/** What the still strip's marks mean: only those that are drawn, and nothing that is labelled in place. */
import type { Site } from '../reading/reading.ts';
import { type LegendKey, legendOf } from '../view/legend.ts';
import type { Strip } from '../view/strip.ts';
import type { InterfaceWords } from '../words/en/interface.ts';
import { element, type Face, INK, lines, type MeasureText, text } from './picture-ink.ts';
import type { Frame } from './picture-strip.ts';

const NOTE: Face = { size: 13, weight: 400, colour: 'ink3' };
const LINE = 20;
const KEY = 24;
const BETWEEN = 22;

type Key = LegendKey | 'dotted';

interface Drawn {
  svg: string;
  /** Pixels. */
  height: number;
}

interface Legend {
  strip: Strip;
  site: Site;
  /** What the dotted line stands for. */
  reference: string | null;
  words: InterfaceWords['strip'];
}

/** Keys in rows, from the left. */
export function legendDrawing(legend: Legend, frame: Frame, measure: MeasureText): Drawn {
  const parts: string[] = [];
  let [x, y] = [frame.x, frame.y + LINE - 6];
  for (const [key, name] of keysOf(legend)) {
    const width = KEY + measure(name, NOTE);
    if (x > frame.x && x + width > frame.x + frame.width) [x, y] = [frame.x, y + LINE];
    parts.push(KEYS[key](x, y));
    for (const line of lines(name, frame.width - KEY, NOTE, measure)) {
      parts.push(text(line, x + KEY, y, NOTE));
      y += LINE;
    }
    y -= LINE;
    x += width + BETWEEN;
  }
  return { svg: parts.join(''), height: parts.length === 0 ? 0 : y - frame.y + 6 };
}

function keysOf({ strip, site, reference, words }: Legend): [Key, string][] {
  const dotted: [Key, string][] = reference !== null && strip.reference !== null ? [['dotted', reference]] : [];
  return [...legendOf(strip, site, words), ...dotted];
}

const bar = (x: number, y: number, width: number, look: Record<string, string | number>): string =>
  element('rect', { x: x + 9 - width / 2, y: y - 11, width, height: 12, ...look });

const stroke = (x: number, y: number, look: Record<string, string | number>): string =>
  element('line', { x1: x, x2: x + 18, y1: y - 5, y2: y - 5, ...look });

/** A small likeness of each mark, at the left of its name. */
const KEYS: Record<Key, (x: number, y: number) => string> = {
  own: (x, y) => bar(x, y, 4, { fill: INK.ink }),
  week: (x, y) => bar(x, y, 11, { fill: INK.ink }),
  part: (x, y) => bar(x, y, 11, { fill: INK.ink3 }),
  reshare: (x, y) => bar(x, y, 5, { fill: INK.paper, stroke: INK.ink2 }),
  pinned: (x, y) =>
    bar(x, y, 1.25, { fill: INK.ink2 }) +
    element('circle', { cx: x + 9, cy: y - 10, r: 3.25, fill: INK.paper, stroke: INK.ink, 'stroke-width': 1.25 }),
  coarse: (x, y) =>
    bar(x, y, 18, { fill: INK.soft }) + element('rect', { x, y: y - 11, width: 18, height: 2, fill: INK.ink }),
  unknown: (x, y) =>
    element('line', {
      x1: x + 9,
      x2: x + 9,
      y1: y + 1,
      y2: y - 11,
      stroke: INK.ink,
      'stroke-width': 3,
      'stroke-dasharray': '2 2',
    }),
  ring: (x, y) =>
    element('circle', { cx: x + 9, cy: y - 5, r: 3.25, fill: 'none', stroke: INK.ghost, 'stroke-width': 1.25 }),
  hatched: (x, y) => bar(x, y, 18, { fill: 'url(#hatch)' }),
  dotted: (x, y) => stroke(x, y, { stroke: INK.ink3, 'stroke-dasharray': '1 3' }),
};
