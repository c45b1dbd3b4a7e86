import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DeeperWords } from '../lib/words/en/deeper.ts';
import type { FirstWords } from '../lib/words/en/first.ts';
import type { PageWords } from '../lib/words/en/pages.ts';
import type { Locale } from '../lib/words/format.ts';
import { deeperWords, pageWords, words } from '../lib/words/words.ts';

/** The person's language, for every component below. */
export const LocaleContext = createContext<Locale>('en');

export const useLocale = (): Locale => useContext(LocaleContext);

export const useWords = (): FirstWords => words(useLocale());

/** Only in what is drawn once these words are loaded. */
export const useDeeperWords = (): DeeperWords => deeperWords(useLocale());

/** Only in the extension's tabs. */
export const usePageWords = (): PageWords => pageWords(useLocale());
