import { ages, type Phrasebook } from './phrasebook.ts';

/** LI; FB has the same. */
const LONG = ages(
  { one: 'Vor # Minute', other: 'Vor # Minuten' },
  { one: 'Vor # Stunde', other: 'Vor # Stunden' },
  { one: 'Vor # Tag', other: 'Vor # Tagen' },
  { one: 'Vor # Woche', other: 'Vor # Wochen' },
  { one: 'Vor # Monat', other: 'Vor # Monaten' },
  { one: 'Vor # Jahr', other: 'Vor # Jahren' },
);
const SHORT = ages(
  '# Min.',
  '# Std.',
  { one: '# Tag', other: '# Tage' },
  { one: '# Woche', other: '# Wochen' },
  { one: '# Monat', other: '# Monate' },
  { one: '# Jahr', other: '# Jahre' },
);

export const de: Phrasebook = {
  language: 'de',
  dir: 'ltr',
  sentences: ['Der neue Webstuhl steht und läuft.', '512 Kommentare zu einem Teppich: danke.'],
  linkedin: {
    lang: 'de',
    locale: 'de_DE',
    short: SHORT, // LI
    long: LONG,
    abbreviations: [{ said: '# Tsd.', scale: 1e3 }], // FB's; LinkedIn's not seen
    nouns: {
      followers: '# Follower', // LI
      reactions: { one: '# Reaktion', other: '# Reaktionen' }, // FB
      comments: { one: '# Kommentar', other: '# Kommentare' }, // LI
      shares: { one: '# Repost', other: '# Reposts' }, // own
    },
    size: '# Beschäftigte', // own
    edited: 'Bearbeitet', // own, as what follows
    more: 'mehr',
    promoted: 'Anzeige',
    reposted: '{name} hat dies repostet',
    visible: 'Für alle auf und außerhalb von LinkedIn sichtbar',
    tabs: ['Start', 'Info', 'Beiträge', 'Jobs', 'Personen'],
    buttons: ['Gefällt mir', 'Kommentieren', 'Reposten', 'Senden'],
    follow: 'Folgen',
  },
  facebook: {
    lang: 'de',
    locale: 'de_DE',
    short: { ...SHORT, day: '# Tag(e)' }, // FB
    long: LONG,
    abbreviations: [{ said: '# Tsd.', scale: 1e3 }], // FB
    nouns: {
      followers: '# Follower', // own
      likes: { one: '# „Gefällt mir“-Angabe', other: '# „Gefällt mir“-Angaben' }, // FB
      comments: { one: '# Kommentar', other: '# Kommentare' }, // FB
      shares: '# mal geteilt', // FB
      views: { one: '# Aufruf', other: '# Aufrufe' }, // FB
    },
    likeKind: { one: 'Gefällt mir: # Person', other: 'Gefällt mir: # Personen' }, // own
    whoReacted: 'Sieh dir an, wer hierauf reagiert hat', // own
    allReactions: 'Alle Reaktionen:', // seen
    talkingAbout: '# sprechen darüber', // own
    wereHere: '# waren hier', // own
    yesterdayAt: 'Gestern um {clock}', // FB
    dayAt: '{date} um {clock}', // archive's "um"
    more: 'Mehr ansehen', // own, as what follows
    pinned: 'Fixierter Beitrag',
    sponsored: 'Anzeige',
    commentBy: 'Kommentar von {name} {age}',
    public: 'Mit „Öffentlich“ geteilt',
    page: 'Seite',
    category: 'Teppichgeschäft',
    tabs: ['Beiträge', 'Info', 'Fotos', 'Videos'],
    buttons: ['Gefällt mir', 'Kommentieren', 'Teilen'],
  },
};
