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
