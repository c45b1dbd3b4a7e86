/** What two sites have in common stands once in a lexicon. */
import type { SiteName } from '../../lib/language/site-words/rows.ts';
import type { Lexicon, Words } from '../../lib/language/words.ts';

type Table = Record<string, unknown>;

/** Splits the words of each site into those of all and each one's own. */
export function parted(sites: Partial<Record<SiteName, Omit<Words, 'language'>>>): Pick<Lexicon, 'shared' | 'sites'> {
  const all = Object.values(sites) as unknown as Table[];
  const shared = common(all) as Partial<Words>;
  const own = Object.entries(sites).map(([site, words]) => [site, rest(words as unknown as Table, shared as Table)]);
  return { shared, sites: Object.fromEntries(own) };
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function common([first = {}, ...others]: Table[]): Table {
  const entries = Object.entries(first).flatMap(([name, value]): [string, unknown][] => {
    const values = others.map((other) => other[name]);
    if (values.every((other) => JSON.stringify(other) === JSON.stringify(value))) return [[name, value]];
    return isTable(value) && values.every(isTable) ? [[name, common([value, ...values])]] : [];
  });
  return Object.fromEntries(entries);
}

function rest(words: Table, shared: Table): Table {
  const entries = Object.entries(words).flatMap(([name, value]): [string, unknown][] => {
    const known = shared[name];
    if (JSON.stringify(known) === JSON.stringify(value)) return [];
    return isTable(value) && isTable(known) ? [[name, rest(value, known)]] : [[name, value]];
  });
  return Object.fromEntries(entries);
}
