/** Which pages the Compare tab shows, and how they are sorted: it stands in the address of the tab, and nowhere else. */
import type { KeptPage } from '../store/kept-page.ts';
import { isSortKey, type Sort } from './compare-sort.ts';

export interface Choice {
  /** The page that the tab was opened for, by one of its names. */
  page: string | null;
  /** The person asked for all pages. Before that no name stands there that they did not come from. */
  all: boolean;
  /** Keys of pages that the person took out of the table. */
  hidden: readonly string[];
  sort: Sort | null;
}

/** The pages that may be named, those of them that the table shows, and how many stay unnamed. */
export interface Chosen<Page extends { page: KeptPage }> {
  named: Page[];
  shown: Page[];
  unnamed: number;
}

/** What an address asks for; whatever else stands in it is left aside. */
export function choiceFrom(hash: string): Choice {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const by = asked.get('sort');
  return {
    page: asked.get('page'),
    all: asked.get('show') === 'all',
    hidden: asked.getAll('hide'),
    sort: isSortKey(by) ? { by, descending: asked.get('order') === 'descending' } : null,
  };
}

/** The address of a choice, from its `#` on. */
export function hashOf({ page, all, hidden, sort }: Choice): string {
  const parts = new URLSearchParams();
  if (page !== null) parts.set('page', page);
  if (all) parts.set('show', 'all');
  for (const key of hidden) parts.append('hide', key);
  if (sort) {
    parts.set('sort', sort.by);
    parts.set('order', sort.descending ? 'descending' : 'ascending');
  }
  return `#${parts}`;
}

/** Own pages stand first, then the one that was asked for, then the others in their order. */
export function chosenPages<Page extends { page: KeptPage }>(
  pages: readonly Page[],
  choice: Omit<Choice, 'sort'>,
): Chosen<Page> {
  const isAsked = ({ page }: Page) => choice.page !== null && page.keys.includes(choice.page);
  const isMine = ({ page }: Page) => page.lens === 'mine';
  const named = choice.all ? [...pages] : pages.some(isAsked) ? pages.filter((one) => isAsked(one) || isMine(one)) : [];
  const rank = (one: Page) => (isMine(one) ? 0 : isAsked(one) ? 1 : 2);
  const ordered = named.toSorted((a, b) => rank(a) - rank(b));
  return {
    named: ordered,
    shown: ordered.filter(({ page }) => !choice.hidden.includes(page.key)),
    unnamed: pages.length - named.length,
  };
}

/** The same choice with one page shown, or taken out. */
export function withPage(choice: Choice, key: string, shown: boolean): Choice {
  const others = choice.hidden.filter((hidden) => hidden !== key);
  return { ...choice, hidden: shown ? others : [...others, key] };
}
