/** French, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, LINKEDIN_APP, OF_THE_SET, OWN_WORD, SEEN } from './sources.ts';

/** "Il y a quelques secondes": the last minute, as a wall of posts says it in six languages. */
const WALL: Source = { where: 'ages of posts in six languages', year: 2026 };

/** "1,7 K followers", "1 720 J’aime · 17 en parlent", "Toutes les réactions :" (what a reader of French pages was tested with). */
const PAGE: Source = { where: 'a reader of French Facebook pages', year: 2026 };

/** "18 M d’abonnés · Plus de 10 K employés". */
const TOP_CARD: Source = { where: "a company's top card on LinkedIn", year: 2024 };

/** "78 réactions", "2 h •", "3 j •", "1 sem. •". */
const FEED: Source = { where: "a reader of LinkedIn's French feed", year: 2026 };

/** "personnes étaient ici". */
const PREVIEW: Source = {
  where: "a reader of Facebook's link previews in French",
  year: 2026,
};

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    units: { hour: ['h'], day: ['j'], year: ['an(s)'] },
    nouns: {
      reactions: ['J’aime'],
      comments: ['commentaire', 'commentaires'],
      views: ['vue', 'vues'],
      followers: ['abonné', 'abonnés'],
      employees: ['employé', 'employés'],
    },
  },
  { site: 'linkedin', source: FEED, nouns: { reactions: ['réaction', 'réactions'] } },
  { site: 'linkedin', source: TOP_CARD, suffixes: { M: 1e6 }, joints: ["d'", 'de'] },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      shares: ['republication', 'republications', 'partage', 'partages'],
      followers: ['abonnée', 'abonnées'],
      employees: ['employée', 'employées', 'salarié', 'salariés'],
    },
  },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { minute: ['m'], hour: ['h'], day: ['j'], year: ['a'] },
    now: ['À l’instant'],
    nouns: {
      reactions: ['réaction', 'réactions'],
      comments: ['commentaire', 'commentaires'],
      shares: ['partage', 'partages'],
      views: ['vue', 'vues'],
      likes: ['J’aime'],
    },
  },
  // The thousand is K, and CLDR's own M is lost to the minute.
  { site: 'facebook', source: OF_THE_SET, suffixes: { M: 1e6 }, joints: ["d'", 'de'] },
  {
    site: 'facebook',
    source: PAGE,
    nouns: {
      reactions: ['Toutes les réactions'],
      followers: ['follower', 'followers'],
      'talking-about': ['en parlent', 'en parle'],
    },
  },
  { site: 'facebook', source: SEEN, nouns: { 'were-here': ['y étaient', 'y était'] } },
  { site: 'facebook', source: PREVIEW, nouns: { 'were-here': ['personnes étaient ici', 'personne était ici'] } },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      views: ['lecture', 'lectures'],
      followers: ['abonné', 'abonnés', 'personnes suivent ceci', 'personnes suivent ça', 'personne suit ceci'],
      likes: [
        'mention J’aime',
        'mentions J’aime',
        'personnes aiment ça',
        'personne aime ça',
        'personnes aiment ceci',
        'personne aime ceci',
      ],
      'talking-about': ['personnes en parlent', 'personne en parle'],
    },
  },
  { site: 'facebook', source: WALL, now: ['Il y a quelques secondes'], fill: ['le'] },
  { site: 'both', source: OWN_WORD, one: ['un', 'une'] },
  { site: 'linkedin', source: OWN_WORD, ranges: ['plus de #', '# et plus', 'de # à #', 'entre # et #'] },
];
