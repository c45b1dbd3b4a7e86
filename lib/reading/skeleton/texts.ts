/** Which kinds of things a text is made of, and how long it is; never what it says. */
import { readCount } from '../../language/counts.ts';
import { readDate } from '../../language/dates.ts';
import { foldedText, plainText } from '../../language/text.ts';
import { readTime } from '../../language/times.ts';
import type { Words } from '../../language/words.ts';
import { lengthText } from './numbering.ts';

/** The kinds in a text: "<age> • <words:1>", "<number> <words:1>"; '' where there is nothing but white space. */
export type KindsOf = (text: string) => string;

/** Longer texts are counted so far. */
const LONGEST = 2_000;
const MOST_KINDS = 8;
/** Ages and counts are short. */
const LONGEST_PART = 60;
const MOST_REMEMBERED = 5_000;
/** Signs that sites put between an age and what stands beside it: they are kept. */
const SEPARATOR = /\s*([•·|])\s*/;
const TOKENS =
  /(?<address>https?:\/\/\S+|www\.\S+|[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,})|(?<hashtag>#[\p{L}\p{N}_]+)|(?<number>\p{N}+(?:[.,’'\u00A0\u202F]\p{N}+)*)|(?<words>[\p{L}\p{M}]+)|(?<icon>\p{Co}+)|(?<emoji>\p{Extended_Pictographic}+)/gu;

/** @param languages the page's, and English, which both sites mix in */
export function textKinds(languages: Words[], now: Date): KindsOf {
  const remembered = new Map<string, string>();
  return (text) => {
    const trimmed = text.slice(0, LONGEST).trim();
    if (trimmed === '') return '';
    const kinds = remembered.get(trimmed) ?? kindsIn(trimmed, languages, now);
    if (remembered.size < MOST_REMEMBERED) remembered.set(trimmed, kinds);
    return kinds;
  };
}

function kindsIn(text: string, languages: Words[], now: Date): string {
  const plain = plainText(text);
  if (plain === '') return '<zero-width>';
  // Every second piece is a separator.
  const pieces = plain.split(SEPARATOR, 2 * MOST_KINDS);
  return pieces
    .map((piece, index) => (index % 2 === 1 ? ` ${piece} ` : partKinds(piece, languages, now)))
    .join('')
    .trim();
}

function partKinds(part: string, languages: Words[], now: Date): string {
  if (part === '') return '';
  if (part.length > LONGEST_PART) return tokenKinds(part);
  if (languages.some((words) => readTime(part, words, now) !== null)) {
    return languages.some((words) => isDate(part, words, now)) ? '<date>' : '<age>';
  }
  const isCount = languages.some((words) => readCount(part, words, 'unknown') !== null);
  return isCount ? '<number>' : tokenKinds(part);
}

/** A date, where an age has only units: with a month, a day of the week, or a word such as "yesterday". */
function isDate(text: string, words: Words, now: Date): boolean {
  return readDate(foldedText(text), words, now.getTime()) !== null;
}

/** Words one after another are counted together; what touches a number stands close to it. */
function tokenKinds(text: string): string {
  const kinds: { kind: string; count: number; touches: boolean }[] = [];
  let end = 0;
  for (const { 0: token, index, groups = {} } of text.matchAll(TOKENS)) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? 'words';
    const last = kinds.at(-1);
    if (last?.kind === kind) last.count += 1;
    else kinds.push({ kind, count: 1, touches: index === end && end > 0 });
    end = index + token.length;
  }
  if (kinds.length === 0) return '<signs>';
  const shown = kinds.slice(0, MOST_KINDS).map(({ kind, count, touches }) => {
    const mark = kind === 'words' ? `<words:${lengthText(count)}>` : `<${kind}>`;
    return touches ? mark : ` ${mark}`;
  });
  return shown.join('').trim() + (kinds.length > MOST_KINDS ? ' …' : '');
}
