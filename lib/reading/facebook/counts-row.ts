/** The numbers below a post, where each stands, and which of them is which. */

import { type CountSpan, readCount, readNounCount, readSettledCount } from '../../language/counts.ts';
import type { Noun, Words } from '../../language/words.ts';
import { attribute, childrenOf, isWithin, nextOf, parentOf } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import type { Count } from '../reading.ts';
import { holdersOfText, inOrder, waysTo } from '../text-holders.ts';
import { type CardParts, insideOf } from './card-parts.ts';
import { distinctTexts, hasDigit, mayNumber, ownText } from './short-texts.ts';

/** The kinds of reaction (since 2022); the total stands behind it. */
export const TOOLBAR = '[role="toolbar"]';

const NOT_READ: Claim<Count> = claim<Count>('text', 'row of counts', null);

/** What the counts are found by. */
export interface Anchors {
  toolbar: Element | null;
  like: Element | null;
  /** The comments' own button, where the post names it. */
  slot: Element | null;
  /** The post's text. */
  message: Element | null;
}

/** What of a card is looked at for its counts. */
export type Counted = Pick<CardParts, 'root' | 'find' | 'isOwn' | 'slots'>;

/** What shows a number: a button, or a text in none. */
interface Shown {
  element: Element;
  /** `null` where it cannot be read. */
  count: CountSpan | null;
  /** `null` for a bare number. */
  nouns: Noun[] | null;
}

/** All numbers of a card, by where they stand. */
interface Numbers {
  /** Texts beside the toolbar of reactions. Its kinds are no total. */
  beside: string[];
  /** Buttons in the row of counts. */
  row: Shown[];
  /** Plain text in the row of counts. */
  views: Count | null;
  /** Whether the kinds of reaction stand above the buttons: then no number stands in these. */
  isAbove: boolean;
  /** All others that may be counts. */
  loose: Shown[];
}

export function isButton(element: Element): boolean {
  return attribute(element, 'role') === 'button';
}

/** The row of counts starts at the toolbar of reactions and ends at the button to like, else at the first without a number. */
export function numbersIn(parts: Counted, anchors: Anchors, words: Words | null): Numbers {
  const { toolbar, like, slot } = anchors;
  const numbers: Numbers = { beside: [], row: [], views: null, isAbove: false, loose: [] };
  const isBeside = insideOf(parts.root, toolbar ? behindToolbar(toolbar, anchors) : []);
  const start = toolbar ?? slot;
  const mayCount = wordedTest(parts, anchors, words);
  let place: 'before' | 'row' | 'behind' = start === null && like ? 'row' : 'before';
  const { pieces, isNumbered } = piecesOf(parts, anchors);
  for (const element of pieces) {
    const texts = isNumbered(element) ? textsIn(element) : [];
    const numbered = texts.filter(hasDigit);
    const isEnd = like === null && numbered.length === 0 && isButton(element) && element !== slot && !isBeside(element);
    if (element === like || (isEnd && place === 'row')) place = 'behind';
    else if (element === start && place === 'before') {
      place = 'row';
      numbers.isAbove = toolbar !== null;
    }
    if (numbered.length === 0) {
      const said = place === 'row' && isButton(element) && !isBeside(element) ? textsIn(element) : [];
      if (said.length > 0) numbers.row.push(...saidInWords(element, said, words, mayCount(element)));
      continue;
    }
    const isSettled = element === slot || (words?.known !== 'site' && parts.slots !== null);
    const shown = { element, ...read(numbered.length === 1 ? texts.join(' ') : '', words, isSettled) };
    if (isBeside(element) && numbered.every((text) => readCount(text, words, 'cut'))) numbers.beside.push(...numbered);
    else if (place === 'row' && isButton(element) && !isBeside(element)) numbers.row.push(shown);
    else if (isViews(shown)) numbers.views ??= place === 'row' && like && start ? shown.count : null;
    else if (shown.count || numbered.some((text) => read(text, words, isSettled).count)) numbers.loose.push(shown);
  }
  return numbers;
}

/** Some languages say one and two in words. What cannot be read may be such a count, where one may stand. */
function saidInWords(element: Element, texts: string[], words: Words | null, mayCount: boolean): Shown[] {
  const said = read(texts.join(' '), words, false);
  return said.count !== null || mayCount ? [{ element, ...said }] : [];
}

/**
 * Where a text without a digit may be a count: in a row that has begun, outside of the part that is named for comments
 * alone. Where nothing begins it and the language is not known, anywhere below the post's text.
 */
function wordedTest(parts: Counted, { toolbar, slot, message }: Anchors, words: Words | null) {
  if (toolbar !== null || slot !== null) return (element: Element) => element !== slot;
  if (words?.known === 'site') return () => false;
  const all = parts.find('*');
  const below = new Set(all.slice(message === null ? 0 : all.indexOf(message) + 1));
  return (element: Element) => below.has(element) && !(message && isWithin(element, message));
}

function textsIn(element: Element): string[] {
  return isButton(element) ? distinctTexts(element) : [ownText(element)];
}

interface Pieces {
  pieces: Element[];
  isNumbered: (element: Element) => boolean;
}

/** Buttons, and numbers in none, in page order; of the toolbar, itself alone: the kinds of reaction are no totals. */
function piecesOf({ root, find, isOwn }: Counted, { toolbar, slot }: Anchors): Pieces {
  const inToolbar = insideOf(root, toolbar ? childrenOf(toolbar) : []);
  const buttons = find('[role="button"]');
  const inButton = insideOf(root, buttons);
  const numbered = holdersOfText(root, mayNumber);
  const named = slot && ownText(slot) !== '' ? [slot] : [];
  const texts = [...numbered, ...named].filter((element) => !inButton(element) && isOwn(element));
  const outside = [...buttons, ...texts].filter((element) => !inToolbar(element));
  const ways = waysTo(numbered, root);
  return {
    pieces: inOrder(toolbar ? [toolbar, ...outside] : outside, root),
    isNumbered: (element) => ways.has(element),
  };
}

function isViews({ nouns }: Shown): boolean {
  return nouns?.length === 1 && nouns[0] === 'views';
}

/** Where the place settles the meaning, the word beside the number need not be known. */
function read(text: string, words: Words | null, isSettled: boolean): Pick<Shown, 'count' | 'nouns'> {
  const bare = isSettled ? readSettledCount(text, words, 'cut') : readCount(text, words, 'cut');
  const named = bare ? null : readNounCount(text, words, 'cut');
  return { count: bare ?? named?.count ?? null, nouns: named?.nouns ?? null };
}

interface Told {
  comments: Claim<Count>;
  shares: Claim<Count>;
  isUnsettled: boolean;
}

/**
 * Which number is which. The comments' button has a slot of its own; a word tells; two bare numbers stand in order.
 * One bare number without a slot may be either.
 */
export function sortOut(row: Shown[], slot: Element | null, hasSlots: boolean, isBareKnown: boolean): Told {
  const told: Told = { comments: NOT_READ, shares: NOT_READ, isUnsettled: row.some(({ count }) => count === null) };
  const bare = row.filter(({ nouns }) => nouns === null);
  for (const shown of row) {
    const { element, count, nouns } = shown;
    const what = nouns ? whatNoun(nouns) : isBareKnown ? whatBare(element, bare, slot, hasSlots) : null;
    if (what === 'views') continue;
    const isContrary = slot !== null && (element === slot) !== (what === 'comments');
    if (what === null || isContrary || told[what].value !== null) told.isUnsettled = true;
    else if (element === slot) told[what] = claim('aria', 'aria-describedby 5', count);
    else told[what] = claim(nouns ? 'text' : hasSlots ? 'aria' : 'order', 'row of counts', count);
  }
  return told.isUnsettled ? { comments: NOT_READ, shares: NOT_READ, isUnsettled: true } : told;
}

/** A word for comments may mean reactions too; those never stand in a button of this row. */
function whatNoun(nouns: Noun[]): 'comments' | 'shares' | 'views' | null {
  const [what, another] = nouns.filter((noun) => noun === 'comments' || noun === 'shares' || noun === 'views');
  return another === undefined ? ((what as 'comments' | 'shares' | 'views' | undefined) ?? null) : null;
}

function whatBare(
  element: Element,
  bare: Shown[],
  slot: Element | null,
  hasSlots: boolean,
): 'comments' | 'shares' | null {
  if (hasSlots) return element === slot ? 'comments' : 'shares';
  if (bare.length !== 2) return null;
  return bare[0]?.element === element ? 'comments' : 'shares';
}

/**
 * What follows the toolbar, up to the comments' button or the button to like; where one of these is known, from out of
 * wrappers, too.
 */
function behindToolbar(toolbar: Element, { like, slot }: Anchors): Element[] {
  const bound = slot ?? like;
  let start = toolbar;
  for (let parent = parentOf(start); bound && parent && !isWithin(bound, parent); parent = parentOf(start)) {
    if (childrenOf(parent).length > 1 || nextOf(start)) break;
    start = parent;
  }
  const siblings: Element[] = [];
  for (let next = nextOf(start); next && siblings.length < 6; next = nextOf(next)) {
    if (bound && isWithin(bound, next)) break;
    siblings.push(next);
  }
  return siblings;
}
