/** Romanian, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_ARCHIVE, OWN_WORD } from './sources.ts';

/** "chiar acum", "acum o săptămână", "acum un an", "acum 21 de zile" (hustcc/timeago.js, src/lang/ro.ts). */
const TIMEAGO: Source = { where: 'hustcc/timeago.js, its Romanian words', year: 2018, isElsewhere: true };

/** "26.312 aprecieri", "urmăritori" in Facebook's description of a page. */
const PAGE_PREVIEW: Source = { where: "a public reader of Facebook's link previews of Romanian pages", year: 2026 };

export const words: SiteWords[] = [
  { site: 'facebook', source: FACEBOOK_ARCHIVE, fill: ['la'] },
  { site: 'facebook', source: PAGE_PREVIEW, nouns: { likes: ['aprecieri'], followers: ['urmăritori'] } },
  { site: 'both', source: TIMEAGO, now: ['chiar acum'], one: ['un', 'o'], joints: ['de'] },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['una', 'unu'],
    now: ['adineauri', 'acum câteva momente', 'acum câteva secunde'],
    fill: ['ora'],
    // The site's older texts have the cedilla (ţ, ş), the newer ones the comma below (ț, ș).
    nouns: {
      comments: ['comentariu', 'comentarii', 'număr de comentarii'],
      reactions: ['reacție', 'reacții', 'reacţie', 'reacţii', 'toate reacțiile', 'toate reacţiile'],
      shares: [
        'distribuire',
        'distribuiri',
        'redistribuire',
        'redistribuiri',
        'repostare',
        'repostări',
        'distribuit de # ori',
        'distribuită de # ori',
      ],
      views: ['vizualizare', 'vizualizări', 'afișare', 'afișări', 'redare', 'redări', 'vizionare', 'vizionări'],
      likes: [
        'apreciere',
        'aprecieri',
        'îmi place',
        'persoană apreciază',
        'persoane apreciază',
        'persoană apreciază asta',
        'persoane apreciază asta',
        'apreciat de # persoane',
        'persoanei îi place',
        'persoane le place',
      ],
      followers: [
        'urmăritor',
        'urmăritori',
        'persoană urmărește',
        'persoane urmăresc',
        'persoane urmăresc asta',
        'persoane urmăresc acest lucru',
      ],
      employees: ['angajat', 'angajați', 'angajaţi', 'salariat', 'salariați'],
      'talking-about': [
        'discută despre asta',
        'persoană discută despre asta',
        'persoane discută despre asta',
        'vorbesc despre asta',
        'vorbește despre asta',
        'persoane vorbesc despre asta',
        'discută despre aceasta',
      ],
      'were-here': ['au fost aici', 'a fost aici', 'persoane au fost aici', 'persoană a fost aici'],
    },
  },
];
