/**
 * The words of the languages that were loaded, in three parts, each loaded when it is first needed (load.ts) or all at
 * once (all.ts). A key that is missing in another language than English is a type error.
 */
import type { DeeperWords } from './en/deeper.ts';
import type { FirstWords } from './en/first.ts';
import type { PageWords } from './en/pages.ts';
import type { Locale } from './format.ts';

export interface Parts {
  first: FirstWords;
  deeper: DeeperWords;
  pages: PageWords;
}

const known: { [Part in keyof Parts]: Map<Locale, Parts[Part]> } = {
  first: new Map(),
  deeper: new Map(),
  pages: new Map(),
};

/** Makes a part of a language known, or replaces it. */
export function learn<Part extends keyof Parts>(part: Part, locale: Locale, words: Parts[Part]): void {
  known[part].set(locale, words);
}

export const isKnown = (part: keyof Parts, locale: Locale): boolean => known[part].has(locale);

function said<Part extends keyof Parts>(part: Part, locale: Locale): Parts[Part] {
  const words = known[part].get(locale);
  if (words === undefined) throw new Error(`The ${part} words of "${locale}" are not loaded.`);
  return words;
}

/** What is said until the verdict stands. Throws, as the others do, where it was not loaded. */
export const words = (locale: Locale): FirstWords => said('first', locale);

/** Advice, lenses, and what opens on demand. */
export const deeperWords = (locale: Locale): DeeperWords => said('deeper', locale);

/** What the extension's tabs say. */
export const pageWords = (locale: Locale): PageWords => said('pages', locale);

/** The interface's language for the browser's: "fr-CA" -> "fr"; English where there is no catalogue. */
export const localeOf = (language: string): Locale => (/^fr\b/i.test(language) ? 'fr' : 'en');
