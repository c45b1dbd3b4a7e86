/**
 * Safe ways to read a DOM. A page may name its controls after DOM properties (`<form name="querySelector">`), and a
 * document or a form then answers with that control instead of its own method, in a content script too. So what a
 * document or a form is asked goes through its prototype. Nothing here writes, clones or creates.
 *
 * Works where the DOM's classes are not global (the command line): no `instanceof`, no `Document.prototype`.
 */

/** Where something can be looked for. */
export type Root = Document | Element;

/** All elements under `root` that match, in document order. An invalid selector throws, as it does in the DOM. */
export function all(root: Root, selector: string): Element[] {
  return Array.from(call<ArrayLike<Element>>(root, 'querySelectorAll', selector));
}

/** The first element under `root` that matches, or `null`. */
export function first(root: Root, selector: string): Element | null {
  return call<Element | null>(root, 'querySelector', selector);
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
  return property<string | null>(element, 'textContent') ?? '';
}

/** The element's name in lower case: 'div', 'a'. */
export function nameOf(element: Element): string {
  return property<string>(element, 'localName').toLowerCase();
}

/** The element around this one, `null` at the top. */
export function parentOf(element: Element): Element | null {
  return property<Element | null>(element, 'parentElement');
}

/** The elements directly inside. */
export function childrenOf(element: Element): Element[] {
  return Array.from(property<ArrayLike<Element>>(element, 'children'));
}

/** The nodes directly inside, texts included. */
export function nodesOf(element: Element): ChildNode[] {
  return Array.from(property<ArrayLike<ChildNode>>(element, 'childNodes'));
}

/** Whether `inner` is `outer` or lies inside it. */
export function isWithin(inner: Element, outer: Element): boolean {
  return call<boolean>(outer, 'contains', inner);
}

/** The next element with the same parent, or `null`. */
export function nextOf(element: Element): Element | null {
  return property<Element | null>(element, 'nextElementSibling');
}

/** The document's `html` element; `null` in an empty document. */
export function rootOf(document: Document): Element | null {
  return property<Element | null>(document, 'documentElement');
}

/** The element with this id, or `null`. */
export function byId(document: Document, id: string): Element | null {
  return call<Element | null>(document, 'getElementById', id);
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
