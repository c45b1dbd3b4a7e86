/** The first thing that is asked of the store, before a verdict can stand: no library, and checks of its own. */
import type { PageReading } from '../reading/reading.ts';
import type { Connection } from './connection.ts';
import { pageOf } from './identity.ts';
import type { KeptPage } from './kept-page.ts';
import { storeError } from './problem-of.ts';

/** The page that a reading is of; `null` where it was never kept. Rejects with a `StoreError`. */
export async function pageAsked(connection: Connection, reading: PageReading): Promise<KeptPage | null> {
  try {
    const transaction = await connection.begin(['pages'], 'readonly');
    const byName = transaction.objectStore('pages').index('keys');
    return await pageOf(reading, async (name) => {
      const page: unknown = await answer(byName.get(name));
      return isSound(page) ? page : null;
    });
  } catch (error) {
    throw storeError(error);
  }
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** What is asked of it before the verdict is there: who decides the lens, and what was answered. The rest is checked whole elsewhere. */
function isSound(value: unknown): value is KeptPage {
  const page = value as Partial<KeptPage> | undefined;
  return ['mine', 'prospect', 'competitor'].includes(`${page?.lens}`) && !!page?.answers && Array.isArray(page.given);
}
