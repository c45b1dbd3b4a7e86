/** Computes the rows of the list that are missing, and keeps them beside their pages. */
import { paced } from '../pace.ts';
import { soundPage } from './checked.ts';
import type { Connection } from './connection.ts';
import type { PageRow } from './kept-page.ts';
import { pageRow } from './page-row.ts';
import { type Damaged, readingsOf } from './pages.ts';
import { ofPage, type Reading, reading, writing } from './schema.ts';

/** A turn, milliseconds: a screen that is answered within so many feels at once. */
const TURN = 40;

/** A row with what it rests on: it is kept only where that is still so. */
interface Made {
  key: string;
  row: PageRow;
  /** Moments of the page's readings. */
  of: string;
}

export async function freshRowsIn(
  connection: Connection,
  keys: readonly string[],
  onRow: (key: string, row: PageRow) => void,
  signal?: AbortSignal,
): Promise<void> {
  const pause = paced(TURN);
  let made: Made[] = [];
  for (const key of keys) {
    if (signal?.aborted) break;
    const one = await rowOf(connection, key);
    if (one === null) continue;
    made.push(one);
    onRow(key, one.row);
    const rest = pause();
    if (rest === undefined) continue;
    await keepRows(connection, made);
    made = [];
    await rest;
  }
  await keepRows(connection, made);
}

function rowOf(connection: Connection, key: string): Promise<Made | null> {
  return reading(connection, ['readings'], async (transaction) => {
    const of = await momentsOf(transaction, key);
    const damaged: Damaged = new Set();
    const row = pageRow(await readingsOf(transaction, key, damaged), damaged.size);
    return row && { key, row, of };
  });
}

const momentsOf = async (transaction: Pick<Reading, 'objectStore'>, key: string): Promise<string> =>
  JSON.stringify(await transaction.objectStore('readings').getAllKeys(ofPage(key)));

/** A row is only a saving of time: where it cannot be kept, it is computed again. */
async function keepRows(connection: Connection, made: readonly Made[]): Promise<void> {
  if (made.length === 0) return;
  await writing(
    connection,
    async (transaction) => {
      const pages = transaction.objectStore('pages');
      for (const { key, row, of } of made) {
        const page = soundPage(await pages.get(key));
        const isSo = (await momentsOf(transaction as unknown as Reading, key)) === of;
        if (page !== null && isSo) await pages.put({ ...page, row });
      }
    },
    ['pages', 'readings'],
  ).catch(() => {});
}
