import { existsSync } from 'node:fs';
import type { SiteWords } from '../../lib/language/site-words/rows.ts';

/** The sites' own words in a language; none where no file has any. */
export async function siteWordsOf(language: string): Promise<SiteWords[]> {
  const file = new URL(`../../lib/language/site-words/${language}.ts`, import.meta.url);
  if (!existsSync(file)) return [];
  const { words } = (await import(file.href)) as { words: SiteWords[] };
  return words;
}
