/** A folder in the place of a file: the pages that were saved into it, and the audits. */
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { isSavedPage } from '../../lib/saved-page/names.ts';
import { textOf } from '../../lib/saved-page/text.ts';
import { beginning } from './bytes.ts';

const AUDIT = /^[^.].*\.(?:json|ndjson|jsonl)(?:\.gz)?$/i;

/** A folder may hold other data: audits say what they are, in whichever order their fields stand. */
const FORMAT = /"format"\s*:\s*"rollcall\.audit\//;
const SAID_WITHIN = 1024 * 1024;

/** The pages directly in a folder. Their frames are in a folder of their own (`X_files`, `X_fichiers`, `X-Dateien`). */
export function pagesIn(folder: string): string[] {
  return filesIn(folder, isSavedPage);
}

/** The exported audits directly in a folder, one or many a file. */
export function auditsIn(folder: string): string[] {
  return filesIn(folder, (name) => AUDIT.test(name)).filter((path) => FORMAT.test(beginningOf(path)));
}

function filesIn(folder: string, isOne: (name: string) => boolean): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && isOne(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort();
}

/** The text of a file's first bytes, unpacked; '' where nothing can be read. */
export function beginningOf(path: string): string {
  const bytes = Buffer.alloc(SAID_WITHIN);
  try {
    const file = openSync(path, 'r');
    const length = readSync(file, bytes);
    closeSync(file);
    return textOf(beginning(bytes.subarray(0, length)));
  } catch {
    return '';
  }
}
