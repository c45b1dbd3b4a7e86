/** Forgets pages, or everything, and hands back what stood there. */
import { soundPage, soundReading, soundSet } from './checked.ts';
import type { Connection } from './connection.ts';
import type { KeptPage, KeptWithReadings } from './kept-page.ts';
import type { KeptSet } from './kept-set.ts';
import { changePartners } from './point-elsewhere.ts';
import { EVERYTHING, ofPage, type StoredReading, type Writing, writing } from './schema.ts';
import type { Forgotten, StoredDraft } from './store.ts';

export const forgetIn = (connection: Connection, keys: readonly string[]): Promise<Forgotten> =>
  writing(connection, (transaction) => forgetPages(transaction, keys));

/** Sets lose the pages and stay; a report of these very pages goes with them. */
export async function forgetPages(transaction: Writing, keys: readonly string[]): Promise<Forgotten> {
  const [pages, readings] = [transaction.objectStore('pages'), transaction.objectStore('readings')];
  const values: KeptPage[] = [];
  const stored: StoredReading[] = [];
  for (const key of keys) {
    const value = await pages.get(key);
    if (value === undefined) continue;
    values.push(value);
    stored.push(...(await readings.getAll(ofPage(key))));
    await Promise.all([pages.delete(key), readings.delete(ofPage(key))]);
    await changePartners(transaction, key, null);
  }
  const sets = await withoutPages(transaction, keys);
  const drafts = await draftsOf(transaction, keys);
  return { ...told(values, stored), sets, drafts };
}

/** Sets as they were before. */
async function withoutPages(transaction: Writing, keys: readonly string[]): Promise<KeptSet[]> {
  const sets = transaction.objectStore('sets');
  const before: KeptSet[] = [];
  for (const value of await sets.getAll()) {
    const set = soundSet(value);
    if (!set?.pages.some((key) => keys.includes(key))) continue;
    before.push(set);
    const own = set.own !== null && keys.includes(set.own) ? null : set.own;
    await sets.put({ ...set, pages: set.pages.filter((key) => !keys.includes(key)), own });
  }
  return before;
}

async function draftsOf(transaction: Writing, keys: readonly string[]): Promise<StoredDraft[]> {
  const drafts = transaction.objectStore('drafts');
  const found = (await drafts.getAll()).filter(({ key }) => key.split(' ').some((part) => keys.includes(part)));
  await Promise.all(found.map(({ key }) => drafts.delete(key)));
  return found;
}

/** Nothing is left in the database, not even what could not be read. */
export function forgetAllIn(connection: Connection): Promise<Forgotten> {
  return writing(connection, async (transaction) => {
    const values = await transaction.objectStore('pages').getAll();
    const stored = await transaction.objectStore('readings').getAll();
    const sets = await transaction.objectStore('sets').getAll();
    const drafts = await transaction.objectStore('drafts').getAll();
    await Promise.all(EVERYTHING.map((name) => transaction.objectStore(name).clear()));
    const { pages, damaged } = told(values, stored);
    const sound = sets.flatMap((value) => soundSet(value) ?? []);
    return { pages, sets: sound, drafts, damaged };
  });
}

/** Pages with their readings, and beside them the records that are damaged, or of no page. */
function told(
  values: readonly KeptPage[],
  stored: readonly StoredReading[],
): Required<Pick<Forgotten, 'pages' | 'damaged'>> {
  const pages = new Map<string, KeptWithReadings>();
  const damaged: unknown[] = [];
  for (const value of values) {
    const page = soundPage(value);
    if (page === null) damaged.push(value);
    else pages.set(page.key, { page, readings: [] });
  }
  for (const each of stored) {
    const reading = soundReading(each);
    const kept = pages.get(each.page);
    if (reading === null || kept === undefined) damaged.push(each);
    // They come with the oldest first.
    else kept.readings.unshift(reading);
  }
  return { pages: [...pages.values()], damaged };
}
