/** What the names of files tell: which are pages, which are only parts of one. */

/** Larger than any page that a browser saves, packed or not: bytes. */
export const LARGEST_FILE = 100 * 1024 * 1024;

/** Not those that an operating system hides, such as macOS's `._page.html`. */
const PAGE = /^[^.].*\.(?:x?html?|mht|mhtml)(?:\.gz)?$/i;

/** A frame as Chromium names it, wherever somebody has put it. */
const FRAME = /^saved_resource(?:\(\d+\))?\.x?html?(?:\.gz)?$/i;

/** Whether a file's name, without its folder, is that of a saved page. */
export function isSavedPage(name: string): boolean {
  return PAGE.test(name) && !FRAME.test(name);
}

/**
 * Of all paths in a dropped folder those of pages: what lies in a page's own folder of parts (`X_files`, `X_fichiers`,
 * `X-Dateien`: each browser's language has another word) is none.
 *
 * @param paths with "/" between their parts
 */
export function pagesAmong(paths: readonly string[]): string[] {
  const pages = paths.filter((path) => isSavedPage(path.slice(path.lastIndexOf('/') + 1)));
  const stems = new Set(pages.map((path) => path.replace(/\.[^./]+(?:\.gz)?$/i, '')));
  return pages.filter((path) => !foldersOf(path).some((folder) => isOfParts(folder, stems)));
}

/** Of "a/b/c.html": "a/b", "a". */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Browsers put one of these signs and a word behind the page's name. */
function isOfParts(folder: string, stems: ReadonlySet<string>): boolean {
  const name = /^(.*)[_.-]\p{L}+$/u.exec(folder.slice(folder.lastIndexOf('/') + 1));
  const around = folder.slice(0, folder.lastIndexOf('/') + 1);
  return name !== null && stems.has(around + name[1]);
}
