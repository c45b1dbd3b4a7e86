/** The category as the intro shows it. */

import { plainText } from '../../language/text.ts';
import { all, nameOf, nearest, parentOf, rootOf } from '../dom.ts';
import { shortText } from '../short-text.ts';
import { inOrder } from '../text-holders.ts';
import { hasDigit } from './short-texts.ts';

const MOST_BOLD = 500;
/** A longer text is no category. */
const LONGEST_NAME = 150;

/** "Page · Retail company": the first word in bold. None of a link: a post's time may be in bold, beside its audience. */
export function drawnCategory(document: Document, isPost: (element: Element) => boolean): string | null {
  const seen = new Set<Element>();
  const textOf = shortTexts();
  const root = rootOf(document);
  const bolds = ['b', 'strong'].flatMap((name) => all(document, name).slice(0, MOST_BOLD));
  // Most of them stand in posts: what is left is put into order.
  const beside = bolds.filter((bold) => !isPost(bold));
  for (const bold of root ? inOrder(beside, root) : []) {
    const parent = lineAround(bold, textOf);
    if (!parent || seen.has(parent) || nearest(bold, (around) => nameOf(around) === 'a', 6)) continue;
    seen.add(parent);
    const line = plainText(textOf(parent));
    const start = plainText(textOf(bold));
    const rest = start !== '' && line.startsWith(start) ? /^ · (.+)$/.exec(line.slice(start.length))?.[1] : undefined;
    // "Price range · $$" and "Rating · 4.5 (123 reviews)" have the same form.
    if (rest && rest.length < LONGEST_NAME && /\p{L}/u.test(rest) && !hasDigit(line)) return rest;
  }
  return null;
}

/** The element around a word in which something else is written, too. */
function lineAround(bold: Element, textOf: (element: Element) => string): Element | null {
  const own = textOf(bold).trim();
  let line = parentOf(bold);
  for (let step = 0; line && step < 4 && textOf(line).trim() === own; step += 1) line = parentOf(line);
  return line;
}

/** Many words in bold may stand in one line: it is asked once. */
function shortTexts(): (element: Element) => string {
  const texts = new Map<Element, string>();
  return (element) => {
    const text = texts.get(element) ?? shortText(element);
    texts.set(element, text);
    return text;
  };
}
