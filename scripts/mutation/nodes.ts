/** What the changes look for in a document. Saved pages only: these are written to, as no reader's page ever is. */
import { all, attribute, nameOf, nodesOf, parentOf } from '../../lib/reading/dom.ts';

/** Elements whose text is not shown as it stands: programs, data, style, what is typed. */
const NO_PROSE = /^(?:script|style|noscript|template|textarea|pre|title|option)$/;

/** Every element below `body`. */
export function bodyElements(document: Document): Element[] {
  return all(document, 'body *');
}

/** The texts directly in an element. */
export function textsIn(element: Element): ChildNode[] {
  return nodesOf(element).filter((node) => node.nodeType === 3);
}

/** Whether the element's texts are shown to a person as they stand. */
export function isProse(element: Element): boolean {
  return !NO_PROSE.test(nameOf(element));
}

/** Whether the element is drawn by another language than HTML, which has its own rules of what may stand where. */
export function isForeign(element: Element): boolean {
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    if (/^(?:svg|math)$/.test(nameOf(around))) return true;
  }
  return false;
}

/** Writes an attribute only where its value changes. */
export function rewriteAttribute(element: Element, name: string, change: (value: string) => string): void {
  const before = attribute(element, name);
  if (before === null) return;
  const after = change(before);
  if (after !== before) element.setAttribute(name, after);
}
