/** Norwegian (bokmål), as the two sites write it. LinkedIn calls it "no". */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

/** A company page of no.linkedin.com, signed out: "56 726 followers on LinkedIn", with English words in it. */
const SIGNED_OUT: Source = { where: 'a saved page of no.linkedin.com', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { minute: ['m'], day: ['d'] },
    now: ['Akkurat nå'],
    nouns: {
      comments: ['kommentar', 'kommentarer'],
      reactions: ['reaksjoner'],
      shares: ['deling', 'delinger'],
      views: ['visninger'],
      likes: ['likerklikk'],
    },
  },
  // CLDR counts in "døgn", a day and a night; people say "dag".
  { site: 'both', source: OF_THE_SET, units: { day: ['dag', 'dager'] } },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: { hour: ['t'], week: ['u'] },
    nouns: { reactions: ['reaksjon', 'alle reaksjoner'], views: ['visning'] },
  },
  { site: 'linkedin', source: SIGNED_OUT, nouns: { followers: ['followers', 'followers on LinkedIn'] } },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['en', 'én', 'et', 'ett', 'ei'],
    nouns: {
      followers: ['følger', 'følgere'],
      likes: ['liker dette', 'person liker dette', 'personer liker dette', 'liker', 'likerklikk'],
      employees: ['ansatt', 'ansatte', 'medarbeider', 'medarbeidere'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: { 'talking-about': ['snakker om dette'], 'were-here': ['har vært her'] },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      comments: ['kommentar', 'kommentarer'],
      reactions: ['reaksjon', 'reaksjoner'],
      shares: ['deling', 'delinger'],
      views: ['visning', 'visninger'],
    },
  },
];
