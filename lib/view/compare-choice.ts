/** Which pages the comparison shows, and how: it stands in the address of the tab, and nowhere else. */
import type { KeptPage } from '../store/kept-page.ts';
import { type KeptSet, MOST_IN_SET } from '../store/kept-set.ts';
import type { Scale } from './compare-axis.ts';
import { NAMINGS, type Naming } from './compare-names.ts';
import { isSortKey, type Sort } from './compare-sort.ts';

export interface Choice {
  /** The page that the tab was opened for, by one of its names. */
  page: string | null;
  /** The id of the set that is compared. */
  set: string | null;
  /** Keys of the pages that were selected, in their order. */
  pages: readonly string[] | null;
  /** The person asked for all pages. Before that no name stands there that they did not come from. */
  all: boolean;
  /** Keys of pages that the person took out of the table. */
  hidden: readonly string[];
  sort: Sort | null;
  scale: Scale;
  names: Naming;
}

export const NOTHING_CHOSEN: Choice = {
  page: null,
  set: null,
  pages: null,
  all: false,
  hidden: [],
  sort: null,
  scale: 'common',
  names: 'shown',
};

/** The pages that may be named, those of them that the table shows, and how many stay unnamed. */
export interface Chosen<Page> {
  named: Page[];
  /** Twenty at most. */
  shown: Page[];
  unnamed: number;
  /** How many were asked for beyond the twenty. */
  beyond: number;
  /** The key of the own page that the set names; `null` where the pages say themselves which is one's own. */
  own: string | null;
}

/** What an address asks for; whatever else stands in it is left aside. */
export function choiceFrom(hash: string): Choice {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const by = asked.get('sort');
  const pages = asked.getAll('of');
  const names = asked.get('names');
  return {
    page: asked.get('page'),
    set: asked.get('set'),
    pages: pages.length > 0 ? pages : null,
    all: asked.get('show') === 'all',
    hidden: asked.getAll('hide'),
    sort: isSortKey(by) ? { by, descending: asked.get('order') === 'descending' } : null,
    scale: asked.get('scale') === 'own' ? 'own' : 'common',
    names: NAMINGS.find((naming) => naming === names) ?? 'shown',
  };
}

/** The address of a choice, from its `#` on. */
export function hashOf({ page, set, pages, all, hidden, sort, scale, names }: Choice): string {
  const parts = new URLSearchParams();
  if (page !== null) parts.set('page', page);
  if (set !== null) parts.set('set', set);
  for (const key of pages ?? []) parts.append('of', key);
  if (all) parts.set('show', 'all');
  for (const key of hidden) parts.append('hide', key);
  if (sort) {
    parts.set('sort', sort.by);
    parts.set('order', sort.descending ? 'descending' : 'ascending');
  }
  if (scale !== 'common') parts.set('scale', scale);
  if (names !== 'shown') parts.set('names', names);
  return `#${parts}`;
}

/** The choice that shows a set, or pages that were selected. */
export function choiceOf(subject: { set: string } | { pages: readonly string[] }): Choice {
  return { ...NOTHING_CHOSEN, ...subject };
}

/**
 * A set's pages and selected ones stand in the person's order; else the page that was asked for, among all the others
 * where these were asked for too. Own pages come first.
 *
 * @param pages all that are kept, the last read first.
 */
export function chosenPages<Page extends Pick<KeptPage, 'key' | 'keys' | 'lens'>>(
  pages: readonly Page[],
  sets: readonly KeptSet[],
  choice: Pick<Choice, 'page' | 'set' | 'pages' | 'all' | 'hidden'>,
): Chosen<Page> {
  const set = sets.find(({ id }) => id === choice.set) ?? null;
  const own = set?.own ?? null;
  const isOwn = ({ key, lens }: Page) => (own === null ? lens === 'mine' : key === own);
  const isAsked = ({ keys }: Page) => choice.page !== null && keys.includes(choice.page);
  const rank = (one: Page) => (isOwn(one) ? 0 : isAsked(one) ? 1 : 2);
  const named = namedPages(pages, set, choice, isAsked).toSorted((a, b) => rank(a) - rank(b));
  const wanted = named.filter(({ key }) => !choice.hidden.includes(key));
  const shown = wanted.slice(0, MOST_IN_SET);
  return { named, shown, unnamed: pages.length - named.length, beyond: wanted.length - shown.length, own };
}

function namedPages<Page extends Pick<KeptPage, 'key' | 'keys' | 'lens'>>(
  pages: readonly Page[],
  set: KeptSet | null,
  { set: asked, pages: selected, all }: Pick<Choice, 'set' | 'pages' | 'all'>,
  isAsked: (page: Page) => boolean,
): Page[] {
  if (all) return [...pages];
  const keys = asked === null ? selected : (set?.pages ?? []);
  if (keys) return keys.flatMap((key) => pages.find((page) => page.keys.includes(key) || page.key === key) ?? []);
  return pages.some(isAsked) ? pages.filter((one) => isAsked(one) || one.lens === 'mine') : [];
}

/** The same choice with one page shown, or taken out. */
export function withPage(choice: Choice, key: string, shown: boolean): Choice {
  const others = choice.hidden.filter((hidden) => hidden !== key);
  return { ...choice, hidden: shown ? others : [...others, key] };
}
