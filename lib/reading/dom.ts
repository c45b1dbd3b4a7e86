/**
 * Safe ways to read a DOM. A page may name its controls after DOM properties (`<form name="querySelector">`), and a
 * document or a form then answers with that control instead of its own method, in a content script too. So what a
 * document or a form is asked goes through its prototype. Nothing here writes, clones or creates.
 *
 * What stands in an open shadow root is read as if it stood in its host (shadows.ts).
 *
 * Works where the DOM's classes are not global (the command line): no `instanceof`, no `Document.prototype`.
 */
import { hostsIn } from './shadows.ts';

/** Where something can be looked for. */
export type Root = Document | ShadowRoot | Element;

/**
 * All elements under `root` that match, in document order; those in an open shadow root follow its host. A selector
 * that reaches over the edge of a root finds nothing; an invalid one throws, as it does in the DOM.
 */
export function all(root: Root, selector: string): Element[] {
  const found = Array.from(call<ArrayLike<Element>>(root, 'querySelectorAll', selector));
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
  return call<Element | null>(root, 'querySelector', selector);
}

/** The hosts of open roots that are, or stand under, what is looked at. Of most documents: none. */
function shadowsBelow(root: Root): Element[] {
  const tree = (root.nodeType === 1 ? treeOf(root as Element) : root) as Node;
  const hosts = hostsIn(tree);
  return tree === root ? hosts : hosts.filter((host) => call<boolean>(root, 'contains', host));
}

/** The document or shadow root that an element stands in. Without any shadow in its document: the document. */
function treeOf(element: Element): Node {
  const document = property<Document>(element, 'ownerDocument');
  return hostsIn(document).length === 0 ? document : call<Node>(element, 'getRootNode', undefined);
}

function isBehind(element: Element, host: Element): boolean {
  return (host.compareDocumentPosition(element) & 4) !== 0;
}

/** Whether the element itself matches. */
export function matches(element: Element, selector: string): boolean {
  return call<boolean>(element, 'matches', selector);
}

/** The attribute's value, `null` where it is absent. */
export function attribute(element: Element, name: string): string | null {
  return call<string | null>(element, 'getAttribute', name);
}

/** All text under the element, script and style included; '' where there is none. */
export function textOf(element: Element): string {
  const roots = shadowsBelow(element).flatMap((host) => Array.from(host.shadowRoot?.children ?? []));
  return (property<string | null>(element, 'textContent') ?? '') + roots.map(textOf).join(' ');
}

/** The element's name in lower case: 'div', 'a'. */
export function nameOf(element: Element): string {
  return property<string>(element, 'localName').toLowerCase();
}

/** The element around this one, the host around a shadow root; `null` at the top. */
export function parentOf(element: Element): Element | null {
  return property<Element | null>(element, 'parentElement') ?? hostOf(property<Node | null>(element, 'parentNode'));
}

/** The host of a shadow root; `null` for any other node. */
function hostOf(node: Node | null): Element | null {
  return node?.nodeType === 11 ? ((node as ShadowRoot).host ?? null) : null;
}

/** The elements directly inside; those of an open shadow root come first. */
export function childrenOf(element: Element): Element[] {
  const own: Element[] = [];
  // From one to the next: to make a list of the browser's own collection takes ten times as long.
  for (let next = property<Element | null>(element, 'firstElementChild'); next; next = nextOf(next)) own.push(next);
  return isHost(element) ? [...Array.from(element.shadowRoot?.children ?? []), ...own] : own;
}

/** How many elements stand directly inside. */
export function countChildren(element: Element): number {
  return isHost(element) ? childrenOf(element).length : property<number>(element, 'childElementCount');
}

/** Whether no element stands inside. */
export function isLeaf(element: Element): boolean {
  return countChildren(element) === 0;
}

/** The nodes directly inside, texts included; those of an open shadow root come first. */
export function nodesOf(element: Element): ChildNode[] {
  const own: ChildNode[] = [];
  for (let next = property<ChildNode | null>(element, 'firstChild'); next; next = nextNodeOf(next)) own.push(next);
  return isHost(element) ? [...Array.from(element.shadowRoot?.childNodes ?? []), ...own] : own;
}

const TEXT = 4;

/** All texts under the element, those of open shadow roots last. */
export function textNodes(element: Element): Node[] {
  return textsUnder(element, property<Document>(element, 'ownerDocument'), shadowsBelow(element));
}

function textsUnder(root: Node, document: Document, hosts: Element[]): Node[] {
  const make: Document['createTreeWalker'] =
    inherited(document, 'createTreeWalker')?.value ?? document.createTreeWalker;
  const walker = make.call(document, root, TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  const inside = hosts.flatMap(({ shadowRoot }) =>
    shadowRoot ? textsUnder(shadowRoot, document, hostsIn(shadowRoot)) : [],
  );
  return [...nodes, ...inside];
}

/** Names of a page stand before properties of elements only. */
function nextNodeOf(node: ChildNode): ChildNode | null {
  return node.nodeType === 1 ? property<ChildNode | null>(node as Element, 'nextSibling') : node.nextSibling;
}

function isHost(element: Element): boolean {
  return hostsIn(property<Document>(element, 'ownerDocument')).length > 0 && Boolean(element.shadowRoot);
}

/** Whether `inner` is `outer` or lies inside it, be it in a shadow root. */
export function isWithin(inner: Element, outer: Element): boolean {
  if (call<boolean>(outer, 'contains', inner)) return true;
  const host = hostsIn(property<Document>(inner, 'ownerDocument')).length === 0 ? null : hostOf(treeOf(inner));
  return host !== null && isWithin(host, outer);
}

/** The next element with the same parent, or `null`. */
export function nextOf(element: Element): Element | null {
  return property<Element | null>(element, 'nextElementSibling');
}

/** The document's `html` element; `null` in an empty document. */
export function rootOf(document: Document): Element | null {
  return property<Element | null>(document, 'documentElement');
}

/** The window of the document, `null` without a live view. */
export function viewOf(document: Document): (Window & typeof globalThis) | null {
  return property<(Window & typeof globalThis) | null>(document, 'defaultView') ?? null;
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

/** True where names given by the page can stand before the object's own properties. */
function canBeShadowed(node: Root): boolean {
  const name: unknown = (node as Element).localName;
  return typeof name !== 'string' || name === 'form';
}

function call<Result>(node: Root, method: string, argument: unknown): Result {
  const own = (node as unknown as Record<string, unknown>)[method];
  const found = canBeShadowed(node) ? inherited(node, method)?.value : own;
  return (found as (argument: unknown) => Result).call(node, argument);
}

function property<Result>(node: Root, name: string): Result {
  if (!canBeShadowed(node)) return (node as unknown as Record<string, Result>)[name] as Result;
  const found = inherited(node, name);
  // The command line's DOM keeps some properties on the object itself; no name of a page can shadow them there.
  if (!found) return (node as unknown as Record<string, Result>)[name] as Result;
  return (found.get ? found.get.call(node) : found.value) as Result;
}

/** The property as the object's class defines it, whatever the object itself answers. */
function inherited(node: Root, name: string): PropertyDescriptor | undefined {
  let prototype: unknown = Object.getPrototypeOf(node);
  while (prototype) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}
