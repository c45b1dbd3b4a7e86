/**
 * What a person really sees of a short text. The site scrambles its times: letters in another order (CSS `order`),
 * between junk letters that are not displayed or are moved out of sight.
 */

import { all, attribute, childrenOf, nameOf, nodesOf, parentOf, textOf } from '../dom.ts';

export type StyleOf = ((element: Element) => CSSStyleDeclaration) | null;

/** A scrambled text has at least this many letters, each an element of its own. */
const LETTERS = 8;
/** An element that has so many siblings before it, or more. Firefox takes twice as long to count (`:nth-child`). */
export const AFTER_SEVEN = Array(LETTERS).fill('*').join(' + ');
/** No time is longer, junk included. */
const MOST_NODES = 600;

/** Whether an element is a row of single letters. */
export function isScrambled(element: Element): boolean {
  const children = childrenOf(element);
  return children.length >= LETTERS && children.length <= MOST_NODES && children.every(isLetter);
}

/** Whether texts of one letter stand side by side somewhere in it. */
function hasLetters(element: Element): boolean {
  const seconds = all(element, ':nth-child(2)').slice(0, MOST_NODES);
  return seconds.some((second) => areLetters(childrenOf(parentOf(second) ?? second)));
}

function areLetters(children: Element[]): boolean {
  return children.filter((child) => textOf(child).trim().length === 1).length > 1;
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
  // The style is asked for where letters are scrambled, and nowhere else: to compute it is the dearest of all questions.
  const ask = styleOf && hasLetters(element) ? styleOf : null;
  const waiting: Node[] = [element];
  let seen = 0;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    seen += 1;
    if (seen > MOST_NODES * 4) return null;
    if (node.nodeType === 3) pieces.push(node.nodeValue ?? '');
    if (node.nodeType !== 1) continue;
    const current = node as Element;
    if (current !== element && isUnseen(current, ask)) continue;
    const inside = inOrder(current, ask);
    if (inside === null) return null;
    waiting.push(...inside.reverse());
  }
  return pieces.join('');
}

function isUnseen(element: Element, styleOf: StyleOf): boolean {
  if (/^(svg|script|style|template)$/.test(nameOf(element)) || attribute(element, 'hidden') !== null) return true;
  const look = lookOf(element, styleOf);
  return (
    look('display') === 'none' ||
    /^(hidden|collapse)$/.test(look('visibility')) ||
    /^(absolute|fixed)$/.test(look('position'))
  );
}

/** The nodes inside, in the order of display; `null` where it cannot be known. */
function inOrder(element: Element, styleOf: StyleOf): Node[] | null {
  const nodes = nodesOf(element);
  const children = childrenOf(element);
  if (children.length < 2) return nodes;
  const isRow = /flex|grid/.test(lookOf(element, styleOf)('display'));
  if (!isRow && styleOf) return nodes;
  const orders = children.map((child) => orderOf(lookOf(child, styleOf)('order')));
  if (!styleOf && isUndecided(children, orders, isRow)) return null;
  if (!isRow) return nodes;
  const ordered = children.map((child, index) => ({ child, order: orders[index] ?? 0 }));
  return ordered.sort((one, other) => one.order - other.order).map(({ child }) => child);
}

/** Letters whose own `style` says nothing are styled elsewhere, and a saved page cannot say how. */
function isUndecided(children: Element[], orders: (number | null)[], isRow: boolean): boolean {
  const isSilent = children.every((child) => (attribute(child, 'style') ?? '') === '');
  if (isRow) return areLetters(children) && orders.every((order) => order === null);
  return isSilent && areLetters(children);
}

/** The declarations that decide what is seen, by name, each worked out when it is asked for. */
type Look = (name: 'display' | 'visibility' | 'position' | 'order') => string;

function lookOf(element: Element, styleOf: StyleOf): Look {
  const style = styleOf?.(element);
  const written = style ? '' : (attribute(element, 'style') ?? '');
  return (name) => style?.[name] ?? declared(written, name);
}

function orderOf(order: string): number | null {
  return /^-?\d{1,6}$/.test(order) ? Number(order) : null;
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
