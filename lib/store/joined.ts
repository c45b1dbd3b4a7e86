/** Two pages that turn out to be one: nothing that a person said of either is lost. Pure. */
import type { Given } from '../lenses/lens.ts';
import type { Advice, KeptPage } from './kept-page.ts';

/** @param page keeps its key, and its own word where both have one. @param other the same page under other names */
export function joinedPages(page: KeptPage, other: KeptPage): KeptPage {
  const [newer, older] = Date.parse(other.lastReadAt) > Date.parse(page.lastReadAt) ? [other, page] : [page, other];
  const noted = laterOf(page.notedAt, other.notedAt);
  return {
    ...page,
    keys: [...new Set([...page.keys, ...other.keys])],
    name: newer.name ?? older.name,
    url: newer.url,
    lastReadAt: newer.lastReadAt,
    // What is a person's own stays so.
    lens: [page.lens, other.lens].includes('mine') ? 'mine' : newer.lens,
    answers: { ...other.answers, ...page.answers },
    given: allGiven(page.given, other.given),
    label: page.label || other.label,
    note: [...new Set([page.note, other.note])].filter(Boolean).join('\n'),
    notedAt: noted,
    checkAgain: earlierOf(page.checkAgain, other.checkAgain),
    sameCompanyAs: page.sameCompanyAs ?? other.sameCompanyAs,
    advice: allAdvice(page.advice, other.advice),
    row: null,
  };
}

/** Of a question that was given twice the later time. */
export function allGiven(one: readonly Given[], other: readonly Given[]): Given[] {
  const given = [...one, ...other].toSorted((a, b) => a.at.localeCompare(b.at));
  return [...new Map(given.map((each) => [each.id, each])).values()];
}

/** Of one reading once, the newest last. */
export function allAdvice(one: readonly Advice[], other: readonly Advice[]): Advice[] {
  const advice = new Map([...other, ...one].map((each) => [each.at, each]));
  return [...advice.values()].toSorted((a, b) => a.at.localeCompare(b.at));
}

const present = (...values: (string | null)[]): string[] => values.filter((value) => value !== null).toSorted();

const earlierOf = (a: string | null, b: string | null): string | null => present(a, b)[0] ?? null;
const laterOf = (a: string | null, b: string | null): string | null => present(a, b).at(-1) ?? null;
