/** Hungarian, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

/** The short series of a public page in Hungarian: "most", "5p", "3ó", "2n". */
const SHORT_SERIES: Source = { where: 'ages of a public page in Hungarian', year: 2026 };

/** "64 773 ember kedveli", "ember követi", "követő": what a reader of Hungarian pages looks for. */
const PAGE_PREVIEW: Source = { where: "a public reader of Facebook's link previews of Hungarian pages", year: 2026 };

/** "12 345 követő" in the header of signed-in Hungarian pages. */
const FOLLOWERS: Source = { where: 'a public reader of LinkedIn headers on Hungarian pages', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { minute: ['p'], hour: ['ó'] },
    now: ['épp most'],
    nouns: {
      comments: ['hozzászólás'],
      reactions: ['reakció'],
      shares: ['megosztás'],
      views: ['megtekintés'],
      likes: ['kedvelés'],
    },
  },
  { site: 'facebook', source: SHORT_SERIES, units: { day: ['n'] } },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: { year: ['é'] },
    nouns: {
      comments: ['hozzászólások', 'hozzászólások száma'],
      reactions: ['reakciók', 'összes reakció', 'az összes reakció', 'reakciók száma'],
      shares: ['megosztások', 'megosztások száma', 'megosztva # alkalommal', 'alkalommal megosztva'],
      views: ['megtekintések', 'megtekintések száma'],
      likes: ['kedvelések', 'kedvelések száma'],
    },
  },
  {
    site: 'facebook',
    source: PAGE_PREVIEW,
    nouns: { likes: ['ember kedveli'], followers: ['követő', 'ember követi'] },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['egy'],
    fill: ['kor', 'ekkor:'],
    now: ['éppen most', 'az imént', 'az előbb'],
    nouns: {
      comments: ['komment', 'kommentek'],
      followers: ['követő', 'követők', 'személy követi', 'követői'],
      employees: ['alkalmazott', 'alkalmazottak', 'munkatárs', 'munkatársak', 'munkavállaló', 'dolgozó'],
      views: ['lejátszás', 'lejátszások'],
      likes: [
        'személy kedveli',
        'ember kedveli ezt',
        'tetszik',
        '# embernek tetszik',
        'embernek tetszik',
        'embernek tetszik ez',
      ],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      'talking-about': ['ember beszél erről', 'beszél erről', 'ember beszél róla', 'személy beszél erről'],
      'were-here': ['ember járt itt', 'járt itt', 'ember járt már itt', 'járt már itt', 'személy járt itt'],
    },
  },
  {
    site: 'linkedin',
    source: FOLLOWERS,
    nouns: { followers: ['követő'] },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      comments: ['hozzászólás', 'hozzászólások'],
      reactions: ['reakció', 'reakciók'],
      shares: ['megosztás', 'megosztások', 'újraposztolás', 'ismételt közzététel', 'újraközlés', 'továbbosztás'],
      views: ['megtekintés', 'megtekintések'],
      likes: ['kedvelés', 'kedvelések'],
    },
  },
];
