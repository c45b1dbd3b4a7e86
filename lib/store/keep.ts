/** What a person's reading, and what they say of a page, does to what is kept. */
import type { Lens } from '../diagnosis/diagnosis.ts';
import type { PageReading } from '../reading/reading.ts';
import { soundPage, soundReading } from './checked.ts';
import type { Connection } from './connection.ts';
import { forgetPages } from './forget.ts';
import type { KeptPage } from './kept-page.ts';
import { addReading, replaceSitting } from './readings.ts';
import { ofPage, writing } from './schema.ts';
import { settlePage } from './settle-page.ts';
import type { KeepOptions, PageChange } from './store.ts';

export function keepIn(
  connection: Connection,
  reading: PageReading,
  lens: Lens,
  { withReading = true, said = {} }: KeepOptions,
): Promise<KeptPage> {
  return writing(connection, async (transaction) => {
    const settled = await settlePage(transaction, reading, lens);
    const page: KeptPage = { ...settled.page, ...said, row: withReading ? null : settled.page.row };
    await transaction.objectStore('pages').put(page);
    if (withReading) {
      await replaceSitting(transaction, page.key, reading);
      await addReading(transaction, page.key, reading);
    }
    return page;
  });
}

/** A page whose last reading goes, goes with it: unless the person has written something of it. */
export function unkeepIn(connection: Connection, key: string, readAt: string): Promise<void> {
  return writing(connection, async (transaction) => {
    const [pages, readings] = [transaction.objectStore('pages'), transaction.objectStore('readings')];
    const page = soundPage(await pages.get(key));
    if (page === null || (await readings.getKey([key, readAt])) === undefined) return;
    await readings.delete([key, readAt]);
    const last = await readings.openCursor(ofPage(key), 'prev');
    const isWritten = page.label !== '' || page.note !== '' || page.checkAgain !== null;
    if (last === null && !isWritten) await forgetPages(transaction, [key]);
    else await pages.put({ ...page, lastReadAt: soundReading(last?.value)?.readAt ?? page.lastReadAt, row: null });
  });
}

export function changeIn(connection: Connection, key: string, change: PageChange): Promise<void> {
  return writing(
    connection,
    async (transaction) => {
      const page = soundPage(await transaction.objectStore('pages').get(key));
      if (page !== null) await transaction.objectStore('pages').put({ ...page, ...change });
    },
    ['pages'],
  );
}
