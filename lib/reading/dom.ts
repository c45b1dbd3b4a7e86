/**
 * Safe ways to read a DOM, whatever its page has named (access.ts). Nothing here writes, clones or creates.
 *
 * What stands in an open shadow root is read as if it stood in its host (shadows.ts).
 */
import {
  askAll,
  asked,
  askedOfRoots,
  askFirst,
  elementAround,
  elementBehind,
  firstInside,
  inCollection,
  isBrowser,
  itemsOf,
  numberInside,
  topOf,
  typeOf,
} from './access.ts';
import { areShadows, hostsIn } from './shadows.ts';

/** Where something can be looked for. */
export type Root = Document | ShadowRoot | Element;

const askNamed = askedOfRoots<ArrayLike<Element>>('getElementsByTagName');
const contains = asked<boolean>('Node', 'contains');
const treeAround = asked<Node>('Node', 'getRootNode');
const positionOf = asked<number>('Node', 'compareDocumentPosition');
const documentOf = asked<Document>('Node', 'ownerDocument');
const nodeAround = asked<Node | null>('Node', 'parentNode');
const firstNode = asked<ChildNode | null>('Node', 'firstChild');
const nextNode = asked<ChildNode | null>('Node', 'nextSibling');
const makeWalker = asked<TreeWalker>('Document', 'createTreeWalker');

/**
 * All elements under `root` that match, in document order; those in an open shadow root follow its host. A selector
 * that reaches over the edge of a root finds nothing; an invalid one throws, as it does in the DOM.
 */
export function all(root: Root, selector: string): Element[] {
  const found = itemsOf(askAll(root, selector));
  const hosts = shadowsBelow(root);
  if (hosts.length === 0) return found;
  const merged: Element[] = [];
  let next = 0;
  for (const host of hosts) {
    for (let element = found[next]; element && !isBehind(element, host); element = found[next]) {
      merged.push(element);
      next += 1;
    }
    if (host.shadowRoot) for (const element of all(host.shadowRoot, selector)) merged.push(element);
  }
  return merged.concat(found.slice(next));
}

/** All elements of a name under `root`, in document order: what `all` gives, for a fraction of the time. */
export function allNamed(root: Document | Element, name: string): Element[] {
  return areShadows() || !isBrowser ? all(root, name) : itemsOf(askNamed(root, name), inCollection);
}

/**
 * All that match any of a list of simple selectors, each once, in no order that means anything. A browser looks for one of
 * them many times as fast as for a list: so each is asked for alone.
 */
export function anyOrder(root: Root, list: string): Element[] {
  const [one = '', ...others] = list.split(', ');
  if (others.length === 0) return all(root, one);
  return [...new Set([one, ...others].flatMap((selector) => all(root, selector)))];
}

/** Whether anything matches one of a list of simple selectors. */
export function hasAny(root: Root, list: string): boolean {
  return list.split(', ').some((selector) => first(root, selector) !== null);
}

/** The first element under `root` that matches, or `null`. */
export function first(root: Root, selector: string): Element | null {
  if (shadowsBelow(root).length > 0) return all(root, selector)[0] ?? null;
  return askFirst(root, selector) as Element | null;
}

/** The hosts of open roots that are, or stand under, what is looked at. Of most documents: none. */
function shadowsBelow(root: Root): Element[] {
  if (!areShadows()) return NONE;
  const tree = (typeOf(root) === 1 ? treeOf(root as Element) : root) as Node;
  const hosts = hostsIn(tree);
  return tree === root ? hosts : hosts.filter((host) => contains(root, host));
}

const NONE: Element[] = [];

/** The document or shadow root that an element stands in. Without any shadow in its document: the document. */
function treeOf(element: Element): Node {
  const document = documentOf(element);
  return hostsIn(document).length === 0 ? document : treeAround(element);
}

/** Whether an element stands in or behind another, where neither stands in a shadow root. */
export function isBehind(element: Element, host: Element): boolean {
  return (positionOf(host, element) & 4) !== 0;
}

/** Whether the element itself matches. */
export const matches: (element: Element, selector: string) => boolean = asked('Element', 'matches');

/** The attribute's value, `null` where it is absent. */
export const attribute: (element: Element, name: string) => string | null = asked('Element', 'getAttribute');

const textUnder = asked<string | null>('Node', 'textContent');

/** All text under the element, script and style included; '' where there is none. */
export function textOf(element: Element): string {
  const own = textUnder(element) ?? '';
  const hosts = shadowsBelow(element);
  if (hosts.length === 0) return own;
  const roots = hosts.flatMap((host) => Array.from(host.shadowRoot?.children ?? []));
  return own + roots.map(textOf).join(' ');
}

const localName = asked<string>('Element', 'localName');

/** The element's name in lower case: 'div', 'a'. */
export function nameOf(element: Element): string {
  return localName(element).toLowerCase();
}

/** The element around this one, the host around a shadow root; `null` at the top. */
export function parentOf(element: Element): Element | null {
  return elementAround(element) ?? (areShadows() ? hostOf(nodeAround(element)) : null);
}

/** The host of a shadow root; `null` for any other node. */
function hostOf(node: Node | null): Element | null {
  return node && typeOf(node) === 11 ? ((node as ShadowRoot).host ?? null) : null;
}

/** The elements directly inside; those of an open shadow root come first. */
export function childrenOf(element: Element): Element[] {
  const own: Element[] = [];
  // From one to the next: to make a list of the browser's own collection takes ten times as long.
  for (let next = firstInside(element); next; next = nextOf(next)) own.push(next);
  return isHost(element) ? [...Array.from(element.shadowRoot?.children ?? []), ...own] : own;
}

/** How many elements stand directly inside. */
export function countChildren(element: Element): number {
  return isHost(element) ? childrenOf(element).length : numberInside(element);
}

/** Whether no element stands inside. */
export function isLeaf(element: Element): boolean {
  return countChildren(element) === 0;
}

/** The nodes directly inside, texts included; those of an open shadow root come first. */
export function nodesOf(element: Element): ChildNode[] {
  const own: ChildNode[] = [];
  for (let next = firstNode(element); next; next = nextNode(next)) own.push(next);
  return isHost(element) ? [...Array.from(element.shadowRoot?.childNodes ?? []), ...own] : own;
}

/** A text node's text; '' of an element. */
export function ownText(node: Node): string {
  return typeOf(node) === TEXT_NODE ? (nodeValue(node) ?? '') : '';
}

const nodeValue = asked<string | null>('Node', 'nodeValue');
const TEXT_NODE = 3;
const TEXTS = 4;
const stepOf = asked<Node | null>('TreeWalker', 'nextNode');

/** All texts under the element, those of open shadow roots last. */
export function textNodes(element: Element): Node[] {
  return textsUnder(element, documentOf(element), shadowsBelow(element));
}

function textsUnder(root: Node, document: Document, hosts: Element[]): Node[] {
  const walker = makeWalker(document, root, TEXTS) as unknown as Node;
  const nodes: Node[] = [];
  for (let node = stepOf(walker); node; node = stepOf(walker)) nodes.push(node);
  const inside = hosts.flatMap(({ shadowRoot }) =>
    shadowRoot ? textsUnder(shadowRoot, document, hostsIn(shadowRoot)) : [],
  );
  return hosts.length === 0 ? nodes : [...nodes, ...inside];
}

/** The first nodes under the element, in document order; those of an open shadow root come before its host's own. */
export function nodesUnder(element: Element, most: number): Node[] {
  const nodes: Node[] = [];
  if (areShadows()) {
    const waiting = nodesOf(element).reverse();
    for (let node = waiting.pop(); node && nodes.length < most; node = waiting.pop()) {
      nodes.push(node);
      if (typeOf(node) === 1) for (const inner of nodesOf(node as unknown as Element).reverse()) waiting.push(inner);
    }
    return nodes;
  }
  for (let node = firstNode(element) as Node | null; node && nodes.length < most; node = behindNode(node, element))
    nodes.push(node);
  return nodes;
}

/** The next node in document order, within `root`. To make a walker for a few nodes takes longer. */
function behindNode(node: Node, root: Node): Node | null {
  const inside = firstNode(node);
  if (inside) return inside;
  for (let around: Node | null = node; around && around !== root; around = nodeAround(around)) {
    const next = nextNode(around);
    if (next) return next;
  }
  return null;
}

function isHost(element: Element): boolean {
  return areShadows() && hostsIn(documentOf(element)).length > 0 && Boolean(element.shadowRoot);
}

/** Whether `inner` is `outer` or lies inside it, be it in a shadow root. */
export function isWithin(inner: Element, outer: Element): boolean {
  if (contains(outer, inner)) return true;
  const host = hostsIn(documentOf(inner)).length === 0 ? null : hostOf(treeOf(inner));
  return host !== null && isWithin(host, outer);
}

/** The elements with the same parent that stand before one, the nearest first. */
export function siblingsBefore(element: Element): Element[] {
  const around = areShadows() ? parentOf(element) : null;
  if (around !== null) return childrenOf(around).slice(0, childrenOf(around).indexOf(element)).reverse();
  const before: Element[] = [];
  for (let next = previousOf(element); next; next = previousOf(next)) before.push(next);
  return before;
}

const previousOf = asked<Element | null>('Element', 'previousElementSibling');

/** The next element with the same parent, or `null`. */
export const nextOf: (element: Element) => Element | null = elementBehind;

/** The document's `html` element; `null` in an empty document. */
export const rootOf: (document: Document) => Element | null = topOf;

const windowOf = asked<(Window & typeof globalThis) | null | undefined>('Document', 'defaultView');

/** The window of the document, `null` without a live view. */
export function viewOf(document: Document): (Window & typeof globalThis) | null {
  return windowOf(document) ?? null;
}

/** The element itself, or the nearest around it, for which `test` holds. Climbs at most `limit` steps. */
export function nearest(element: Element, test: (candidate: Element) => boolean, limit = 200): Element | null {
  let candidate: Element | null = element;
  for (let step = 0; candidate && step <= limit; step += 1) {
    if (test(candidate)) return candidate;
    candidate = parentOf(candidate);
  }
  return null;
}
