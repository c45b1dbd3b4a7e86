/**
 * Elements by the texts in them. A page has five elements for each text, and nearly all texts are of no interest: whoever
 * goes over the texts, and looks only at the elements that hold one that counts, is done in a tenth of the time.
 */
import { isBrowser } from './access.ts';
import { childrenOf, isBehind, ownText, parentOf, textNodes } from './dom.ts';
import { areShadows } from './shadows.ts';

/** The elements below `root` that directly hold a text for which `test` holds, each once. In no order that means anything. */
export function holdersOfText(root: Element, test: (text: string) => boolean): Element[] {
  const holders = new Set<Element>();
  for (const node of textNodes(root)) {
    const holder = test(ownText(node)) ? parentOf(node as unknown as Element) : null;
    if (holder) holders.add(holder);
  }
  return [...holders];
}

/** All that is around the elements, themselves included, up to `root`. */
export function waysTo(elements: Iterable<Element>, root: Element): Set<Element> {
  const ways = new Set<Element>();
  for (const element of elements) {
    for (let next: Element | null = element; next && !ways.has(next); next = next === root ? null : parentOf(next))
      ways.add(next);
  }
  return ways;
}

/** So few are held against each other; to many it is quicker to go down. */
const FEW = 50;

/** The elements in document order, each once: found by going down to them and nowhere else. */
export function inOrder(elements: Iterable<Element>, root: Element): Element[] {
  const wanted = new Set(elements);
  if (isBrowser && wanted.size <= FEW && !areShadows())
    return [...wanted].sort((one, other) => (isBehind(one, other) ? 1 : -1));
  const parents = [...wanted].flatMap((element) => (element === root ? [] : (parentOf(element) ?? [])));
  const around = waysTo(parents, root);
  const sorted: Element[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next && sorted.length < wanted.size; next = waiting.pop()) {
    if (wanted.has(next)) sorted.push(next);
    if (!around.has(next)) continue;
    const inside = childrenOf(next);
    for (let at = inside.length - 1; at >= 0; at -= 1) {
      const child = inside[at];
      if (child && (wanted.has(child) || around.has(child))) waiting.push(child);
    }
  }
  return sorted;
}
