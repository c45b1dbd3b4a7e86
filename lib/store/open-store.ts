/** The store in IndexedDB, which popup, panel and tabs share. Version 1. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Lens } from '../diagnosis/diagnosis.ts';
import { pageKeys } from '../reading/page-key.ts';
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
/** Readings so close together are of one sitting: the later one, which has seen more, takes the earlier one's place. */
const SITTING = 60 * 60_000;

/** Rejects where the browser allows no database, as in Firefox's private windows. */
export async function openStore(name = NAME): Promise<Store> {
  const database = await openDB<Schema>(name, VERSION, {
    upgrade(db) {
      db.createObjectStore('pages', { keyPath: 'key' }).createIndex('keys', 'keys', { multiEntry: true });
      db.createObjectStore('readings', { keyPath: ['page', 'readAt'] });
    },
    // Another window of a newer version wants to change the database: nothing here may stand in its way.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  return {
    find: (reading) => find(database, reading),
    all: () => all(database),
    keep: (reading, lens, options = {}) => keep(database, reading, lens, options),
    change: (key, change) => changePage(database, key, change),
    forget: (key) => forget(database, key),
    forgetAll: () => forgetAll(database),
    close: () => database.close(),
  };
}

async function find(database: Database, reading: PageReading): Promise<KeptWithReadings | null> {
  const page = await pageOf(reading, (key) => database.getFromIndex('pages', 'keys', key));
  return page === null ? null : { page, readings: await readingsOf(database, page.key) };
}

async function all(database: Database): Promise<KeptWithReadings[]> {
  const pages = await database.getAll('pages');
  const kept = pages.map(async (page) => ({ page, readings: await readingsOf(database, page.key) }));
  return (await Promise.all(kept)).toSorted((a, b) => b.page.lastReadAt.localeCompare(a.page.lastReadAt));
}

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
  const times = (await readings.getAllKeys(ofPage(page.key))).map(([, readAt]) => readAt);
  const replaced = withReading ? times.filter((time) => isOneSitting(time, reading.readAt)) : [];
  const rest = times.filter((time) => !replaced.includes(time));
  const gone = [...replaced, ...(withReading ? rest.slice(0, Math.max(0, rest.length + 1 - MOST_READINGS)) : [])];
  await Promise.all([
    transaction.objectStore('pages').put(page),
    ...gone.map((time) => readings.delete([page.key, time])),
    withReading && readings.put({ page: page.key, readAt: reading.readAt, reading: withoutTexts(reading) }),
    transaction.done,
  ]);
  return page;
}

function isOneSitting(time: string, readAt: string): boolean {
  return Math.abs(Date.parse(readAt) - Date.parse(time)) < SITTING;
}

function pageFrom(before: KeptPage | null, reading: PageReading, lens: Lens): KeptPage {
  const keys = pageKeys(reading);
  const fresh = { name: reading.page.name, url: reading.url, lastReadAt: reading.readAt };
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
