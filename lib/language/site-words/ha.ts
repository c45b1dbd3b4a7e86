/** Hausa, one of Facebook's languages. Its numbers stand behind what they count. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

/** What says "ago" agrees with what it is said of, so no one phrase is common to all of CLDR's units. */
const CLDR: Source = { where: 'CLDR, the ages of all units', year: 2025, isElsewhere: true };

export const words: SiteWords[] = [
  { site: 'facebook', source: CLDR, ago: ['# da ya gabata', '# da ta gabata'] },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['ɗaya', 'daya'],
    exact: {
      'minti ɗaya': '1 minute',
      'awa ɗaya': '1 hour',
      'kwana ɗaya': '1 day',
      'mako ɗaya': '1 week',
      'wata ɗaya': '1 month',
      'shekara ɗaya': '1 year',
    },
    nouns: {
      comments: ['sharhi', 'sharhuna', 'tsokaci'],
      followers: ['mabiyi', 'mabiya', 'mabiyiya'],
    },
  },
];
