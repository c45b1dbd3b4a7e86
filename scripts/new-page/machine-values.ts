/** Values made for machines: ids, test marks, URNs, tokens. What the sites' makers wrote in them stays, the rest is replaced. */
import { urnInComponentKey } from '../../lib/reading/linkedin/urn.ts';
import { isHookWord } from '../../lib/reading/skeleton/vocabulary.ts';
import type { Chance } from './chance.ts';
import type { InventWord } from './invented-words.ts';
import type { InventAmount, InventId } from './numbers.ts';

export interface MachineValues {
  /** Ids, test marks, tracking names, URNs: what is not for people. */
  value: (text: string) => string;
  /** A token without meaning, or a code with ids inside: of the same length, one to one. */
  token: (text: string) => string;
}

/** Words of one or two letters name nobody. */
const TELLING = 3;
/** Numbers of this many digits are ids; shorter ones count places. */
const ID = 4;
/** Shorter codes are too short to be anybody's. */
const CODE_LENGTH = 8;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const CODE = /(?<![A-Za-z0-9+/])(?:(?!urn:li:)[A-Za-z0-9+/_]){8,}={0,2}/;
const POST_KEY = /[A-Za-z0-9+/_-]{8,40}={0,2}(?=-replaceableCommentTools)/;
const URN = /urn:li:[a-zA-Z_]{2,40}:\d*/;
const GROUPED = /\d{1,3}(?:[.,]\d{3})+(?!\d)/;
const PARTS = new RegExp(
  `${GROUPED.source}|${UUID.source}|${POST_KEY.source}|${URN.source}|${CODE.source}|(?:(?!urn:li:)[\\p{L}\\p{M}])+|\\p{Nd}+`,
  'gu',
);
const WORDS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{L}\p{M}]+|\p{Nd}+/gu;

export function machineValues(chance: Chance, word: InventWord, id: InventId, amount: InventAmount): MachineValues {
  const piece = (text: string): string => {
    if (/^\p{Nd}/u.test(text)) return text.length < ID ? text : id(text);
    return text.length < TELLING || isHookWord(text) ? text : word(text);
  };
  const plain = (text: string): string => text.replace(WORDS, piece);
  const token = (text: string): string => postKey(text, id) ?? readable(text, plain) ?? random(text, chance);
  const grouped = (text: string): string => {
    const digits = text.replace(/\D/g, '');
    const invented = [...amount(digits, digits.length - 1)];
    return text.replace(/\d/g, () => invented.shift() ?? '0');
  };
  const part = (text: string): string => {
    if (/^\d+[.,]\d/.test(text)) return grouped(text);
    if (text.startsWith('urn:li:')) return text.replace(/\d+$/, id);
    if (UUID.test(text)) return random(text, chance);
    if (text.length < CODE_LENGTH) return plain(text);
    return postKey(text, id) ?? (isCode(text) ? framedToken(text, token, plain) : plain(text));
  };
  return { value: (text) => text.replace(PARTS, part), token };
}

/** Letters of both cases and digits in one run: no word and no name in camel case has them all. */
function isCode(text: string): boolean {
  return /\d/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text);
}

/** "expanded<code>FeedType_MAIN_FEED": what LinkedIn writes around a code in one run with it. */
function framedToken(text: string, token: (text: string) => string, plain: (text: string) => string): string {
  const [, start = '', code = '', end = ''] = /^(expanded|replaceableCommentTools)?(.*?)(FeedType(?:_[A-Z]+)*)?$/.exec(
    text,
  ) ?? [text, '', text, ''];
  return start + (code === '' ? '' : token(code)) + plain(end);
}

/** The code of a LinkedIn post, made anew for its new id (how it is made: lib/reading/linkedin/urn.ts). */
function postKey(text: string, id: InventId): string | null {
  const urn = text.length <= 40 ? urnInComponentKey(`${text}-replaceableCommentTools`) : null;
  if (urn === null) return null;
  const varint = zigzagVarint(id(urn.digits));
  const code = Buffer.from([urn.kind === 'activity' ? 0x0a : 0x12, varint.length + 1, 0x08, ...varint]);
  const base64 = code.toString('base64');
  return text.endsWith('=') || text.length % 4 === 0 ? base64 : base64.replace(/=+$/, '');
}

function zigzagVarint(digits: string): number[] {
  const bytes: number[] = [];
  let rest = BigInt(digits) * 2n;
  do {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 0x80 : low);
  } while (rest > 0n);
  return bytes;
}

/** Base64 of a short text such as "feedback:123": the text's ids are replaced. `null` for any other. */
function readable(text: string, plain: (text: string) => string): string | null {
  if (!/^[A-Za-z0-9+/]{8,400}={0,2}$/.test(text)) return null;
  const inside = Buffer.from(text, 'base64').toString('latin1');
  if (!/^[\x20-\x7e]+$/.test(inside) || !/\d{4}/.test(inside) || !/[:_]/.test(inside)) return null;
  const code = Buffer.from(plain(inside), 'latin1').toString('base64');
  return text.length % 4 === 0 ? code : code.replace(/=+$/, '');
}

/** Each letter by a letter, each digit by a digit; what the sites write before a token stays. */
function random(text: string, chance: Chance): string {
  const start = /^(?:pfbid|AZ)/.exec(text)?.[0] ?? '';
  const isHex = UUID.test(text);
  const draw = chance('token', text);
  const letters = isHex ? 6 : 26;
  const other = (character: string): string => {
    if (/\d/.test(character)) return String(draw(10));
    if (/[A-Z]/.test(character)) return String.fromCharCode(65 + draw(letters));
    return /[a-z]/.test(character) ? String.fromCharCode(97 + draw(letters)) : character;
  };
  return start + [...text.slice(start.length)].map(other).join('');
}
