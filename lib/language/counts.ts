/** Displayed numbers as intervals. The whole text is consumed, or nothing is read. */

import { isParted, withoutOne } from './ages.ts';
import { plainText, spelledText } from './text.ts';
import { type Noun, type Words, wordKey } from './words.ts';

/** Inclusive bounds; `shown` is the number as displayed, digits and suffix only. */
export interface CountSpan {
  low: number;
  high: number;
  shown: string;
}

/**
 * What a site does to a number that it abbreviates. Facebook cuts: "1.1K" is 1,100 to 1,199 (research/facebook-dom.md 10).
 * LinkedIn's rule is unknown: "1.2K" may be 1,150 to 1,299.
 */
export type Rounding = 'cut' | 'unknown';

/** No page has more followers than there are people; a larger number is not a count. */
const LARGEST = 1e10;

/** "14 399 abonnés sur LinkedIn": the site's name says nothing, whatever small word stands before it. */
const SITE_NAMED = / \p{L}{1,5} (?:linkedin|facebook)$/iu;

/** A run of digits with their separators, of any language. */
const NUMBER = /\d[\d.,'٬٫ ]*(?<=\d)/;
const LEADING_NUMBER = new RegExp(`^${NUMBER.source}`);

interface Split {
  count: CountSpan;
  /** What stands after the number and its suffix. */
  rest: string;
  /** Letters stick to the number that are no known suffix: they may be one that is not known. */
  isStuck: boolean;
}

/** "1,330" -> 1330; "1.2K" -> an interval. Any word beside the number but a known suffix gives `null`. */
export function readCount(text: string, words: Words | null, rounding: Rounding): CountSpan | null {
  const split = splitNumber(spelledText(text), text, words, rounding);
  return split === null || split.rest !== '' ? null : split.count;
}

/**
 * A number with a known noun beside it, on either side or both: "40.164 seguidores", "Komentarze: 5", "แชร์ 5 ครั้ง"; or
 * written out: "Una reacción".
 *
 * @returns the count and what the word may mean; `null` where the word is not known or anything is left over.
 */
export function readNounCount(
  text: string,
  words: Words | null,
  rounding: Rounding,
): { count: CountSpan; nouns: Noun[] } | null {
  if (words === null || text.length > LONGEST) return null;
  const spelled = spelledText(text).replace(SITE_NAMED, '');
  const parted = partedAtNumber(spelled);
  if (parted === null) return writtenOut(spelled, words);
  const split = splitNumber(parted.number, text, words, rounding);
  const nouns = split === null ? undefined : nounsBeside(parted.before, split.rest, words);
  return split === null || nouns === undefined ? null : { count: split.count, nouns };
}

/** "Komentarze: 5", "Komentáře (5)": what stands before the first number, and the text from there on. */
function partedAtNumber(spelled: string): { before: string; number: string } | null {
  const place = NUMBER.exec(spelled);
  if (place === null) return null;
  const isBracketed = spelled[place.index - 1] === '(' && spelled.endsWith(')');
  const before = spelled.slice(0, place.index - (isBracketed ? 1 : 0)).trim();
  return { before, number: spelled.slice(place.index, isBracketed ? -1 : undefined) };
}

/** What the words on either side of a number say that it counts; `undefined` where they are not known. */
export function nounsBeside(before: string, after: string, words: Words): Noun[] | undefined {
  const left = wordKey(before.replace(/ ?: ?$/, ''));
  const right = wordKey(after);
  // A counting word behind the number says nothing: "コメント5件".
  if (left !== '' && right !== '')
    return words.nouns[`${left}#${right}`] ?? words.nouns[words.joints.includes(right) ? left : ''];
  return words.nouns[left || right] ?? words.nouns[withoutJoint(left || right, words)];
}

function withoutJoint(rest: string, { joints }: Words): string {
  const joint = joints.find((word) => rest.startsWith(word) && isParted(rest, word.length));
  return joint === undefined ? rest : rest.slice(joint.length).trim();
}

/** A count without a digit: "one" and a noun, or a form that says how many. */
function writtenOut(spelled: string, words: Words): { count: CountSpan; nouns: Noun[] } | null {
  const text = wordKey(spelled);
  const exact = words.exactNouns[text];
  if (exact !== undefined) return { count: exactly(exact[0], ''), nouns: exact[1] };
  const noun = withoutOne(text, words);
  const nouns = noun === null ? undefined : words.nouns[noun];
  return nouns === undefined ? null : { count: exactly(1, ''), nouns };
}

/**
 * A number whose meaning the page's structure has settled, whatever word stands behind it, or before it with a colon: "2 480
 * följare", "Комментарии: 5". Where the site's own words are not known only one long word may follow, and no short one
 * anywhere, since it may be a suffix ("30 tis." is 30,000).
 */
export function readSettledCount(text: string, words: Words | null, rounding: Rounding): CountSpan | null {
  const { before, number } = partedAtNumber(spelledText(text)) ?? { before: '', number: '' };
  const split = splitNumber(number, text, words, rounding);
  if (split === null) return null;
  if (words !== null && nounsBeside(before, split.rest, words) !== undefined) return split.count;
  const isKnown = words?.known === 'site';
  const isBeforeSettled = before === '' || (isKnown && /^\p{L}[\p{L}\p{M} ]*:$/u.test(before) && split.rest === '');
  if (!isBeforeSettled || split.isStuck) return null;
  return split.rest === '' || (isKnown ? /^\p{L}{4,}(?![\p{L}.])\D*$/u : /^\p{L}{5,}$/u).test(split.rest)
    ? split.count
    : null;
}

/** No text in which a number is counted is longer. */
const LONGEST = 120;

/** @param spelled begins with the number */
function splitNumber(spelled: string, shownIn: string, words: Words | null, rounding: Rounding): Split | null {
  if (spelled.length > LONGEST) return null;
  const digits = LEADING_NUMBER.exec(spelled)?.[0];
  if (digits === undefined) return null;
  const after = spelled.slice(digits.length);
  const suffix = leadingSuffix(after, words);
  const value = numberOf(digits, words, suffix !== null);
  if (value === null) return null;
  const rest = after
    .slice(suffix?.length ?? 0)
    .trim()
    .toLowerCase();
  const shown = shownOf(shownIn, digits.length + (suffix?.length ?? 0));
  const count = suffix === null ? exactly(value.number, shown) : abbreviated(value, suffix.scale, shown, rounding);
  return count.high > LARGEST ? null : { count, rest, isStuck: suffix === null && /^\p{L}/u.test(after) };
}

/** The number as the page shows it. */
function shownOf(text: string, length: number): string {
  const plain = plainText(text);
  return plain
    .slice(Math.max(0, plain.search(/\p{Nd}/u)))
    .slice(0, length)
    .trim();
}

/** True in every language: no CLDR locale gives K another meaning, and Facebook shows it where CLDR has another word. */
const THOUSAND = { k: 1e3, K: 1e3 };

/** The longest known suffix that the text begins with, the dots of abbreviations passed over. */
function leadingSuffix(after: string, words: Words | null): { scale: number; length: number } | null {
  if (words === null || after === '') return null;
  let longest: { scale: number; length: number } | null = null;
  for (const [suffix, scale] of Object.entries({ ...THOUSAND, ...words.suffixes })) {
    const length = lengthOf(suffix, after);
    if (length > (longest?.length ?? 0)) longest = { scale, length };
  }
  return longest;
}

/** How much of the text a suffix takes with the space before it and its dots; 0 where the text does not begin with it. */
function lengthOf(suffix: string, text: string): number {
  const isLetter = [...suffix].length === 1;
  let at = text.startsWith(' ') ? 1 : 0;
  for (const letter of suffix) {
    while (text[at] === '.') at += 1;
    const shown = text.slice(at, at + letter.length);
    if ((isLetter ? shown : shown.toLowerCase()) !== letter) return 0;
    at += letter.length;
  }
  if (text[at] === '.') at += 1;
  // Catalan "m'agrada" is a word.
  return isParted(text, at) && text[at] !== "'" ? at : 0;
}

/**
 * "1.234,5" by the language's separators. A fraction stands only before a suffix ("1.2" alone is never a count). Where a
 * language is written in two ways no text has two meanings: a group has three digits, a fraction one or two.
 */
function numberOf(
  digits: string,
  words: Words | null,
  hasSuffix: boolean,
): { number: number; decimals: number } | null {
  for (const way of [...(words?.separators ?? []), NATIVE_SEPARATORS]) {
    const value = decimalNumber(digits, way, hasSuffix, words);
    if (value !== null) return value;
  }
  return null;
}

/** Arabic script has signs of its own, which mean the same everywhere. */
const NATIVE_SEPARATORS: [string, string] = ['٬', '٫'];

function decimalNumber(
  digits: string,
  [group, decimal]: [group: string, decimal: string],
  hasSuffix: boolean,
  words: Words | null,
): { number: number; decimals: number } | null {
  const at = digits.indexOf(decimal);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  if (at >= 0 && (!hasSuffix || !/^\d{1,2}$/.test(fraction))) return null;
  // Grouping by space is safe in every language: no page shows two numbers side by side in one text.
  const number = groupedNumber(whole, group, words) ?? groupedNumber(whole, ' ', words);
  return number === null ? null : { number: number + Number(`0.${fraction}`), decimals: fraction.length };
}

/** Groups have exactly three digits; in India those above the last one have two. */
function groupedNumber(whole: string, group: string, words: Words | null): number | null {
  const [first = '', ...others] = whole.split(group);
  // No page writes a count with zeros before it: "0005" was a slip of Facebook's for 5,000.
  if (!/^(?:0|[1-9]\d*)$/.test(first) || (others.length > 0 && (first.length > 3 || first === '0'))) return null;
  const isOf = (length: number) => (part: string) => part.length === length && /^\d+$/.test(part);
  const isGrouped =
    others.every(isOf(3)) ||
    (words?.isIndian === true &&
      first.length < 3 &&
      others.slice(0, -1).every(isOf(2)) &&
      others.slice(-1).every(isOf(3)));
  return isGrouped ? Number(first + others.join('')) : null;
}

function exactly(value: number, shown: string): CountSpan {
  return { low: value, high: value, shown };
}

function abbreviated(
  { number, decimals }: { number: number; decimals: number },
  scale: number,
  shown: string,
  rounding: Rounding,
): CountSpan {
  const step = scale / 10 ** decimals;
  const value = Math.round(number * scale);
  const low = rounding === 'cut' ? value : value - step / 2;
  return { low: Math.round(low), high: Math.round(value + step - 1), shown };
}
