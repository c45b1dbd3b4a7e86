/** Saved pages written to a folder of their own, and what the command line sees in them. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unpacked } from '../../scripts/saved-page/bytes.ts';
import { parseSavedPage, type SavedPage } from '../../scripts/saved-page/saved-page.ts';

/** Writes files by name, folders made as needed, into a new folder; gives its path. */
export function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-saved-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The page at this path. */
export function savedAt(path: string): SavedPage {
  return parseSavedPage(unpacked(readFileSync(path)) ?? Buffer.alloc(0), path);
}

/** A page that came without a path. */
export function saved(content: string | Buffer): SavedPage {
  return parseSavedPage(Buffer.from(content as string), null);
}

/** The text of each document, spaces joined. */
export function textsOf(page: SavedPage): string[] {
  return page.documents.map(({ document }) =>
    (document.querySelector('body')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}
