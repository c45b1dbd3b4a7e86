/** Danish, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OWN_WORD } from './sources.ts';

/** Texts of a page as Facebook describes it to others: "8.799 følgere · 143 taler om dette · 408 har været her". */
const PAGE_PREVIEW: Source = { where: "a public reader of Facebook's link previews of Danish pages", year: 2026 };

/** The units that a reader of Danish groups takes for times. */
const GROUP_FEED: Source = { where: 'Gus1337/andel-bot, tampermonkey/group-watcher.user.js', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { hour: ['t'], day: ['d'] },
    now: ['Lige nu'],
    nouns: {
      comments: ['kommentar', 'kommentarer'],
      reactions: ['reaktion', 'reaktioner'],
      shares: ['deling', 'delinger'],
      views: ['visning', 'visninger'],
      likes: ['Synes godt om'],
    },
  },
  {
    site: 'facebook',
    source: GROUP_FEED,
    units: { minute: ['m'], hour: ['t'], day: ['d'], week: ['u'] },
    nouns: { reactions: ['Alle reaktioner'] },
  },
  {
    site: 'facebook',
    source: PAGE_PREVIEW,
    nouns: {
      followers: ['følgere'],
      likes: ['synes godt om'],
      'talking-about': ['taler om dette'],
      'were-here': ['har været her'],
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['en', 'én', 'et', 'ét'],
    nouns: {
      followers: ['følger', 'følgere'],
      likes: ['person synes godt om', 'personer synes godt om', 'like', 'likes'],
      employees: ['medarbejder', 'medarbejdere', 'ansat', 'ansatte'],
    },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      comments: ['kommentar', 'kommentarer'],
      reactions: ['reaktion', 'reaktioner'],
      shares: ['genopslag', 'deling', 'delinger'],
      views: ['visning', 'visninger'],
      likes: ['synes godt om'],
    },
  },
];
