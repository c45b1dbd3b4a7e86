/** What a person does with sets, as pure steps from one set to the next. */
import type { KeptPage } from '../store/kept-page.ts';
import { type KeptSet, MOST_IN_SET } from '../store/kept-set.ts';

export type NameProblem = 'empty' | 'taken';

/** A name without white space around it; two spaces in it are one. */
export const plainName = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** Why a set cannot have that name; `null` where it can. @param id the set itself, which may keep its name */
export function nameProblem(name: string, sets: readonly KeptSet[], id: string | null): NameProblem | null {
  const plain = plainName(name);
  if (plain === '') return 'empty';
  const isTaken = sets.some((set) => set.id !== id && set.name.toLowerCase() === plain.toLowerCase());
  return isTaken ? 'taken' : null;
}

/**
 * Its own page is the one among them that is the person's; where there are several, or none, the person chooses.
 *
 * @param id a name that no other set has, for ever
 */
export function newSet(id: string, name: string, pages: readonly Pick<KeptPage, 'key' | 'lens'>[], now: Date): KeptSet {
  const [mine, another] = pages.filter(({ lens }) => lens === 'mine');
  const own = mine && !another ? mine.key : null;
  const keys = pages.map(({ key }) => key);
  return { id, name: plainName(name), pages: keys, own, madeAt: now.toISOString(), roundSince: null };
}

/** With these pages behind its own; `null` where they would be more than a set holds, and then none is added. */
export function withPages(set: KeptSet, keys: readonly string[]): KeptSet | null {
  const pages = [...new Set([...set.pages, ...keys])];
  return pages.length > MOST_IN_SET ? null : { ...set, pages };
}

export function withoutPages(set: KeptSet, keys: readonly string[]): KeptSet {
  const pages = set.pages.filter((key) => !keys.includes(key));
  return { ...set, pages, own: set.own !== null && pages.includes(set.own) ? set.own : null };
}

/** With a page one place further up (-1) or down (1); the same where it cannot go there. */
export function moved(set: KeptSet, key: string, by: -1 | 1): KeptSet {
  const at = set.pages.indexOf(key);
  const to = at + by;
  if (at < 0 || to < 0 || to >= set.pages.length) return set;
  return { ...set, pages: set.pages.toSpliced(at, 1).toSpliced(to, 0, key) };
}

/** A page that is to be read again, with all others of its set. */
export interface RoundPage {
  page: KeptPage;
  /** It was read since the round began. */
  read: boolean;
}

/** The set's pages in its order, each ticked once it is read; `null` where no round is under way. */
export function roundOf({ pages, roundSince }: KeptSet, kept: readonly KeptPage[]): RoundPage[] | null {
  if (roundSince === null) return null;
  const byKey = new Map(kept.map((page) => [page.key, page]));
  return pages.flatMap((key) => {
    const page = byKey.get(key);
    return page ? [{ page, read: page.lastReadAt >= roundSince }] : [];
  });
}
