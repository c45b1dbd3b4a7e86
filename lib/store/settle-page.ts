/** Finds or makes the page of a reading, within the transaction that keeps it: two windows may keep at once. */
import type { Lens } from '../diagnosis/diagnosis.ts';
import { pageKeys } from '../reading/page-key.ts';
import { plainAddress } from '../reading/plain-address.ts';
import type { PageReading } from '../reading/reading.ts';
import { joinedPages } from './joined.ts';
import { type KeptPage, NOTHING_SAID } from './kept-page.ts';
import { byName } from './pages.ts';
import { pointElsewhere } from './point-elsewhere.ts';
import { moveReadings } from './readings.ts';
import { resolved } from './resolved.ts';
import type { Writing } from './schema.ts';

/**
 * The page of a reading as it is from now on, which the caller puts. Pages that turn out to be the same one have become one,
 * with all that was theirs; another page's handle that has moved is taken from it.
 *
 * @param lens of a page that was never kept. @returns also whether there was one
 */
export async function settlePage(
  transaction: Writing,
  reading: PageReading,
  lens: Lens,
): Promise<{ page: KeptPage; isNew: boolean }> {
  const { page, same, leaving, foreign } = resolved(reading, await foundBy(transaction, reading));
  const pages = transaction.objectStore('pages');
  for (const other of leaving) {
    await pages.put({ ...other.page, keys: other.page.keys.filter((key) => !other.names.includes(key)) });
  }
  const names = pageKeys(reading).filter((name) => !foreign.includes(name));
  if (page === null) return { page: await newPage(transaction, reading, names, lens), isNew: true };
  let whole = page;
  for (const other of same) whole = await joinedInto(transaction, whole, other);
  return { page: seen(whole, reading, names), isNew: false };
}

/** Pages that go by any of the reading's names, those by the steadiest first. */
async function foundBy(transaction: Writing, reading: PageReading): Promise<KeptPage[]> {
  const found = new Map<string, KeptPage>();
  for (const name of pageKeys(reading)) {
    const page = await byName(transaction, name);
    if (page !== null && !found.has(page.key)) found.set(page.key, page);
  }
  return [...found.values()];
}

/** The other page ends: its readings, its places in sets and what was said of it are the page's. */
async function joinedInto(transaction: Writing, page: KeptPage, other: KeptPage): Promise<KeptPage> {
  await moveReadings(transaction, other.key, page.key);
  await pointElsewhere(transaction, other, page);
  await transaction.objectStore('pages').delete(other.key);
  return joinedPages(page, other);
}

/** What a reading tells of its page: of an older one only what was not known. */
function seen(page: KeptPage, reading: PageReading, names: readonly string[]): KeptPage {
  const keys = [...new Set([...page.keys, ...names])];
  const { name } = reading.page;
  if (Date.parse(reading.readAt) < Date.parse(page.lastReadAt)) return { ...page, keys, name: page.name ?? name };
  const fresh = { name: name ?? page.name, url: plainAddress(reading.url), lastReadAt: reading.readAt };
  return { ...page, ...fresh, keys };
}

async function newPage(
  transaction: Writing,
  reading: PageReading,
  names: readonly string[],
  lens: Lens,
): Promise<KeptPage> {
  return {
    ...NOTHING_SAID,
    key: await freeKey(transaction, names),
    keys: [...names],
    site: reading.site,
    name: reading.page.name,
    url: plainAddress(reading.url),
    lens,
    lastReadAt: reading.readAt,
  };
}

/** The steadiest name under which nothing stands: a page whose handle has moved keeps its key, and so does a damaged one. */
export async function freeKey(transaction: Writing, names: readonly string[]): Promise<string> {
  const pages = transaction.objectStore('pages');
  const [steadiest = ''] = names;
  for (const name of names) if ((await pages.getKey(name)) === undefined) return name;
  let turn = 2;
  while ((await pages.getKey(`${steadiest}~${turn}`)) !== undefined) turn += 1;
  return `${steadiest}~${turn}`;
}
