/** What stands in the database, and how the rest of the store reads and writes it. */
import { type DBSchema, type IDBPTransaction, wrap } from 'idb';
import type { PageReading } from '../reading/reading.ts';
import type { Connection, StoreName } from './connection.ts';
import type { KeptPage } from './kept-page.ts';
import type { KeptSet } from './kept-set.ts';
import { storeError } from './problem-of.ts';
import { type StoredDraft, StoreError } from './store.ts';

/** A reading as it stands there. `readAt` is the reading's own moment, made different where two of a page have the same. */
export interface StoredReading {
  page: string;
  readAt: string;
  reading: PageReading;
}

/** Version 2. What comes out is unchecked: the types say what was put in. */
interface Schema extends DBSchema {
  pages: { key: string; value: KeptPage; indexes: { keys: string } };
  readings: { key: [string, string]; value: StoredReading };
  sets: { key: string; value: KeptSet };
  drafts: { key: string; value: StoredDraft };
}

export type Reading = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type Writing = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
/** A transaction that may read: one that may write may do so as well. */
export type AnyTransaction = Reading | Writing;

/** All that may change together. */
export const EVERYTHING: StoreName[] = ['pages', 'readings', 'sets', 'drafts'];

/** All readings of a page. */
export const ofPage = (key: string): IDBKeyRange => IDBKeyRange.bound([key, ''], [key, '\uffff']);

/** Reads within one transaction. Rejects with a `StoreError`. */
export async function reading<Result>(
  connection: Connection,
  stores: StoreName[],
  work: (transaction: Reading) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(wrapped<Reading>(await connection.begin(stores, 'readonly')));
  } catch (error) {
    throw lateError(error);
  }
}

/**
 * Writes within one transaction, which two windows never have at once. Where anything fails, all of it is taken back, and the
 * returned promise rejects with a `StoreError`.
 */
export async function writing<Result>(
  connection: Connection,
  work: (transaction: Writing) => Promise<Result>,
  stores: StoreName[] = EVERYTHING,
): Promise<Result> {
  let transaction: Writing | undefined;
  try {
    transaction = wrapped<Writing>(await connection.begin(stores, 'readwrite'));
    // Heard of below. A transaction that fails while `work` waits must not be an error that nobody catches.
    transaction.done.catch(() => {});
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    throw await takenBack(transaction, error);
  }
}

/** What the transaction itself failed of says more than what it made of the calls within. */
async function takenBack(transaction: Writing | undefined, error: unknown): Promise<StoreError> {
  try {
    transaction?.abort();
  } catch {
    // It has failed by itself.
  }
  await transaction?.done.catch(() => {});
  return lateError(transaction?.error ?? error);
}

/** Once a database is open, a state that is not valid says that the connection was lost, and not that there may be none. */
function lateError(error: unknown): StoreError {
  const said = storeError(error);
  return said.problem === 'blocked' && !(error instanceof StoreError) ? new StoreError('failed', error) : said;
}

const wrapped = <Kind extends AnyTransaction>(transaction: IDBTransaction): Kind =>
  wrap(transaction) as unknown as Kind;
