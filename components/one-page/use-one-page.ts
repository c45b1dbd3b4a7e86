import { useEffect, useState } from 'preact/hooks';
import type { KeptPage, KeptWithReadings } from '../../lib/store/kept-page.ts';
import type { KeptSet } from '../../lib/store/kept-set.ts';
import { type Store, StoreError, type StoreProblem } from '../../lib/store/store.ts';
import { useFromStore } from '../tabs/use-from-store.ts';
import { useWorld, type World } from '../tabs/world.ts';

export interface Found {
  state: 'found';
  kept: KeptWithReadings;
  /** The same company's page on the other site, by the person's word. */
  joined: KeptWithReadings | null;
  /** All pages kept, to choose that page from. */
  pages: readonly KeptPage[];
  sets: readonly KeptSet[];
}

export type Looked = Found | { state: 'looking' | 'missing' } | { state: 'failed'; problem: StoreProblem };

/** A kept page by any of its names, as it changes in this window or another. */
export function useOnePage(keyOf: string): Looked {
  const world = useWorld();
  const [looked, setLooked] = useState<Looked>({ state: 'looking' });
  // Before the question for the next page, so that nothing of the last one stands meanwhile.
  useEffect(() => setLooked({ state: 'looking' }), [keyOf]);
  useFromStore(() => lookUp(world, keyOf), setLooked, [keyOf]);
  return looked;
}

async function lookUp(world: World, keyOf: string): Promise<Looked> {
  try {
    return await found(await world.store(), keyOf);
  } catch (error) {
    console.error(error);
    return { state: 'failed', problem: error instanceof StoreError ? error.problem : 'failed' };
  }
}

async function found(store: Store, keyOf: string): Promise<Looked> {
  const pages = await store.pages();
  const page = pages.find(({ key, keys }) => key === keyOf || keys.includes(keyOf));
  if (page === undefined) return { state: 'missing' };
  const { key, sameCompanyAs } = page;
  const [some, sets] = await Promise.all([
    store.some(sameCompanyAs === null ? [key] : [key, sameCompanyAs]),
    store.sets(),
  ]);
  const kept = some.find((each) => each.page.key === key);
  if (kept === undefined) return { state: 'missing' };
  const joined = some.find((each) => each.page.key !== key) ?? null;
  return { state: 'found', kept, joined, pages, sets: sets.filter((set) => set.pages.includes(key)) };
}
