/** The category as the intro shows it. */

import { plainText } from '../../language/text.ts';
import { all, parentOf } from '../dom.ts';
import { shortText } from './short-texts.ts';

const MOST_BOLD = 500;

/** "Page · Retail company": the first word in bold. */
export function drawnCategory(document: Document, isPost: (element: Element) => boolean): string | null {
  const seen = new Set<Element>();
  for (const bold of all(document, 'b, strong').slice(0, MOST_BOLD)) {
    const parent = lineAround(bold);
    if (!parent || seen.has(parent) || isPost(bold)) continue;
    seen.add(parent);
    const line = plainText(shortText(parent) ?? '');
    const start = plainText(shortText(bold) ?? '');
    const rest = start !== '' && line.startsWith(start) ? /^ · (.+)$/.exec(line.slice(start.length))?.[1] : undefined;
    // "Price range · $$" and "Rating · 4.5 (123 reviews)" have the same form.
    if (rest && /\p{L}/u.test(rest) && !/\p{Nd}/u.test(rest)) return rest;
  }
  return null;
}

/** The element around a word in which something else is written, too. */
function lineAround(bold: Element): Element | null {
  const own = shortText(bold)?.trim();
  let line = parentOf(bold);
  for (let step = 0; line && step < 4 && shortText(line)?.trim() === own; step += 1) line = parentOf(line);
  return line;
}
