/** Greek, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

/** "Αρέσει σε 1.856 ·" in Facebook's description of a page, "297 ακόλουθοι" in that of its sister site. */
const PAGE_PREVIEW: Source = { where: "a public reader's link previews of Greek pages", year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: {
      hour: ['ώρ', 'ω'],
      day: ['η'],
      year: ['χρ.', 'χρόνος', 'χρόνο', 'χρόνια'],
    },
    now: ['Μόλις τώρα'],
    nouns: {
      comments: ['σχόλιο', 'σχόλια'],
      reactions: ['αντίδραση', 'αντιδράσεις'],
      shares: ['κοινοποιήσεις'],
      views: ['προβολή', 'προβολές'],
      likes: ['Αρέσει σε'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: { minute: ['λ'], hour: ['ώ'], week: ['ε'], year: ['έ'] },
    ago: ['πριν #'],
    fill: ['στη', 'στην', 'στο'],
    nouns: {
      reactions: ['όλες οι αντιδράσεις'],
      shares: ['κοινοποίηση'],
      likes: ['αρέσει σε # άτομο', 'αρέσει σε # άτομα'],
    },
  },
  { site: 'facebook', source: PAGE_PREVIEW, nouns: { likes: ['Αρέσει σε'], followers: ['ακόλουθοι'] } },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['ένα', 'έναν', 'ένας', 'μία', 'μια'],
    nouns: {
      followers: ['ακόλουθος', 'ακόλουθοι', 'ακολούθους'],
      likes: ['Μου αρέσει', '«Μου αρέσει»'],
      employees: ['εργαζόμενος', 'εργαζόμενοι', 'υπάλληλος', 'υπάλληλοι'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      'talking-about': [
        "μιλούν γι' αυτό",
        'μιλούν για αυτό',
        "άτομα μιλούν γι' αυτό",
        'άτομα μιλούν για αυτό',
        "μιλάνε γι' αυτό",
      ],
      'were-here': ['ήταν εδώ', 'άτομα ήταν εδώ'],
    },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      comments: ['σχόλιο', 'σχόλια'],
      reactions: ['αντίδραση', 'αντιδράσεις'],
      shares: ['κοινοποίηση', 'κοινοποιήσεις', 'αναδημοσίευση', 'αναδημοσιεύσεις'],
      views: ['προβολή', 'προβολές'],
      followers: ['ακόλουθος στο LinkedIn', 'ακόλουθοι στο LinkedIn'],
    },
  },
];
