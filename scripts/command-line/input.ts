/** One FILE of the command line as a reading. */
import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readPage } from '../../lib/reading/read-page.ts';
import type { PageReading, Problem } from '../../lib/reading/reading.ts';
import { checkReading } from '../../lib/reading/schema.ts';
import { openSavedPage, parseSavedPage } from '../saved-page/saved-page.ts';
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

const LARGEST_FILE = 100 * 1024 * 1024;

/**
 * Reads a saved page, or takes a `.json` reading or audit as it is; `-` is standard input.
 *
 * @throws UsageError for a file that cannot be used, NoCompanyPage for one without a company's page in it.
 */
export function readInput(file: string, asked: Asked): PageReading {
  const bytes = bytesOf(file);
  const text = bytes.subarray(0, 200).toString('utf8').trimStart();
  if (/\.json(?:\.gz)?$/i.test(file) || (file === '-' && text.startsWith('{'))) return readingIn(bytes, asked);
  const page = parseSavedPage(bytes, file === '-' ? null : file);
  const url = asked.url ?? page.url;
  if (url === null && isBarren(bytes)) throw new NoCompanyPage({ code: 'unreadable', site: null });
  if (url === null) throw new UsageError('the file names no address: give it with --url');
  if (!URL.canParse(url)) throw new UsageError('the address in the file is none: give it with --url');
  if (asked.url === null) asked.say(`address, from the file: ${url}`);
  const outcome = readPage(openSavedPage(page, url), momentOf(file, page.savedAt, asked));
  if (!outcome.ok) throw new NoCompanyPage(outcome.problem);
  return outcome.reading;
}

/** Nothing in it, or no text at all. */
function isBarren(bytes: Buffer): boolean {
  return bytes.length === 0 || bytes.subarray(0, 4_096).includes(0);
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

function bytesOf(file: string): Buffer {
  const bytes = rawBytes(file);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_FILE });
  } catch {
    throw new UsageError('the file is no readable gzip, or is over 100 MB');
  }
}

function rawBytes(file: string): Buffer {
  if (file === '-') return readFileSync(0);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError('no such file');
  if (stats.isDirectory()) throw new UsageError('is a folder: name the files in it');
  if (stats.size > LARGEST_FILE) throw new UsageError('the file is over 100 MB');
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError('the file cannot be read');
  }
}

/** A reading, or the one in an audit. It is measured anew; `--now` would change what the page said, so it is refused. */
function readingIn(bytes: Buffer, { url, now }: Asked): PageReading {
  if (url !== null || now !== null)
    throw new UsageError('a .json has its own address and moment: without --url and --now');
  const value = parsedJson(bytes);
  const checked = checkReading('reading' in value ? value.reading : value);
  if (!checked.ok) throw new UsageError(`the JSON is no reading: ${checked.field}`);
  return checked.value;
}

function parsedJson(bytes: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
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
