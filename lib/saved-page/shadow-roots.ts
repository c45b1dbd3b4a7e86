/** Declarative shadow roots of a parsed page, laid flat: what a browser draws becomes what a selector finds. */
import { all, attribute, first, isWithin, nameOf, parentOf, rootOf } from '../reading/dom.ts';

/** The standard's name; Chromium's MHTML (2026 still); Chrome's first form of it, until 2023. */
const MODES = ['shadowrootmode', 'shadowmode', 'shadowroot'];

/** Elements that may have a shadow root, beside those with a hyphen in their name (DOM, "valid shadow host name"). */
const HOSTS = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

const ELEMENT = 1;
const TEXT = 3;

/**
 * Puts each open shadow root into its host, with the host's own children in its slots, and empties every other
 * template: none of it is drawn.
 *
 * @returns whether some root of the page's main part was closed, and so left out
 */
export function flattenShadowRoots(document: Document): boolean {
  const waiting = new Set(all(document, 'template'));
  const hosts = new Set<Element>();
  const closed: Element[] = [];
  // The set grows: the parser shows a template within another one only when the outer one is laid flat.
  for (const template of waiting) {
    const host = parentOf(template);
    const mode = host === null || hosts.has(host) ? null : modeOf(template, host);
    if (mode === 'closed' && host !== null) closed.push(host);
    if (mode === 'open' && host !== null) {
      hosts.add(host);
      const root = inside(template);
      for (const inner of root.querySelectorAll('template')) waiting.add(inner);
      flatten(host, template, root);
    } else {
      template.replaceChildren();
    }
  }
  const main = first(document, 'main, [role="main"]') ?? rootOf(document);
  return main !== null && closed.some((host) => isWithin(host, main));
}

/** Where a template's children are: beside it in a browser's documents, in itself in the command line's. */
function inside(template: Element): ParentNode & Node {
  return template.hasChildNodes() ? template : (template as HTMLTemplateElement).content;
}

function modeOf(template: Element, host: Element): string | null {
  if (!HOSTS.test(nameOf(host))) return null;
  return MODES.map((name) => attribute(template, name)).find((mode) => mode !== null) ?? null;
}

/** Slots stay, around what is drawn in them: one may itself be a child for another root's slot. */
function flatten(host: Element, template: Element, root: ParentNode & Node): void {
  const children = [...host.childNodes].filter((node) => node !== template);
  const filled = new Set<string>();
  for (const slot of root.querySelectorAll('slot')) {
    const name = attribute(slot, 'name') ?? '';
    const own = filled.has(name) ? [] : children.filter((node) => slotOf(node) === name);
    filled.add(name);
    if (own.length > 0) slot.replaceChildren(...own);
  }
  host.replaceChildren(...root.childNodes);
}

/** The slot that a host's child asks for: '' is the one without a name; `null` for what is never drawn. */
function slotOf(node: Node): string | null {
  if (node.nodeType === TEXT) return '';
  return node.nodeType === ELEMENT ? (attribute(node as Element, 'slot') ?? '') : null;
}
