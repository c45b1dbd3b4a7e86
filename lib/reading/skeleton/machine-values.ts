/** Values made for machines: ids, test marks, URNs, classes. Hooks of the sites stay; all else becomes a numbered mark. */
import { urnInComponentKey, urnText } from '../linkedin/urn.ts';
import { lengthText, type Numbering } from './numbering.ts';
import { hookText, isHook } from './vocabulary.ts';

const LONGEST = 400;
const MOST_TOKENS = 12;
const MOST_HOOKS = 10;
/** Shorter numbers count or place something. */
const ID = 6;
/** Signs that stand between the parts of a value. They are kept. */
const TOKEN = /[^\s:,;()|&=?/#.+[\]]+/g;
/** "expanded<code>FeedType_MAIN_FEED": what LinkedIn writes around a code in one run with it. */
const FRAMED = /^(expanded)?([A-Za-z0-9+/_-]{8,}={0,2}?)(-?(?:FeedType|replaceableCommentTools)\w*)$/;

/** A value of any attribute that is not for people: each part is a hook of the sites, a number, or a numbered mark. */
export function machineValue(value: string, numbers: Numbering): string {
  const text = value.trim();
  if (/^[[{]/.test(text)) return '<json>';
  if (text.length > LONGEST) return '<data>';
  const known = urnInComponentKey(text);
  if (known !== null) return `<code of ${machineValue(urnText(known), numbers)}>`;
  const framed = framedCode(text, numbers);
  if (framed !== null) return framed;
  const tokens = text.match(TOKEN) ?? [];
  return tokens.length > MOST_TOKENS
    ? '<data>'
    : text.replace(TOKEN, (token) => tokenText(token, numbers)).replace(/\s+/g, ' ');
}

function framedCode(text: string, numbers: Numbering): string | null {
  const [, start = '', code, end = ''] = FRAMED.exec(text) ?? [];
  if (code === undefined || !isHook(end.replace(/^-/, ''))) return null;
  return `${start}${numbers.mark('id', code)}${hookText(end)}`;
}

function tokenText(token: string, numbers: Numbering): string {
  const handle = token.toLowerCase();
  if (numbers.has('handle', handle)) return numbers.mark('handle', handle);
  if (/^\d+$/.test(token)) return token.length < ID ? '<number>' : numbers.mark('id', token);
  if (isHook(token)) return /\d{3}/.test(token) ? idText(token, numbers) : hookText(token);
  return numbers.mark(/^\p{L}+$/u.test(token) ? 'word' : 'id', token);
}

/** Ids, or references to some: each keeps its number, so that it is found again where it is referred to. */
export function idsText(value: string, numbers: Numbering): string {
  const ids = value.trim().split(/\s+/).slice(0, MOST_TOKENS);
  return ids.map((id) => (/\d/.test(id) || !isHook(id) ? idText(id, numbers) : id)).join(' ');
}

function idText(id: string, numbers: Numbering): string {
  if (/^urn:|^\d+$/.test(id)) return machineValue(id, numbers);
  return numbers.mark('id', id, isHook(id) ? hookText(id) : '');
}

/** The sites' own class names, then the shape of the others: of one or two each, of more their number together. */
export function classText(value: string, numbers: Numbering): string {
  const names = value.split(/\s+/).filter((name) => name !== '');
  const hooks = [...new Set(names.filter(isHook).map(hookText))];
  const others = names.filter((name) => !isHook(name));
  const shown = hooks.slice(0, MOST_HOOKS).concat(hooks.length > MOST_HOOKS ? '…' : []);
  if (others.length > 2) shown.push(numbers.mark('names', others.sort().join(' '), `×${lengthText(others.length)}`));
  else shown.push(...others.map((name) => numbers.mark('names', name, nameShape(name))));
  return shown.join('.');
}

/** "letters-12", "hex-8", "mixed-9": how the name looks, and how long it is. */
function nameShape(name: string): string {
  const kind = /^[\p{L}_-]+$/u.test(name) ? 'letters' : /^_?[0-9a-f]{6,}$/.test(name) ? 'hex' : 'mixed';
  return `${kind}-${lengthText(name.length)}`;
}
