/**
 * The picture to save of an audit, as an SVG text on light paper. One's own page has its verdict; another's carries its
 * date, what was seen of it, and figures, and no verdict word: a judgement that is passed on needs whoever made it.
 */
import type { AuditJson } from '../audit-json.ts';
import { lead } from '../diagnosis/lead.ts';
import { deeperWords } from '../words/words.ts';
import { fileName } from './file-name.ts';
import type { Face } from './picture-ink.ts';
import {
  column,
  drawStrip,
  EDGE,
  FACES,
  INNER,
  type Picture,
  type PictureOptions,
  Sheet,
  scopeOf,
  titleOf,
} from './picture-sheet.ts';

const COLUMN = 24;

const CARD = {
  verdict: { size: 34, weight: 600, colour: 'ink' },
  sentence: { size: 18, weight: 400, colour: 'ink' },
  value: { size: 20, weight: 600, colour: 'ink' },
  fact: { size: 13, weight: 400, colour: 'ink2' },
} satisfies Record<string, Face>;

/** The card: name, verdict, strip and three facts. */
export function pictureOf(audit: AuditJson, options: PictureOptions): Picture {
  const { reading } = audit;
  const { locale, measure } = options;
  const sheet = new Sheet(measure);
  const said = lead(reading, audit.measures, audit.diagnosis, locale);
  const title = titleOf(audit, options);
  sheet.write(title, FACES.name, 0);
  sheet.write(scopeOf(audit, locale), FACES.small, 4);
  if (audit.context?.lens === 'mine') {
    sheet.write(said.verdict, CARD.verdict, 22);
    sheet.write(said.sentence, CARD.sentence, 8);
    sheet.write(said.confidence, FACES.small, 8);
  }
  if (reading.posts.length > 0) drawStrip(sheet, audit, said.reference, locale);
  if (audit.diagnosis.verdict !== 'empty') drawFacts(sheet, said.facts);
  return { ...sheet.finish(title, deeperWords(locale).picture.foot), file: pictureName(audit, options, []) };
}

/** The strip of time alone, under the page's name and what was seen of it. */
export function stripPicture(audit: AuditJson, options: PictureOptions): Picture {
  const { locale, measure } = options;
  const sheet = new Sheet(measure);
  const { reference } = lead(audit.reading, audit.measures, audit.diagnosis, locale);
  const title = titleOf(audit, options);
  sheet.write(title, FACES.name, 0);
  sheet.write(scopeOf(audit, locale), FACES.small, 4);
  drawStrip(sheet, audit, reference, locale);
  const { foot, files } = deeperWords(locale).picture;
  return { ...sheet.finish(title, foot), file: pictureName(audit, options, [files.strip]) };
}

/** Of the page, or of its site where the name stays off. */
function pictureName({ reading }: AuditJson, { named }: PictureOptions, what: readonly string[]): string {
  const { page, site, readAt } = reading;
  return fileName([(named && page.name) || site, ...what], new Date(readAt), 'png');
}

/** Three columns: value, name, reference. */
function drawFacts(sheet: Sheet, facts: ReturnType<typeof lead>['facts']): void {
  sheet.y += 28;
  const width = (INNER - 2 * COLUMN) / 3;
  const heights = facts.map(({ value, name, reference }, place) => {
    const x = EDGE + place * (width + COLUMN);
    const stack: [string, Face][] = [
      [value, CARD.value],
      [name, CARD.fact],
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
