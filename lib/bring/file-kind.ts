/** What a file is taken for: by its name, and where that says nothing by how it begins. */

/** `part`: what a browser saved beside a page; it is read with the page, or not at all. */
export type FileKind = 'audits' | 'page' | 'part' | 'unknown';

/** Where the file lay in the folder that was dropped or chosen, else its name. */
export const pathOf = (file: File): string => file.webkitRelativePath || file.name;

const AUDITS = /\.(?:json|ndjson|jsonl)(?:\.gz)?$/i;
const HIDDEN = /^\./;
const SAVED = /\.(?:x?html?|mht|mhtml)(?:\.gz)?$/i;

/** @param pages paths of what is a page by its name, and no frame of another. */
export async function kindOf(file: File, pages: ReadonlySet<string>): Promise<FileKind> {
  const path = pathOf(file);
  if (pages.has(path)) return 'page';
  const isInFolder = path.includes('/');
  if (AUDITS.test(file.name) && !HIDDEN.test(file.name)) return isDeep(path) ? deepAudits(file) : 'audits';
  // Scripts, pictures and frames come with a folder unasked.
  if (isInFolder) return 'part';
  // A frame by its name that somebody chose by itself.
  if (SAVED.test(file.name)) return 'page';
  return beginsAsJson(file);
}

/** Not at the top of the folder: a script's data, more often than an export. */
const isDeep = (path: string): boolean => path.split('/').length > 2;

const topOf = (file: File): Promise<string> =>
  file
    .slice(0, 200)
    .text()
    .catch(() => '');

async function deepAudits(file: File): Promise<FileKind> {
  return (await topOf(file)).includes('"rollcall.audit/') ? 'audits' : 'part';
}

async function beginsAsJson(file: File): Promise<FileKind> {
  return /^[\s\uFEFF]*[{[]/.test(await topOf(file)) ? 'audits' : 'unknown';
}
