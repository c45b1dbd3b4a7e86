/**
 * The one connection of this page of the extension to the database. It is opened without a library and without what a change
 * of version needs: the verdict waits for it.
 */
import { databases } from './bucket.ts';
import { storeError } from './problem-of.ts';
import { StoreError } from './store.ts';

export const NAME = 'rollcall';
const VERSION = 2;

/** How long another window may hold an older version open after it was asked to close it, milliseconds. */
const PATIENCE = 3_000;

type Migrate = (transaction: IDBTransaction, from: number) => void;

export interface Connection {
  /** The database, opened if need be. Rejects with a `StoreError`. */
  open(): Promise<IDBDatabase>;
  /**
   * Begins a transaction; where the browser has closed the connection meanwhile, on a new one. It ends by itself unless
   * something is asked of it at once.
   */
  begin(stores: readonly StoreName[], mode: 'readonly' | 'readwrite'): Promise<IDBTransaction>;
  close(): void;
}

export type StoreName = 'pages' | 'readings' | 'sets' | 'drafts';

/** A connection that is opened at the first call, and again after it was closed or lost. */
export function connect(name: string): Connection {
  let opened: Promise<IDBDatabase> | null = null;
  const lost = () => {
    opened = null;
  };
  const open = () => {
    opened ??= openDatabase(name, lost);
    opened.catch(lost);
    return opened;
  };
  return {
    open,
    begin: async (stores, mode) => {
      const first = await open();
      try {
        return first.transaction(stores, mode);
      } catch {
        // Closed, and nobody was told.
        lost();
        first.close();
        return (await open()).transaction(stores, mode);
      }
    },
    close: () => {
      void opened?.then(
        (database) => database.close(),
        () => {},
      );
      lost();
    },
  };
}

async function openDatabase(name: string, lost: () => void): Promise<IDBDatabase> {
  try {
    const from = await databases();
    const database =
      (await asked(from, name)) ??
      ((await asked(from, name, (await import('./migrations.ts')).migrate)) as IDBDatabase);
    // Another window of a newer version wants to change the database, or to delete it: nothing here may stand in its way.
    database.onversionchange = () => {
      database.close();
      lost();
    };
    database.onclose = lost;
    return database;
  } catch (error) {
    throw storeError(error);
  }
}

/**
 * Asks the browser for the database. Another window that has an older version open is waited for, for a while.
 *
 * @param migrate without it the database is left as it is. @returns `null` where it is older, and was left so
 */
function asked(from: IDBFactory, name: string, migrate?: Migrate): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = from.open(name, VERSION);
    let isOlder = false;
    let isLate = false;
    request.onupgradeneeded = ({ oldVersion }) => {
      const transaction = request.transaction;
      if (migrate && transaction) return migrate(transaction, oldVersion);
      isOlder = true;
      transaction?.abort();
    };
    request.onblocked = () => {
      setTimeout(() => {
        isLate = true;
        reject(new StoreError('failed'));
      }, PATIENCE);
    };
    request.onerror = () => (isOlder ? resolve(null) : reject(request.error));
    request.onsuccess = () => (isLate ? request.result.close() : resolve(request.result));
  });
}
