/** Finnish, as the two sites write it. */
import type { SiteWords } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    // "t" is hours beside an age and thousands beside a noun; "v" is years, and Swedish weeks.
    units: { hour: ['t', 'h'], year: ['v'] },
    now: ['Juuri äsken'],
    suffixes: { 't.': 1e3 },
    nouns: {
      comments: ['kommentti', 'kommenttia'],
      reactions: ['reaktio', 'reaktiota'],
      shares: ['jako'],
      views: ['näyttökertaa'],
      likes: ['tykkäys', 'tykkäystä'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    nouns: {
      reactions: ['kaikki reaktiot'],
      shares: ['jakoa'],
      views: ['näyttökerta', 'katselukerta', 'katselukertaa'],
      likes: ['tykkää tästä', 'tykkää', 'henkilö tykkää tästä', 'henkilöä tykkää tästä'],
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['yksi'],
    nouns: {
      followers: ['seuraaja', 'seuraajaa'],
      employees: ['työntekijä', 'työntekijää'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      'talking-about': ['puhuu tästä', 'henkilö puhuu tästä', 'henkilöä puhuu tästä'],
      'were-here': ['on käynyt täällä', 'kävi täällä', 'oli täällä'],
    },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      comments: ['kommentti', 'kommenttia'],
      reactions: ['reaktio', 'reaktiota'],
      shares: ['jako', 'jakoa', 'uudelleenjako', 'uudelleenjakoa'],
      views: ['näyttökerta', 'näyttökertaa', 'katselukerta', 'katselukertaa'],
      likes: ['tykkäys', 'tykkäystä'],
      followers: ['seuraaja LinkedInissä', 'seuraajaa LinkedInissä'],
    },
  },
];
