/** The size of the paper, and what stands in its margins on each page: rules that know the report's own words. */
import type { Report } from './report-shape.ts';

const SIZES: Record<Report['paper'], string> = { A4: 'A4', letter: 'letter' };

/** The same as the tokens' ink2, ink3 and rule: margins know no custom properties of the document. */
const INK = 'oklch(42% 0.012 265)';
const FAINT = 'oklch(52.5% 0.012 265)';
const RULE = 'oklch(90.5% 0.005 90)';

/** Room beside the text, within the margins, for signs that hang there: what lies outside is not printed. */
const HANGING = '5mm';
const HEAD = `vertical-align: bottom; color: ${INK}; border-bottom: 0.75pt solid ${RULE}; padding-bottom: 2.5mm; margin-bottom: 6mm;`;
const FOOT = `vertical-align: top; color: ${FAINT}; border-top: 0.75pt solid ${RULE}; padding-top: 2.5mm; margin-top: 3mm;`;

const FONT = `400 8.25pt/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif`;

/**
 * CSS for `@page`. In the tab it is an adopted sheet, in the one file it stands with the rest. Browsers without boxes in
 * the margins leave them out.
 */
export function pageCss({ paper, author, running }: Pick<Report, 'paper' | 'author' | 'running'>): string {
  const by = [author.name, author.line].filter(Boolean).join(', ');
  return `@page {
  size: ${SIZES[paper]};
  margin: 23mm 13mm 19mm;
  ${box('top-left', [string(by)], `text-align: left; width: 50%; margin-left: ${HANGING}; ${HEAD}`)}
  ${box('top-right', [string(running.title)], `text-align: right; width: 50%; margin-right: ${HANGING}; ${HEAD}`)}
  ${box('bottom-left', [string(running.foot)], `text-align: left; width: 90%; margin-left: ${HANGING}; ${FOOT}`)}
  ${box('bottom-right', ['counter(page)', '"/"', 'counter(pages)'], `text-align: right; width: 10%; margin-right: ${HANGING}; ${FOOT}`)}
}`;
}

const box = (name: string, content: string[], style: string): string =>
  `@${name} { content: ${content.join(' ')}; font: ${FONT}; ${style} }`;

/** A text as a string of CSS: nothing in it can end the string, nor a style sheet in an HTML file. */
export function string(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,:;()’‘“”«»&+\-\u00a0\u202f]/gu, (letter) => {
    return `\\${letter.codePointAt(0)?.toString(16)} `;
  });
  return `"${escaped}"`;
}
