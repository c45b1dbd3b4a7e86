/** Latvian, as Facebook writes it; LinkedIn does not come in Latvian. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

/** The unit without a number: "pirms stundas" (arrow-py/arrow, arrow/locales.py). */
const ARROW: Source = { where: 'arrow-py/arrow, its Latvian words', year: 2023, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: ARROW,
    exact: {
      minūtes: '1 minute',
      stundas: '1 hour',
      dienas: '1 day',
      nedēļas: '1 week',
      mēneša: '1 month',
      gada: '1 year',
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['viens', 'viena', 'vienas', 'vienu'],
    now: ['tikko', 'nupat', 'tieši tagad', 'tikko kā'],
    fill: ['plkst.', 'gada'],
    nouns: {
      comments: ['komentārs', 'komentāra', 'komentāri', 'komentāru'],
      reactions: ['reakcija', 'reakcijas', 'reakciju', 'visas reakcijas'],
      shares: [
        'kopīgošana',
        'kopīgošanas',
        'kopīgojums',
        'kopīgojumi',
        'kopīgojumu',
        'dalīšanās',
        'kopīgots # reizi',
        'kopīgots # reizes',
        'kopīgots # reižu',
        'dalījās',
        'dalījušies',
      ],
      views: ['skatījums', 'skatījuma', 'skatījumi', 'skatījumu', 'skatīts # reizi', 'skatīts # reizes'],
      likes: [
        'patīk',
        'atzīme „Patīk”',
        'atzīmes „Patīk”',
        'atzīmju „Patīk”',
        'cilvēkam tas patīk',
        'cilvēkiem tas patīk',
        'cilvēkiem šis patīk',
        'patīk # cilvēkam',
        'patīk # cilvēkiem',
      ],
      followers: ['sekotājs', 'sekotāja', 'sekotāji', 'sekotāju', 'cilvēki seko', 'cilvēks seko', 'cilvēku seko'],
      employees: ['darbinieks', 'darbinieki', 'darbinieku'],
      'talking-about': [
        'runā par šo',
        'runā par to',
        'cilvēki runā par šo',
        'cilvēki runā par to',
        'cilvēks runā par šo',
        'par šo runā',
      ],
      'were-here': [
        'bija šeit',
        'bijuši šeit',
        'ir bijuši šeit',
        'šeit bija',
        'cilvēki bija šeit',
        'cilvēki ir bijuši šeit',
      ],
    },
  },
];
