/** Swedish, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, FACEBOOK_ARCHIVE, OF_THE_SET, OWN_WORD } from './sources.ts';

/** "1 661 gillar", "5 556 pratar om detta". */
const PAGE_PREVIEW: Source = { where: "a public reader of Facebook's link previews of Swedish pages", year: 2026 };

/** What LinkedIn's Swedish shows of CLDR's letters means what CLDR says: all its 39 ages did, none in two ways (research/locales.md 3). */
const AS_IN_CLDR: Source = { where: 'LinkedIn for Android, its own translations, all as CLDR has them', year: 2016 };

/** The ages and headings that a reader of two Swedish pages looks for: "d", "tim", "m", "min", "igår", "kl." */
const PAGE_FEED: Source = { where: 'a public reader of posts of Swedish Facebook pages', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { minute: ['m'], hour: ['t'] },
    now: ['Precis nu'],
    nouns: {
      comments: ['kommentar', 'kommentarer'],
      reactions: ['reaktion', 'reaktioner'],
      shares: ['delning', 'delningar'],
      views: ['visning', 'visningar'],
      likes: ['gillar detta'],
    },
  },
  {
    site: 'facebook',
    source: PAGE_FEED,
    units: { minute: ['m'], day: ['d'] },
    nouns: { reactions: ['Alla reaktioner'] },
  },
  { site: 'facebook', source: OF_THE_SET, units: { hour: ['h'], week: ['v'], year: ['å'] } },
  { site: 'facebook', source: FACEBOOK_ARCHIVE, fill: ['den'] },
  {
    site: 'facebook',
    source: PAGE_PREVIEW,
    nouns: { likes: ['gillar'], 'talking-about': ['pratar om detta'] },
  },
  { site: 'linkedin', source: AS_IN_CLDR, units: { hour: ['h'], day: ['d'], week: ['v'], year: ['å'] } },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['en', 'ett'],
    nouns: {
      followers: ['följare', 'följer detta'],
      likes: [
        'gilla-markering',
        'gilla-markeringar',
        'gillamarkering',
        'gillamarkeringar',
        'person gillar detta',
        'personer gillar detta',
      ],
      employees: ['anställd', 'anställda', 'medarbetare'],
    },
  },
  { site: 'facebook', source: OWN_WORD, nouns: { 'were-here': ['har varit här'] } },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      comments: ['kommentar', 'kommentarer'],
      reactions: ['reaktion', 'reaktioner'],
      shares: ['delning', 'delningar', 'återpublicering', 'återpubliceringar'],
      views: ['visning', 'visningar'],
      likes: ['gillar', 'gillar detta', 'person gillar', 'personer gillar'],
    },
  },
];
