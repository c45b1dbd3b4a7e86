/** Polish, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, FACEBOOK_ARCHIVE, LINKEDIN_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

/** "540 575 obserwatorów · 8801 osób mówi o tym · 49 użytkowników tu było", "92 525 osób lubi to". */
const PAGE_PREVIEW: Source = { where: "public readers of Facebook's link previews of Polish pages", year: 2026 };

/** "12 obserwujących", "5 min. temu", "3 godz. temu", "Wszystkie reakcje": what a site that embeds its page takes out. */
const EMBEDDED_PAGE: Source = { where: 'a public site with its Polish Facebook page embedded', year: 2026 };

/** The unit spelled out without a number: "godzinę temu" (rmm5t/jquery-timeago, locales/jquery.timeago.pl.js). */
const TIMEAGO: Source = { where: 'rmm5t/jquery-timeago, its Polish words', year: 2019, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { minute: ['m'], day: ['d'], year: ['l', 'lat(a)'] },
    now: ['Przed chwilą'],
    nouns: {
      comments: ['komentarz', 'komentarze', 'komentarzy'],
      reactions: ['reakcja', 'reakcje', 'reakcji'],
      shares: ['udostępnienie', 'udostępnień'],
      views: ['wyświetlenie', 'wyświetlenia', 'wyświetleń'],
      likes: ['polubienie', 'polubienia', 'polubień'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: { hour: ['g', 'h'], year: ['r'] },
    nouns: {
      comments: ['komentarza', 'liczba komentarzy'],
      reactions: ['wszystkie reakcje', 'liczba reakcji'],
      shares: ['udostępnienia', 'liczba udostępnień', 'udostępniono # raz', 'udostępniono # razy'],
      views: ['liczba wyświetleń', 'wyświetlono # raz', 'wyświetlono # razy'],
      likes: ['liczba polubień'],
    },
  },
  { site: 'facebook', source: FACEBOOK_ARCHIVE, fill: ['o', 'o godz.', 'godz.'] },
  {
    site: 'facebook',
    source: PAGE_PREVIEW,
    nouns: {
      followers: ['obserwator', 'obserwatorzy', 'obserwatorów', 'obserwujących'],
      likes: ['osoba lubi to', 'osoby lubią to', 'osób lubi to'],
      'talking-about': ['osób mówi o tym'],
      'were-here': ['użytkowników tu było'],
    },
  },
  {
    site: 'facebook',
    source: EMBEDDED_PAGE,
    nouns: { followers: ['obserwujący', 'obserwujących'], reactions: ['wszystkie reakcje'] },
  },
  // A year is "r/l", its word or its letters; all else is as CLDR abbreviates it (research/locales.md 3 and 4).
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    units: { week: ['t'], year: ['r/l', 'r', 'l'] },
    nouns: { likes: ['polecenie'] },
  },
  {
    site: 'linkedin',
    source: OF_THE_SET,
    units: { hour: ['g', 'h'], day: ['d'] },
    nouns: { likes: ['polecenia', 'poleceń', 'poleca', 'polecają'] },
  },
  {
    site: 'both',
    source: TIMEAGO,
    exact: {
      minutę: '1 minute',
      godzinę: '1 hour',
      dzień: '1 day',
      tydzień: '1 week',
      miesiąc: '1 month',
      rok: '1 year',
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['jeden', 'jedna', 'jedno', 'jedną', 'jednego'],
    nouns: {
      followers: [
        'obserwujący',
        'obserwujących',
        'obserwująca',
        'obserwującego',
        'osoba obserwuje',
        'osoby obserwują',
        'osób obserwuje',
      ],
      employees: ['pracownik', 'pracownicy', 'pracowników', 'pracownika', 'liczba pracowników'],
      likes: [
        'użytkownik lubi to',
        'użytkownicy lubią to',
        'użytkowników lubi to',
        'lubi to',
        'lubią to',
        'osób to lubi',
        'osoby to lubią',
        'osoba to lubi',
      ],
      views: ['odtworzenie', 'odtworzenia', 'odtworzeń', 'wyświetlenia filmu', 'wyświetleń filmu'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      'talking-about': ['osoba mówi o tym', 'osoby mówią o tym', 'mówi o tym', 'mówią o tym'],
      'were-here': ['użytkownik tu był', 'użytkownicy tu byli', 'osoba tu była', 'osoby tu były', 'osób tu było'],
    },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      comments: ['komentarz', 'komentarze', 'komentarzy', 'komentarza'],
      reactions: ['reakcja', 'reakcje', 'reakcji'],
      shares: [
        'udostępnienie',
        'udostępnienia',
        'udostępnień',
        'udostępnienie dalej',
        'udostępnienia dalej',
        'udostępnień dalej',
      ],
      views: ['wyświetlenie', 'wyświetlenia', 'wyświetleń', 'liczba wyświetleń'],
      likes: ['polubienie', 'polubienia', 'polubień'],
      followers: [
        'osoba obserwująca',
        'osoby obserwujące',
        'osób obserwujących',
        'obserwatorów',
        'obserwatorzy',
        'obserwator',
      ],
    },
  },
];
