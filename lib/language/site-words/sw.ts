/** Swahili, one of Facebook's languages. Its numbers stand behind what they count. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

/** What says "ago" agrees with what it is said of, so no one phrase is common to all of CLDR's units. */
const CLDR: Source = { where: 'CLDR, the ages of all units', year: 2025, isElsewhere: true };

export const words: SiteWords[] = [
  { site: 'facebook', source: CLDR, ago: ['# iliyopita', '# zilizopita', '# uliopita'] },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['moja', 'mmoja'],
    exact: {
      'dakika moja': '1 minute',
      'saa moja': '1 hour',
      'siku moja': '1 day',
      'wiki moja': '1 week',
      'mwezi mmoja': '1 month',
      'mwaka mmoja': '1 year',
    },
    nouns: {
      comments: ['maoni'],
      reactions: ['mwitikio', 'miitikio'],
      followers: ['mfuasi', 'wafuasi'],
      likes: ['wanapenda hii', 'wamependa hii'],
      'talking-about': ['wanazungumzia hii', 'wanazungumza kuhusu hii'],
      'were-here': ['walikuwa hapa'],
    },
  },
];
