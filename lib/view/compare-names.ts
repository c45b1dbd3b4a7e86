/** What stands in place of names that are hidden: a letter for each page, and a band for its followers. */
import type { Count } from '../reading/reading.ts';
import type { KeptPage } from '../store/kept-page.ts';

export const NAMINGS = ['shown', 'hidden', 'own-shown'] as const;
/** `'own-shown'`: all names are hidden but the own page's. */
export type Naming = (typeof NAMINGS)[number];

export interface Alias {
  /** By the page's position: it tells nothing of the name. */
  letter: string;
  /** The own page's name, where it is not to be hidden. Its links, ids and exact followers are, in any case. */
  isNamed: boolean;
}

/** How a page is called: its own name, or its letter where that is hidden. */
export interface Named {
  name: string | null;
  letter: string | null;
}

/** From `low` to under `high` followers; `null`: no bound above. */
export interface Band {
  low: number;
  high: number | null;
}

const BANDS: readonly [Band, ...Band[]] = [
  { low: 0, high: 1000 },
  { low: 1000, high: 5000 },
  { low: 5000, high: 10_000 },
  { low: 10_000, high: null },
];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The aliases of pages by their keys, in the order in which they are given.
 *
 * @param isOwn whose page is the person's, or the client's.
 * @returns `null` where names are shown.
 */
export function aliasesOf<Page extends Pick<KeptPage, 'key'>>(
  pages: readonly Page[],
  isOwn: (page: Page) => boolean,
  names: Naming,
): ReadonlyMap<string, Alias> | null {
  if (names === 'shown') return null;
  const alias = (page: Page, index: number): Alias => ({
    letter: letterAt(index),
    isNamed: names === 'own-shown' && isOwn(page),
  });
  return new Map(pages.map((page, index) => [page.key, alias(page, index)]));
}

/** A, B … Z, AA, AB … */
function letterAt(index: number): string {
  const last = LETTERS.charAt(index % LETTERS.length);
  return index < LETTERS.length ? last : letterAt(Math.floor(index / LETTERS.length) - 1) + last;
}

/** The band in which a number of followers certainly lies: a rounded one may reach over two of them. */
export function bandOf(followers: Count | null): Band | null {
  if (followers === null) return null;
  const bandWith = (value: number) => BANDS.find(({ high }) => high === null || value < high) ?? BANDS[0];
  return { low: bandWith(followers.low).low, high: bandWith(followers.high).high };
}
