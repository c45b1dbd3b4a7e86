/** Sets of pages, and drafts of reports. */
import { soundSet } from './checked.ts';
import type { Connection } from './connection.ts';
import type { KeptSet } from './kept-set.ts';
import { type AnyTransaction, reading, writing } from './schema.ts';

/** In the order in which they were made. Those that are damaged are left out. */
export async function setsIn(transaction: AnyTransaction): Promise<KeptSet[]> {
  const values = await transaction.objectStore('sets').getAll();
  const sets = values.flatMap((value) => soundSet(value) ?? []);
  return sets.toSorted((a, b) => Date.parse(a.madeAt) - Date.parse(b.madeAt) || (a.id < b.id ? -1 : 1));
}

export const setsOf = (connection: Connection): Promise<KeptSet[]> => reading(connection, ['sets'], setsIn);

export function putSetIn(connection: Connection, set: KeptSet): Promise<void> {
  return writing(connection, async (transaction) => {
    const pages: string[] = [];
    for (const key of new Set(set.pages)) {
      if ((await transaction.objectStore('pages').getKey(key)) !== undefined) pages.push(key);
    }
    const name = freeName(
      set.name,
      (await setsIn(transaction)).filter(({ id }) => id !== set.id),
    );
    const own = set.own !== null && pages.includes(set.own) ? set.own : null;
    await transaction.objectStore('sets').put({ ...set, name, pages, own });
  });
}

export const dropSetIn = (connection: Connection, id: string): Promise<void> =>
  writing(connection, (transaction) => transaction.objectStore('sets').delete(id), ['sets']);

/** The name, or where another set has it the name and a number. */
export function freeName(name: string, others: readonly KeptSet[]): string {
  const taken = new Set(others.map((other) => other.name));
  let free = name;
  for (let turn = 2; taken.has(free); turn += 1) free = `${name} ${turn}`;
  return free;
}

export const draftIn = (connection: Connection, key: string): Promise<unknown> =>
  reading(connection, ['drafts'], async (transaction) => (await transaction.objectStore('drafts').get(key))?.draft);

export const putDraftIn = (connection: Connection, key: string, draft: unknown): Promise<void> =>
  writing(connection, async (transaction) => void (await transaction.objectStore('drafts').put({ key, draft })), [
    'drafts',
  ]);
