/**
 * Shadow roots of a live page. What stands in an open one is part of the page as a person sees it, and `dom.ts` reads
 * through it; a closed one is closed to everybody, and is only noticed.
 */

/** Elements with an open root, by the document or root that they stand in. Only documents that have some are in it. */
const hosts = new WeakMap<Node, Element[]>();

/** Of what is not seen at a glance nothing need be said. */
const SEEN = 100;
/** Elements that may have a root at all, beside those with a name of their own (`x-feed`). */
const MAY_HOST = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

/** What browsers give extensions to look into a closed root; neither lets a page see it. */
type Look = (element: Element) => ShadowRoot | null | undefined;

/** Finds the open roots of a document, for all questions asked of it from now on. */
export function findShadows(tree: Document | ShadowRoot): void {
  const found = Array.from(tree.querySelectorAll('*')).filter((element) => element.shadowRoot);
  if (found.length > 0) hosts.set(tree, found);
  else hosts.delete(tree);
  for (const { shadowRoot } of found) if (shadowRoot) findShadows(shadowRoot);
}

/** The elements with an open root that stand in this document or root. */
export function hostsIn(tree: Node | null): Element[] {
  return (tree && hosts.get(tree)) ?? [];
}

/**
 * Whether a part of the page that a person sees stands in a closed root.
 *
 * @param look the browser's way to ask, `null` where it has none
 */
export function hasClosedPart(document: Document, look: Look | null): boolean {
  const main = look && (document.querySelector('main, [role="main"]') ?? document.body);
  if (!look || !main) return false;
  // A host shows its root and not its children: it hardly ever has any.
  return Array.from(main.querySelectorAll(':empty')).some((element) => {
    if (!MAY_HOST.test(element.localName) || element.shadowRoot || !look(element)) return false;
    const { width, height } = element.getBoundingClientRect();
    return width >= SEEN && height >= SEEN;
  });
}

/** Firefox has a property for it, Chromium a function; both for extensions alone. */
export function lookIntoClosed(): Look | null {
  const chromium = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: Look } } }).chrome?.dom;
  if (chromium?.openOrClosedShadowRoot) return (element) => chromium.openOrClosedShadowRoot?.(element);
  if (!('openOrClosedShadowRoot' in Element.prototype)) return null;
  return (element) => (element as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
}
