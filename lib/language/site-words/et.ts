/** Estonian, as Facebook writes it; LinkedIn does not come in Estonian. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

/** "5 tundi tagasi", "tund aega tagasi", "üks kuu", "just nüüd" (arrow-py/arrow, arrow/locales.py). */
const ARROW: Source = { where: 'arrow-py/arrow, its Estonian words', year: 2023, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: ARROW,
    ago: ['# tagasi'],
    now: ['just nüüd'],
    one: ['üks'],
    exact: { 'tund aega': '1 hour' },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['ühe'],
    now: ['äsja', 'just praegu', 'hetk tagasi'],
    fill: ['kell'],
    exact: { tund: '1 hour', nädal: '1 week', kuu: '1 month', aasta: '1 year', minut: '1 minute' },
    nouns: {
      comments: ['kommentaar', 'kommentaari', 'kommentaarid'],
      reactions: ['reaktsioon', 'reaktsiooni', 'reaktsioonid', 'kõik reaktsioonid'],
      shares: ['jagamine', 'jagamist', 'jagamised', 'jagatud # kord', 'jagatud # korda', 'korda jagatud'],
      views: ['vaatamine', 'vaatamist', 'vaatamised', 'vaatamiskord', 'vaatamiskorda', 'vaadatud # korda'],
      likes: [
        'meeldimine',
        'meeldimist',
        'meeldimised',
        'meeldib',
        'inimesele meeldib see',
        'inimesele see meeldib',
        'inimesele meeldib',
        'meeldib # inimesele',
      ],
      followers: ['jälgija', 'jälgijat', 'jälgijad', 'inimene jälgib seda', 'inimest jälgib seda'],
      employees: ['töötaja', 'töötajat', 'töötajad'],
      'talking-about': [
        'räägib sellest',
        'räägivad sellest',
        'inimene räägib sellest',
        'inimest räägib sellest',
        'inimest räägivad sellest',
      ],
      'were-here': [
        'on siin käinud',
        'käis siin',
        'siin käinud',
        'inimest on siin käinud',
        'inimest on siin olnud',
        'on siin olnud',
        'olid siin',
        'oli siin',
      ],
    },
  },
];
