import { databases, deleteBucket } from './bucket.ts';
import { NAME } from './connection.ts';

/** How long another window may hold the database open after it was asked to close it, milliseconds. */
const PATIENCE = 3_000;

/**
 * Deletes the database itself, and the files in which it stood: what is only taken out of one stands in them until they are
 * written over. It is also the way out of one that cannot be opened, or that a newer version has written.
 *
 * @returns whether it is gone
 */
export async function deleteStore(name = NAME): Promise<boolean> {
  try {
    const isGone = await deleteDatabase(await databases(), name);
    await deleteBucket();
    return isGone;
  } catch {
    return false;
  }
}

function deleteDatabase(from: IDBFactory, name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = from.deleteDatabase(name);
    request.onsuccess = () => resolve(true);
    request.onerror = () => resolve(false);
    request.onblocked = () => setTimeout(() => resolve(false), PATIENCE);
  });
}
