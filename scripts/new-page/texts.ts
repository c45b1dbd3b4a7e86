/** Texts that people read: words are invented; ages, dates and counts keep their form, since they are what is tested. */
import { readCount, readNounCount } from '../../lib/language/counts.ts';
import { readRange } from '../../lib/language/ranges.ts';
import { foldedText, plainText } from '../../lib/language/text.ts';
import { readTime } from '../../lib/language/times.ts';
import type { Words } from '../../lib/language/words.ts';
import type { InventWord } from './invented-words.ts';
import type { InventAmount } from './numbers.ts';

export interface Texts {
  /** A displayed text. Spaces, marks, length and number of words stay. */
  text: (text: string) => string;
  /** The same without looking for ages or counts: every word and number is replaced. */
  words: (text: string) => string;
  /** Whether a text is an age or a date in the page's language. */
  isTime: (text: string) => boolean;
}

export interface TextSources {
  /** The page's language, and English, which Facebook mixes in. */
  languages: Words[];
  now: Date;
  word: InventWord;
  amount: InventAmount;
}

/** Names that stand on every page of a site, and its title where something went wrong. */
const SITES = /^(?:facebook|linkedin)$/i;
const SITES_OWN = /^(?:Error|Facebook|LinkedIn)$/;
/** Between what is said and what is said beside it; the stronger first. */
const SEPARATORS = [/(\s*[•·|\n]\s*|\p{Co}+)/u, /(\.(?: |$))/, /([.,:](?: |$))/];
const GROUPED = /\p{Nd}+(?:[.,٬’'\s](?=\p{Nd}{3}(?!\p{Nd}))\p{Nd}{3})*(?:[.,٫]\p{Nd}{1,2}(?!\p{Nd}))?/u;
const PIECES = new RegExp(`[\\p{L}\\p{M}]+|${GROUPED.source}`, 'gu');
/** LinkedIn's sizes of companies: steps of a scale, no company's number. */
const SIZES = new Set(['0-1', '1-10', '2-10', '11-50', '51-200', '201-500', '501-1000', '1001-5000', '5001-10000']);
const LARGEST_SIZE = 10_001;
/** Signs of direction may stand around each number. */
const RANGE = /\p{Nd}[\p{Nd}.,٬’'\s]*k?[\s\p{Cf}]*(?:[‐‑‒–—−-][\s\p{Cf}]*\p{Nd}[\p{Nd}.,٬’'\s]*\p{Nd}?k?|\+)/iu;

export function textInventor(sources: TextSources): Texts {
  const { languages, now, word } = sources;
  const words = (text: string): string =>
    text.replace(PIECES, (piece, at: number) => {
      if (/^\p{Nd}/u.test(piece)) return number(piece, text.slice(at + piece.length), sources);
      return SITES.test(piece) ? piece : word(piece);
    });
  const numbers = (text: string): string =>
    text.replace(new RegExp(GROUPED, 'gu'), (piece, at: number) =>
      number(piece, text.slice(at + piece.length), sources),
    );
  const isTime = (text: string): boolean => languages.some((language) => readTime(text, language, now) !== null);
  const isCount = (text: string): boolean =>
    languages.some((language) => readNounCount(text, language, 'cut') ?? readCount(text, language, 'cut'));
  /** What is an age, a date or a count as a whole; `null` for anything else. */
  const whole = (text: string): string | null => {
    if (plainText(text) === '' || text.length > 200) return null;
    if (isTime(text)) return text;
    if (isCount(text)) return numbers(text);
    return sizeIn(text, languages[0] ?? null, words);
  };
  /** "Lyon 1,330 followers", "comment by Ann 22 hours ago": what begins with a number may be one at the end. */
  const ending = (text: string): string | null => {
    if (text.length > 200) return null;
    for (const { index } of [...text.matchAll(/(?<=\s)\p{Nd}/gu)].slice(0, 5)) {
      const end = /\p{L}/u.test(text.slice(index)) ? whole(text.slice(index)) : null;
      if (end !== null) return words(text.slice(0, index)) + end;
    }
    return null;
  };
  const parts = (text: string, level: number): string => {
    const found = whole(text);
    if (found !== null) return found;
    const separator = SEPARATORS[level];
    if (separator === undefined) return ending(text) ?? words(text);
    const pieces = text.split(separator);
    if (pieces.length === 1) return parts(text, level + 1);
    return pieces.map((piece, index) => (index % 2 === 0 ? parts(piece, level + 1) : piece)).join('');
  };
  const text = (value: string): string => {
    if (!/[\p{L}\p{N}]/u.test(value) || SITES_OWN.test(value.trim())) return value;
    return parts(value, 0);
  };
  return { text, words, isTime };
}

/** A size of a company as LinkedIn writes it, "51-200 employees": its numbers stay. */
function sizeIn(text: string, language: Words | null, words: (text: string) => string): string | null {
  const range = RANGE.exec(text);
  const read = range === null ? null : readRange(plainText(text), language);
  if (range === null || read === null) return null;
  const isSize = SIZES.has(`${read.low}-${read.high}`) || (read.low === LARGEST_SIZE && range[0].endsWith('+'));
  if (!isSize) return null;
  return words(text.slice(0, range.index)) + range[0] + words(text.slice(range.index + range[0].length));
}

/** A number with its separators. What stands behind it may be a suffix that says how large it is. */
function number(shown: string, after: string, { languages, amount }: TextSources): string {
  const scale = scaleOf(after, languages);
  const last = /[.,٫](\p{Nd}+)$/u.exec(shown)?.[1] ?? '';
  const decimals = last !== '' && last.length < 3 ? last.length : 0;
  const digits = [...foldedText(shown)].filter((character) => /\d/.test(character)).join('');
  const invented = [...amount(digits, digits.length - decimals - 1 + Math.log10(scale))];
  return shown.replace(/\p{Nd}/gu, (digit) => inScriptOf(digit, invented.shift() ?? '0'));
}

function scaleOf(after: string, languages: Words[]): number {
  const [both = '', one = ''] = /^(\s?\p{L}+\.?)(?:\s\p{L}+)?/u.exec(after) ?? [];
  const scales = [both, one].flatMap((suffix) =>
    languages.map((language) => readCount(`1${suffix}`, language, 'cut')?.low ?? null),
  );
  return scales.find((scale) => scale !== null) ?? 1;
}

/** The digit as the model's script writes it. */
function inScriptOf(model: string, digit: string): string {
  const zero = (model.codePointAt(0) ?? 48) - Number(foldedText(model));
  return String.fromCodePoint(zero + Number(digit));
}
