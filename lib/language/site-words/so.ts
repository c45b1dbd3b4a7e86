/** Somali, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['hal'],
    nouns: {
      comments: ['faallo', 'faallooyin'],
      followers: ['raace', 'raacayaal'],
    },
  },
];
