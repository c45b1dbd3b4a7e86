import { pageKeys } from '../reading/page-key.ts';
import type { PageReading } from '../reading/reading.ts';
import { mayBeOne } from './identity.ts';
import type { KeptPage } from './kept-page.ts';

/** What a reading says of the pages that go by its names. */
export interface Resolved {
  /** The page that it is of; `null`: none yet. */
  page: KeptPage | null;
  /** Pages that turn out to be the same one. */
  same: KeptPage[];
  /** Other pages, which leave these names to it: a handle was given to another company. */
  leaving: { page: KeptPage; names: string[] }[];
  /** Names that another page goes by, which was seen with them later. */
  foreign: string[];
}

/**
 * Whose page a reading is of, and whose it was held for. Two pages with different numbers are never one.
 *
 * @param found pages that go by the reading's names, those by the steadiest name first, each once
 */
export function resolved(reading: PageReading, found: readonly KeptPage[]): Resolved {
  const names = pageKeys(reading);
  const result: Resolved = { page: null, same: [], leaving: [], foreign: [] };
  let known: string[] = names;
  for (const page of found) {
    if (mayBeOne(known, page.keys)) {
      known = [...known, ...page.keys];
      if (result.page === null) result.page = page;
      else result.same.push(page);
      continue;
    }
    const shared = names.filter((name) => page.keys.includes(name));
    if (Date.parse(page.lastReadAt) > Date.parse(reading.readAt)) result.foreign.push(...shared);
    else result.leaving.push({ page, names: shared });
  }
  return result;
}
