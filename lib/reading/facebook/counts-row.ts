/** The row of counts below a post: buttons with a word ("25 comments"), or with a bare number beside an icon. */

import { type CountSpan, readCount, readNounCount, readSettledCount } from '../../language/counts.ts';
import type { Noun, Words } from '../../language/words.ts';
import { attribute, childrenOf, isWithin, nextOf, parentOf } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import type { Count } from '../reading.ts';
import { around, type CardParts } from './card-parts.ts';
import { distinctTexts } from './short-texts.ts';

/** The kinds of reaction (since 2022); the total stands behind it. */
export const TOOLBAR = '[role="toolbar"]';
/** A row of counts has three or four. */
const MOST_BUTTONS = 40;

export const NOT_READ: Claim<Count> = claim<Count>('text', 'row of counts', null);

/** A button with a number, outside of the action buttons. */
interface Summary {
  button: Element;
  count: CountSpan;
  /** `null` for a bare number. */
  nouns: Noun[] | null;
}

/** What the counts are found by. */
export interface Anchors {
  toolbar: Element | null;
  like: Element | null;
  /** The comments' own button, where the post names it. */
  slot: Element | null;
}

/** What of a card is looked at for its counts. */
export type Counted = Pick<CardParts, 'root' | 'find' | 'slots'>;

export function isButton(element: Element): boolean {
  return attribute(element, 'role') === 'button';
}

/** Buttons in the row of counts that show a number. */
interface Row {
  summaries: Summary[];
  /** False where one of them has a number that cannot be read. */
  isRead: boolean;
  /** Whether the place of the row is known at all. */
  isFound: boolean;
}

export function countsRow(parts: Counted, anchors: Anchors, words: Words | null): Row {
  const beside = new Set(anchors.toolbar ? [anchors.toolbar, ...behindToolbar(anchors.toolbar, anchors)] : []);
  const buttons = rowButtons(parts, anchors);
  const isFound = buttons.length > 0 || anchors.toolbar !== null || anchors.like !== null;
  const row: Row = { summaries: [], isRead: true, isFound };
  for (const button of buttons) {
    if (beside.has(button) || around(button, parts.root).some((parent) => beside.has(parent))) continue;
    const text = distinctTexts(button).join(' ');
    if (!/\p{Nd}/u.test(text)) {
      if (anchors.like === null) break;
      continue;
    }
    const isSettled = button === anchors.slot || (words === null && parts.slots !== null);
    const summary = summaryFrom(button, text, words, isSettled);
    if (summary) row.summaries.push(summary);
    else row.isRead = false;
  }
  return row;
}

/** The row starts at the toolbar of reactions and ends at the button to like. */
function rowButtons(parts: Counted, { toolbar, like, slot }: Anchors): Element[] {
  const list = parts.find(`[role="button"], ${TOOLBAR}`);
  const start = toolbar ?? slot;
  const at = start ? list.indexOf(start) : -1;
  const from = at >= 0 ? at : like ? 0 : list.length;
  const to = like ? list.indexOf(like) : list.length;
  return list.slice(from, Math.max(from, to)).filter(isButton).slice(0, MOST_BUTTONS);
}

/** Where the place settles the meaning, the word beside the number need not be known. */
function summaryFrom(button: Element, text: string, words: Words | null, isSettled: boolean): Summary | null {
  const bare = isSettled ? readSettledCount(text, words, 'cut') : readCount(text, words, 'cut');
  if (bare) return { button, count: bare, nouns: null };
  const named = readNounCount(text, words, 'cut');
  return named && { button, count: named.count, nouns: named.nouns };
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
export function sortOut(
  { summaries, isRead }: Row,
  commentsSlot: Element | null,
  hasSlots: boolean,
  isBareKnown: boolean,
): Told {
  const told: Told = { comments: NOT_READ, shares: NOT_READ, isUnsettled: !isRead };
  const bare = summaries.filter(({ nouns }) => nouns === null);
  for (const { button, count, nouns } of summaries) {
    const isWord = nouns !== null;
    const what = isWord ? whatNoun(nouns) : isBareKnown ? whatBare(button, bare, commentsSlot, hasSlots) : null;
    const isContrary = commentsSlot !== null && (button === commentsSlot) !== (what === 'comments') && what !== 'views';
    if (what === 'views') continue;
    if (what === null || isContrary || told[what].value !== null) told.isUnsettled = true;
    else if (button === commentsSlot) told[what] = claim('aria', 'aria-describedby 5', count);
    else if (isWord) told[what] = claim('text', 'row of counts', count);
    else told[what] = claim(hasSlots ? 'aria' : 'order', 'row of counts', count);
  }
  return told.isUnsettled ? { comments: NOT_READ, shares: NOT_READ, isUnsettled: true } : told;
}

/** A word for comments may mean reactions too; those never stand in a button of this row. */
function whatNoun(nouns: Noun[]): 'comments' | 'shares' | 'views' | null {
  const [what, another] = nouns.filter((noun) => noun === 'comments' || noun === 'shares' || noun === 'views');
  return another === undefined ? ((what as 'comments' | 'shares' | 'views' | undefined) ?? null) : null;
}

function whatBare(
  button: Element,
  bare: Summary[],
  slot: Element | null,
  hasSlots: boolean,
): 'comments' | 'shares' | null {
  if (hasSlots) return button === slot ? 'comments' : 'shares';
  if (bare.length !== 2) return null;
  return bare[0]?.button === button ? 'comments' : 'shares';
}

/**
 * What follows the toolbar, up to the comments' button or the button to like; where one of these is known, from out of
 * wrappers, too.
 */
export function behindToolbar(toolbar: Element, { like, slot }: Anchors): Element[] {
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
