/**
 * The clear text of a scrambled one. For each scrambled text the live page holds a twin at the end of its body,
 * for screen readers: "10 hours ago" for the letters of "10h" (and "Learn More" for a scrambled button).
 */

import { foldedText } from '../../language/text.ts';
import { all, attribute, childrenOf, first, isLeaf, nameOf, parentOf, textOf } from '../dom.ts';
import { decoded } from './address.ts';
import { AFTER_SEVEN, displayedText, isScrambled, type StyleOf } from './displayed.ts';
import type { TimePlace } from './time.ts';

const LONGEST = 200;

/** The link names its twin's id (seen September 2026). An id that two have is of neither. */
export const twinById: TimePlace = (document) => {
  const texts = new Map<string, string | null>();
  for (const twin of twinsIn(document)) {
    const id = attribute(twin, 'id') ?? '';
    texts.set(id, texts.has(id) ? null : twinText(twin));
  }
  return (link) => {
    const named = texts.size === 0 ? [] : [link, ...all(link, '[aria-labelledby]')];
    const ids = named.flatMap((one) => (attribute(one, 'aria-labelledby') ?? '').split(/\s+/).slice(0, 5));
    const text = ids.map((id) => texts.get(id)).find((found) => found !== undefined) ?? null;
    return { proof: 'aria', place: 'twin by aria-labelledby', text };
  };
};

/** The twin at the same place in the order of all (seen November 2025, where the link names no id). */
export const twinByOrder: TimePlace = (document, styleOf) => {
  const paired = pairByOrder(document, styleOf);
  return (link) => ({ proof: 'text', place: 'twin at the same place', text: paired(link) });
};

/**
 * Texts with an id, each alone in a block at the end of the body (seen March 2025 to January 2026), or in a hidden one there.
 * What is drawn lies much deeper: nothing of it is looked at.
 */
function twinsIn(document: Document): Element[] {
  const body = first(document, 'body');
  const isDiv = (element: Element) => nameOf(element) === 'div';
  const isTwin = (element: Element) =>
    nameOf(element) === 'span' && isLeaf(element) && attribute(element, 'id') !== null;
  const blocks = body ? childrenOf(body).filter(isDiv) : [];
  const inside = blocks.flatMap(childrenOf).flatMap((inner) => (isDiv(inner) ? childrenOf(inner) : inner));
  return inside.filter(isTwin);
}

function twinText(element: Element): string | null {
  const text = textOf(element);
  return text.length <= LONGEST ? text : null;
}

/**
 * The first twin belongs to the first scrambled text, and so on: only where there are as many of the one as of the
 * other, and where each twin has the digits that its text shows.
 */
function pairByOrder(document: Document, styleOf: StyleOf): (link: Element) => string | null {
  const twins = twinsIn(document).map(twinText);
  const rows = twins.length === 0 ? [] : scrambledTexts(document);
  if (rows.length !== twins.length) return () => null;
  const junk = styleOf ? [] : junkClasses(document);
  const agree = rows.every((row, index) => digitsOf(shownLetters(row, styleOf, junk)) === digitsOf(twins[index] ?? ''));
  if (!agree) return () => null;
  const twinOfRow = new Map(rows.map((row, index) => [row, twins[index] ?? null]));
  return (link) => {
    const own = all(link, 'span, b').find((element) => twinOfRow.has(element));
    return (own && twinOfRow.get(own)) ?? null;
  };
}

/** Rows of at least eight letters, the outermost of each. */
function scrambledTexts(document: Document): Element[] {
  // By what stands behind seven others: few elements have so many children.
  const late = all(document, `:is(span, b) > ${AFTER_SEVEN}`);
  const rows = [...new Set(late.flatMap((letter) => parentOf(letter) ?? []))].filter(isScrambled);
  const known = new Set(rows);
  return rows.filter((row) => {
    const parent = parentOf(row);
    return !parent || !known.has(parent);
  });
}

/** The letters that are seen, in any order. */
function shownLetters(row: Element, styleOf: StyleOf, junk: string[]): string {
  const displayed = displayedText(row, styleOf);
  if (displayed !== null) return displayed;
  return childrenOf(row)
    .filter((letter) => !classesOf(letter).some((name) => junk.includes(name)))
    .map(textOf)
    .join('');
}

/** The classes that move a letter out of sight stand in one small style sheet, written into the address of a link. */
function junkClasses(document: Document): string[] {
  const sheets = all(document, 'link[href^="data:text/css"]').slice(0, 50);
  return sheets.flatMap((sheet) => {
    const rules = decoded((attribute(sheet, 'href') ?? '').slice(0, 20_000)).split('}');
    return rules
      .filter((rule) => /position:\s*absolute/.test(rule))
      .flatMap((rule) => rule.match(/(?<=\.)[\w-]+(?=[^{]*\{)/g) ?? []);
  });
}

function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').slice(0, 1000).split(/\s+/);
}

/** The digits of a text, sorted. */
function digitsOf(text: string): string {
  return (foldedText(text).match(/\d/g) ?? []).sort().join('');
}
