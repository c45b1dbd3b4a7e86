/** German, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, LINKEDIN_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

/** "Vor einigen Sekunden": the last minute, as a wall of posts says it in six languages. */
const WALL: Source = { where: 'ages of posts in six languages', year: 2026 };

/** "4 Tag(e) •", "16 Reaktionen", "1.001 bis 5.000 Beschäftigte", as seen on 12 July and 29 September 2026. */
const SIGNED_IN: Source = {
  where: "readers of LinkedIn's German pages",
  year: 2026,
};

/** "4267 Follower:innen", "4.267 Follower*innen", "1.234 Follower auf LinkedIn". */
const FOLLOWERS: Source = { where: "a reader of LinkedIn's public pages", year: 2026 };

/** The column "direkt geteilte …" of LinkedIn's own figures of a page. */
const PAGE_FIGURES: Source = {
  where: "a reader of LinkedIn's figures of a page in German",
  year: 2026,
};

/** "Alle Reaktionen:". */
const FEED: Source = { where: 'a reader of German Facebook pages', year: 2026 };

/** dateparser's words that say nothing in a German date (scrapinghub/dateparser, de.yaml). */
const DATES: Source = {
  where: 'scrapinghub/dateparser dateparser_data/supplementary_language_data/date_translation_data/de.yaml',
  year: 2026,
  isElsewhere: true,
};

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    nouns: {
      reactions: ['Gefällt mir'],
      comments: ['Kommentar', 'Kommentare'],
      views: ['Ansicht', 'Ansichten'],
      followers: ['Follower'],
    },
  },
  {
    site: 'linkedin',
    source: SIGNED_IN,
    units: { day: ['Tag(e)'], week: ['Woche(n)'], month: ['Monat(e)'], year: ['Jahr(e)'] },
    nouns: {
      reactions: ['Reaktion', 'Reaktionen'],
      comments: ['Kommentar', 'Kommentare'],
      shares: ['Repost', 'Reposts'],
      employees: ['Beschäftigte'],
    },
  },
  {
    site: 'linkedin',
    source: FOLLOWERS,
    nouns: { followers: ['Follower:in', 'Follower:innen', 'Follower*in', 'Follower*innen'] },
  },
  {
    site: 'linkedin',
    source: PAGE_FIGURES,
    nouns: { shares: ['direkt geteilter Beitrag', 'direkt geteilte Beiträge', 'direkt geteilte(r) Beitrag/Beiträge'] },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      views: ['Aufruf', 'Aufrufe'],
      employees: ['Beschäftigter', 'Beschäftigte:r', 'Mitarbeiter', 'Mitarbeiter:in', 'Mitarbeiter:innen'],
    },
  },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { minute: ['M'], day: ['Tag(e)'] },
    now: ['Gerade eben'],
    suffixes: { 'Tsd.': 1e3 },
    nouns: {
      reactions: ['Reaktion', 'Reaktionen'],
      comments: ['Kommentar', 'Kommentare'],
      shares: ['mal geteilt'],
      views: ['Aufruf', 'Aufrufe'],
      likes: ['„Gefällt mir“-Angabe', '„Gefällt mir“-Angaben'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: { day: ['T'], year: ['J'] },
    nouns: {
      views: ['mal angesehen'],
      likes: ['"Gefällt mir"-Angabe', '"Gefällt mir"-Angaben', '„Gefällt mir"-Angabe', '„Gefällt mir"-Angaben'],
    },
  },
  { site: 'facebook', source: FEED, nouns: { reactions: ['Alle Reaktionen'] } },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      views: ['Wiedergabe', 'Wiedergaben', 'Ansicht', 'Ansichten'],
      followers: [
        'Follower',
        'Follower:innen',
        'Abonnent',
        'Abonnenten',
        'Personen haben das abonniert',
        'Person hat das abonniert',
        'Personen folgen dem',
        'Person folgt dem',
      ],
      likes: [
        'Gefällt mir',
        'Gefällt # Mal',
        'Gefällt # Personen',
        'Gefällt # Person',
        'Personen gefällt das',
        'Person gefällt das',
      ],
      'talking-about': ['Personen sprechen darüber', 'Person spricht darüber', 'sprechen darüber', 'spricht darüber'],
      'were-here': ['waren hier', 'war hier', 'Personen waren hier', 'Person war hier'],
    },
  },
  { site: 'facebook', source: WALL, now: ['Vor einigen Sekunden', 'Vor wenigen Sekunden'] },
  { site: 'both', source: OWN_WORD, one: ['ein', 'eine', 'einem', 'einen', 'einer', 'eines'] },
  { site: 'both', source: DATES, fill: ['um', 'Uhr', 'am'] },
  { site: 'linkedin', source: OWN_WORD, ranges: ['mehr als #', 'über #', '# und mehr', 'von # bis #', '# bis #'] },
];
