/** What is asked of pages and their readings. What is damaged is left where it is, left out, and counted. */
import type { PageReading } from '../reading/reading.ts';
import { soundPage, soundReading } from './checked.ts';
import type { Connection } from './connection.ts';
import { pageOf } from './identity.ts';
import type { KeptPage, KeptWithReadings } from './kept-page.ts';
import { type AnyTransaction, ofPage, reading, type StoredReading } from './schema.ts';
import type { Counts } from './store.ts';

/** Names of records that could not be read, each once. */
export type Damaged = Set<string>;

export async function findIn(
  connection: Connection,
  of: PageReading,
  damaged: Damaged,
): Promise<KeptWithReadings | null> {
  return reading(connection, ['pages', 'readings'], async (transaction) => {
    const page = await pageOf(of, (name) => byName(transaction, name));
    return page && { page, readings: await readingsOf(transaction, page.key, damaged) };
  });
}

/** The page that goes by a name. One that is damaged goes by none. */
export async function byName(transaction: AnyTransaction, name: string): Promise<KeptPage | null> {
  return soundPage(await transaction.objectStore('pages').index('keys').get(name));
}

/** The last read first. */
export async function pagesIn(connection: Connection, damaged: Damaged): Promise<KeptPage[]> {
  const values = await reading(connection, ['pages'], (transaction) => transaction.objectStore('pages').getAll());
  const pages = values.flatMap((value) => {
    const page = soundPage(value);
    if (page === null) damaged.add(`page ${value.key}`);
    return page ?? [];
  });
  return pages.toSorted((a, b) => Date.parse(b.lastReadAt) - Date.parse(a.lastReadAt));
}

/** In the order of the keys, each once. */
export async function someOf(
  connection: Connection,
  keys: readonly string[],
  damaged: Damaged,
): Promise<KeptWithReadings[]> {
  return reading(connection, ['pages', 'readings'], async (transaction) => {
    const found = new Map<string, KeptWithReadings>();
    for (const key of keys) {
      const page = soundPage(await transaction.objectStore('pages').get(key)) ?? (await byName(transaction, key));
      if (page === null || found.has(page.key)) continue;
      found.set(page.key, { page, readings: await readingsOf(transaction, page.key, damaged) });
    }
    return [...found.values()];
  });
}

/** Only the last reading of each page: the others are most of what is kept. */
export async function newestOf(
  connection: Connection,
  most: number | undefined,
  damaged: Damaged,
): Promise<KeptWithReadings[]> {
  const pages = (await pagesIn(connection, damaged)).slice(0, most);
  return reading(connection, ['readings'], async (transaction) =>
    Promise.all(pages.map(async (page) => ({ page, readings: await lastReadingOf(transaction, page.key, damaged) }))),
  );
}

async function lastReadingOf(transaction: AnyTransaction, key: string, damaged: Damaged): Promise<PageReading[]> {
  let cursor = await transaction.objectStore('readings').openCursor(ofPage(key), 'prev');
  while (cursor !== null) {
    const sound = soundOf(cursor.value, damaged);
    if (sound !== null) return [sound];
    cursor = await cursor.continue();
  }
  return [];
}

export async function eachOf(
  connection: Connection,
  visit: (kept: KeptWithReadings) => void | Promise<void>,
  damaged: Damaged,
): Promise<void> {
  for (const { key } of await pagesIn(connection, damaged)) {
    const [kept] = await someOf(connection, [key], damaged);
    if (kept) await visit(kept);
  }
}

/** The newest first. */
export async function readingsOf(transaction: AnyTransaction, key: string, damaged: Damaged): Promise<PageReading[]> {
  const stored = await transaction.objectStore('readings').getAll(ofPage(key));
  const sound = stored.flatMap((each) => soundOf(each, damaged) ?? []);
  return sound.toSorted((a, b) => Date.parse(b.readAt) - Date.parse(a.readAt));
}

function soundOf(stored: StoredReading, damaged: Damaged): PageReading | null {
  const sound = soundReading(stored);
  if (sound === null) damaged.add(`reading ${stored.page} ${stored.readAt}`);
  return sound;
}

export function countsOf(connection: Connection): Promise<Counts> {
  return reading(connection, ['pages', 'readings'], async (transaction) => {
    const [pages, readings] = await Promise.all([
      transaction.objectStore('pages').count(),
      transaction.objectStore('readings').count(),
    ]);
    return { pages, readings };
  });
}

/** Those met so far: by this window, or when the rows of these pages were computed. */
export function damagedOf(pages: readonly KeptPage[], damaged: Damaged): number {
  const met = (key: string) => [...damaged].filter((record) => record.startsWith(`reading ${key} `)).length;
  const inRows = pages.map(({ key, row }) => (row?.damaged ? Math.max(0, row.damaged - met(key)) : 0));
  return damaged.size + inRows.reduce((sum, count) => sum + count, 0);
}
