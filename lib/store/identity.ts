/** Which kept page a reading is of. A page's number decides; without one its handle, then its address. */
import { pageKeys } from '../reading/page-key.ts';
import type { PageReading } from '../reading/reading.ts';
import type { KeptPage } from './kept-page.ts';

/** The site's own numbers among a page's names. */
const numbersOf = (keys: readonly string[]): string[] => keys.filter((key) => /^\w+:\d+$/.test(key));

/** False where two pages have numbers, and none in common: the same handle is then one that has moved. */
export function mayBeOne(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  return ours.length === 0 || theirs.length === 0 || ours.some((number) => theirs.includes(number));
}

/**
 * The page that a reading is of; `null`: it was never kept.
 *
 * @param ask the page that goes by a name
 */
export async function pageOf(
  reading: PageReading,
  ask: (name: string) => Promise<KeptPage | null>,
): Promise<KeptPage | null> {
  const names = pageKeys(reading);
  for (const name of names) {
    const page = await ask(name);
    if (page !== null && mayBeOne(names, page.keys)) return page;
  }
  return null;
}
