/** Displayed numbers as intervals. The whole text is consumed, or nothing is read. */

import { NOUN_JOINTS } from './site-words.ts';
import { foldedText, plainText } from './text.ts';
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

/** An open range ("10,001+") ends here: no firm has ten million people. */
export const LARGEST_EMPLOYER = 1e7;

/** "14 399 abonnés sur LinkedIn": the site's name says nothing. */
const SITE_NAMED = / (?:on|sur|en|auf|su|no|op) (?:linkedin|facebook)$/;

/** Digits with their separators at the start of a folded text. */
const LEADING_NUMBER = /^\d[\d.,' ]*(?<=\d)/;

/** "1,330" -> 1330; "1.2K" -> an interval. Any word beside the number but a known suffix gives `null`. */
export function readCount(text: string, words: Words | null, rounding: Rounding): CountSpan | null {
  const split = splitNumber(text, words, rounding);
  return split === null || split.rest !== '' ? null : split.count;
}

/**
 * A number with a known noun beside it, in either order: "40.164 seguidores", "Comments: 5".
 *
 * @returns the count and what the word may mean; `null` where the word is not known or anything is left over.
 */
export function readNounCount(
  text: string,
  words: Words | null,
  rounding: Rounding,
): { count: CountSpan; nouns: Noun[] } | null {
  if (words === null || text.length > 120) return null;
  const nounFirst = /^([^\d]+?) ?: ?(\d.*)$/.exec(plainText(text));
  const split = splitNumber(nounFirst === null ? text : `${nounFirst[2]} ${nounFirst[1]}`, words, rounding);
  if (split === null) return null;
  const nouns = words.nouns[wordKey(withoutJoint(split.rest).replace(SITE_NAMED, ''))];
  return nouns === undefined ? null : { count: split.count, nouns };
}

/**
 * A number whose meaning the page's structure has settled, whatever word stands behind it: "2 480 följare".
 * In an unknown language only one long word may follow, since a short one may be a suffix ("30 tis." is 30,000).
 */
export function readSettledCount(text: string, words: Words | null, rounding: Rounding): CountSpan | null {
  const split = splitNumber(text, words, rounding);
  if (split === null) return null;
  return words !== null || split.rest === '' || /^\p{L}{5,}$/u.test(split.rest) ? split.count : null;
}

/** A range of sizes, whatever words stand beside it: "51-200 employees", "1K-5K", "10,001+", "1 employee". */
export function readRange(text: string, words: Words | null): CountSpan | null {
  if (text.length > 80) return null;
  // "2 comments" counts something else, in whatever place it stands.
  const named = readNounCount(text, words, 'cut');
  if (named !== null && !named.nouns.includes('employees')) return null;
  const folded = foldedText(text).replace(/[‐‑‒–—−]/g, '-');
  const match = /(\d[\d.,' ]*(?:k(?!\p{L}))?) ?(?:(-) ?(\d[\d.,' ]*(?:k(?!\p{L}))?)|(\+))?/u.exec(folded);
  if (match === null) return null;
  const low = readCount(match[1] ?? '', words, 'cut');
  const high = match[2] === undefined ? low : readCount(match[3] ?? '', words, 'cut');
  const rest = folded.slice(match.index + match[0].length);
  if (low === null || high === null || /\d/.test(rest) || isUnit(rest, words)) return null;
  // "1K-5K" is LinkedIn's short form of "1,001-5,000".
  const lowest = match[2] !== undefined && /k/.test(match[1] ?? '') ? low.low + 1 : low.low;
  const highest = match[4] === undefined ? high.low : LARGEST_EMPLOYER;
  return lowest > highest ? null : { low: lowest, high: highest, shown: match[0].trim() };
}

/** "2 years" is an age. What is known to be counted is looked up first: the units are dear to make. */
function isUnit(rest: string, words: Words | null): boolean {
  const word = wordKey(rest);
  if (words === null || word === '' || words.nouns[word] !== undefined) return false;
  return words.units[word] !== undefined;
}

function withoutJoint(rest: string): string {
  const joint = NOUN_JOINTS.find((word) =>
    rest.startsWith(word.length === 2 && word.endsWith("'") ? word : `${word} `),
  );
  return joint === undefined ? rest : rest.slice(joint.length).trim();
}

/** The number that a text begins with, and what stands after it and its suffix. */
function splitNumber(text: string, words: Words | null, rounding: Rounding): { count: CountSpan; rest: string } | null {
  if (text.length > 120) return null;
  const folded = foldedText(text);
  const digits = LEADING_NUMBER.exec(folded)?.[0];
  if (digits === undefined) return null;
  const after = folded.slice(digits.length);
  const suffix = words === null ? null : leadingSuffix(after, words);
  const value = decimalNumber(digits, words, suffix !== null);
  if (value === null) return null;
  const rest = after.slice(suffix?.length ?? 0).trim();
  // Letters that stick to the digits and are no suffix may be one that is not known: "1,2K" must never read as 1.
  if (suffix === null && /^\p{L}/u.test(after)) return null;
  const shown = plainText(text)
    .slice(0, digits.length + (suffix?.length ?? 0))
    .trim();
  const count = suffix === null ? exactly(value.number, shown) : abbreviated(value, suffix.scale, shown, rounding);
  return count.high > LARGEST || !Number.isFinite(count.high) ? null : { count, rest };
}

/** The longest known suffix that the text begins with, ended by a space or the end. */
function leadingSuffix(after: string, words: Words): { scale: number; length: number } | null {
  const pieces = /^( ?)(\p{L}+\.?)(?:( )(\p{L}+\.?)(?= |$))?(?= |$)/u.exec(after);
  if (pieces === null) return null;
  const [, gap = '', first = '', between = '', second = ''] = pieces;
  const both = second === '' ? undefined : words.suffixes[wordKey(`${first} ${second}`)];
  if (both !== undefined) return { scale: both, length: gap.length + first.length + between.length + second.length };
  const one = words.suffixes[wordKey(first)];
  return one === undefined ? null : { scale: one, length: gap.length + first.length };
}

/**
 * "1.234,5" by the language's separators. Groups have exactly three digits; grouping by space is safe in every
 * language; a fraction stands only before a suffix ("1.2" alone is never a count).
 */
function decimalNumber(
  digits: string,
  words: Words | null,
  hasSuffix: boolean,
): { number: number; decimals: number } | null {
  const groups = words === null || words.group === ' ' ? [' '] : [' ', words.group];
  const decimal = words?.decimal;
  const at = decimal === undefined ? -1 : digits.indexOf(decimal);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? '' : digits.slice(at + 1);
  if (at >= 0 && (!hasSuffix || !/^\d{1,2}$/.test(fraction))) return null;
  const number = groups.map((group) => groupedNumber(whole, group)).find((value) => value !== null);
  if (number === undefined || number === null) return null;
  return { number: number + Number(`0.${fraction || '0'}`), decimals: fraction.length };
}

function groupedNumber(whole: string, group: string): number | null {
  const [first = '', ...others] = whole.split(group);
  if (!/^\d+$/.test(first) || (others.length > 0 && first.length > 3)) return null;
  return others.every((part) => /^\d{3}$/.test(part)) ? Number(first + others.join('')) : null;
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
