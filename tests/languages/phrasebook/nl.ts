import { ages, type Phrasebook } from './phrasebook.ts';

/** FB. */
const LONG = ages(
  { one: '# minuut geleden', other: '# minuten geleden' },
  '# uur geleden',
  { one: '# dag geleden', other: '# dagen geleden' },
  { one: '# week geleden', other: '# weken geleden' },
  { one: '# maand geleden', other: '# maanden geleden' },
  '# jaar geleden',
);

export const nl: Phrasebook = {
  language: 'nl',
  dir: 'ltr',
  sentences: ['Het nieuwe weefgetouw staat en draait.', '512 reacties op één kleed: dank.'],
  linkedin: {
    lang: 'nl',
    locale: 'nl_NL',
    // "18 mnd" was seen; all others are CLDR's short forms.
    short: ages('# min', '# uur', { one: '# dag', other: '# dagen' }, { one: '# wk', other: '# wkn' }, '# mnd', '# jr'),
    long: LONG,
    abbreviations: [{ said: '#K', scale: 1e3 }], // CLDR
    nouns: {
      followers: { one: '# volger', other: '# volgers' }, // own
      // One word for both: locales.md 5.
      reactions: { one: '# reactie', other: '# reacties' },
      comments: { one: '# reactie', other: '# reacties' },
      shares: { one: '# repost', other: '# reposts' }, // own
    },
    size: '# medewerkers', // own, as what follows
    edited: 'Bewerkt',
    more: 'meer',
    promoted: 'Gepromoot',
    reposted: '{name} heeft dit gerepost',
    visible: 'Zichtbaar voor iedereen op of buiten LinkedIn',
    tabs: ['Startpagina', 'Over', 'Bijdragen', 'Vacatures', 'Personen'],
    buttons: ['Interessant', 'Commentaar', 'Reposten', 'Verzenden'],
    follow: 'Volgen',
  },
  facebook: {
    lang: 'nl',
    locale: 'nl_NL',
    short: ages('# m', '# u', '# d', { one: '# wk', other: '# wkn' }, '# mnd', '# j'), // FB; week and month are CLDR's
    long: LONG,
    abbreviations: [], // FB: "5.000 vind-ik-leuks"
    nouns: {
      followers: { one: '# volger', other: '# volgers' }, // own
      likes: { one: '# vind-ik-leuk', other: '# vind-ik-leuks' }, // FB
      comments: { one: '# reactie', other: '# reacties' }, // FB
      shares: '# keer gedeeld', // FB
      views: '# keer bekeken', // FB
    },
    likeKind: { one: 'Leuk: # persoon', other: 'Leuk: # personen' }, // own
    whoReacted: 'Bekijk wie hierop heeft gereageerd', // own
    allReactions: 'Alle reacties:', // own
    talkingAbout: '# praten hierover', // own
    wereHere: '# waren hier', // own
    yesterdayAt: 'Gisteren om {clock}', // FB
    dayAt: '{date} om {clock}', // archive's "om"
    more: 'Meer weergeven', // own, as what follows
    pinned: 'Vastgemaakt bericht',
    sponsored: 'Gesponsord',
    commentBy: 'Reactie van {name} {age}',
    public: 'Gedeeld met Openbaar',
    page: 'Pagina',
    category: 'Tapijtwinkel',
    tabs: ['Berichten', 'Info', "Foto's", "Video's"],
    buttons: ['Leuk', 'Reageren', 'Delen'],
  },
};
