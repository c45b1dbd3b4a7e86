/** Texts that are short where they are what one looks for: an age, a count, a name. */
import { isLeaf, nodesUnder, ownText, textOf } from './dom.ts';

const MOST_NODES = 100;

/**
 * The text under an element, its first `most` characters. No more than a hundred nodes are looked at, so that asking
 * this of every element of a deep page stays linear.
 */
export function shortText(element: Element, most = 200): string {
  if (isLeaf(element)) return textOf(element).slice(0, most);
  let text = '';
  for (const node of nodesUnder(element, MOST_NODES)) {
    text += ownText(node);
    if (text.length >= most) break;
  }
  return text.slice(0, most);
}
