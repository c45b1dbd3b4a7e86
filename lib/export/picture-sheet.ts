/** The sheet of light paper that every saved picture is drawn on, from the top down. */
import type { AuditJson } from '../audit-json.ts';
import type { lead } from '../diagnosis/lead.ts';
import { stripOf } from '../view/strip.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords, words as wordsOf } from '../words/words.ts';
import { escaped } from './html.ts';
import { element, type Face, FONT, INK, lines, type MeasureText, text } from './picture-ink.ts';
import { legendDrawing } from './picture-legend.ts';
import { STRIP_HEIGHT, stripDrawing } from './picture-strip.ts';

export interface PictureOptions {
  locale: Locale;
  /** False leaves the company's name off, and out of the file's name. */
  named: boolean;
  measure: MeasureText;
}

export interface Picture {
  svg: string;
  /** Pixels. */
  width: number;
  height: number;
  /** The name of the file, as a PNG: `svgName` gives that of the drawing itself. */
  file: string;
}

export const svgName = (file: string): string => file.replace(/\.png$/, '.svg');

export const WIDTH = 800;
export const EDGE = 48;
export const INNER = WIDTH - 2 * EDGE;

export const FACES = {
  name: { size: 20, weight: 600, colour: 'ink' },
  small: { size: 13, weight: 400, colour: 'ink3' },
} satisfies Record<string, Face>;

/** Draws each part under the last. */
export class Sheet {
  readonly parts: string[] = [];
  y = EDGE;
  readonly measure: MeasureText;

  constructor(measure: MeasureText) {
    this.measure = measure;
  }

  /** Lines of text; leaves `y` at the bottom of the last one. */
  write(said: string, face: Face, gap: number): void {
    this.y += gap;
    const { svg, height } = column(said, EDGE, this.y, INNER, face, this.measure);
    this.parts.push(svg);
    this.y += height;
  }

  /** What it is made with, under a hairline, and then the whole as an SVG of its own. */
  finish(title: string, foot: string): Pick<Picture, 'svg' | 'width' | 'height'> {
    this.y += 28;
    this.parts.push(element('line', { x1: EDGE, x2: WIDTH - EDGE, y1: this.y, y2: this.y, stroke: INK.rule }));
    this.write(foot, FACES.small, 10);
    const height = Math.ceil(this.y + EDGE * 0.75);
    return { svg: wholeOf(title, this.parts, height), width: WIDTH, height };
  }
}

/** A text under `y`, broken to a width. */
export function column(said: string, x: number, y: number, width: number, face: Face, measure: MeasureText) {
  const step = face.size * (face.size > 30 ? 1.18 : 1.4);
  const broken = lines(said, width, face, measure);
  const svg = broken.map((line, row) => text(line, x, y + row * step + (step + face.size * 0.7) / 2, face)).join('');
  return { svg, height: broken.length * step };
}

/** Whose page it is, where the name may be said. */
export function titleOf({ reading: { page } }: AuditJson, { locale, named }: PictureOptions): string {
  return (named && (page.name ?? page.handle)) || deeperWords(locale).picture.unnamed;
}

/** "LinkedIn, signed in · 8 posts over 5 weeks · read on 20 November 2026". */
export function scopeOf({ reading, measures }: AuditJson, locale: Locale): string {
  const { page } = wordsOf(locale).interface;
  const { picture, sections } = deeperWords(locale);
  const { site, posts, readAt } = reading;
  const seen =
    posts.length === 0 ? picture.nothing : sections.coverage.posts({ posts: posts.length, days: measures.list.reach });
  return [page.view({ site, view: reading.coverage.view ?? null }), seen, picture.read({ at: new Date(readAt) })].join(
    ' · ',
  );
}

/** The strip of time with what its marks mean, and what is not on it. */
export function drawStrip(
  sheet: Sheet,
  audit: AuditJson,
  reference: ReturnType<typeof lead>['reference'],
  locale: Locale,
): void {
  const { reading, measures, diagnosis } = audit;
  const { interface: words } = wordsOf(locale);
  // What a prospect's strip measures is said as an age: a picture outlives it.
  const strip = stripOf({
    reading,
    measures,
    verdict: diagnosis.verdict,
    reference: reference.interactions,
  });
  sheet.y += 28;
  const frame = () => ({ x: EDGE, y: sheet.y, width: INNER });
  sheet.parts.push(stripDrawing(strip, frame(), { words, locale }));
  sheet.y += STRIP_HEIGHT + 6;
  const legend = legendDrawing(
    { strip, site: reading.site, reference: reference.text, words: words.strip },
    frame(),
    sheet.measure,
  );
  sheet.parts.push(legend.svg);
  sheet.y += legend.height;
  const missing = [
    ...(strip.older > 0 ? [words.strip.older({ posts: strip.older })] : []),
    ...(strip.undated > 0 ? [words.strip.undated({ posts: strip.undated })] : []),
  ];
  if (missing.length > 0) sheet.write(missing.join(' '), FACES.small, 6);
}

function wholeOf(name: string, parts: readonly string[], height: number): string {
  const size = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  const hatch = `<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${element('line', { x1: 0, x2: 0, y1: 0, y2: 7, stroke: INK.edge, 'stroke-opacity': 0.7 })}</pattern>`;
  const paper = element('rect', { width: WIDTH, height, fill: INK.paper });
  const font = `font-family="${escaped(FONT)}" font-variant-numeric="tabular-nums"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font}><title>${escaped(name)}</title><defs>${hatch}</defs>${paper}${parts.join('')}</svg>`;
}
