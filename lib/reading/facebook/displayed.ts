/**
 * What a person really sees of a short text. The site scrambles its times: letters in another order (CSS `order`),
 * between junk letters that are not displayed or are moved out of sight.
 */

import { attribute, childrenOf, nameOf, nodesOf, textOf } from '../dom.ts';

export type StyleOf = ((element: Element) => CSSStyleDeclaration) | null;

/** The declarations that decide what is seen, by name. */
interface Look {
  display: string;
  visibility: string;
  position: string;
  order: number | null;
}

/** A scrambled text has at least this many letters, each an element of its own. */
const LETTERS = 8;
/** No time is longer, junk included. */
const MOST_NODES = 600;

/** Whether an element is a row of single letters. */
export function isScrambled(element: Element): boolean {
  const children = childrenOf(element);
  return children.length >= LETTERS && children.length <= MOST_NODES && children.every(isLetter);
}

/** Checked without looking deep, so that nesting cannot make it slow. */
function isLetter(element: Element): boolean {
  return childrenOf(element).length === 0 && textOf(element).length <= 1;
}

/**
 * The text as displayed. `null` where that cannot be known: letters whose order or sight a style sheet decides,
 * without a live view to ask.
 */
export function displayedText(element: Element, styleOf: StyleOf): string | null {
  const pieces: string[] = [];
  const waiting: Node[] = [element];
  let seen = 0;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    seen += 1;
    if (seen > MOST_NODES * 4) return null;
    if (node.nodeType === 3) pieces.push(node.nodeValue ?? '');
    if (node.nodeType !== 1) continue;
    const current = node as Element;
    if (current !== element && isUnseen(current, styleOf)) continue;
    const inside = inOrder(current, styleOf);
    if (inside === null) return null;
    waiting.push(...inside.reverse());
  }
  return pieces.join('');
}

function isUnseen(element: Element, styleOf: StyleOf): boolean {
  if (/^(svg|script|style|template)$/.test(nameOf(element)) || attribute(element, 'hidden') !== null) return true;
  const look = lookOf(element, styleOf);
  return (
    look.display === 'none' || /^(hidden|collapse)$/.test(look.visibility) || /^(absolute|fixed)$/.test(look.position)
  );
}

/** The nodes inside, in the order of display; `null` where it cannot be known. */
function inOrder(element: Element, styleOf: StyleOf): Node[] | null {
  const nodes = nodesOf(element);
  const children = childrenOf(element);
  if (children.length < 2) return nodes;
  const looks = children.map((child) => lookOf(child, styleOf));
  const isRow = /flex|grid/.test(lookOf(element, styleOf).display);
  if (!styleOf && isUndecided(children, looks, isRow)) return null;
  if (!isRow) return nodes;
  const ordered = children.map((child, index) => ({ child, order: looks[index]?.order ?? 0 }));
  return ordered.sort((one, other) => one.order - other.order).map(({ child }) => child);
}

/** Letters whose own `style` says nothing are styled elsewhere, and a saved page cannot say how. */
function isUndecided(children: Element[], looks: Look[], isRow: boolean): boolean {
  const isSilent = children.every((child) => (attribute(child, 'style') ?? '') === '');
  const areLetters = children.filter((child) => textOf(child).trim().length === 1).length > 1;
  if (isRow) return areLetters && looks.every((look) => look.order === null);
  return isSilent && areLetters;
}

function lookOf(element: Element, styleOf: StyleOf): Look {
  const style = styleOf?.(element);
  const written = style ? '' : (attribute(element, 'style') ?? '');
  const look = (name: 'display' | 'visibility' | 'position' | 'order') => style?.[name] ?? declared(written, name);
  const order = look('order');
  return {
    display: look('display'),
    visibility: look('visibility'),
    position: look('position'),
    order: /^-?\d{1,6}$/.test(order) ? Number(order) : null,
  };
}

/** The value of a declaration in a `style` attribute; '' where there is none. */
function declared(style: string, name: string): string {
  if (style.length > 1000) return '';
  for (const declaration of style.split(';')) {
    const [property = '', value = ''] = declaration.split(':');
    if (property.trim().toLowerCase() === name) return value.replace('!important', '').trim().toLowerCase();
  }
  return '';
}
