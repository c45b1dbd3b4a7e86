/** One thing named on the command line as a reading, or as an open page. */
import { readFileSync, statSync } from 'node:fs';
import { auditFrom, type Refused } from '../../lib/bring/audit-line.ts';
import type { Kept } from '../../lib/bring/kept-schema.ts';
import type { OpenPage } from '../../lib/reading/open-page.ts';
import { readPage } from '../../lib/reading/read-page.ts';
import type { PageReading, Problem } from '../../lib/reading/reading.ts';
import { LARGEST_FILE } from '../../lib/saved-page/names.ts';
import { isBarren, textOf } from '../../lib/saved-page/text.ts';
import { unpacked } from '../saved-page/bytes.ts';
import { pagesIn } from '../saved-page/folder.ts';
import { openSavedPage, parseSavedPage } from '../saved-page/saved-page.ts';
import type { Place } from './files.ts';
import { UsageError } from './options.ts';

/** The file holds no company page; the command then ends with 3. */
export class NoCompanyPage extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

export interface Asked {
  url: string | null;
  now: Date | null;
  /** Says one line to the person, beside the result. */
  say: (line: string) => void;
}

/** A reading, and what a person said of the page where the file is a kept audit. */
export interface Input {
  reading: PageReading;
  kept?: Kept;
}

/** A page to be read, and the moment from which its ages count. */
export interface Opened {
  page: OpenPage;
  now: Date;
}

/** A file's bytes, and its path, which standard input has not. */
interface Content {
  bytes: Uint8Array;
  path: string | null;
}

/**
 * Reads a saved page, or takes a reading or audit as it is.
 *
 * @throws UsageError for a file that cannot be used, NoCompanyPage for one without a company's page in it.
 */
export function readInput(place: Place, asked: Asked): Input {
  if ('problem' in place) throw new UsageError(place.problem);
  if ('text' in place) return auditIn(place.text, asked);
  const content = contentOf(place);
  if (isJson(content)) return auditIn(textOf(content.bytes), asked);
  const { page, now } = open(content, asked);
  const outcome = readPage(page, now);
  if (!outcome.ok) throw new NoCompanyPage(outcome.problem);
  return { reading: outcome.reading };
}

/**
 * Opens a saved page without reading it.
 *
 * @param name a file, a folder with one page in it, or `-`
 * @throws as `readInput` does, and for a `.json`
 */
export function openInput(name: string, asked: Asked): Opened {
  const content = contentOf(name === '-' ? { bytes: readFileSync(0) } : { path: pathOf(name) });
  if (isJson(content) || beginsAsJson(content)) throw new UsageError('a .json holds no page any more');
  return open(content, asked);
}

function open({ bytes, path }: Content, asked: Asked): Opened {
  const page = parseSavedPage(bytes, path);
  const url = asked.url ?? page.url;
  if (url === null && isBarren(bytes)) throw new NoCompanyPage({ code: 'unreadable', site: null });
  if (url === null) throw new UsageError('the file names no address: give it with --url');
  if (!URL.canParse(url)) throw new UsageError('the address in the file is none: give it with --url');
  if (asked.url === null) asked.say(`address, from the file: ${url}`);
  return { page: openSavedPage(page, url), now: momentOf(path, page.savedAt, asked) };
}

function isJson({ path }: Content): boolean {
  return path !== null && /\.json(?:\.gz)?$/i.test(path);
}

function beginsAsJson({ bytes }: Content): boolean {
  return textOf(bytes.subarray(0, 200)).trimStart().startsWith('{');
}

/** An age such as "3d" counts from the day on which the page was saved, never from today. */
function momentOf(path: string | null, savedAt: Date | null, { now, say }: Asked): Date {
  if (now !== null) return now;
  if (savedAt !== null) return savedAt;
  if (path === null) return new Date();
  const changed = statSync(path).mtime;
  say(`moment of reading, from the file's last change: ${changed.toISOString()}`);
  return changed;
}

/** A browser's "Web page, complete" is a file and a folder beside it: the folder around both may be named as well. */
function pathOf(name: string): string {
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError('no such file');
  if (!stats.isDirectory()) return name;
  const [page, another] = pagesOf(name);
  if (page === undefined) throw new UsageError('is a folder without a saved page directly in it');
  if (another !== undefined) throw new UsageError('is a folder with several pages: name one of them');
  return page;
}

function pagesOf(folder: string): string[] {
  try {
    return pagesIn(folder);
  } catch {
    throw new UsageError('the folder cannot be read');
  }
}

function contentOf(place: { path: string } | { bytes: Uint8Array }): Content {
  const path = 'path' in place ? place.path : null;
  const bytes = unpacked('path' in place ? bytesOf(place.path) : Buffer.from(place.bytes));
  if (bytes === null) throw new UsageError('the file is no readable gzip, or is over 100 MB');
  return { bytes, path };
}

function bytesOf(path: string): Buffer {
  try {
    if (statSync(path).size <= LARGEST_FILE) return readFileSync(path);
  } catch {
    throw new UsageError('the file cannot be read');
  }
  throw new UsageError('the file is over 100 MB');
}

/** A reading, or an audit, which is measured anew. `--now` would change what the page said, so it is refused. */
function auditIn(text: string, { url, now }: Asked): Input {
  if (url !== null || now !== null)
    throw new UsageError('a .json has its own address and moment: without --url and --now');
  const found = auditFrom(parsedJson(text));
  if (!found.ok) throw new UsageError(refusalText(found));
  const { reading, kept } = found.audit;
  return kept === null ? { reading } : { reading, kept };
}

function refusalText({ why, detail }: Refused): string {
  if (why === 'newer-format') return 'the JSON is of a newer version of this program';
  return `the JSON is no reading: ${detail ?? 'format'}`;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('the JSON is no reading: it cannot be parsed');
  }
}
