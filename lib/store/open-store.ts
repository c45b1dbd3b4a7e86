/** The store in IndexedDB, which popup, panel and tabs share. Version 1. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Lens } from '../diagnosis/diagnosis.ts';
import { pageKeys } from '../reading/page-key.ts';
import { plainAddress } from '../reading/plain-address.ts';
import type { PageReading } from '../reading/reading.ts';
import type { KeptPage, KeptWithReadings } from './kept-page.ts';
import { withoutTexts } from './kept-reading.ts';
import type { KeepOptions, PageChange, Store } from './store.ts';

interface KeptReading {
  page: string;
  readAt: string;
  reading: PageReading;
}

interface Schema extends DBSchema {
  pages: { key: string; value: KeptPage; indexes: { keys: string } };
  readings: { key: [string, string]; value: KeptReading };
}

type Database = IDBPDatabase<Schema>;

const NAME = 'rollcall';
const VERSION = 1;

/** Readings of one page that are kept; the oldest goes first. */
export const MOST_READINGS = 12;
/** Readings so close together are of one sitting: the later one takes the earlier one's place, if it has seen as much. */
export const SITTING = 60 * 60_000;

/**
 * Rejects where the browser allows no database, as in Firefox's private windows.
 *
 * @param onClosed told when the browser, or a newer version in another window, has closed it
 */
export async function openStore(name = NAME, onClosed: () => void = () => {}): Promise<Store> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(db) {
      db.createObjectStore('pages', { keyPath: 'key' }).createIndex('keys', 'keys', { multiEntry: true });
      db.createObjectStore('readings', { keyPath: ['page', 'readAt'] });
    },
    // Another window of a newer version wants to change the database: nothing here may stand in its way.
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  return {
    page: (reading) => pageIn(database, reading),
    find: (reading) => find(database, reading),
    all: () => all(database),
    newest: () => newest(database),
    keep: (reading, lens, options = {}) => keep(database, reading, lens, options),
    change: (key, change) => changePage(database, key, change),
    forget: (key) => forget(database, key),
    forgetAll: () => forgetAll(database),
    close: () => database.close(),
  };
}

async function find(database: Database, reading: PageReading): Promise<KeptWithReadings | null> {
  const page = await pageIn(database, reading);
  return page === null ? null : { page, readings: await readingsOf(database, page.key) };
}

const pageIn = (database: Database, reading: PageReading): Promise<KeptPage | null> =>
  pageOf(reading, (key) => database.getFromIndex('pages', 'keys', key));

async function all(database: Database): Promise<KeptWithReadings[]> {
  const pages = await database.getAll('pages');
  const kept = pages.map(async (page) => ({ page, readings: await readingsOf(database, page.key) }));
  return byLastRead(await Promise.all(kept));
}

/** Only the last reading of each page: the others are most of what is kept. */
async function newest(database: Database): Promise<KeptWithReadings[]> {
  const transaction = database.transaction(['pages', 'readings']);
  const readings = transaction.objectStore('readings');
  const pages = await transaction.objectStore('pages').getAll();
  const last = async (page: KeptPage) => {
    const cursor = await readings.openCursor(ofPage(page.key), 'prev');
    return { page, readings: cursor === null ? [] : [cursor.value.reading] };
  };
  return byLastRead(await Promise.all(pages.map(last)));
}

const byLastRead = (kept: KeptWithReadings[]): KeptWithReadings[] =>
  kept.toSorted((a, b) => b.page.lastReadAt.localeCompare(a.page.lastReadAt));

/** The steadiest of the reading's names that a page goes by decides. */
async function pageOf(
  reading: PageReading,
  ask: (key: string) => Promise<KeptPage | undefined>,
): Promise<KeptPage | null> {
  for (const key of pageKeys(reading)) {
    const page = await ask(key);
    if (page !== undefined) return page;
  }
  return null;
}

/** The newest first. */
async function readingsOf(database: Database, key: string): Promise<PageReading[]> {
  const kept = await database.getAll('readings', ofPage(key));
  return kept.map(({ reading }) => reading).reverse();
}

const ofPage = (key: string): IDBKeyRange => IDBKeyRange.bound([key, ''], [key, '\uffff']);

async function keep(
  database: Database,
  reading: PageReading,
  lens: Lens,
  { withReading = true, said = {} }: KeepOptions,
): Promise<KeptPage> {
  // Popup and panel may keep at once: what stood there is looked up within the transaction that changes it.
  const transaction = database.transaction(['pages', 'readings'], 'readwrite');
  const byName = transaction.objectStore('pages').index('keys');
  const before = await pageOf(reading, (key) => byName.get(key));
  const page = { ...pageFrom(before, reading, lens), ...said };
  const readings = transaction.objectStore('readings');
  const gone = withReading ? goneFor(reading, await readings.getAll(ofPage(page.key))) : [];
  await Promise.all([
    transaction.objectStore('pages').put(page),
    ...gone.map(({ readAt }) => readings.delete([page.key, readAt])),
    withReading && readings.put({ page: page.key, readAt: reading.readAt, reading: withoutTexts(reading) }),
    transaction.done,
  ]);
  return page;
}

/** What a new reading takes the place of: the same sitting's, unless that saw more posts; and the oldest beyond the limit. */
function goneFor(reading: PageReading, kept: KeptReading[]): KeptReading[] {
  const isReplaced = (other: KeptReading) =>
    Math.abs(Date.parse(reading.readAt) - Date.parse(other.readAt)) < SITTING &&
    other.reading.posts.length <= reading.posts.length;
  const rest = kept.filter((other) => !isReplaced(other));
  return [...kept.filter(isReplaced), ...rest.slice(0, Math.max(0, rest.length + 1 - MOST_READINGS))];
}

function pageFrom(before: KeptPage | null, reading: PageReading, lens: Lens): KeptPage {
  const keys = pageKeys(reading);
  const fresh = { name: reading.page.name, url: plainAddress(reading.url), lastReadAt: reading.readAt };
  if (before === null) return { key: keys[0], keys, site: reading.site, lens, answers: {}, given: [], ...fresh };
  return { ...before, ...fresh, name: fresh.name ?? before.name, keys: [...new Set([...before.keys, ...keys])] };
}

async function changePage(database: Database, key: string, change: PageChange): Promise<void> {
  const transaction = database.transaction('pages', 'readwrite');
  const page = await transaction.store.get(key);
  if (page !== undefined) await transaction.store.put({ ...page, ...change });
  await transaction.done;
}

async function forget(database: Database, key: string): Promise<void> {
  const transaction = database.transaction(['pages', 'readings'], 'readwrite');
  await Promise.all([
    transaction.objectStore('pages').delete(key),
    transaction.objectStore('readings').delete(ofPage(key)),
    transaction.done,
  ]);
}

async function forgetAll(database: Database): Promise<void> {
  const transaction = database.transaction(['pages', 'readings'], 'readwrite');
  await Promise.all([
    transaction.objectStore('pages').clear(),
    transaction.objectStore('readings').clear(),
    transaction.done,
  ]);
}
