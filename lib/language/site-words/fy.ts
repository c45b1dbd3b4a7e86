/** Frisian, one of Facebook's languages. As in Dutch, one word is both a comment and a reaction. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['in', 'ien'],
    nouns: {
      reactions: ['reaksje', 'reaksjes', 'Alle reaksjes'],
      comments: ['reaksje', 'reaksjes', 'opmerking', 'opmerkings', 'opmerkingen'],
      shares: ['kear dield'],
      views: ['kear besjoen', 'werjefte', 'werjeften'],
      followers: ['folger', 'folgers', 'minsken folgje dit'],
      likes: ['fyn-ik-leuk', 'fyn-ik-leuks', 'fyn ik leuk', 'minsken fine dit leuk'],
      'talking-about': ['minsken prate hjiroer', 'prate hjiroer'],
      'were-here': ['wienen hjir', 'wie hjir', 'minsken wienen hjir'],
    },
  },
];
