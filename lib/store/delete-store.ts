import { NAME } from './connection.ts';

/** How long another window may hold the database open after it was asked to close it, milliseconds. */
const PATIENCE = 3_000;

/**
 * Deletes the database itself: what is only taken out of one stands in the browser's files until they are written over. It is
 * also the way out of one that cannot be opened, or that a newer version has written.
 *
 * @returns whether it is gone
 */
export function deleteStore(name = NAME): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    request.onblocked = () => setTimeout(() => resolve(false), PATIENCE);
  });
}

/**
 * Has the browser write to its files whatever waits in its log, so that a deletion takes it out of them. Chromium (seen in
 * 156) would else write down what was deleted together with the note that it is, and keep both: it tidies up when a database
 * is deleted, and then joins what it finds in its files. So an empty one is made and deleted before.
 */
export async function flushStores(): Promise<void> {
  const empty = `${NAME}-empty`;
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(empty);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    // Nothing can be deleted then either, which is said.
    request.onerror = () => resolve();
  });
  await deleteStore(empty);
}
