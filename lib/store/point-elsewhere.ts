/** Whatever names a page by its key: sets, drafts, and the same company's page on the other site. */
import { soundPage, soundSet } from './checked.ts';
import type { KeptPage } from './kept-page.ts';
import type { Writing } from './schema.ts';

/** Everything that named one page names another from now on. */
export async function pointElsewhere(transaction: Writing, from: KeptPage, to: KeptPage): Promise<void> {
  await renameInSets(transaction, from.key, to.key);
  // Whoever is joined already stays so.
  const isFree = to.sameCompanyAs === null || to.sameCompanyAs === from.sameCompanyAs;
  await changePartners(transaction, from.key, isFree ? to.key : null);
  await renameDrafts(transaction, from.key, to.key);
}

async function renameInSets(transaction: Writing, from: string, to: string): Promise<void> {
  const renamed = (key: string) => (key === from ? to : key);
  const sets = transaction.objectStore('sets');
  for (const value of await sets.getAll()) {
    const set = soundSet(value);
    if (!set?.pages.includes(from)) continue;
    await sets.put({ ...set, pages: [...new Set(set.pages.map(renamed))], own: set.own && renamed(set.own) });
  }
}

/** Whoever was joined with one page is with another; with `null` with none. */
export async function changePartners(transaction: Writing, from: string, to: string | null): Promise<void> {
  const pages = transaction.objectStore('pages');
  for (const value of await pages.getAll()) {
    const page = soundPage(value);
    if (page?.sameCompanyAs === from) await pages.put({ ...page, sameCompanyAs: to });
  }
}

/** A draft that is of pages, and not of a set, is kept under their keys in order (lib/report/draft.ts). */
async function renameDrafts(transaction: Writing, from: string, to: string): Promise<void> {
  const drafts = transaction.objectStore('drafts');
  for (const { key, draft } of await drafts.getAll()) {
    const keys = key.split(' ');
    if (!keys.includes(from)) continue;
    const renamed = [...new Set(keys.map((each) => (each === from ? to : each)))].toSorted().join(' ');
    await drafts.delete(key);
    if ((await drafts.get(renamed)) === undefined) await drafts.put({ key: renamed, draft });
  }
}
