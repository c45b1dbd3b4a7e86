/** The row of counts below a post in LinkedIn's Ember layout (ember-post.ts). */
import { readSettledCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import type { Noun, Words } from '../../language/words.ts';
import { all, attribute, first, isWithin, matches, nearest } from '../dom.ts';
import { claim, type Ledger, settleCount } from '../evidence.ts';
import type { Count } from '../reading.ts';
import { outermost } from '../regions.ts';
import { shortText } from '../short-text.ts';
import { nounCount } from './noun-count.ts';
import { NONE } from './post.ts';

/** What the eye sees of a text that stands twice: the other copy is for screen readers. 2018. */
export const SEEN = '[aria-hidden="true"]';
/** The number of reactions; where a contact is named, "Ann and 467 others", the number stands apart. 2018; 2025. */
const REACTIONS =
  '.social-details-social-counts__reactions-count, .social-details-social-counts__social-proof-fallback-number';
/** The button that holds it, in what the eye sees of it. 2025. */
const REACTION_BUTTON = '[data-reaction-details]';
/** The place of the reactions, with a number or without. 2018; 2025. */
const REACTED = '.social-details-social-counts__reactions, [data-reaction-details]';
/** Comments and reposts. 2018, since the reposts have no class of their own; 2025. */
const ITEM = '.social-details-social-counts__item';
const DETAILS = '[data-non-reaction-details]';
/** The button to like stands on every post, whatever its counts are. 2018; 2025. */
const LIKE = '.react-button__trigger, [data-finite-scroll-hotkey]';
/** Characters of a button, its white space with them: what stands in it may be more than its word. */
const WHOLE_BUTTON = 2_000;

/** The card, as far as its counts are looked for. */
interface Card {
  /** Among the elements that are at hand, without those of comments and quoted originals. */
  find: (selector: string) => Element[];
  /** By name, in document order. */
  named: (name: string) => Element[];
}

/** Comments or reposts: what its word means, what its class means, and the number. */
interface Other {
  count: Count | null;
  word: string | null;
  /** All that its word may mean; none where it is not known. */
  nouns: Noun[];
  class: string | null;
}

/**
 * Reactions have a place of their own. Comments and reposts stand in one list without a mark, in this order: a word
 * tells, or a class, or that both are there. What is missing from a row that was read whole is zero.
 */
export function countsOf(parts: Card, words: Words | null, ledger: Ledger) {
  const reacted = outermost(parts.find(REACTED));
  const isReacted = (place: Element) => reacted.some((around) => isWithin(place, around));
  const buttons = parts.named('button');
  const details = parts.find(DETAILS);
  const rows = [...parts.find(ITEM), ...details];
  const listed = buttons.filter((button) => rows.some((row) => row !== button && isWithin(button, row)));
  const held = listed.filter((button) => !isReacted(button));
  const isCount = (button: Element) => isNumber(button) || nounCount(numberText(button), words) !== null;
  const others = held.filter(isCount);
  // Some languages say one and two in words: a text that cannot be read may be a count.
  const isClear = held.every((button) => isCount(button) || shortText(button, WHOLE_BUTTON).trim() === '');
  const row = others.map((button) => otherIn(button, words));
  const isStray = (button: Element) => !isReacted(button) && !others.includes(button) && isCount(button);
  const liking = parts.find(LIKE);
  const hasPlace = reacted.length > 0 || listed.length > 0 || liking.length > 0;
  // A mark that stands around more than the reactions is no place of theirs: what it hides is not missing.
  const isWide = [...listed.filter(isNamedOther(words)), ...liking, ...details].some(isReacted);
  const isRead = isClear && hasPlace && !isWide && !buttons.some(isStray);
  // Two rows in one card: which of them is the post's cannot be told.
  const isOne = reacted.length < 2 && details.length < 2;
  const isTold = isOne && (row.length === 2 || row.every((one) => one.word ?? one.class));
  const other = (field: 'comments' | 'shares', place: number) => {
    const has = row.some((one) => one.word === field || one.class === field) || row.length > 1;
    if (!isOne) return settleCount(ledger, field, []);
    const nouns = row[place]?.nouns ?? [];
    const isNamedOtherwise = nouns.length > 0 && !nouns.includes(field);
    return settleCount(ledger, field, [
      claim('text', 'its word', only(row.filter((one) => one.word === field))?.count),
      claim('attribute', 'its class', only(row.filter((one) => one.class === field))?.count),
      claim('order', 'comments before reposts', row.length === 2 && !isNamedOtherwise ? row[place]?.count : null),
      claim('order', 'missing from a row read whole', isRead && isTold && !has ? NONE : null),
    ]);
  };
  return {
    reactions: settleCount(ledger, 'reactions', [
      claim('text', REACTIONS, numberOf(only(reactionNumbers(parts)), words)),
      claim('aria', `${REACTED} aria-label`, isOne ? labelled(reacted, words) : null),
      claim('order', 'missing from a row read whole', isRead && reacted.length === 0 ? NONE : null),
    ]),
    comments: other('comments', 0),
    shares: other('shares', 1),
  };
}

/** By two questions: one for both would look for the button above each text of the card, however deep that is. */
function reactionNumbers({ find }: Card): Element[] {
  const seen = outermost(find(REACTION_BUTTON)).flatMap((button) => all(button, SEEN));
  return [...new Set([...find(REACTIONS), ...seen])];
}

/** The words for reposts vary most: what is in the list and has not the comments' class is one. */
function otherIn(button: Element, words: Words | null): Other {
  const named = nounCount(numberText(button), words);
  const nouns = named?.nouns ?? [];
  const [noun, another] = nouns;
  const item = nearest(button, (around) => matches(around, ITEM), 4);
  const isComments = item !== null && matches(item, '.social-details-social-counts__comments');
  return {
    count: numberOf(button, words) ?? named?.count ?? null,
    word: another === undefined ? (noun ?? null) : null,
    nouns,
    class: item === null ? null : isComments ? 'comments' : 'shares',
  };
}

/** Of a button whose word says that it counts something else than reactions. */
function isNamedOther(words: Words | null): (button: Element) => boolean {
  return (button) => {
    const nouns = nounCount(numberText(button), words)?.nouns ?? [];
    return nouns.length > 0 && !nouns.includes('reactions');
  };
}

function numberText(place: Element): string {
  return plainText(shortText(first(place, SEEN) ?? place));
}

function numberOf(place: Element | null, words: Words | null): Count | null {
  return place && readSettledCount(numberText(place), words, 'unknown');
}

/** "397 reactions". Where the label names a person its number is one less than all, and it does not begin with it. */
function labelled(places: Element[], words: Words | null): Count | null {
  const named = places.flatMap((place) => [place, ...all(place, '[aria-label]')]);
  const labels = named.map((place) => nounCount(attribute(place, 'aria-label') ?? '', words));
  return labels.find((label) => label?.nouns.includes('reactions'))?.count ?? null;
}

/** A text that is a number, or a number and words. */
function isNumber(button: Element): boolean {
  return /^\p{Nd}[\p{Nd}., ]*(?: \p{L}[\p{L} ]*)?$/u.test(plainText(shortText(button)));
}

/** The one of a list; `null` where there is none, or more. */
export function only<Value>(values: Value[]): Value | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}
