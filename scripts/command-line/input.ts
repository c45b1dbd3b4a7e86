/** One FILE of the command line as a reading, or as an open page. */
import { readFileSync, statSync } from 'node:fs';
import type { OpenPage } from '../../lib/reading/open-page.ts';
import { readPage } from '../../lib/reading/read-page.ts';
import type { PageReading, Problem } from '../../lib/reading/reading.ts';
import { type Checked, checkKept, checkReading, type Kept } from '../../lib/reading/schema.ts';
import { LARGEST_FILE, unpacked } from '../saved-page/bytes.ts';
import { pagesIn } from '../saved-page/folder.ts';
import { openSavedPage, parseSavedPage } from '../saved-page/saved-page.ts';
import { textOf } from '../saved-page/text.ts';
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

/**
 * Reads a saved page, or takes a `.json` reading or audit as it is; `-` is standard input, a folder the page in it.
 *
 * @throws UsageError for a file that cannot be used, NoCompanyPage for one without a company's page in it.
 */
export function readInput(name: string, asked: Asked): Input {
  const file = fileOf(name);
  const bytes = bytesOf(file);
  if (isJson(file, bytes)) return auditIn(bytes, asked);
  const { page, now } = open(file, bytes, asked);
  const outcome = readPage(page, now);
  if (!outcome.ok) throw new NoCompanyPage(outcome.problem);
  return { reading: outcome.reading };
}

/** Opens a saved page without reading it. @throws as `readInput` does, and for a `.json` */
export function openInput(name: string, asked: Asked): Opened {
  const file = fileOf(name);
  const bytes = bytesOf(file);
  if (isJson(file, bytes)) throw new UsageError('a .json holds no page any more');
  return open(file, bytes, asked);
}

function open(file: string, bytes: Buffer, asked: Asked): Opened {
  const page = parseSavedPage(bytes, file === '-' ? null : file);
  const url = asked.url ?? page.url;
  if (url === null && isBarren(bytes)) throw new NoCompanyPage({ code: 'unreadable', site: null });
  if (url === null) throw new UsageError('the file names no address: give it with --url');
  if (!URL.canParse(url)) throw new UsageError('the address in the file is none: give it with --url');
  if (asked.url === null) asked.say(`address, from the file: ${url}`);
  return { page: openSavedPage(page, url), now: momentOf(file, page.savedAt, asked) };
}

function isJson(file: string, bytes: Buffer): boolean {
  if (/\.json(?:\.gz)?$/i.test(file)) return true;
  return file === '-' && textOf(bytes.subarray(0, 200)).trimStart().startsWith('{');
}

/** Nothing in it, or no text at all. */
function isBarren(bytes: Buffer): boolean {
  return bytes.length === 0 || textOf(bytes.subarray(0, 4_096)).includes('\0');
}

/** An age such as "3d" counts from the day on which the page was saved, never from today. */
function momentOf(file: string, savedAt: Date | null, { now, say }: Asked): Date {
  if (now !== null) return now;
  if (savedAt !== null) return savedAt;
  if (file === '-') return new Date();
  const changed = statSync(file).mtime;
  say(`moment of reading, from the file's last change: ${changed.toISOString()}`);
  return changed;
}

/** A browser's "Web page, complete" is a file and a folder beside it: the folder around both may be named as well. */
function fileOf(name: string): string {
  if (name === '-') return name;
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

function bytesOf(file: string): Buffer {
  const bytes = unpacked(rawBytes(file));
  if (bytes === null) throw new UsageError('the file is no readable gzip, or is over 100 MB');
  return bytes;
}

function rawBytes(file: string): Buffer {
  if (file === '-') return readFileSync(0);
  if (statSync(file).size > LARGEST_FILE) throw new UsageError('the file is over 100 MB');
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError('the file cannot be read');
  }
}

/** A reading, or an audit, which is measured anew. `--now` would change what the page said, so it is refused. */
function auditIn(bytes: Buffer, { url, now }: Asked): Input {
  if (url !== null || now !== null)
    throw new UsageError('a .json has its own address and moment: without --url and --now');
  const value = parsedJson(bytes);
  const reading = sound(checkReading('reading' in value ? value.reading : value));
  return value.kept === undefined ? { reading } : { reading, kept: sound(checkKept(value.kept)) };
}

function sound<Value>(checked: Checked<Value>): Value {
  if (!checked.ok) throw new UsageError(`the JSON is no reading: ${checked.field}`);
  return checked.value;
}

/** Some shells write what a command prints in UTF-16. */
function parsedJson(bytes: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(textOf(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const audit = value as Record<string, unknown>;
      if (audit.format === undefined || audit.format === 'rollcall.audit/1') return audit;
      throw new UsageError('the JSON is no reading: format');
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
  }
  throw new UsageError('the JSON is no reading: it cannot be parsed');
}
