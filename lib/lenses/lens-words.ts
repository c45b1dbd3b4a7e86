import type { DeeperWords } from '../words/en/deeper.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords } from '../words/words.ts';

export type LensWords = Pick<DeeperWords, 'callLines' | 'questions' | 'prospect' | 'comparison' | 'remarks'>;

/** All that the lenses say by themselves, in one language. */
export const lensWords: (locale: Locale) => LensWords = deeperWords;
