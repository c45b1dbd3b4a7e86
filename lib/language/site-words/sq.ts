/** Albanian, as Facebook writes it; LinkedIn does not come in Albanian. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

/** "para një ore", "para 5 orësh", "para 3 javësh" (hustcc/timeago.js, src/lang/sq.ts). */
const TIMEAGO: Source = { where: 'hustcc/timeago.js, its Albanian words', year: 2018, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: TIMEAGO,
    ago: ['para #'],
    one: ['një'],
    units: {
      minute: ['minute', 'minutash'],
      hour: ['ore', 'orësh'],
      day: ['ditë', 'ditësh'],
      week: ['jave', 'javësh'],
      month: ['muaji', 'muajsh'],
      year: ['viti', 'vjetësh'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    now: ['sapo', 'pikërisht tani', 'tani', 'pak më parë'],
    fill: ['në', 'ora', 'më'],
    nouns: {
      comments: ['koment', 'komente'],
      reactions: ['reagim', 'reagime', 'reaksion', 'reaksione', 'të gjitha reagimet', 'të gjitha reaksionet'],
      shares: ['shpërndarje', 'ndarje', 'shpërndarë # herë'],
      views: ['shikim', 'shikime', 'pamje', 'parje', 'shikuar # herë'],
      likes: [
        'pëlqim',
        'pëlqime',
        'më pëlqen',
        'persona e pëlqejnë këtë',
        'person e pëlqen këtë',
        'vetave u pëlqen kjo',
        'pëlqehet nga # persona',
      ],
      followers: ['ndjekës', 'ndjekësi', 'persona e ndjekin këtë', 'person e ndjek këtë'],
      employees: ['punonjës', 'i punësuar', 'të punësuar'],
      'talking-about': [
        'po flasin për këtë',
        'flasin për këtë',
        'po flet për këtë',
        'persona po flasin për këtë',
        'veta po flasin për këtë',
      ],
      'were-here': ['kanë qenë këtu', 'ishin këtu', 'ka qenë këtu', 'persona kanë qenë këtu', 'persona ishin këtu'],
    },
  },
];
