/** Armenian, one of Facebook's languages. What is counted stays singular behind a number. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['մեկ', 'մի'],
    nouns: {
      comments: ['մեկնաբանություն', 'մեկնաբանություններ'],
      reactions: ['արձագանք', 'արձագանքներ'],
      shares: ['տարածում', 'տարածումներ'],
      views: ['դիտում', 'դիտումներ'],
      followers: ['հետևորդ', 'հետևորդներ'],
      likes: ['հավանում', 'հավանումներ', 'հավանել են'],
    },
  },
];
