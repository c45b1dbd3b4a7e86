/** What a watcher remembers of a live page between two readings, and what of it a change makes doubtful. */
import { nameOf, parentOf } from '../dom.ts';
import type { Memory } from '../open-page.ts';
import { inherited } from '../regions.ts';

const ELEMENT = 1;
const SHADOW_ROOT = 11;

/** What is seen of a change in the document. */
export type Change = Pick<MutationRecord, 'type' | 'target' | 'addedNodes' | 'removedNodes'>;

export interface WatchMemory extends Memory {
  /** Forgets every element about which the changes leave a doubt. */
  forget(changes: Change[]): void;
  clear(): void;
}

/** A memory with one value for each element. */
export function watchMemory(): WatchMemory {
  const known = new Map<Element, unknown>();
  return {
    recall<Value>(element: Element, make: () => Value): Value {
      if (!known.has(element)) known.set(element, make());
      return known.get(element) as Value;
    },
    forget(changes) {
      if (changes.some(isOfStyle)) return known.clear();
      forgetAround(known, changes);
      forgetWithin(known, changes);
    },
    clear: () => known.clear(),
  };
}

/** An element in which something changed is no longer what it was. Each element is climbed over once. */
function forgetAround(known: Map<Element, unknown>, changes: Change[]): void {
  const passed = new Set<Element>();
  for (const { target } of changes) {
    for (let around = elementAt(target); around !== null && !passed.has(around); around = parentOf(around)) {
      passed.add(around);
      known.delete(around);
    }
  }
}

/**
 * What was taken out, or put in, may have changed while it was out, where nobody observes it. And an attribute may
 * hide, or style, all that is inside.
 */
function forgetWithin(known: Map<Element, unknown>, changes: Change[]): void {
  const touched = new Set<Node>();
  for (const change of changes) {
    if (change.type === 'attributes') touched.add(change.target);
    for (const node of movedIn(change)) touched.add(node);
  }
  const isTouched = inherited((element) => (touched.has(element) ? true : undefined));
  for (const element of [...known.keys()]) if (isTouched(element)) known.delete(element);
}

function movedIn(change: Change): Node[] {
  return [...addedIn(change), ...Array.from(change.removedNodes)];
}

export function addedIn({ addedNodes }: Change): Node[] {
  return Array.from(addedNodes);
}

/** Whether a style sheet came, went or changed: that may show, or hide, anything. */
export function isOfStyle(change: Change): boolean {
  return [elementAt(change.target), ...movedIn(change)].some(
    (node) => node !== null && isElement(node) && /^(?:style|link)$/.test(nameOf(node)),
  );
}

/** The node itself, or the element around a text or a shadow root; `null` for a document. */
function elementAt(node: Node): Element | null {
  if (isElement(node)) return node;
  return node.nodeType === SHADOW_ROOT ? (node as ShadowRoot).host : parentOf(node as Element);
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}
