import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Catalogue, words } from '../lib/words/words.ts';

/** The catalogue in the person's language, for every component below. */
export const WordsContext = createContext<Catalogue>(words('en'));

export const useWords = (): Catalogue => useContext(WordsContext);
