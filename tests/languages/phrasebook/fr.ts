import { ages, type Phrasebook } from './phrasebook.ts';

/** LI, with a small letter where Facebook has one (FB). */
const LONG = ages(
  { one: 'il y a # minute', other: 'il y a # minutes' },
  { one: 'il y a # heure', other: 'il y a # heures' },
  { one: 'il y a # jour', other: 'il y a # jours' },
  { one: 'il y a # semaine', other: 'il y a # semaines' },
  'il y a # mois',
  { one: 'il y a # an', other: 'il y a # ans' },
);

export const fr: Phrasebook = {
  language: 'fr',
  dir: 'ltr',
  sentences: ['Le nouveau métier est monté et il tourne.', '512 commentaires pour un tapis : merci.'],
  linkedin: {
    lang: 'fr',
    locale: 'fr_FR',
    short: ages('# min', '# h', '# j', '# sem.', '# mois', '# an(s)'), // LI
    long: LONG,
    abbreviations: [{ said: '# k', scale: 1e3 }], // CLDR
    nouns: {
      followers: { one: '# abonné', other: '# abonnés' }, // LI
      reactions: { one: '# réaction', other: '# réactions' }, // FB
      comments: { one: '# commentaire', other: '# commentaires' }, // LI
      shares: { one: '# republication', other: '# republications' }, // seen
    },
    size: '# employés', // LI
    edited: 'Modifié', // own
    more: 'plus', // own
    promoted: 'Post sponsorisé', // seen
    reposted: '{name} a republié ceci', // seen
    visible: 'Visible de tous, sur LinkedIn et en dehors', // own, as what follows
    tabs: ['Accueil', 'À propos', 'Posts', 'Emplois', 'Personnes'],
    buttons: ['J’aime', 'Commenter', 'Republier', 'Envoyer'],
    follow: 'Suivre',
  },
  facebook: {
    lang: 'fr',
    locale: 'fr_FR',
    short: ages('# min', '# h', '# j', '# sem.', '# mois', '# a'), // FB; the week is CLDR's
    long: LONG,
    abbreviations: [{ said: '# K', scale: 1e3 }], // FB
    nouns: {
      followers: { one: '# follower', other: '# followers' }, // own
      likes: '# J’aime', // FB
      comments: { one: '# commentaire', other: '# commentaires' }, // FB
      shares: { one: '# partage', other: '# partages' }, // FB
      views: { one: '# vue', other: '# vues' }, // FB
    },
    likeKind: { one: 'J’aime : # personne', other: 'J’aime : # personnes' }, // own
    whoReacted: 'Voir qui a réagi à ceci', // own
    allReactions: 'Toutes les réactions :', // own
    talkingAbout: '# en parlent', // seen
    wereHere: '# y étaient', // seen
    yesterdayAt: 'hier à {clock}', // FB
    dayAt: '{date}, {clock}', // issue's own example: "3 mars, 14:05"
    more: 'Voir plus', // own, as what follows
    pinned: 'Publication épinglée',
    sponsored: 'Sponsorisé',
    commentBy: 'Commentaire de {name} {age}',
    public: 'Partagé avec Public',
    page: 'Page',
    category: 'Magasin de tapis',
    tabs: ['Publications', 'À propos', 'Photos', 'Vidéos'],
    buttons: ['J’aime', 'Commenter', 'Partager'],
  },
};
