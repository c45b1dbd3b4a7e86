/** The words of languages whose lexicons are at hand, wherever that is. */
import { type Lexicon, type SiteName, type Words, type WordsOf, wordsOn } from './words.ts';

/**
 * What a reader of one site asks for words.
 *
 * @param lexiconOf the lexicon that serves a page's language, where it is at hand
 */
export function wordsAmong(site: SiteName, lexiconOf: (language: string) => Lexicon | null | undefined): WordsOf {
  const made = new Map<string, Words>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const lexicon = lexiconOf(language);
    const words = lexicon ? wordsOn(lexicon, site) : null;
    // One that is not there yet may still come.
    if (words !== null) made.set(language, words);
    return words;
  };
}
