/** Faroese, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['ein', 'eitt', 'eina', 'einum'],
    nouns: {
      comments: ['viðmerking', 'viðmerkingar'],
      followers: ['fylgjari', 'fylgjarar'],
      likes: ['dámar hetta'],
    },
  },
];
