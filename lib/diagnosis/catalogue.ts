import type { DeeperWords } from '../words/en/deeper.ts';
import type { FirstWords } from '../words/en/first.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords, words } from '../words/words.ts';

export type DiagnosisCatalogue = Pick<FirstWords, 'diagnosis'> & DeeperWords;

/** All words of a diagnosis in one language. */
export const wordsOf = (locale: Locale): DiagnosisCatalogue => ({
  diagnosis: words(locale).diagnosis,
  ...deeperWords(locale),
});
