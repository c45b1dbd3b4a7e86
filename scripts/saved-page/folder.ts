/** A folder in the place of a file: the one page that was saved into it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Not those that an operating system hides, such as macOS's `._page.html`. */
const PAGE = /^[^.].*\.(?:x?html?|mht|mhtml)(?:\.gz)?$/i;

/** The pages directly in a folder. Their frames are in a folder of their own (`X_files`, `X_fichiers`, `X-Dateien`). */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && PAGE.test(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort();
}
