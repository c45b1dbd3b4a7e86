/** Sardinian, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['unu', 'una'],
    joints: ['de'],
    nouns: {
      reactions: ['reatzione', 'reatziones', 'Totu sas reatziones'],
      comments: ['cummentu', 'cummentos'],
      shares: ['cumpartzidura', 'cumpartziduras', 'borta cumpartzidu', 'bortas cumpartzidu'],
      views: ['visualizatzione', 'visualizatziones'],
      followers: ['sighidore', 'sighidores'],
      likes: ["m'agradat", 'persones agradat custu'],
      'talking-about': ['persones sunt faeddende de custu', 'persone est faeddende de custu'],
      'were-here': ['persones sunt istadas inoghe', 'persone est istada inoghe'],
    },
  },
];
