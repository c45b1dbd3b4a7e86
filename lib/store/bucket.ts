/**
 * Where the database lies. Chromium has one set of files for all databases of an extension, in which stands what was deleted
 * until it tidies them up; but files of their own for a storage bucket, which go when the bucket is deleted
 * (https://wicg.github.io/storage-buckets/). Firefox has no buckets, and deletes a database's file with the database.
 */

/** How much room is used, and whether the browser may clear it by itself. */
export type Room = Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>;

type Bucket = Room & { indexedDB: IDBFactory };

/** As much of the browser's own as is used here; TypeScript's types do not have it yet. */
interface StorageBuckets {
  open(name: string): Promise<Bucket>;
  delete(name: string): Promise<void>;
}

const BUCKET = 'rollcall';

const buckets = (): StorageBuckets | undefined => (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;

/** Held on to, a few a page: in Chromium an open database answers no more once its bucket was collected as garbage. */
const held: Bucket[] = [];

/** Opened each time, for one that was deleted meanwhile is made anew. */
async function bucket(): Promise<Bucket | undefined> {
  const opened = await buckets()?.open(BUCKET);
  if (opened) held.push(opened);
  return opened;
}

/** What databases are opened with, each time anew. Rejects where the browser allows no storage. */
export async function databases(): Promise<IDBFactory> {
  return (await bucket())?.indexedDB ?? indexedDB;
}

/** Of the room that the databases take. Rejects where the browser does not say. */
export async function room(): Promise<Room> {
  return (await bucket()) ?? navigator.storage;
}

/** Deletes the files in which databases stood, where the browser has buckets. Whoever has one open loses it. */
export async function deleteBucket(): Promise<void> {
  await buckets()?.delete(BUCKET);
}
