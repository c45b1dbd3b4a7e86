/**
 * Reactions, comments, shares and views of a drawn post, in the three forms that the site serves:
 * A, words ("25 comments"); B, bare numbers beside icons; C, numbers inside the action buttons.
 * A count that could not be looked for is `null`; one that is missing from counts that were read whole is zero.
 */

import { type CountSpan, readCount, readNounCount, readSettledCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import type { Noun, Words } from '../../language/words.ts';
import { attribute, childrenOf, nameOf, nextOf, nodesOf } from '../dom.ts';
import type { Count } from '../reading.ts';
import { around, type CardParts, roleOf } from './card-parts.ts';

export interface DrawnCounts {
  reactions: Count | null;
  comments: Count | null;
  shares: Count | null;
  views: Count | null;
  /** There are numbers whose meaning cannot be told. */
  isUnsettled: boolean;
}

/** A row of counts has three or four. */
const MOST_BUTTONS = 40;
const MOST_IN_ROW = 200;
const ZERO: Count = { low: 0, high: 0, shown: '' };

/** A button with a number, outside of the action buttons. */
interface Summary {
  button: Element;
  count: CountSpan;
  /** `null` for a bare number. */
  nouns: Noun[] | null;
}

/** What the counts are found by. */
interface Anchors {
  toolbar: Element | null;
  like: Element | null;
  /** The comments' own button, where the post names it. */
  slot: Element | null;
}

/** Reads the counts of a card. */
export function drawnCounts(parts: CardParts, words: Words | null): DrawnCounts {
  const actions = actionButtons(parts);
  const { slots } = parts;
  const toolbar = parts.find('[role="toolbar"]')[0] ?? null;
  const anchors = { toolbar, like: actions.get('like') ?? null, slot: slots?.comments ?? null };
  const row = countsRow(parts, anchors, words);
  const told = sortOut(row, anchors.slot, slots !== null);
  const inButton = (name: Action): NumberInButton => numberIn(actions.get(name), words);
  const number = (name: Action, elsewhere: Count | null, isAbsent: boolean): Count | null => {
    const inside = inButton(name);
    if (inside === 'unread') return null;
    return inside ?? elsewhere ?? (isAbsent && !told.isUnsettled ? ZERO : null);
  };
  // A part that the post names leads nowhere where it has no number; the row of shares is not named.
  const hasNo = (part: 'reactions' | 'comments') => slots !== null && slots[part] === null;
  const isRowRead = slots !== null && (row.isFound || (hasNo('reactions') && hasNo('comments')));
  return {
    reactions: number(
      'like',
      toolbar && besideToolbar(toolbar, words),
      !toolbar && (hasNo('reactions') || actions.has('like')),
    ),
    comments: number('comment', told.comments, hasNo('comments') || actions.has('comment')),
    shares: number('share', told.shares, isRowRead || actions.has('share')),
    views: viewsIn(parts, anchors, words),
    isUnsettled: told.isUnsettled,
  };
}

type Action = 'like' | 'comment' | 'share';

/** The buttons to like, comment and share, by the site's marks in them. */
function actionButtons(parts: CardParts): Map<Action, Element> {
  const buttons = new Map<Action, Element>();
  for (const element of parts.find('[data-ad-rendering-role$="_button"]')) {
    const name = /^(like|comment|share)_button$/.exec(roleOf(element) ?? '')?.[1] as Action | undefined;
    const button = name && around(element, parts.root).find(isButton);
    if (name && button && !buttons.has(name)) buttons.set(name, button);
  }
  return buttons;
}

function isButton(element: Element): boolean {
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

function countsRow(parts: CardParts, anchors: Anchors, words: Words | null): Row {
  const beside = new Set(anchors.toolbar ? [anchors.toolbar, ...besideOf(anchors.toolbar)] : []);
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
function rowButtons(parts: CardParts, { toolbar, like, slot }: Anchors): Element[] {
  const list = parts.find('[role="button"], [role="toolbar"]');
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
  comments: Count | null;
  shares: Count | null;
  isUnsettled: boolean;
}

/**
 * Which number is which. The comments' button has a slot of its own; a word tells; two bare numbers stand in order.
 * One bare number without a slot may be either.
 */
function sortOut({ summaries, isRead }: Row, commentsSlot: Element | null, hasSlots: boolean): Told {
  const told: Told = { comments: null, shares: null, isUnsettled: !isRead };
  const bare = summaries.filter(({ nouns }) => nouns === null);
  for (const { button, count, nouns } of summaries) {
    const what = nouns ? whatNoun(nouns) : whatBare(button, bare, commentsSlot, hasSlots);
    const isContrary = commentsSlot !== null && (button === commentsSlot) !== (what === 'comments') && what !== 'views';
    if (what === null || isContrary || (what !== 'views' && told[what] !== null)) told.isUnsettled = true;
    else if (what !== 'views') told[what] = count;
  }
  return told.isUnsettled ? { comments: null, shares: null, isUnsettled: true } : told;
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

/** The total stands beside the toolbar, often twice (once for the eye, once for a screen reader). Its kinds are no total. */
function besideToolbar(toolbar: Element, words: Words | null): Count | null {
  const numbers = besideOf(toolbar)
    .flatMap(distinctTexts)
    .flatMap((text) => readCount(text, words, 'cut') ?? []);
  const [number] = numbers;
  return number && numbers.every(({ low, high }) => low === number.low && high === number.high) ? number : null;
}

function besideOf(toolbar: Element): Element[] {
  const siblings: Element[] = [];
  for (let next = nextOf(toolbar); next && siblings.length < 6; next = nextOf(next)) siblings.push(next);
  return siblings;
}

/** 'unread': the button has a number whose form is not known. */
type NumberInButton = Count | 'unread' | null;

/** A number that is all of one text in an action button; a word may stand beside it. */
function numberIn(button: Element | undefined, words: Words | null): NumberInButton {
  const [text, another] = button ? distinctTexts(button).filter((one) => /\p{Nd}/u.test(one)) : [];
  if (text === undefined) return null;
  return another === undefined ? (readCount(text, words, 'cut') ?? 'unread') : 'unread';
}

/** Views are plain text in the row of counts. */
function viewsIn(parts: CardParts, { toolbar, like, slot }: Anchors, words: Words | null): Count | null {
  const start = toolbar ?? slot;
  if (!start || !like) return null;
  const list = parts.find('span, [role="toolbar"], [role="button"]');
  const from = list.indexOf(start);
  for (const element of list.slice(from, Math.max(from, list.indexOf(like))).slice(0, MOST_IN_ROW)) {
    if (childrenOf(element).length > 0) continue;
    const named = readNounCount(ownText(element), words, 'cut');
    if (named?.nouns.length === 1 && named.nouns[0] === 'views') return named.count;
  }
  return null;
}

/** The different texts inside an element, each of one node, in order. No more than a count needs is looked at. */
function distinctTexts(element: Element): string[] {
  const texts = new Set<string>();
  const waiting = [element];
  let seen = 0;
  for (let next = waiting.pop(); next && seen < 60; next = waiting.pop()) {
    seen += 1;
    const text = ownText(next);
    if (text !== '') texts.add(text);
    waiting.push(...childrenOf(next).slice(0, 60).reverse());
  }
  return [...texts];
}

function ownText(element: Element): string {
  if (/^(title|style|script)$/.test(nameOf(element))) return '';
  const texts = nodesOf(element).filter((node) => node.nodeType === 3);
  return plainText(texts.map((node) => (node.nodeValue ?? '').slice(0, 200)).join(''));
}
