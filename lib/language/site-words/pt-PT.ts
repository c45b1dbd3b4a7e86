/** Portuguese of Portugal, as Facebook writes it. LinkedIn has Brazil's alone. */
import type { SiteWords, Source } from './rows.ts';
import { OF_THE_SET, OWN_WORD } from './sources.ts';

/** "5 m gostos" are five thousand (research/locales.md 4). */
const FACEBOOK_PORTUGAL: Source = { where: 'Facebook for Android, its own translations for Portugal', year: 2016 };

/** "3.069 gostos · 99 visitas · 168 a falar sobre isto". */
const PAGE: Source = { where: "a Portuguese company's Facebook page", year: 2026 };

/** "Agora mesmo": the last minute, as other pages say it. */
const JUST_NOW: Source = { where: 'hustcc/timeago.js src/lang/pt_PT.ts', year: 2026, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_PORTUGAL,
    suffixes: { m: 1e3 },
    nouns: {
      comments: ['comentário', 'comentários'],
      views: ['visualização', 'visualizações'],
      likes: ['gosto', 'gostos'],
    },
  },
  // The letters of Brazil's and Spain's tables, which have one meaning here as well.
  { site: 'facebook', source: OF_THE_SET, units: { hour: ['h'], day: ['d'], year: ['a'] } },
  { site: 'facebook', source: JUST_NOW, now: ['Agora mesmo'] },
  {
    site: 'facebook',
    source: PAGE,
    nouns: {
      'talking-about': ['a falar sobre isto', 'pessoas a falar sobre isto', 'pessoa a falar sobre isto'],
      'were-here': ['visita', 'visitas'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['um', 'uma'],
    joints: ['de'],
    nouns: {
      reactions: ['reação', 'reações', 'reacção', 'reacções', 'Todas as reações'],
      shares: ['partilha', 'partilhas', 'vez partilhado', 'vezes partilhado'],
      views: ['reprodução', 'reproduções', 'vista', 'vistas'],
      followers: ['seguidor', 'seguidores', 'pessoas seguem isto', 'pessoa segue isto'],
      likes: ['pessoas gostam disto', 'pessoa gosta disto', 'gostam disto', 'gosta disto'],
      'talking-about': [
        'falam disto',
        'fala disto',
        'pessoas falam disto',
        'falam sobre isto',
        'pessoas falam sobre isto',
        'pessoas estão a falar sobre isto',
        'pessoa está a falar sobre isto',
      ],
      'were-here': ['estiveram aqui', 'esteve aqui', 'pessoas estiveram aqui', 'pessoa esteve aqui'],
    },
  },
];
