/** The numbers below a post, where each stands, and which of them is which. */

import { type CountSpan, readCount, readNounCount, readSettledCount } from '../../language/counts.ts';
import type { Noun, Words } from '../../language/words.ts';
import { childrenOf, isWithin, nextOf, parentOf } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import type { Count } from '../reading.ts';
import { behind } from '../regions.ts';
import { holdersOfText, inOrder } from '../text-holders.ts';
import { type Counted, insideOf, nearestOf } from './card-parts.ts';
import { distinctTexts, hasDigit, mayNumber, ownText } from './short-texts.ts';

const NOT_READ: Claim<Count> = claim<Count>('text', 'row of counts', null);

/** What the counts are found by. */
export interface Anchors {
  /** The kinds of reaction (since 2022); the total stands behind it. */
  toolbar: Element | null;
  like: Element | null;
  /** The comments' own button, where the post names it. */
  slot: Element | null;
  /** The post's text. */
  message: Element | null;
  /** Whether an element stands where no count but that of views does: in a link, the text, a button to like or so. */
  isElsewhere: (element: Element) => boolean;
}

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
  /** Whether something else may be a count. */
  isLeftOver: boolean;
  /** Whether an own button, or an element that holds texts itself, has a number in it. */
  isNumbered: (element: Element) => boolean;
}

/** The row of counts starts at the toolbar of reactions and ends at the button to like, else at the first without a number. */
export function numbersIn(parts: Counted, anchors: Anchors, words: Words | null): Numbers {
  const { toolbar, like, slot, isElsewhere } = anchors;
  const { pieces, isNumbered, isButton } = piecesOf(parts, anchors);
  const numbers: Numbers = { beside: [], row: [], views: null, isAbove: false, isLeftOver: false, isNumbered };
  const isBeside = insideOf(parts.root, toolbar ? behindToolbar(toolbar, anchors) : []);
  const start = toolbar ?? slot;
  const mayCount = wordedTest(anchors);
  let place: 'before' | 'row' | 'behind' = start === null && like ? 'row' : 'before';
  const textsIn = (element: Element) => (isButton(element) ? distinctTexts(element) : [ownText(element)]);
  const countsNothing = (element: Element) =>
    !isButton(element) && element !== start && isElsewhere(element) && !isBeside(element);
  for (const element of pieces) {
    const mayBeViews = place === 'row' && like !== null && start !== null;
    if (!mayBeViews && countsNothing(element)) continue;
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
    else if (isViews(shown)) numbers.views ??= mayBeViews ? shown.count : null;
    else if (shown.count || (texts.length > 1 && numbered.some((text) => read(text, words, isSettled).count)))
      numbers.isLeftOver ||= !isElsewhere(element);
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
 * alone. Where nothing begins it, anywhere below the post's text: what cannot be read there may be the one count that is shown.
 */
function wordedTest({ toolbar, slot, message }: Anchors): (element: Element) => boolean {
  if (toolbar !== null || slot !== null) return (element: Element) => element !== slot;
  if (message === null) return () => true;
  const isBelow = behind(message);
  return (element: Element) => isBelow(element) && !isWithin(element, message);
}

interface Pieces {
  pieces: Element[];
  isNumbered: Numbers['isNumbered'];
  isButton: (element: Element) => boolean;
}

/** Buttons, and numbers in none, in page order; of the toolbar, itself alone: the kinds of reaction are no totals. */
function piecesOf({ root, buttons, isOwn }: Counted, { toolbar, slot }: Anchors): Pieces {
  const known = new Set(buttons);
  const buttonAt = nearestOf(root, known);
  const holders = holdersOfText(root, mayNumber);
  const numbered = new Set(holders);
  for (const holder of holders) {
    for (let button = buttonAt(holder); button; button = buttonAt(parentOf(button) ?? root)) numbered.add(button);
  }
  const named = slot && ownText(slot) !== '' ? [slot] : [];
  const texts = [...holders, ...named].filter((element) => !buttonAt(element) && isOwn(element));
  const inToolbar = (element: Element) => toolbar !== null && element !== toolbar && isWithin(element, toolbar);
  const outside = [...buttons, ...texts].filter((element) => !inToolbar(element));
  return {
    pieces: inOrder(toolbar ? [toolbar, ...outside] : outside, root),
    isNumbered: (element) => numbered.has(element),
    isButton: (element) => known.has(element),
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
