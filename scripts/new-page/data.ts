/** JSON that a page embeds: keys and forms stay, what stands in it is replaced by what kind of thing it is. */
import type { Disguise } from './disguise.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Keys of texts for people. Whatever stands there is replaced, one word or many. */
const TEXT =
  /(?:^|_)(?:name|text|title|label|caption|description|message|summary|body|headline|subtitle|alt|city|address|bio|query|content)$|Name$|Text$|Title$/;
const HANDLE = /^(?:userVanity|vanity|vanityName|username|universalName|publicIdentifier|handle|screen_name)$/;
/** In which language the page is. */
const LOCALE = /^[a-z]{2,3}_[A-Z]{2}$/;
const TYPE = /^__(?:typename|is[A-Z]\w*)$/;
const IDENTIFIER = /^[A-Za-z_$][\w$.-]{0,80}$/;
const TIME = /time|date|_at$/i;
const COUNT = /count|number|total/i;
const AN_ID = /id$|^id/i;
/** Numbers that say where in a text, or how large a thing on the screen is. */
const MEASURE = /^(?:offset|length|width|height|index|depth|version|scale|start|end|position|size|x|y)$/i;
const TOKEN = /^(?:[A-Za-z0-9+/]{16,}={0,2}|[A-Za-z0-9_-]{24,})$/;
/** Its tokens also stand in links, so they are tokens here whatever they look like. */
const TRACKING = /^encrypted_|tracking$|^cursor$/;
const OLDEST_TIME = Date.UTC(2004, 0, 1);
const NEWEST_TIME = Date.UTC(2100, 0, 1);

/** A text of JSON with everything of the page in it replaced; `null` where it is no JSON. */
export function disguisedJson(text: string, disguise: Disguise): string | null {
  try {
    const root = { '': JSON.parse(text) as Json };
    replaceWithin(root, disguise);
    return JSON.stringify(root['']).replaceAll('<', '\\u003C');
  } catch {
    return null;
  }
}

/** Goes through the value with a list of what waits, so that no depth of nesting can overflow. */
function replaceWithin(root: { [key: string]: Json }, disguise: Disguise): void {
  const waiting: { holder: Json[] | { [key: string]: Json }; under: string }[] = [{ holder: root, under: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { holder, under } = next;
    for (const [key, value] of Object.entries(holder)) {
      const name = Array.isArray(holder) ? under : key;
      if (typeof value === 'object' && value !== null) waiting.push({ holder: value, under: name });
      else (holder as Record<string, Json>)[key] = replaced(value, name, disguise);
    }
    if (!Array.isArray(holder)) renameKeys(holder, disguise);
  }
}

/** Some objects are kept by id or by a word of the page. */
function renameKeys(holder: { [key: string]: Json }, { machine, words }: Disguise): void {
  const keys = Object.keys(holder);
  const renamed = keys.map((key) => {
    if (key === '') return key;
    return IDENTIFIER.test(key) && !/\d{4}/.test(key) ? key : /\s/.test(key) ? words(key) : machine.value(key);
  });
  if (keys.every((key, index) => key === renamed[index])) return;
  const values = Object.values(holder);
  for (const key of keys) delete holder[key];
  renamed.forEach((key, index) => {
    holder[key] = values[index] ?? null;
  });
}

function replaced(value: null | boolean | number | string, key: string, disguise: Disguise): Json {
  if (typeof value === 'number') return replacedNumber(value, key, disguise);
  return typeof value === 'string' ? replacedText(value, key, disguise) : value;
}

function replacedNumber(value: number, key: string, { id, amount, shift }: Disguise): number {
  const unit = momentUnit(value, key);
  if (unit !== null) return Math.round(value + shift / unit);
  if (MEASURE.test(key) && Number.isInteger(value) && Math.abs(value) < 10_000) return value;
  if (!Number.isSafeInteger(value)) return Number(String(value).replace(/\d/g, (digit) => amount(digit, 1)));
  const digits = String(Math.abs(value));
  if (digits.length < 10) return Math.sign(value) * Number(amount(digits, digits.length - 1));
  const invented = Number(id(digits));
  // As long as it was, it may still be more than a number can hold exactly.
  return Math.sign(value) * (Number.isSafeInteger(invented) ? invented : Math.floor(invented / 10));
}

/** Milliseconds of a moment's unit, where the number is one: seconds or milliseconds since 1970. */
function momentUnit(value: number, key: string): number | null {
  if (!TIME.test(key)) return null;
  return [1000, 1].find((unit) => value * unit >= OLDEST_TIME && value * unit <= NEWEST_TIME) ?? null;
}

function replacedText(value: string, key: string, disguise: Disguise): string {
  const { id, amount, machine, text, address, handle } = disguise;
  if (value === '' || (TYPE.test(key) && IDENTIFIER.test(value))) return value;
  if (key === 'code' && LOCALE.test(value)) return value;
  if (/^\d+$/.test(value)) {
    const isAmount = COUNT.test(key) || (value.length < 5 && !AN_ID.test(key));
    return isAmount ? amount(value, value.length - 1) : id(value);
  }
  if (HANDLE.test(key)) return handle(value);
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(value) || (value.startsWith('/') && !/\s/.test(value)))
    return address(value);
  if (TRACKING.test(key)) return machine.token(value);
  if (TEXT.test(key) || /\s/.test(value)) return text(value);
  if (TOKEN.test(value) && (/\d/.test(value) || AN_ID.test(key))) return machine.token(value);
  return COUNT.test(key) ? text(value) : machine.value(value);
}

/** What a script holds that is worth keeping: JSON objects, one after another. */
export function disguisedObjects(script: string, disguise: Disguise): string[] {
  const objects: string[] = [];
  const start = /\{"/g;
  for (
    let match = start.exec(script), tries = 0;
    match !== null && tries < 2_000;
    match = start.exec(script), tries += 1
  ) {
    const end = endOfObject(script, match.index);
    const object = end === null ? null : disguisedJson(script.slice(match.index, end), disguise);
    if (object === null || end === null) continue;
    objects.push(object);
    start.lastIndex = end;
  }
  return objects;
}

/** The index behind the object that opens at `from`; `null` where it never closes. */
function endOfObject(text: string, from: number): number | null {
  let depth = 0;
  const mark = /"(?:[^"\\]|\\[\s\S])*"|[{}]/g;
  mark.lastIndex = from;
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    if (match[0] === '{') depth += 1;
    if (match[0] === '}') depth -= 1;
    if (depth === 0) return mark.lastIndex;
  }
  return null;
}
