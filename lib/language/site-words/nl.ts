/** Dutch, as the two sites write it in the Netherlands and in Belgium. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

/** "18 mnd", "j", "d", "w" (a reader of ages in English and Dutch). */
const FEED_AGES: Source = {
  where: 'digitalmethodsinitiative/4cat datasources/linkedin/search_linkedin.py',
  year: 2026,
};

/** "Alle reacties:". */
const POSTS: Source = {
  where: 'readers of Dutch and Flemish Facebook pages',
  year: 2026,
};

/** Meta's own figures of posts: "Vind-ik-leuks", "Opmerkingen", "Weergaven", "Aantal keer gedeeld". */
const META_FIGURES: Source = { where: "Meta's figures of posts in Dutch", year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: FEED_AGES,
    units: { minute: ['m'], day: ['d'], week: ['w'], month: ['mnd'], year: ['j'] },
  },
  { site: 'linkedin', source: OF_THE_SET, units: { hour: ['u'] } },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      // One word for both, as on Facebook.
      reactions: ['reactie', 'reacties', 'waardering', 'waarderingen', 'interactie', 'interacties'],
      comments: ['reactie', 'reacties', 'commentaar', 'commentaren', 'opmerking', 'opmerkingen'],
      shares: ['repost', 'reposts', 'keer gerepost', 'keer gedeeld'],
      views: ['weergave', 'weergaven', 'keer bekeken'],
      followers: ['volger', 'volgers'],
      likes: ['like', 'likes', 'vind-ik-leuk', 'vind-ik-leuks'],
      employees: ['medewerker', 'medewerkers', 'werknemer', 'werknemers'],
    },
  },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { minute: ['m'], hour: ['u'], day: ['d'], year: ['j'] },
    now: ['Zojuist'],
    // Both "Eén reactie" and "een jaar".
    one: ['eén', 'één'],
    nouns: {
      reactions: ['reactie', 'reacties'],
      comments: ['reactie', 'reacties'],
      shares: ['keer gedeeld'],
      views: ['keer bekeken', 'weergave', 'weergaven'],
      likes: ['vind-ik-leuk', 'vind-ik-leuks'],
    },
  },
  { site: 'facebook', source: OF_THE_SET, units: { week: ['w'] } },
  { site: 'facebook', source: POSTS, nouns: { reactions: ['Alle reacties'] } },
  {
    site: 'facebook',
    source: META_FIGURES,
    nouns: { comments: ['opmerking', 'opmerkingen'], views: ['weergave', 'weergaven'], shares: ['keer gedeeld'] },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      followers: ['volger', 'volgers', 'personen volgen dit', 'persoon volgt dit', 'mensen volgen dit'],
      likes: [
        'like',
        'likes',
        "vind-ik-leuk's",
        'personen vinden dit leuk',
        'persoon vindt dit leuk',
        'mensen vinden dit leuk',
      ],
      'talking-about': [
        'personen praten hierover',
        'persoon praat hierover',
        'mensen praten hierover',
        'praten hierover',
      ],
      'were-here': ['waren hier', 'was hier', 'personen waren hier', 'persoon was hier', 'mensen waren hier'],
    },
  },
  { site: 'both', source: OWN_WORD, one: ['een', 'één'] },
  { site: 'linkedin', source: OWN_WORD, ranges: ['meer dan #', '# of meer', 'van # tot #', '# tot #'] },
];
