/** Malay, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, LINKEDIN_APP, OWN_WORD } from './sources.ts';

/** A letter that is a unit of time as well is not taken for a number's abbreviation, unless it is said here. */
const CLDR: Source = { where: 'CLDR 48, abbreviated numbers', year: 2025, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    units: { week: ['mggu'] },
    ago: ['# yang lalu', '# yg lalu'],
    nouns: {
      followers: ['pengikut'],
      employees: ['pekerja'],
      views: ['pelawat'],
      likes: ['suka'],
      comments: ['komen'],
    },
  },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    // Seen for minutes in every Latin script, but minggu, a week, begins with it as well.
    units: { minute: ['m'], hour: ['j'], day: ['h'], week: ['m'], year: ['t'] },
    ago: ['# yang lalu'],
    now: ['Sebentar tadi'],
    fill: ['pada'],
    suffixes: { r: 1e3, R: 1e3 },
    nouns: {
      comments: ['Komen'],
      reactions: ['Tindak Balas'],
      shares: ['kongsi'],
      views: ['paparan'],
      likes: ['suka'],
    },
  },
  { site: 'facebook', source: CLDR, suffixes: { J: 1e6 } },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['satu'],
    exact: {
      seminit: '1 minute',
      sejam: '1 hour',
      sehari: '1 day',
      seminggu: '1 week',
      sebulan: '1 month',
      setahun: '1 year',
    },
    nouns: {
      followers: ['pengikut', 'orang pengikut', 'orang mengikuti ini'],
      employees: ['pekerja', 'orang pekerja', 'kakitangan'],
      comments: ['komen', 'ulasan'],
      reactions: ['reaksi', 'semua reaksi', 'tindak balas', 'semua tindak balas'],
      likes: ['suka', 'orang suka', 'orang suka ini', 'menyukai ini', 'orang menyukai ini', 'disukai'],
      shares: [
        'kongsi',
        'kongsian',
        'perkongsian',
        'dikongsi',
        'kali dikongsi',
        'kongsi semula',
        'siaran semula',
        'hantaran semula',
      ],
      views: [
        'paparan',
        'tontonan',
        'ditonton',
        'kali ditonton',
        'dilihat',
        'kali dilihat',
        'kali dimainkan',
        'pelawat',
      ],
      'talking-about': [
        'bercakap tentang ini',
        'orang bercakap tentang ini',
        'orang sedang bercakap tentang ini',
        'bercakap mengenai ini',
        'orang bercakap mengenai ini',
      ],
      'were-here': [
        'berada di sini',
        'orang berada di sini',
        'pernah berada di sini',
        'orang pernah berada di sini',
        'daftar masuk',
      ],
    },
  },
];
