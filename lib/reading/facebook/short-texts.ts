/** Texts of elements that hold little: a count, a name, a line. However large an element is, only the start is looked at. */

import { plainText } from '../../language/text.ts';
import { childrenOf, isLeaf, nameOf, nodesOf, textOf } from '../dom.ts';

/** Characters of one text that are looked at. */
const LONGEST_PIECE = 200;

/** The different texts inside an element, each of one node, in order. No more than a count needs is looked at. */
export function distinctTexts(element: Element): string[] {
  const texts = new Set<string>();
  const waiting = [element];
  let seen = 0;
  for (let next = waiting.pop(); next && seen < 60; next = waiting.pop()) {
    seen += 1;
    const text = ownText(next);
    if (text !== '') texts.add(text);
    waiting.push(...childrenOf(next).slice(0, 60).reverse());
  }
  return [...texts];
}

/** Whether a text may have a digit once it is folded: what the site, or a person, may write a number with. */
export function mayNumber(text: string): boolean {
  return /[\p{N}\p{So}]/u.test(text);
}

export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** The texts directly in an element, as one. */
export function ownText(element: Element): string {
  if (/^(title|style|script)$/.test(nameOf(element))) return '';
  if (isLeaf(element)) return plainText(textOf(element).slice(0, LONGEST_PIECE));
  const texts = nodesOf(element).filter((node) => node.nodeType === 3);
  return plainText(texts.map((node) => (node.nodeValue ?? '').slice(0, LONGEST_PIECE)).join(''));
}
