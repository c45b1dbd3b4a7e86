/** Lithuanian, as Facebook writes it; LinkedIn does not come in Lithuanian. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_ARCHIVE, OWN_WORD } from './sources.ts';

/** "ką tik", "prieš 5 min.", "prieš 3 val.": ages of public pages in Lithuanian. */
const PUBLIC_PAGES: Source = { where: 'ages of public pages in Lithuanian', year: 2026 };

export const words: SiteWords[] = [
  { site: 'facebook', source: FACEBOOK_ARCHIVE, fill: ['m.', 'd.'] },
  { site: 'facebook', source: PUBLIC_PAGES, now: ['ką tik'] },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['vienas', 'viena', 'vieną', 'vieni', 'vienus'],
    now: ['tik ką', 'šiuo metu'],
    fill: ['val.'],
    exact: {
      minutę: '1 minute',
      valandą: '1 hour',
      dieną: '1 day',
      savaitę: '1 week',
      mėnesį: '1 month',
      metus: '1 year',
    },
    nouns: {
      comments: ['komentaras', 'komentarai', 'komentarų', 'komentaro', 'komentarus'],
      reactions: ['reakcija', 'reakcijos', 'reakcijų', 'visos reakcijos'],
      shares: [
        'pasidalijimas',
        'pasidalijimai',
        'pasidalijimų',
        'pasidalinimas',
        'pasidalinimai',
        'pasidalinimų',
        'bendrinimas',
        'bendrinimai',
        'bendrinimų',
        'pasidalino',
        'pasidalijo',
        'bendrinta # kartą',
        'bendrinta # kartus',
        'bendrinta # kartų',
        'pasidalinta # kartą',
        'pasidalinta # kartus',
        'pasidalinta # kartų',
      ],
      views: ['peržiūra', 'peržiūros', 'peržiūrų', 'peržiūrėta # kartą', 'peržiūrėta # kartus', 'peržiūrėta # kartų'],
      likes: [
        'patinka',
        'tai patinka',
        'žmogui tai patinka',
        'žmonėms tai patinka',
        'žmonių tai patinka',
        'patinka # žmogui',
        'patinka # žmonėms',
        'paspaudimas „Patinka“',
        'paspaudimai „Patinka“',
        'paspaudimų „Patinka“',
      ],
      followers: ['sekėjas', 'sekėjai', 'sekėjų', 'sekėjo', 'žmonių seka', 'žmonės seka', 'žmogus seka'],
      employees: ['darbuotojas', 'darbuotojai', 'darbuotojų'],
      'talking-about': [
        'kalba apie tai',
        'žmogus kalba apie tai',
        'žmonės kalba apie tai',
        'žmonių kalba apie tai',
        'apie tai kalba',
        'šneka apie tai',
      ],
      'were-here': [
        'čia buvo',
        'buvo čia',
        'čia lankėsi',
        'lankėsi čia',
        'žmonės čia lankėsi',
        'žmonių čia lankėsi',
        'žmonių čia buvo',
      ],
    },
  },
];
