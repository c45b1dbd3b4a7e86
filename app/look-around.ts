/** What is kept around a page: the others that it is held against, and the sets that it is in. Loaded with the advice. */

import type { SetRound } from '../components/beside.tsx';
import type { PageReading } from '../lib/reading/reading.ts';
import type { KeptPage, KeptWithReadings } from '../lib/store/kept-page.ts';
import type { KeptSet } from '../lib/store/kept-set.ts';
import { roundOf } from '../lib/view/sets.ts';
import { theStore } from './the-store.ts';

export interface Around {
  /** The chosen set's other pages; without a set those read last, and the person's own. */
  others: KeptWithReadings[];
  /** Sets that the page is in, and the one that it is compared within. */
  sets: KeptSet[];
  within: KeptSet | null;
  round: SetRound | null;
}

/** Nothing is kept, or the store cannot be had. */
export const NOTHING_AROUND: Around = { others: [], sets: [], within: null, round: null };

/** Without a set a page is compared with so many at most. */
const MOST_OTHERS = 20;

/** @param wanted the set that was chosen last: of several it is taken, if it is one of the page's. Never rejects. */
export async function lookAround(reading: PageReading, wanted: string | null): Promise<Around> {
  try {
    const store = await theStore();
    const [here, pages, sets] = await Promise.all([store.page(reading), store.pages(), store.sets()]);
    const of = sets.filter((set) => here !== null && set.pages.includes(here.key));
    const within = of.find(({ id }) => id === wanted) ?? of[0] ?? null;
    const keys = within ? within.pages : keysBeside(pages, reading);
    const others = await store.some(keys.filter((key) => key !== here?.key));
    return { others, sets: of, within, round: within && here && setRound(within, pages, here.key) };
  } catch (error) {
    console.error(error);
    return NOTHING_AROUND;
  }
}

/** The last read first; and the person's own page of this site, however long ago it was read. */
function keysBeside(pages: readonly KeptPage[], { site }: PageReading): string[] {
  const own = pages.find((page) => page.lens === 'mine' && page.site === site);
  const last = pages.slice(0, MOST_OTHERS).map(({ key }) => key);
  return own && !last.includes(own.key) ? [...last.slice(0, -1), own.key] : last;
}

/** From this page on in the set's order, and round again. */
function setRound(set: KeptSet, pages: readonly KeptPage[], here: string): SetRound | null {
  const round = roundOf(set, pages);
  if (round === null || round.length === 0) return null;
  const at = round.findIndex(({ page }) => page.key === here) + 1;
  const next = [...round.slice(at), ...round.slice(0, at)].find(({ page, read }) => !read && page.key !== here);
  const { name = null, url } = next?.page ?? {};
  return { read: round.filter(({ read }) => read).length, of: round.length, next: url ? { name, url } : null };
}
