/** Catalan, one of Facebook's languages. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

/** "Fa un moment": the last minute, as other pages say it. */
const JUST_NOW: Source = { where: 'hustcc/timeago.js src/lang/ca.ts', year: 2026, isElsewhere: true };

/** dateparser's words that say nothing in a Catalan date (scrapinghub/dateparser, ca.yaml). */
const DATES: Source = {
  where: 'scrapinghub/dateparser dateparser_data/supplementary_language_data/date_translation_data/ca.yaml',
  year: 2026,
  isElsewhere: true,
};

export const words: SiteWords[] = [
  { site: 'facebook', source: DATES, fill: ['de', 'del'] },
  { site: 'facebook', source: JUST_NOW, now: ['Fa un moment'] },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['un', 'una'],
    joints: ['de', "d'"],
    nouns: {
      reactions: ['reacció', 'reaccions', 'Totes les reaccions'],
      comments: ['comentari', 'comentaris'],
      shares: [
        'vegada compartit',
        'vegades compartit',
        'vegada compartida',
        'vegades compartida',
        'compartit',
        'compartits',
      ],
      views: ['visualització', 'visualitzacions', 'reproducció', 'reproduccions'],
      followers: ['seguidor', 'seguidors', 'persones ho segueixen', 'persona ho segueix'],
      likes: ["m'agrada", 'A # persones els agrada això', 'A # persona li agrada això', 'persones els agrada això'],
      'talking-about': ['en parlen', 'en parla', 'persones en parlen', 'persona en parla', "persones parlen d'això"],
      'were-here': ['persones han estat aquí', 'persona ha estat aquí', 'hi han estat', 'han estat aquí'],
    },
  },
];
