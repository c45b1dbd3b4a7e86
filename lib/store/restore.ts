/** Puts back what was forgotten, beside what was kept meanwhile. */
import { soundPage } from './checked.ts';
import type { Connection } from './connection.ts';
import { mayBeOne } from './identity.ts';
import { joinedPages } from './joined.ts';
import type { KeptPage, KeptWithReadings } from './kept-page.ts';
import type { KeptSet } from './kept-set.ts';
import { byName } from './pages.ts';
import { addReading } from './readings.ts';
import { type Writing, writing } from './schema.ts';
import { freeName, setsIn } from './sets.ts';
import { freeKey } from './settle-page.ts';
import type { Forgotten } from './store.ts';

export function restoreIn(connection: Connection, { pages, sets, drafts, damaged = [] }: Forgotten): Promise<void> {
  return writing(connection, async (transaction) => {
    /** Under which key each page stands now. */
    const keys = new Map<string, string>();
    for (const kept of pages) keys.set(kept.page.key, await restorePage(transaction, kept));
    for (const { page } of pages) await joinAgain(transaction, keys.get(page.key) ?? page.key, keys);
    for (const set of sets) await restoreSet(transaction, set, keys);
    for (const draft of drafts) await restoreDraft(transaction, draft);
    for (const record of damaged) await restoreDamaged(transaction, record);
  });
}

/** @returns its key: another one where the page was kept anew meanwhile */
async function restorePage(transaction: Writing, { page, readings }: KeptWithReadings): Promise<string> {
  const pages = transaction.objectStore('pages');
  const there = await stillThere(transaction, page);
  const key = there?.key ?? (await freeKey(transaction, [page.key, ...page.keys]));
  const restored = there === null ? { ...page, key } : joinedPages(there, page);
  await pages.put({ ...restored, row: there === null ? page.row : null });
  for (const reading of readings) await addReading(transaction, key, reading);
  return key;
}

async function stillThere(transaction: Writing, page: KeptPage): Promise<KeptPage | null> {
  for (const name of page.keys) {
    const there = await byName(transaction, name);
    if (there !== null && mayBeOne(page.keys, there.keys)) return there;
  }
  return null;
}

/** The page on the other site names this one again, unless it was joined with another meanwhile, or is gone. */
async function joinAgain(transaction: Writing, key: string, keys: ReadonlyMap<string, string>): Promise<void> {
  const pages = transaction.objectStore('pages');
  const page = soundPage(await pages.get(key));
  if (page?.sameCompanyAs == null) return;
  const other = soundPage(await pages.get(keys.get(page.sameCompanyAs) ?? page.sameCompanyAs));
  const isFree = other !== null && (other.sameCompanyAs === null || other.sameCompanyAs === key);
  await pages.put({ ...page, sameCompanyAs: isFree ? other.key : null });
  if (isFree) await pages.put({ ...other, sameCompanyAs: key });
}

/** In the order that it had; what was added meanwhile stands behind. */
async function restoreSet(transaction: Writing, set: KeptSet, keys: ReadonlyMap<string, string>): Promise<void> {
  const others = await setsIn(transaction);
  const now = others.find(({ id }) => id === set.id);
  const renamed = (key: string) => keys.get(key) ?? key;
  const all = [...new Set([...set.pages.map(renamed), ...(now?.pages ?? [])])];
  const kept: string[] = [];
  for (const key of all) if ((await transaction.objectStore('pages').getKey(key)) !== undefined) kept.push(key);
  const own = now?.own ?? (set.own && renamed(set.own));
  const name = now?.name ?? freeName(set.name, others);
  await transaction
    .objectStore('sets')
    .put({ ...set, ...now, name, pages: kept, own: own !== null && kept.includes(own) ? own : null });
}

async function restoreDraft(transaction: Writing, draft: Forgotten['drafts'][number]): Promise<void> {
  const drafts = transaction.objectStore('drafts');
  if ((await drafts.getKey(draft.key)) === undefined) await drafts.put(draft);
}

/** As it stood, where nothing stands now. A reading is known by its page. */
async function restoreDamaged(transaction: Writing, record: unknown): Promise<void> {
  const store = transaction.objectStore(isOfReading(record) ? 'readings' : 'pages');
  // What cannot be put has no key, and nobody could ever find it.
  await store.add(record as never).catch(() => {});
}

const isOfReading = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'page' in record && 'readAt' in record;
