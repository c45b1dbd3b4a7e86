/** Texts that are short where they are what one looks for: an age, a count, a name. */
import { isLeaf, nodesOf, textOf } from './dom.ts';

const MOST_NODES = 100;

/**
 * The text under an element, its first `most` characters. No more than a hundred nodes are looked at, so that asking
 * this of every element of a deep page stays linear.
 */
export function shortText(element: Element, most = 200): string {
  if (isLeaf(element)) return textOf(element).slice(0, most);
  const waiting: ChildNode[] = nodesOf(element).reverse();
  let text = '';
  for (let seen = 0; seen < MOST_NODES && text.length < most; seen += 1) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (node.nodeType === 1)
      waiting.push(
        ...nodesOf(node as Element)
          .slice(0, MOST_NODES)
          .reverse(),
      );
  }
  return text.slice(0, most);
}
