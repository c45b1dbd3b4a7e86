/**
 * How a database of an earlier version becomes one of this version: one step a version, in order, all within the browser's
 * own transaction. If anything fails, the database is as it was. A step is never changed once it was published.
 */

/** What is done to a database of this version to make it the next one. */
const STEPS: readonly ((transaction: IDBTransaction) => void)[] = [begin, withSetsAndNotes];

/** Takes all steps that are missing. @param from the version that is there; 0: none */
export function migrate(transaction: IDBTransaction, from: number): void {
  for (const step of STEPS.slice(from)) step(transaction);
}

/** 0 to 1. */
function begin({ db }: IDBTransaction): void {
  db.createObjectStore('pages', { keyPath: 'key' }).createIndex('keys', 'keys', { multiEntry: true });
  db.createObjectStore('readings', { keyPath: ['page', 'readAt'] });
}

/** What a page of version 1 does not have yet. */
const NEW_IN_2 = {
  label: '',
  note: '',
  notedAt: null,
  checkAgain: null,
  sameCompanyAs: null,
  advice: [],
  row: null,
};

/** 1 to 2: sets and drafts; label, note and the rest of each page. */
function withSetsAndNotes(transaction: IDBTransaction): void {
  transaction.db.createObjectStore('sets', { keyPath: 'id' });
  transaction.db.createObjectStore('drafts', { keyPath: 'key' });
  const pages = transaction.objectStore('pages').openCursor();
  pages.onsuccess = () => {
    const cursor = pages.result;
    if (cursor === null) return;
    const { keys } = cursor.value;
    cursor.update({ ...NEW_IN_2, ...cursor.value, ...(Array.isArray(keys) && { keys: keys.filter(isNaming) }) });
    cursor.continue();
  };
}

/** Version 1 took the address of all Facebook pages without a handle for a name of each. */
const isNaming = (key: unknown): boolean => !/\/profile\.php$/.test(String(key));
