/** Which things to read the FILEs of the command line are: a folder is all in it, a file may have many audits in it. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isSavedPage, LARGEST_FILE } from '../../lib/saved-page/names.ts';
import { textOf } from '../../lib/saved-page/text.ts';
import { bytesIn, unpacked } from '../saved-page/bytes.ts';
import { auditsIn, beginningOf, pagesIn } from '../saved-page/folder.ts';

/** Where one audit or page is. */
export type Place =
  | { path: string }
  /** Standard input, which can be read only once. */
  | { bytes: Uint8Array }
  /** An audit as JSON: a line of a file. */
  | { text: string }
  /** It cannot be used, and why. */
  | { problem: string };

export interface Entry {
  /** What it is called on stderr and in `file`. */
  file: string;
  place: Place;
}

/** A file with an audit on each line, which is not held as a whole. */
interface Lines {
  file: string;
  lines: number;
}

export interface Files {
  count: number;
  /** In the order named; those of a folder by name. */
  entries(): AsyncGenerator<Entry>;
}

const NDJSON = /\.(?:ndjson|jsonl)(\.gz)?$/i;

/** Looks at what was named, and reads none of it but standard input. */
export async function filesOf(names: readonly string[]): Promise<Files> {
  const listed: (Entry | Lines)[] = [];
  for (const name of names) listed.push(...(await listedAs(name)));
  const count = listed.reduce((sum, one) => sum + ('lines' in one ? one.lines : 1), 0);
  return { count, entries: () => entriesIn(listed) };
}

async function listedAs(name: string): Promise<(Entry | Lines)[]> {
  if (name === '-') return standardInput();
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats === undefined) return [{ file: name, place: { problem: 'no such file' } }];
  if (stats.isDirectory()) return inFolder(name);
  return contentsOf(name);
}

/** A file, or all that one file holds: audits on its lines, or in one list. */
async function contentsOf(path: string): Promise<(Entry | Lines)[]> {
  if (NDJSON.test(path)) return [await linesIn(path)];
  return listIn(path) ?? [{ file: path, place: { path } }];
}

/** The audits of a `.json` that is a list; `null` for every other file. */
function listIn(path: string): Entry[] | null {
  if (!/\.json(?:\.gz)?$/i.test(path) || !beginningOf(path).trimStart().startsWith('[')) return null;
  try {
    const list: unknown = JSON.parse(textOf(bytesIn(path) ?? new Uint8Array()));
    if (!Array.isArray(list) || list.length === 0) return null;
    return list.map((one, index) => ({ file: `${path}:${index + 1}`, place: { text: JSON.stringify(one) } }));
  } catch {
    return null;
  }
}

async function linesIn(path: string): Promise<Entry | Lines> {
  try {
    let lines = 0;
    for await (const { text } of linesOf(path)) lines += text === null ? 0 : 1;
    return lines === 0 ? { file: path, place: { problem: 'the file is empty' } } : { file: path, lines };
  } catch {
    return { file: path, place: { problem: 'the file cannot be read' } };
  }
}

/** A folder with one page in it is that page, under the folder's own name. */
async function inFolder(folder: string): Promise<(Entry | Lines)[]> {
  const names = namesIn(folder);
  if (typeof names === 'string') return [{ file: folder, place: { problem: names } }];
  const [first, another] = names;
  if (first !== undefined && another === undefined && isSavedPage(basename(first))) {
    return [{ file: folder, place: { path: first } }];
  }
  return (await Promise.all(names.map(contentsOf))).flat();
}

/** Paths of the pages and audits in a folder, or why there are none. */
function namesIn(folder: string): string[] | string {
  try {
    const names = [...pagesIn(folder), ...auditsIn(folder)].sort((a, b) => (basename(a) < basename(b) ? -1 : 1));
    return names.length === 0 ? 'is a folder without a saved page or an audit directly in it' : names;
  } catch {
    return 'the folder cannot be read';
  }
}

/** What another command printed: several audits are one a line. */
function standardInput(): Entry[] {
  const bytes = unpacked(readFileSync(0));
  if (bytes === null) return [{ file: '-', place: { problem: 'the file is no readable gzip, or is over 100 MB' } }];
  if (!textOf(bytes.subarray(0, 200)).trimStart().startsWith('{')) return [{ file: '-', place: { bytes } }];
  const lines = textOf(bytes)
    .split('\n')
    .map((text, index) => ({ text, file: `-:${index + 1}` }));
  const audits = lines.filter(({ text }) => text.trim() !== '');
  // An audit that is printed over several lines is one all the same.
  if (audits.length < 2 || !audits.every(({ text }) => /^\s*\{.*\}\s*$/.test(text))) {
    return [{ file: '-', place: { text: textOf(bytes) } }];
  }
  return audits.map(({ text, file }) => ({ file, place: { text } }));
}

async function* entriesIn(listed: readonly (Entry | Lines)[]): AsyncGenerator<Entry> {
  for (const one of listed) {
    if ('place' in one) yield one;
    else for await (const entry of auditsOnLines(one.file)) yield entry;
  }
}

async function* auditsOnLines(path: string): AsyncGenerator<Entry> {
  for await (const { number, text } of linesOf(path)) {
    if (text !== null) yield { file: `${path}:${number}`, place: { text } };
  }
}

/** Lines from 1 on, one after the other; `null` for one with nothing on it. @throws where the file cannot be read */
async function* linesOf(path: string): AsyncGenerator<{ number: number; text: string | null }> {
  const decoder = new TextDecoder();
  let number = 0;
  let rest = '';
  const counted = (text: string) => {
    number += 1;
    return { number, text: text.trim() === '' ? null : text };
  };
  for await (const chunk of bytesOf(path)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LARGEST_FILE) throw new Error('a line is over 100 MB');
    for (const line of lines) yield counted(line);
  }
  if (rest !== '') yield counted(rest);
}

function bytesOf(path: string): AsyncIterable<Buffer> {
  const file = createReadStream(path);
  if (NDJSON.exec(path)?.[1] === undefined) return file;
  // What goes wrong comes out of its other end.
  return pipeline(file, createGunzip(), () => undefined);
}
