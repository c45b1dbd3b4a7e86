/** The row of counts below a post in LinkedIn's hashed layout (hashed.ts). */
import { readCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { countChildren, isWithin, nearest, parentOf } from '../dom.ts';
import { claim, type Ledger, settleCount } from '../evidence.ts';
import type { Count } from '../reading.ts';
import { behind } from '../regions.ts';
import { shortText } from '../short-text.ts';
import { holdersOfText, waysTo } from '../text-holders.ts';
import { nounCount } from './noun-count.ts';
import { NONE } from './post.ts';

/** What LinkedIn shows for a zero. */
const ZERO_WIDTH = '\u200B';

/** The card, as far as its counts are looked for. */
interface Card {
  card: Element;
  text: Element | null;
  buttonsBelow: Element[];
}

/**
 * Three places in one row, in the order reactions, comments, reposts, each the only text of its button, zero = U+200B.
 * They are counted only where exactly three such places stand together.
 */
export function countsOf(parts: Card, words: Words | null, ledger: Ledger) {
  const counting = parts.buttonsBelow.flatMap((button) => {
    const text = placeCount(button);
    return text === null ? [] : [{ button, text }];
  });
  const isRow = counting.length === 3 && stand(counting.map(({ button }) => button));
  const places = isRow ? counting.map(({ text }) => text) : [];
  const sentence = places.length === 0 ? null : reactionsBelow(parts, words);
  const count = (field: string, at: number) => {
    const text = places[at] ?? null;
    const value = text === null ? null : text === ZERO_WIDTH ? NONE : readCount(text, words, 'unknown');
    return settleCount(ledger, field, [
      claim('order', `the ${at + 1}. of three numbers below the text`, value),
      // "1,167 reactions": the reactions again, in a sentence for screen readers.
      claim('text', 'a sentence below the text', field === 'reactions' && value !== null ? sentence : null),
    ]);
  };
  return { reactions: count('reactions', 0), comments: count('comments', 1), shares: count('shares', 2) };
}

/** Whether elements stand side by side, each in as many boxes of its own as the others. */
function stand(elements: Element[]): boolean {
  const [one] = elements;
  const row = one === undefined ? null : nearest(one, (around) => elements.every((other) => isWithin(other, around)));
  return new Set(elements.map((element) => boxesAround(element, row))).size === 1;
}

function boxesAround(element: Element, row: Element | null): number {
  let boxes = 0;
  for (let next: Element | null = element; next && next !== row; next = parentOf(next)) boxes += 1;
  return boxes;
}

function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** In an element with hardly anything else in it, however many boxes there are around its text. */
function reactionsBelow({ card, text }: Card, words: Words | null): Count | null {
  const above = waysTo(text === null ? [] : [text], card);
  const isBelow = text === null ? () => true : behind(text);
  for (const holder of holdersOfText(card, hasDigit)) {
    if (!isBelow(holder) || (text !== null && isWithin(holder, text))) continue;
    for (let next: Element | null = holder; next && !above.has(next); next = parentOf(next)) {
      const inside = countChildren(next);
      if (inside > 2) break;
      // A box around one other says what that says.
      if (inside === 1 && next !== holder) continue;
      const line = plainText(shortText(next, 60));
      // No number alone says what it counts, and most are alone.
      const read = /^[\d.,]*$/.test(line) ? null : nounCount(line, words);
      if (read?.nouns.length === 1 && read.nouns[0] === 'reactions') return read.count;
    }
  }
  return null;
}

/** The text of a counting button: a number or the zero's mark and nothing else; `null` for any other button. */
function placeCount(button: Element): string | null {
  const text = shortText(button).trim();
  if (text === ZERO_WIDTH) return text;
  return /^\p{Nd}/u.test(plainText(text)) ? plainText(text) : null;
}
