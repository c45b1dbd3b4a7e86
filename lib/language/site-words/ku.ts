/** Kurmanji Kurdish, as Facebook writes it. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

const MOMENT: Source = { where: 'moment/moment, locale/ku.js', year: 2020, isElsewhere: true };

export const words: SiteWords[] = [
  { site: 'facebook', source: MOMENT, units: { minute: ['xulek'], hour: ['demjimêr'] }, fill: ['di demjimêr', 'de'] },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['yek'],
    units: { hour: ['saet', 'demjimêr', 'demjimêran'], minute: ['deqîqe', 'xulek', 'xulekan'] },
    nouns: {
      followers: ['şopîner', 'şopdar', 'kes dişopînin'],
      employees: ['karmend', 'xebatkar'],
      comments: ['şîrove', 'şirove'],
      reactions: ['reaksiyon', 'bertek'],
      shares: ['parvekirin', 'par ve kirin'],
      views: ['dîtin', 'temaşekirin', 'nîşandan'],
      likes: ['ecibandin', 'hezkirin', 'begenî', 'kes vê diecibînin', 'kes ji vê hez dikin'],
      'talking-about': ['kes li ser vê diaxivin', 'kes behsa vê dikin'],
      'were-here': ['kes li vir bûn', 'li vir bûn'],
    },
  },
];
