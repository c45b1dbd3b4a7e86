import { ages, type Phrasebook } from './phrasebook.ts';

/** LI and FB. */
const LONG = ages(
  { one: '# minuto fa', other: '# minuti fa' },
  { one: '# ora fa', other: '# ore fa' },
  { one: '# giorno fa', other: '# giorni fa' },
  { one: '# settimana fa', other: '# settimane fa' },
  { one: '# mese fa', other: '# mesi fa' },
  { one: '# anno fa', other: '# anni fa' },
);

export const it: Phrasebook = {
  language: 'it',
  dir: 'ltr',
  // LI: "1m" is a minute and a month.
  shared: { linkedin: { minute: 'month', month: 'minute' } },
  sentences: ['Il nuovo telaio è montato e lavora.', '512 commenti per un tappeto: grazie.'],
  linkedin: {
    lang: 'it',
    locale: 'it_IT',
    short: ages('#m', '#h', '#g', '#s', '#m', { one: '# anno', other: '# anni' }), // LI
    long: LONG,
    abbreviations: [{ said: '# mila', scale: 1e3 }], // FB's; LinkedIn's not seen
    nouns: {
      followers: '# follower', // LI
      reactions: { one: '# reazione', other: '# reazioni' }, // FB
      comments: { one: '# commento', other: '# commenti' }, // LI
      shares: { one: '# diffusione post', other: '# diffusioni post' }, // own
    },
    size: '# dipendenti', // LI
    edited: 'Modificato', // own, as what follows
    more: 'altro',
    promoted: 'Post sponsorizzato',
    reposted: '{name} ha diffuso questo post',
    visible: 'Visibile a tutti su LinkedIn e altrove',
    tabs: ['Home page', 'Chi siamo', 'Post', 'Offerte di lavoro', 'Persone'],
    buttons: ['Consiglia', 'Commenta', 'Diffondi il post', 'Invia'],
    follow: 'Segui',
  },
  facebook: {
    lang: 'it',
    locale: 'it_IT',
    short: ages('# m', '# h', '# g', '# sett.', { one: '# mese', other: '# mesi' }, '# a'), // FB; hour and week are CLDR's
    long: { ...LONG, hour: { one: "Un'ora fa", other: '# ore fa' } }, // FB
    abbreviations: [{ said: '# mila', scale: 1e3 }], // FB
    nouns: {
      followers: '# follower', // own
      likes: 'Mi piace: #', // seen
      comments: { one: '# commento', other: '# commenti' }, // FB
      shares: { one: 'Condivisione: #', other: 'Condivisioni: #' }, // FB
      views: { one: 'Visualizzazione: #', other: 'Visualizzazioni: #' }, // FB
    },
    likeKind: { one: 'Mi piace: # persona', other: 'Mi piace: # persone' }, // own
    whoReacted: 'Guarda chi ha aggiunto una reazione', // own
    allReactions: 'Tutte le reazioni:', // own
    talkingAbout: '# persone ne parlano', // own
    wereHere: '# persone sono state qui', // own
    yesterdayAt: 'Ieri alle {clock}', // FB
    dayAt: '{date} alle ore {clock}', // archive
    more: 'Altro...', // own, as what follows
    pinned: 'Post fissato in alto',
    sponsored: 'Sponsorizzato',
    commentBy: 'Commento di {name} {age}',
    public: 'Condiviso con: Tutti',
    page: 'Pagina',
    category: 'Negozio di tappeti',
    tabs: ['Post', 'Informazioni', 'Foto', 'Video'],
    buttons: ['Mi piace', 'Commenta', 'Condividi'],
  },
};
