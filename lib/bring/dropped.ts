/** The files in what was dropped, those in folders as well. */

/** Files of one drop: beyond this a whole disk was dropped by mistake. */
const MOST_FILES = 20_000;

/**
 * Must be called while the drop is handled: afterwards the browser forgets what it was.
 *
 * @returns files in the order of the folders; of a folder those that the browser lets one read
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const plain = [...files];
  if (!entries.some((entry) => entry.isDirectory)) return plain;
  const found: File[] = [];
  for (const entry of entries) await gather(entry, found);
  return found;
}

async function gather(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (entry.isFile) {
    const file = await new Promise<File | null>((done) => (entry as FileSystemFileEntry).file(done, () => done(null)));
    if (file) found.push(withPath(file, entry.fullPath));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives at most a hundred entries at once.
  for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader)) {
    for (const each of some) await gather(each, found);
  }
}

const entriesOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((done) => reader.readEntries(done, () => done([])));

/** As the dialog for folders gives it: a saved page finds its frames by the path. */
function withPath(file: File, path: string): File {
  Object.defineProperty(file, 'webkitRelativePath', { value: path.replace(/^\//, '') });
  return file;
}
