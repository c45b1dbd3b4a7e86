/**
 * Reactions, comments, shares and views of a drawn post, in the three forms that the site serves:
 * A, words ("25 comments"); B, bare numbers beside icons; C, numbers inside the action buttons.
 * A count that could not be looked for is `null`; one that is missing from counts that were read whole is zero.
 */

import { readCount, readNounCount } from '../../language/counts.ts';
import type { Words } from '../../language/words.ts';
import { childrenOf } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import type { Count } from '../reading.ts';
import { around, roleOf } from './card-parts.ts';
import {
  type Anchors,
  behindToolbar,
  type Counted,
  countsRow,
  isButton,
  NOT_READ,
  sortOut,
  TOOLBAR,
} from './counts-row.ts';
import type { CountClaims } from './post-claims.ts';
import { distinctTexts, ownText } from './short-texts.ts';

/** The site's marks in the action buttons (since 2025); the number stands beside the mark since September 2026. */
const ACTION_MARKS = '[data-ad-rendering-role$="_button"]';
/** More elements than a row of counts has. */
const MOST_IN_ROW = 200;
const ZERO: Count = { low: 0, high: 0, shown: '' };

/**
 * What a card says of its counts.
 *
 * @param marked whether the site's marks in the action buttons may be used. Without them the end of the row is not known,
 *   and bare numbers prove something only where the post names the comments' button.
 */
export function countClaims(parts: Counted, words: Words | null, marked = true): CountClaims {
  const actions = marked ? actionButtons(parts) : new Map<Action, Element>();
  const { slots } = parts;
  const toolbar = parts.find(TOOLBAR)[0] ?? null;
  const anchors = { toolbar, like: actions.get('like') ?? null, slot: slots?.comments ?? null };
  const row = countsRow(parts, anchors, words);
  const isKnown = marked || anchors.slot !== null;
  const told = sortOut(row, anchors.slot, slots !== null, isKnown);
  const count = (name: Action, elsewhere: Claim<Count>, absent: Claim<Count>): Claim<Count>[] => {
    const place = `${name}_button`;
    const inside = numberIn(actions.get(name), words);
    if (inside === 'unread') return [claim<Count>('attribute', place, null)];
    const claims = [claim('attribute', place, inside), elsewhere];
    return told.isUnsettled || claims.some(({ value }) => value !== null) ? claims : [...claims, absent];
  };
  // A part that the post names leads nowhere where it has no number; the row of shares is not named.
  const hasNo = (part: 'reactions' | 'comments') => slots !== null && slots[part] === null;
  const isRowRead = slots !== null && isKnown && (row.isFound || (hasNo('reactions') && hasNo('comments')));
  const none = (named: boolean, action: Action): Claim<Count> =>
    claim(named ? 'aria' : 'attribute', 'none there', named || actions.has(action) ? ZERO : null);
  const isZeroReactions = toolbar === null && !hasLooseNumber(parts, anchors, words);
  const total = claim('aria', TOOLBAR, toolbar && besideToolbar(toolbar, anchors, words));
  return {
    reactions: count('like', total, isZeroReactions ? none(hasNo('reactions'), 'like') : NOT_READ),
    comments: count('comment', told.comments, none(hasNo('comments') && marked, 'comment')),
    shares: count('share', told.shares, none(isRowRead, 'share')),
    views: [claim('text', 'row of counts', viewsIn(parts, anchors, words))],
  };
}

type Action = 'like' | 'comment' | 'share';

/** The buttons to like, comment and share, by the site's marks in them. */
function actionButtons(parts: Counted): Map<Action, Element> {
  const buttons = new Map<Action, Element>();
  for (const element of parts.find(ACTION_MARKS)) {
    const name = /^(like|comment|share)_button$/.exec(roleOf(element) ?? '')?.[1] as Action | undefined;
    const button = name && around(element, parts.root).find(isButton);
    if (name && button && !buttons.has(name)) buttons.set(name, button);
  }
  return buttons;
}

/** The total stands beside the toolbar, often twice (once for the eye, once for a screen reader). Its kinds are no total. */
function besideToolbar(toolbar: Element, anchors: Anchors, words: Words | null): Count | null {
  const numbers = behindToolbar(toolbar, anchors)
    .flatMap(distinctTexts)
    .flatMap((text) => readCount(text, words, 'cut') ?? []);
  const [number] = numbers;
  return number && numbers.every(({ low, high }) => low === number.low && high === number.high) ? number : null;
}

/** A bare number above the buttons: a total whose toolbar is gone, perhaps. */
function hasLooseNumber(parts: Counted, { like, slot }: Anchors, words: Words | null): boolean {
  const list = parts.find('span, div');
  const end = slot ?? like;
  const above = end ? list.slice(0, list.indexOf(end)) : list;
  return above.some(
    (element) => childrenOf(element).length === 0 && readCount(ownText(element), words, 'cut') !== null,
  );
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
function viewsIn(parts: Counted, { toolbar, like, slot }: Anchors, words: Words | null): Count | null {
  const start = toolbar ?? slot;
  if (!start || !like) return null;
  const list = parts.find(`span, ${TOOLBAR}, [role="button"]`);
  const from = list.indexOf(start);
  for (const element of list.slice(from, Math.max(from, list.indexOf(like))).slice(0, MOST_IN_ROW)) {
    if (childrenOf(element).length > 0) continue;
    const named = readNounCount(ownText(element), words, 'cut');
    if (named?.nouns.length === 1 && named.nouns[0] === 'views') return named.count;
  }
  return null;
}
