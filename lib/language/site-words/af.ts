/** Afrikaans, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { minute: ['m'], hour: ['h'], day: ['d'], year: ['j'] },
    now: ['Sopas'],
    nouns: {
      comments: ['Kommentaar', 'opmerkings'],
      reactions: ['Reaksie', 'Reaksies'],
      views: ['kyk', 'kyke'],
      likes: ['hou hiervan', 'hou van'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: { hour: ['u'], week: ['w'] },
    nouns: {
      comments: ['kommentare', 'opmerking'],
      reactions: ['alle reaksies'],
      likes: ['mense hou hiervan', 'mense hou van'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ["'n", 'een', 'één'],
    nouns: {
      shares: ['deling', 'delings', 'deel', 'gedeel', '# keer gedeel'],
      views: ['kyker', 'kykers'],
      followers: ['volgeling', 'volgelinge', 'volger', 'volgers'],
      'talking-about': ['praat hieroor', 'mense praat hieroor'],
      'were-here': ['was hier'],
    },
  },
];
