/**
 * What is asked of a DOM goes through its own classes. A page may name its controls after DOM properties
 * (`<form name="querySelector">`), and a document or a form then answers with that control instead of its own method, in an
 * injected script too. And to take a question from its class once is, in Firefox, up to twenty times as fast as to ask each node
 * for it by name.
 *
 * Works where the DOM's classes are not global (the command line): no `instanceof`, no `Document.prototype`.
 */

/** Whether this is a browser. The command line's parser tells the order of two elements by how deep they stand. */
export const isBrowser: boolean = inClass('Node', 'nodeType') !== undefined;

/**
 * @param owner the class that defines it
 * @param name of a property, or of a method
 * @returns a function that gives a node's property, or calls its method
 */
/* @__NO_SIDE_EFFECTS__ */
export function asked<Result>(owner: string, name: string): (node: object, one?: unknown, other?: unknown) => Result {
  const found = inClass(owner, name);
  const own = found?.get ?? found?.value;
  return own ? (node, one, other) => own.call(node, one, other) : (node, one, other) => byName(node, name, one, other);
}

export const typeOf = asked<number>('Node', 'nodeType');

/** The same for a method that elements, documents and shadow roots each have from a class of their own. */
/* @__NO_SIDE_EFFECTS__ */
export function askedOfRoots<Result>(name: string): (root: object, one: unknown) => Result {
  const element = asked<Result>('Element', name);
  const document = asked<Result>('Document', name);
  const fragment = asked<Result>('DocumentFragment', name);
  return (root, one) => {
    const type = typeOf(root);
    return (type === 1 ? element : type === 9 ? document : fragment)(root, one);
  };
}

export const askAll = askedOfRoots<ArrayLike<Element>>('querySelectorAll');
export const askFirst = askedOfRoots<Element | null>('querySelector');
export const elementAround = asked<Element | null>('Node', 'parentElement');
export const firstInside = asked<Element | null>('Element', 'firstElementChild');
export const elementBehind = asked<Element | null>('Element', 'nextElementSibling');
export const numberInside = asked<number>('Element', 'childElementCount');
export const topOf = asked<Element | null>('Document', 'documentElement');

/** The elements of a list of the browser's. From place to place: to go through it otherwise takes five times as long. */
export function itemsOf(list: ArrayLike<Element>, item = inList): Element[] {
  if (!isBrowser) return Array.from(list);
  const items: Element[] = [];
  for (let at = 0, { length } = list; at < length; at += 1) items.push(item(list, at));
  return items;
}

const inList = asked<Element>('NodeList', 'item');
/** For lists that a browser keeps up to date. */
export const inCollection: typeof inList = asked('HTMLCollection', 'item');

function inClass(owner: string, name: string): PropertyDescriptor | undefined {
  const its = (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[owner]?.prototype;
  return its && Object.getOwnPropertyDescriptor(its, name);
}

/** As the object's class defines it where names given by the page can stand before the object's own properties. */
function byName<Result>(node: object, name: string, one: unknown, other: unknown): Result {
  const named = node as Record<string, unknown>;
  const { localName } = named;
  const canBeShadowed = typeof localName !== 'string' || localName === 'form';
  const found = canBeShadowed ? inherited(node, name) : undefined;
  // The command line's DOM keeps some properties on the object itself; no name of a page can shadow them there.
  const value = found ? (found.get ? found.get.call(node) : found.value) : named[name];
  return typeof value === 'function' ? value.call(node, one, other) : value;
}

function inherited(node: object, name: string): PropertyDescriptor | undefined {
  for (let its = Object.getPrototypeOf(node); its; its = Object.getPrototypeOf(its)) {
    const found = Object.getOwnPropertyDescriptor(its, name);
    if (found) return found;
  }
  return undefined;
}
