/**
 * Shadow roots of a live page. What stands in an open one is part of the page as a person sees it, and `dom.ts` reads
 * through it; a closed one is closed to everybody, and is only noticed.
 */
import { askAll, asked, askFirst, elementBehind, firstInside, itemsOf, numberInside, topOf, typeOf } from './access.ts';
import { allAtOnce, type Steps } from './steps.ts';

/** Elements with an open root, by the document or root that they stand in. Only documents that have some are in it. */
const hosts = new WeakMap<Node, Element[]>();
let areSome = false;
const NONE: Element[] = [];

/** Of what is not seen at a glance nothing need be said. */
const SEEN = 100;
/** What a page is mostly made of, and has no name of its own (`x-feed`). What is left is asked one by one. */
const WELL_KNOWN =
  'div, span, a, i, path, g, svg, use, circle, p, button, img, li, ul, b, br, strong, rect, image, mask, option, code, icon';
const NAMED = `:not(${WELL_KNOWN})`;
/**
 * Of what a page is mostly made of only these may have a root. A host shows its root and not its children: it has some only where
 * its root has a place for them. By name and one by one: a browser looks for that many times as fast.
 */
const EMPTY = ['div:empty', 'span:empty', 'p:empty'];
const SLOTTED = '[slot]';
const DOCUMENT = 9;
/** A list with more children is one of posts, or of what is as large. */
const LONG_LIST = 20;
/** So many elements are looked at in one step: it takes a millisecond or two. */
const A_STEP = 1_000;
/** As long as that takes to ask an entry of a long list. */
const AN_ENTRY = 40;
/** A closed root is asked for by a function of the extension's, which takes many times as long. */
const A_LOOK = 100;

const rootIn = asked<ShadowRoot | null>('Element', 'shadowRoot');

/** What browsers give extensions to look into a closed root; neither lets a page see it. */
type Look = (element: Element) => ShadowRoot | null | undefined;

/** Finds the open roots of a document, for all questions asked of it from now on. */
export function findShadows(tree: Document | ShadowRoot): void {
  allAtOnce(shadowsInSteps(tree));
}

/** The same, in steps. */
export function* shadowsInSteps(tree: Document | ShadowRoot): Steps<void> {
  const found = inOrder(tree, yield* hostsAmong(tree));
  areSome ||= found.length > 0;
  if (found.length > 0) hosts.set(tree, found);
  else hosts.delete(tree);
  for (const { shadowRoot } of found) if (shadowRoot) yield* shadowsInSteps(shadowRoot);
}

/**
 * Outside of long lists each element is asked. In their entries only what is likely to have a root: to make every element of a
 * long page known to a script takes as long as to read all the rest of it.
 */
function* hostsAmong(tree: Document | ShadowRoot): Steps<Set<Element>> {
  // What nobody is put into a place of is not looked for by its children, which takes longest.
  const slotted = askFirst(tree, SLOTTED) === null ? [] : [`:has(> ${SLOTTED})`];
  const selectors = [...EMPTY, NAMED, ...slotted];
  yield;
  const found = new Set<Element>();
  const top = typeOf(tree) === DOCUMENT ? topOf(tree) : null;
  const waiting = top === null ? Array.from(tree.children) : [top];
  let looked = 0;
  for (const element of waiting) {
    if (rootIn(element)) found.add(element);
    // Asked once for all children: a browser counts them each time.
    const isList = numberInside(element) > LONG_LIST;
    for (let child = firstInside(element); child; child = elementBehind(child)) {
      looked += isList ? AN_ENTRY : 1;
      if (!isList) waiting.push(child);
      else addInside(child, selectors, found);
      if (looked < A_STEP) continue;
      looked = 0;
      yield;
    }
  }
  return found;
}

/** The element, if it is a host, and those that are found within it by selectors. */
function addInside(element: Element, selectors: string[], found: Set<Element>): void {
  if (rootIn(element)) found.add(element);
  for (const selector of selectors)
    for (const host of itemsOf(askAll(element, selector))) if (rootIn(host)) found.add(host);
}

/** They were found in no order. */
function inOrder(tree: Document | ShadowRoot, found: Set<Element>): Element[] {
  if (found.size < 2) return [...found];
  const names = new Set([...found].map(({ localName }) => localName));
  return itemsOf(askAll(tree, [...names].join(', '))).filter((element) => found.has(element));
}

/** The elements with an open root that stand in this document or root. */
export function hostsIn(tree: Node | null): Element[] {
  return (areSome && tree && hosts.get(tree)) || NONE;
}

/** Whether any root was found in any document: of most pages nothing more need be asked. */
export function areShadows(): boolean {
  return areSome;
}

/**
 * Whether a part of the page that a person sees stands in a closed root, in steps.
 *
 * @param look the browser's way to ask, `null` where it has none
 */
export function* hasClosedPart(document: Document, look: Look | null): Steps<boolean> {
  const main = look && (mainOf(document) ?? document.body);
  if (!look || !main) return false;
  for (const selector of [...EMPTY, `${NAMED}:empty`]) {
    let looked = 0;
    for (const element of itemsOf(askAll(main, selector))) {
      if (looked % A_LOOK === 0) yield;
      if (look(element) && !rootIn(element) && isSeen(element)) return true;
      looked += 1;
    }
  }
  return false;
}

function mainOf(document: Document): Element | null {
  return askFirst(document, 'main') ?? askFirst(document, '[role="main"]');
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= SEEN && height >= SEEN;
}

/** Firefox has a property for it, Chromium a function; both for extensions alone. */
export function lookIntoClosed(): Look | null {
  const chromium = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: Look } } }).chrome?.dom;
  if (chromium?.openOrClosedShadowRoot) return (element) => chromium.openOrClosedShadowRoot?.(element);
  if (!('openOrClosedShadowRoot' in Element.prototype)) return null;
  return (element) => (element as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
}
