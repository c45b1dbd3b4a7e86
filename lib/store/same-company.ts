/** The same company's pages on both sites, by the person's word alone. */
import { soundPage } from './checked.ts';
import type { Connection } from './connection.ts';
import type { KeptPage } from './kept-page.ts';
import { changePartners } from './point-elsewhere.ts';
import { type Writing, writing } from './schema.ts';

/** Each of the two names the other; whoever was joined with either before is not any more. */
export function joinIn(connection: Connection, key: string, other: string | null): Promise<void> {
  return writing(
    connection,
    async (transaction) => {
      const pages = transaction.objectStore('pages');
      const [one, two] = [soundPage(await pages.get(key)), other === null ? null : soundPage(await pages.get(other))];
      if (one === null || (other !== null && two?.site === one.site)) return;
      await joinPages(transaction, one, two);
    },
    ['pages'],
  );
}

/** @param two `null`: the page is joined with none any more */
export async function joinPages(transaction: Writing, one: KeptPage, two: KeptPage | null): Promise<void> {
  for (const end of [one, two]) if (end !== null) await changePartners(transaction, end.key, null);
  await transaction.objectStore('pages').put({ ...one, sameCompanyAs: two?.key ?? null });
  if (two !== null) await transaction.objectStore('pages').put({ ...two, sameCompanyAs: one.key });
}
