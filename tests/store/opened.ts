/** A store of its own for each test, in memory; and the database below it. */
import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import type { PageReading, PostReading } from '../../lib/reading/reading.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/store.ts';
import { post, READ_AT, reading } from '../readings.ts';

const HOUR = 3_600_000;
let databases = 0;
const open: Store[] = [];

export const newName = (): string => {
  databases += 1;
  return `test ${databases}`;
};

export async function newStore(name = newName()): Promise<Store> {
  const store = await openStore(name);
  open.push(store);
  return store;
}

export function closeAll(): void {
  for (const store of open.splice(0)) store.close();
}

/** Works on the database itself, as a fault of the disk or another version would. */
export async function below<Result>(name: string, work: (database: IDBPDatabase) => Promise<Result>): Promise<Result> {
  const database = await openDB(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** A moment so many hours after the first reading. */
export const hoursOn = (hours: number): string => new Date(Date.parse(READ_AT) + hours * HOUR).toISOString();

/** A reading of the page so many hours after the first. */
export const later = (hours: number, posts: PostReading[] = [post(3)]): PageReading => ({
  ...reading(posts),
  readAt: hoursOn(hours),
});

interface Names {
  id?: string | null;
  handle?: string | null;
  url?: string;
  name?: string | null;
  site?: PageReading['site'];
  hours?: number;
}

/** A reading of a page that shows itself under these names, and no others. */
export function seenAs({
  id = null,
  handle = null,
  url,
  name = 'Norrvik',
  site = 'linkedin',
  hours = 0,
}: Names): PageReading {
  const host = site === 'linkedin' ? 'https://www.linkedin.com/company' : 'https://www.facebook.com';
  const read = later(hours);
  return {
    ...read,
    site,
    url: url ?? `${host}/${handle ?? id}`,
    page: { ...read.page, id, handle, name },
  };
}

/** All that stands in a database. */
export const everythingIn = (name: string) =>
  below(name, async (database) => [
    await database.getAll('pages'),
    await database.getAll('readings'),
    await database.getAll('sets'),
  ]);
