/**
 * Reactions, comments, shares and views of a drawn post, in the three forms that the site serves:
 * A, words ("25 comments"); B, bare numbers beside icons; C, numbers inside the action buttons.
 * A count that could not be looked for is `null`. One that is missing is zero only where every number of the card is
 * accounted for: what is left over may be it.
 */

import { readCount } from '../../language/counts.ts';
import type { Words } from '../../language/words.ts';
import { all, attribute, first, isWithin, parentOf } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import type { Count } from '../reading.ts';
import { type Counted, insideOf, nearestOf } from './card-parts.ts';
import { type Anchors, numbersIn, sortOut } from './counts-row.ts';
import { elementsOf, ROLE_IN_POST } from './page-parts.ts';
import type { CountClaims } from './post-claims.ts';
import { distinctTexts, hasDigit } from './short-texts.ts';

/** The site's marks in the action buttons (since 2025); the number stands beside the mark since September 2026. */
const ACTION_MARKS = `[${ROLE_IN_POST}$="_button"]`;
const ZERO: Count = { low: 0, high: 0, shown: '' };

type Action = 'like' | 'comment' | 'share';

/**
 * What a card says of its counts.
 *
 * @param message the element of the post's text
 * @param useMarks whether the site's own marks may be used. Without them the end of the row is not known, and bare numbers
 *   prove something only where the post names the comments' button.
 */
export function countClaims(
  parts: Counted,
  message: Element | null,
  words: Words | null,
  { useMarks } = { useMarks: true },
): CountClaims {
  const { slots } = parts;
  const actions = actionButtons(parts);
  const named = slots?.reactions;
  const others = [...parts.links.map(({ element }) => element), ...actions.values(), message];
  const anchors: Anchors = {
    toolbar: parts.toolbars.find((toolbar) => !named || isWithin(named, toolbar)) ?? null,
    like: actions.get('like') ?? null,
    slot: slots?.comments ?? null,
    message,
    isElsewhere: insideOf(
      parts.root,
      others.filter((element) => element !== null),
    ),
  };
  const numbers = numbersIn(parts, anchors, words);
  const isKnown = useMarks || anchors.slot !== null;
  const told = sortOut(numbers.row, anchors.slot, slots !== null, isKnown);
  const isWhole = !told.isUnsettled && !numbers.isLeftOver;
  const count = (action: Action, elsewhere: Claim<Count>, isNamed: boolean, isPossible = true): Claim<Count>[] => {
    const place = `${action}_button`;
    const inside = numberIn(actions.get(action), numbers.isNumbered, words);
    if (inside === 'unread' || (inside && numbers.isAbove)) return [claim<Count>('attribute', place, null)];
    const claims = [claim('attribute', place, inside), elsewhere];
    if (!isWhole || !isPossible || claims.some(({ value }) => value !== null)) return claims;
    // Since September 2026 the number may stand in the action's own button: where buttons have marks, this one has to be seen.
    const isNone = actions.has(action) || (isNamed && actions.size === 0);
    return [...claims, claim(isNamed ? 'aria' : 'attribute', 'none there', isNone ? ZERO : null)];
  };
  // A part that the post names leads nowhere where it has no number; the row of shares is not named.
  return {
    reactions: count(
      'like',
      claim('aria', 'toolbar', total(numbers.beside, words)),
      slots?.reactions === null,
      anchors.toolbar === null,
    ),
    // Where the named part is there, something is counted in it.
    comments: count('comment', told.comments, useMarks && slots?.comments === null, anchors.slot === null),
    shares: count('share', told.shares, isKnown && slots !== null),
    views: [claim('text', 'row of counts', numbers.views)],
  };
}

/**
 * The buttons to like, comment and share, by the site's marks in them; `null` where a mark stands in two, or in the
 * heading, where no such button belongs: what it ends is then not the row of counts.
 */
function actionButtons({ root, buttons: own, marks }: Counted): Map<Action, Element | null> {
  const buttons = new Map<Action, Element | null>();
  // Pages that mark their buttons mark the author's place as well.
  const isInHeading = insideOf(root, elementsOf(marks, 'profile_name'));
  const buttonAt = nearestOf(root, own);
  for (const { element, name: mark } of marks) {
    const name = /^(like|comment|share)_button$/.exec(mark)?.[1] as Action | undefined;
    const button = name && buttonAt(parentOf(element) ?? root);
    if (!name || !button) continue;
    const isOther = buttons.has(name) && buttons.get(name) !== button;
    buttons.set(name, isOther || isInHeading(button) ? null : button);
  }
  return buttons;
}

/** The total beside the toolbar, often written twice (once for the eye, once for a screen reader). */
function total(beside: string[], words: Words | null): Count | null {
  const [number = null, ...others] = beside.map((text) => readCount(text, words, 'cut'));
  return others.every((other) => other?.low === number?.low && other?.high === number?.high) ? number : null;
}

/**
 * A number that is all of one text in an action button; a word may stand beside it. 'unread': its form is not known, or
 * another button is in this one.
 */
function numberIn(
  button: Element | null | undefined,
  isNumbered: (button: Element) => boolean,
  words: Words | null,
): Count | 'unread' | null {
  if (!button) return button === null ? 'unread' : null;
  if (!isNumbered(button)) return null;
  const [text, another] = distinctTexts(button).filter(hasDigit);
  if (text === undefined) return null;
  return another === undefined && !isShared(button) ? (readCount(text, words, 'cut') ?? 'unread') : 'unread';
}

function isShared(button: Element): boolean {
  const marks = new Set(all(button, ACTION_MARKS).map((mark) => attribute(mark, ROLE_IN_POST)));
  return marks.size > 1 || first(button, '[role="button"]') !== null;
}
