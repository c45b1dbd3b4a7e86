/** Sample pages, made anew with everyone in them invented. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPage } from '../../lib/reading/read-page.ts';
import type { ReadOutcome } from '../../lib/reading/reading.ts';
import { type AnonymousPage, anonymise } from '../../scripts/new-page/anonymise.ts';
import { openSavedPage, parseSavedPage } from '../../scripts/saved-page/saved-page.ts';

export interface Circumstances {
  url: string;
  now: Date;
  /** The real address of each frame's document, by its file. */
  frames?: Record<string, string>;
}

/** The page with everything replaced. `bytes` may differ from what stands in the file at `path`. */
export function remade(bytes: Buffer, path: string, { url, now, frames = {} }: Circumstances): AnonymousPage {
  return anonymise(parseSavedPage(bytes, path, frames), { url, now, name: 'remade' });
}

/** What the reader makes of the new page, from files as they would be committed. */
export function readRemade({ files, url, now, frames }: AnonymousPage): ReadOutcome {
  const folder = mkdtempSync(join(tmpdir(), 'new-page-'));
  try {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const source = join(folder, 'source.html');
    return readPage(openSavedPage(parseSavedPage(readFileSync(source), source, frames), url), now);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
