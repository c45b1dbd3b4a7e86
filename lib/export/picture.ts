/**
 * The picture to save of an audit, as an SVG text on light paper. One's own page has its verdict; another's carries its
 * date, what was seen of it, and figures, and no verdict word: a judgement that is passed on needs whoever made it.
 */
import type { AuditJson } from '../audit-json.ts';
import { lead } from '../diagnosis/lead.ts';
import { stripOf } from '../view/strip.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords, words as wordsOf } from '../words/words.ts';
import { fileName } from './file-name.ts';
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
  /** The name of the file. */
  file: string;
}

const WIDTH = 800;
const EDGE = 48;
const COLUMN = 24;
const INNER = WIDTH - 2 * EDGE;

const FACES = {
  name: { size: 20, weight: 600, colour: 'ink' },
  small: { size: 13, weight: 400, colour: 'ink3' },
  verdict: { size: 34, weight: 600, colour: 'ink' },
  sentence: { size: 18, weight: 400, colour: 'ink' },
  value: { size: 20, weight: 600, colour: 'ink' },
  fact: { size: 13, weight: 400, colour: 'ink2' },
} satisfies Record<string, Face>;

/** Draws from the top down, each part under the last. */
class Sheet {
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
}

export function pictureOf(audit: AuditJson, { locale, named, measure }: PictureOptions): Picture {
  const { reading } = audit;
  const sheet = new Sheet(measure);
  const said = lead(reading, audit.measures, audit.diagnosis, locale);
  const { picture } = deeperWords(locale);
  const name = (named && (reading.page.name ?? reading.page.handle)) || picture.unnamed;
  sheet.write(name, FACES.name, 0);
  sheet.write(scopeOf(audit, locale), FACES.small, 4);
  if (audit.context?.lens === 'mine') {
    sheet.write(said.verdict, FACES.verdict, 22);
    sheet.write(said.sentence, FACES.sentence, 8);
    sheet.write(said.confidence, FACES.small, 8);
  }
  if (reading.posts.length > 0) drawStrip(sheet, audit, said.reference, locale);
  if (audit.diagnosis.verdict !== 'empty') drawFacts(sheet, said.facts);
  sheet.y += 28;
  sheet.parts.push(element('line', { x1: EDGE, x2: WIDTH - EDGE, y1: sheet.y, y2: sheet.y, stroke: INK.rule }));
  sheet.write(picture.foot, FACES.small, 10);
  const height = Math.ceil(sheet.y + EDGE * 0.75);
  const file = fileName(
    named && reading.page.name ? [reading.page.name] : [reading.site],
    new Date(reading.readAt),
    'png',
  );
  return { svg: wholeOf(name, sheet.parts, height), width: WIDTH, height, file };
}

/** "LinkedIn, signed in · 8 posts over 5 weeks · read on 20 November 2026". */
function scopeOf({ reading, measures }: AuditJson, locale: Locale): string {
  const { page } = wordsOf(locale).interface;
  const { picture, sections } = deeperWords(locale);
  const { site, posts, readAt } = reading;
  const seen =
    posts.length === 0 ? picture.nothing : sections.coverage.posts({ posts: posts.length, days: measures.list.reach });
  return [page.view({ site, view: reading.coverage.view ?? null }), seen, picture.read({ at: new Date(readAt) })].join(
    ' · ',
  );
}

function drawStrip(
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

/** Three columns: value, name, reference. */
function drawFacts(sheet: Sheet, facts: ReturnType<typeof lead>['facts']): void {
  sheet.y += 28;
  const width = (INNER - 2 * COLUMN) / 3;
  const heights = facts.map(({ value, name, reference }, place) => {
    const x = EDGE + place * (width + COLUMN);
    const stack: [string, Face][] = [
      [value, FACES.value],
      [name, FACES.fact],
      [reference ?? '', FACES.small],
    ];
    return stack.reduce((top, [said, face]) => {
      const { svg, height } = column(said, x, sheet.y + top, width, face, sheet.measure);
      sheet.parts.push(svg);
      return top + height;
    }, 0);
  });
  sheet.y += Math.max(...heights);
}

/** A text under `y`, broken to a width. */
function column(said: string, x: number, y: number, width: number, face: Face, measure: MeasureText) {
  const step = face.size * (face.size > 30 ? 1.18 : 1.4);
  const broken = lines(said, width, face, measure);
  const svg = broken.map((line, row) => text(line, x, y + row * step + (step + face.size * 0.7) / 2, face)).join('');
  return { svg, height: broken.length * step };
}

function wholeOf(name: string, parts: readonly string[], height: number): string {
  const size = `width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"`;
  const hatch = `<pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">${element('line', { x1: 0, x2: 0, y1: 0, y2: 7, stroke: INK.edge, 'stroke-opacity': 0.7 })}</pattern>`;
  const paper = element('rect', { width: WIDTH, height, fill: INK.paper });
  const font = `font-family="${escaped(FONT)}" font-variant-numeric="tabular-nums"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font}><title>${escaped(name)}</title><defs>${hatch}</defs>${paper}${parts.join('')}</svg>`;
}
