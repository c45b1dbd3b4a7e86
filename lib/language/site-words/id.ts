/** Indonesian, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, LINKEDIN_APP, OWN_WORD } from './sources.ts';

/** "1,2 rb komentar", "5 kali dibagikan", "12 rb tanggapan": open readers of Facebook pages in Indonesian. */
const OPEN_READERS: Source = { where: 'what open readers of Facebook pages in Indonesian look for', year: 2026 };

export const words: SiteWords[] = [
  // "m" is menit and minggu both.
  { site: 'linkedin', source: LINKEDIN_APP, units: { minute: ['m'], hour: ['j'], day: ['h'], week: ['m'] } },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    // Seen for minutes in every Latin script, but minggu, a week, begins with it as well.
    units: { minute: ['m'], hour: ['j'], day: ['h'], week: ['m'], year: ['t'] },
    now: ['Baru saja'],
    fill: ['pukul'],
    suffixes: { r: 1e3 },
    nouns: {
      comments: ['Komentar'],
      reactions: ['Tanggapan'],
      views: ['kali dilihat'],
      likes: ['suka'],
    },
  },
  {
    site: 'facebook',
    source: OPEN_READERS,
    nouns: { shares: ['kali dibagikan', 'dibagikan', 'bagikan'], reactions: ['semua tanggapan'] },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['satu'],
    exact: {
      semenit: '1 minute',
      sejam: '1 hour',
      sehari: '1 day',
      seminggu: '1 week',
      sebulan: '1 month',
      setahun: '1 year',
    },
    nouns: {
      followers: ['pengikut', 'orang mengikuti ini', 'pengikut Halaman'],
      employees: ['karyawan', 'pegawai', 'pekerja'],
      comments: ['komentar'],
      reactions: ['reaksi', 'tanggapan', 'semua reaksi'],
      likes: [
        'suka',
        'orang suka',
        'menyukai',
        'menyukai ini',
        'orang menyukai',
        'orang menyukai ini',
        'disukai',
        'kali disukai',
      ],
      shares: [
        'dibagikan',
        'kali dibagikan',
        'pembagian',
        'berbagi',
        'kali berbagi',
        'bagikan ulang',
        'posting ulang',
        'postingan ulang',
        'kali diposting ulang',
      ],
      views: [
        'dilihat',
        'kali dilihat',
        'ditonton',
        'kali ditonton',
        'tayangan',
        'kali tayang',
        'penayangan',
        'kali diputar',
        'pemutaran',
        'pengunjung',
        'kunjungan',
        'tampilan',
      ],
      'talking-about': [
        'membicarakan ini',
        'orang membicarakan ini',
        'membicarakan hal ini',
        'orang membicarakan hal ini',
      ],
      'were-here': [
        'pernah di sini',
        'pernah berada di sini',
        'orang pernah berada di sini',
        'orang berada di sini',
        'kali check-in',
      ],
    },
  },
];
