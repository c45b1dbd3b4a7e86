/** The lexicons where there is a disk: for the command line, the build and the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lexiconFor } from '../lib/language/languages.ts';
import type { Lexicon, SiteName, WordsOf } from '../lib/language/words.ts';
import { wordsAmong } from '../lib/language/words-among.ts';

const FOLDER = resolve(import.meta.dirname, '../lib/language/lexicons');

/** The names of all lexicons. */
export function lexiconNames(): string[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.slice(0, -'.json'.length)).sort();
}

/** A lexicon's file as it is; `null` where there is none. */
export function lexiconText(name: string): string | null {
  try {
    return readFileSync(join(FOLDER, `${name}.json`), 'utf8');
  } catch {
    return null;
  }
}

const read = new Map<string, Lexicon | null>();

/** Read once. */
function lexiconOnDisk(name: string): Lexicon | null {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = lexiconText(name);
  const lexicon = text === null ? null : (JSON.parse(text) as Lexicon);
  read.set(name, lexicon);
  return lexicon;
}

const made = new Map<SiteName, WordsOf>();

/** The words of all languages, as a reader of one site asks for them. */
export function wordsOnDisk(site: SiteName): WordsOf {
  const known = made.get(site);
  if (known !== undefined) return known;
  const words = wordsAmong(site, (language) => {
    const name = lexiconFor(language);
    return name === null ? null : lexiconOnDisk(name);
  });
  made.set(site, words);
  return words;
}

/** A lexicon by its name, as the extension's pages load it. */
export async function loadLexicon(name: string): Promise<Lexicon | null> {
  return lexiconOnDisk(name);
}
