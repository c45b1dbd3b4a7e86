/** Texts whose letters stand in elements of their own, as Facebook scrambles its times. */
import { all, childrenOf, nodesOf, textOf } from '../../lib/reading/dom.ts';
import { displayedText, isScrambled } from '../../lib/reading/facebook/displayed.ts';
import type { Disguise } from './disguise.ts';

/**
 * A row that shows an age stays. Of any other scrambled one the letters are replaced and the digits stay, as a clear
 * twin elsewhere in the page is known by them.
 *
 * @returns the elements whose texts need nothing more
 */
export function replaceLetters(document: Document, { isTime, machine }: Disguise): Set<Element> {
  const settled = new Set<Element>();
  for (const row of all(document, '*').filter(isRow)) {
    const showsTime = isTime(displayedText(row, null) ?? '');
    if (!showsTime && !isScrambled(row)) continue;
    for (const element of [row, ...childrenOf(row)]) {
      settled.add(element);
      if (!showsTime) replaceIn(element, machine.token);
    }
  }
  return settled;
}

/** Facebook's rows have eight letters or more, but a short age has fewer. */
function isRow(element: Element): boolean {
  const children = childrenOf(element);
  return children.length > 1 && children.every((child) => childrenOf(child).length === 0 && textOf(child).length <= 1);
}

function replaceIn(element: Element, other: (letter: string) => string): void {
  for (const node of nodesOf(element)) {
    if (node.nodeType === 3) node.nodeValue = (node.nodeValue ?? '').replace(/\p{L}/gu, other);
  }
}
