/**
 * Shadow roots of a live page. What stands in an open one is part of the page as a person sees it, and `dom.ts` reads
 * through it; a closed one is closed to everybody, and is only noticed.
 */

/** Elements with an open root, by the document or root that they stand in. Only documents that have some are in it. */
const hosts = new WeakMap<Node, Element[]>();

/** Of what is not seen at a glance nothing need be said. */
const SEEN = 100;
/** Elements that may have a root at all, beside those with a name of their own (`x-feed`). */
const MAY_HOST =
  'div, span, p, section, article, aside, main, nav, header, footer, blockquote, body, h1, h2, h3, h4, h5, h6';
/** What a page is mostly made of, and has no name of its own. What is left is asked for its name. */
const WELL_KNOWN =
  'div, span, a, i, b, p, svg, path, g, br, button, img, li, ul, strong, circle, use, rect, image, mask, option, code, icon';
/**
 * A host shows its root and not its children: it has some only where its root has a place for them, which they, or a name of
 * its own, tell. To ask every element of a page would take as long as to read all the rest of it.
 */
const EMPTY = `:empty:is(${MAY_HOST})`;
const NAMED = `:not(${WELL_KNOWN})`;
const SLOTTED = '[slot]';

/** What browsers give extensions to look into a closed root; neither lets a page see it. */
type Look = (element: Element) => ShadowRoot | null | undefined;

/** Finds the open roots of a document, for all questions asked of it from now on. */
export function findShadows(tree: Document | ShadowRoot): void {
  // What nobody is put into a place of is not looked for by its children, which takes longest.
  const slotted = tree.querySelector(SLOTTED) === null ? [] : [`:has(> ${SLOTTED})`];
  const found = hostsAmong(tree, [EMPTY, NAMED, ...slotted]);
  if (found.length > 0) hosts.set(tree, found);
  else hosts.delete(tree);
  for (const { shadowRoot } of found) if (shadowRoot) findShadows(shadowRoot);
}

/** A list of selectors takes a browser many times as long as each of them: it is asked only where more than one finds a host. */
function hostsAmong(tree: Document | ShadowRoot, selectors: string[]): Element[] {
  const hostsOf = (selector: string) =>
    Array.from(tree.querySelectorAll(selector)).filter(({ shadowRoot }) => shadowRoot);
  const [some = [], ...more] = selectors.map(hostsOf).filter((found) => found.length > 0);
  return more.length === 0 ? some : hostsOf(selectors.join(', '));
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
  const may = [EMPTY, `:empty${NAMED}`].flatMap((selector) => Array.from(main.querySelectorAll(selector)));
  return may.some((element) => {
    if (!look(element) || element.shadowRoot) return false;
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
