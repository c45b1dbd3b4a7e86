/** Takes in what was exported once, or read from saved files. Nothing that is kept already is changed by it. */
import { plainAddress } from '../reading/plain-address.ts';
import { soundPage } from './checked.ts';
import type { Connection } from './connection.ts';
import { type KeptSet, MOST_IN_SET } from './kept-set.ts';
import { byName } from './pages.ts';
import { addReading } from './readings.ts';
import { withSaid } from './said.ts';
import { joinPages } from './same-company.ts';
import { type Writing, writing } from './schema.ts';
import { setsIn } from './sets.ts';
import { settlePage } from './settle-page.ts';
import type { Brought } from './store.ts';

/** Names of pages that pages brought earlier say are of the same company, and that were not there yet; by the page's key. */
export type Awaited = Map<string, string>;

export function bringIn(
  connection: Connection,
  brought: readonly Brought[],
  awaited: Awaited,
): Promise<('new' | 'known')[]> {
  return writing(connection, async (transaction) => {
    const results: ('new' | 'known')[] = [];
    for (const each of brought) results.push(await bringOne(transaction, each, awaited));
    await joinAwaited(transaction, awaited);
    return results;
  });
}

async function bringOne(transaction: Writing, brought: Brought, awaited: Awaited): Promise<'new' | 'known'> {
  const { reading, lens, said, sameCompanyAs } = brought;
  const settled = await settlePage(transaction, reading, lens);
  const { key } = settled.page;
  const isNew = await addReading(transaction, key, reading);
  const page = withSaid(settled.page, said);
  await transaction.objectStore('pages').put(isNew ? { ...page, row: null } : page);
  await bringSets(transaction, key, brought);
  if (sameCompanyAs !== null && page.sameCompanyAs === null) awaited.set(key, sameCompanyAs);
  return isNew ? 'new' : 'known';
}

async function bringSets(transaction: Writing, key: string, { reading, sets: names, ownIn }: Brought): Promise<void> {
  const wanted = new Set(names.filter((each) => each.trim() !== ''));
  if (wanted.size === 0) return;
  // Looked up anew: two pages that have become one may have stood in them.
  const sets = await setsIn(transaction);
  for (const name of wanted) {
    const set = sets.find((each) => each.name === name) ?? newSet(name, reading.readAt);
    if (set.pages.length >= MOST_IN_SET && !set.pages.includes(key)) continue;
    const own = set.own ?? (ownIn.includes(name) ? key : null);
    await transaction.objectStore('sets').put({ ...set, pages: [...new Set([...set.pages, key])], own });
  }
}

const newSet = (name: string, madeAt: string): KeptSet => ({
  id: crypto.randomUUID(),
  name,
  pages: [],
  own: null,
  madeAt,
  roundSince: null,
});

/** Joins what was waited for and is there now. */
async function joinAwaited(transaction: Writing, awaited: Awaited): Promise<void> {
  for (const [key, name] of awaited) {
    const page = soundPage(await transaction.objectStore('pages').get(key));
    const address = plainAddress(name).replace(/\/$/, '');
    const other = (await byName(transaction, name)) ?? (await byName(transaction, address));
    if (page !== null && other === null) continue;
    awaited.delete(key);
    const isFree = page?.sameCompanyAs === null && other?.sameCompanyAs === null && other.site !== page.site;
    if (page !== null && other !== null && isFree) await joinPages(transaction, page, other);
  }
}
