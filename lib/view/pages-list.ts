/** The list of all pages kept: a line for each, and what is looked for in it. Pure. */
import type { Lens, Verdict } from '../diagnosis/diagnosis.ts';
import { foldedText } from '../language/text.ts';
import type { Site } from '../reading/reading.ts';
import type { KeptPage } from '../store/kept-page.ts';
import type { KeptSet } from '../store/kept-set.ts';

export interface PageLine {
  page: KeptPage;
  /** The sets that it is in, in their order. */
  sets: KeptSet[];
  /** It is the own page of a set, though not the person's own: a client's. */
  client: boolean;
  /** The day to look again has come. */
  due: boolean;
  /** All that a search looks into, folded. */
  sought: string;
}

export interface PageFilter {
  text: string;
  site: Site | null;
  verdict: Verdict | null;
  role: Lens | null;
  /** Only pages whose day to look again has come. */
  due: boolean;
}

export const NO_FILTER: PageFilter = { text: '', site: null, verdict: null, role: null, due: false };

/** A set, the pages that are in none, or all. */
export type Shelf = KeptSet | 'none' | null;

/** Letters that are no letter with an accent, and are searched for by those who have none of them on their keys. */
const ALIKE: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** What a search compares: without accents, in lower case. "Électricité Œuvre" -> "electricite oeuvre". */
export function foldedForSearch(text: string): string {
  return foldedText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđı]/g, (letter) => ALIKE[letter] ?? letter);
}

/** The day that it is for the person, YYYY-MM-DD: what they wrote down was a day of their own calendar. */
export function dayHere(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** @param today YYYY-MM-DD. @returns a line for each page, in their order. */
export function linesOf(pages: readonly KeptPage[], sets: readonly KeptSet[], today: string): PageLine[] {
  const setsOf = new Map<string, KeptSet[]>();
  for (const set of sets) {
    for (const key of set.pages) setsOf.set(key, [...(setsOf.get(key) ?? []), set]);
  }
  return pages.map((page) => {
    const own = setsOf.get(page.key) ?? [];
    return {
      page,
      sets: own,
      client: page.lens !== 'mine' && own.some((set) => set.own === page.key),
      due: page.checkAgain !== null && page.checkAgain <= today,
      sought: foldedForSearch([page.name, page.label, page.note, ...page.keys].filter(Boolean).join('\n')),
    };
  });
}

/** The lines of a shelf: those of a set in the set's order, all others as they come. */
export function linesOn(lines: readonly PageLine[], shelf: Shelf): PageLine[] {
  if (shelf === null) return [...lines];
  if (shelf === 'none') return lines.filter(({ sets }) => sets.length === 0);
  const byKey = new Map(lines.map((line) => [line.page.key, line]));
  return shelf.pages.flatMap((key) => byKey.get(key) ?? []);
}

/** The lines that fit: each word that was typed stands somewhere in name, label, note or handle. */
export function filteredLines(lines: readonly PageLine[], filter: PageFilter): PageLine[] {
  const words = foldedForSearch(filter.text).split(' ').filter(Boolean);
  return lines.filter(
    ({ page, due, sought }) =>
      (filter.site === null || page.site === filter.site) &&
      (filter.role === null || page.lens === filter.role) &&
      (filter.verdict === null || page.row?.verdict === filter.verdict) &&
      (!filter.due || due) &&
      words.every((word) => sought.includes(word)),
  );
}

export function isFiltered({ text, ...rest }: PageFilter): boolean {
  return text.trim() !== '' || Object.values(rest).some(Boolean);
}
