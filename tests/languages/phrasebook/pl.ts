import { ages, type Phrasebook } from './phrasebook.ts';

/** FB where it has the form; CLDR, short as the site writes it, elsewhere. */
const LONG = ages(
  '# min temu',
  '# godz. temu',
  { one: '# dzień temu', other: '# dni temu' },
  { one: '# tydzień temu', other: '# tyg. temu' },
  { one: '# miesiąc temu', other: '# mies. temu' },
  { one: '# rok temu', other: '# lat(a) temu' },
);

export const pl: Phrasebook = {
  language: 'pl',
  dir: 'ltr',
  sentences: ['Nowe krosno już stoi i pracuje.', '512 komentarzy o jednym dywanie: dziękujemy.'],
  linkedin: {
    lang: 'pl',
    locale: 'pl_PL',
    // locales.md 4: "t" a week, "r" and "l" years; all others CLDR.
    short: ages('# min', '# godz.', { one: '# dzień', other: '# dni' }, '# t', '# mies.', { one: '# r', other: '# l' }),
    long: LONG,
    abbreviations: [{ said: '# tys.', scale: 1e3 }], // FB; CLDR
    nouns: {
      followers: { one: '# obserwujący', other: '# obserwujących' }, // own
      reactions: { one: '# reakcja', few: '# reakcje', other: '# reakcji' }, // FB
      comments: { one: '# komentarz', few: '# komentarze', other: '# komentarzy' }, // FB
      shares: { one: '# udostępnienie', few: '# udostępnienia', other: '# udostępnień' }, // FB
    },
    size: '# pracowników', // own, as what follows
    edited: 'Edytowano',
    more: 'więcej',
    promoted: 'Treść promowana',
    reposted: '{name} – udostępniono dalej',
    visible: 'Widoczne dla wszystkich na LinkedIn i poza nim',
    tabs: ['Strona główna', 'Informacje', 'Publikacje', 'Oferty pracy', 'Ludzie'],
    buttons: ['Poleć', 'Skomentuj', 'Udostępnij dalej', 'Wyślij'],
    follow: 'Obserwuj',
  },
  facebook: {
    lang: 'pl',
    locale: 'pl_PL',
    short: ages('# m', '# godz.', '# d', '# tyg.', '# mies.', { one: '# rok', other: '# l' }), // FB; week and month are CLDR's
    long: LONG,
    abbreviations: [{ said: '# tys.', scale: 1e3 }], // FB, seen (facebook-dom.md 10)
    nouns: {
      followers: { one: '# obserwujący', other: '# obserwujących' }, // own
      likes: { one: '# polubienie', few: '# polubienia', other: '# polubień' }, // FB
      comments: { one: '# komentarz', other: 'Komentarze: #' }, // FB
      shares: { one: '# udostępnienie', few: '# udostępnienia', other: '# udostępnień' }, // FB
      views: { one: '# wyświetlenie', other: 'Wyświetlenia: #' }, // FB
    },
    likeKind: { one: 'Lubię to!: # osoba', other: 'Lubię to!: # osób' }, // own
    whoReacted: 'Zobacz, kto zareagował', // own
    allReactions: 'Wszystkie reakcje:', // own
    talkingAbout: '# osób mówi o tym', // own
    wereHere: '# użytkowników tu było', // own
    yesterdayAt: 'Wczoraj o {clock}', // FB
    dayAt: '{date} o {clock}', // archive's "o"
    more: 'Zobacz więcej', // own, as what follows
    pinned: 'Przypięty post',
    sponsored: 'Sponsorowane',
    commentBy: 'Komentarz od: {name} {age}',
    public: 'Udostępniono: Publiczne',
    page: 'Strona',
    category: 'Sklep z dywanami',
    tabs: ['Posty', 'Informacje', 'Zdjęcia', 'Filmy'],
    buttons: ['Lubię to!', 'Komentarz', 'Udostępnij'],
  },
};
