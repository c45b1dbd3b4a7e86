/**
 * The clear text of a scrambled one. For each scrambled text the live page holds a twin at the end of its body,
 * for screen readers: "10 hours ago" for the letters of "10h" (and "Learn More" for a scrambled button).
 */

import { foldedText } from '../../language/text.ts';
import { all, attribute, byId, childrenOf, nameOf, parentOf, textOf } from '../dom.ts';
import { displayedText, isScrambled, type StyleOf } from './displayed.ts';

/** Gives the twin's text for a link with a scrambled text, `null` where none is surely its own. */
export type TwinOf = (link: Element) => string | null;

const LONGEST = 200;

/** Prepares the pairing for a document. */
export function findTwins(document: Document, styleOf: StyleOf): TwinOf {
  const paired = pairByOrder(document, styleOf);
  return (link) => twinById(document, link) ?? paired(link);
}

/** The link names its twin's id. */
function twinById(document: Document, link: Element): string | null {
  for (const named of [link, ...all(link, '[aria-labelledby]')]) {
    for (const id of (attribute(named, 'aria-labelledby') ?? '').split(/\s+/).slice(0, 5)) {
      const twin = id === '' ? null : byId(document, id);
      if (twin && isTwin(twin)) return shortText(twin);
    }
  }
  return null;
}

/** Twins stand alone in a themed block, outside of what is drawn. */
function isTwin(element: Element): boolean {
  const block = parentOf(element);
  return (
    block !== null &&
    nameOf(element) === 'span' &&
    /(^|\s)__fb-(light|dark)-mode(\s|$)/.test(attribute(block, 'class') ?? '')
  );
}

function shortText(element: Element): string | null {
  const text = textOf(element);
  return text.length <= LONGEST ? text : null;
}

/**
 * The first twin belongs to the first scrambled text, and so on: only where there are as many of the one as of the
 * other, and where each twin has the digits that its text shows.
 */
function pairByOrder(document: Document, styleOf: StyleOf): (link: Element) => string | null {
  const twins = all(document, 'span[id]').filter(isTwin).map(shortText);
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

/** Rows of letters, the outermost of each. */
function scrambledTexts(document: Document): Element[] {
  const rows = all(document, 'span, b').filter(isScrambled);
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

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}

/** The digits of a text, sorted. */
function digitsOf(text: string): string {
  return (foldedText(text).match(/\d/g) ?? []).sort().join('');
}
