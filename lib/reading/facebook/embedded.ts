/**
 * The data that the site embeds in its documents: JSON islands today, plain scripts until about 2023.
 * Everything is walked with a stack of its own, so that no depth of nesting can overflow.
 */

import { textOf } from '../dom.ts';

export type JsonObject = Record<string, unknown>;

/** An object of the data and the keys on the way to it, joined by dots and with dots at both ends. */
export interface Found {
  object: JsonObject;
  path: string;
}

/** Data with none of these words holds nothing that is read here. */
const WORTH_PARSING = /"encrypted_click_tracking"|"profile_social_context"|"delegate_page"|"category_name"/;
/** A page's own data are some megabytes; a script beyond this is no page's. */
const LARGEST = 40_000_000;

/** The text of a script, '' where it is larger than any page's. */
export function scriptText(script: Element): string {
  const text = textOf(script);
  return text.length <= LARGEST ? text : '';
}

/** The JSON values in a script that holds stories or facts of a page. What is no JSON is passed over. */
export function embeddedValues(text: string): unknown[] {
  return WORTH_PARSING.test(text) ? (parsed(text) ?? pieces(text)) : [];
}

/** A whole text as JSON, in a list; `null` where it is none. */
function parsed(text: string): unknown[] | null {
  try {
    return [JSON.parse(text)];
  } catch {
    return null;
  }
}

/** The answers of the server inside a script that is not JSON as a whole (or is broken in another place). */
function pieces(text: string): unknown[] {
  const values: unknown[] = [];
  const start = /"result":\s*(?=\{)/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const end = endOfObject(text, start.lastIndex);
    if (end === null) break;
    values.push(...(parsed(text.slice(start.lastIndex, end)) ?? []));
    start.lastIndex = end;
  }
  return values;
}

/** The index behind the object that opens at `from`; `null` where it never closes. */
function endOfObject(text: string, from: number): number | null {
  let depth = 0;
  const mark = /["{}]/g;
  mark.lastIndex = from;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] === '"') mark.lastIndex = endOfString(text, mark.lastIndex);
    else depth += match[0] === '{' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return null;
}

function endOfString(text: string, from: number): number {
  const mark = /\\[\s\S]|"/g;
  mark.lastIndex = from;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    if (match[0] === '"') return mark.lastIndex;
  }
  return text.length;
}

/**
 * Visits every object below a value, parents first, in the order of the data.
 *
 * @param enter called for each object with the path to it; `false` keeps its inside out
 */
export function walk(value: unknown, enter: (found: Found) => boolean): void {
  const waiting: { value: unknown; path: string }[] = [{ value, path: '.' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: current, path } = next;
    if (Array.isArray(current)) {
      for (let index = current.length - 1; index >= 0; index -= 1) waiting.push({ value: current[index], path });
    } else if (isObject(current)) {
      const here = path + streamPath(current);
      if (!enter({ object: current, path: here })) continue;
      for (const key of Object.keys(current).reverse()) waiting.push({ value: current[key], path: longer(here, key) });
    }
  }
}

/** Only the last part of a very deep path is kept: what names a role stands close to what has it. */
function longer(path: string, key: string): string {
  const full = `${path}${key.slice(0, 60)}.`;
  return full.length > 600 ? full.slice(-500) : full;
}

/** Parts of an answer that come later say in `path` where they belong. */
function streamPath(object: JsonObject): string {
  const { path } = object;
  if (!Array.isArray(path) || !('data' in object)) return '';
  return path
    .filter((part) => typeof part === 'string' && part.length < 60)
    .map((part) => `${part}.`)
    .join('');
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under the keys, one inside the other; `undefined` where the way ends. */
export function at(value: unknown, ...keys: string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (!isObject(current)) return undefined;
    current = current[key];
  }
  return current;
}

export function textAt(value: unknown, ...keys: string[]): string | null {
  const text = at(value, ...keys);
  return typeof text === 'string' ? text : null;
}

/** Base64 to text, '' where it is none. */
export function unpacked(code: string): string {
  if (code.length > 400) return '';
  try {
    return atob(code);
  } catch {
    return '';
  }
}
