/** Czech, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, FACEBOOK_ARCHIVE, LINKEDIN_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

/** "4 853 sledujících uživatelů", "3 hod. • před 3 hodinami": a company's post, copied from the page. */
const COPIED_POST: Source = {
  where: "a company's LinkedIn post, copied from a Czech page into public notes",
  year: 2026,
};

/** "sledujících", "sleduje" in Facebook's description of a page. */
const PAGE_PREVIEW: Source = { where: "a public reader of Facebook's link previews of Czech pages", year: 2026 };

/** The unit without a number: "před hodinou" (hustcc/timeago.js, src/lang/cs.ts). */
const TIMEAGO: Source = { where: 'hustcc/timeago.js, its Czech words', year: 2019, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'linkedin',
    source: LINKEDIN_APP,
    units: { minute: ['m'], hour: ['h'], day: ['d'], week: ['t'], month: ['m'], year: ['r'] },
    nouns: {
      comments: ['komentář', 'komentářů'],
      views: ['zobrazení'],
      followers: ['sledující uživatel', 'sledující uživatelé', 'sledujících uživatelů'],
      likes: ['líbí se'],
    },
  },
  { site: 'linkedin', source: COPIED_POST, units: { hour: ['hod'] } },
  {
    site: 'linkedin',
    source: OF_THE_SET,
    units: { year: ['l'] },
    nouns: { comments: ['komentáře'], followers: ['sledujícího uživatele'] },
  },
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { minute: ['m'], hour: ['h', 'hod'], day: ['d'], week: ['týdny (#)'], month: ['měsíce (#)'] },
    now: ['Právě teď'],
    nouns: {
      comments: ['komentáře', 'komentářů'],
      reactions: ['reakce'],
      shares: ['sdílení'],
      views: ['zobrazení'],
      likes: ['To se mi líbí'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: {
      minute: ['minuty (#)'],
      hour: ['hodiny (#)'],
      day: ['dny (#)'],
      week: ['týden (#)', 'týdnů (#)'],
      month: ['měsíc (#)', 'měsíců (#)'],
      year: ['r', 'l', 'roky (#)', 'rok (#)', 'let (#)'],
    },
    nouns: {
      comments: ['komentář', 'počet komentářů'],
      reactions: ['reakcí', 'všechny reakce', 'počet reakcí'],
      shares: ['počet sdílení', 'sdíleno # krát', 'sdíleno #krát', 'sdíleno #×'],
      views: ['počet zobrazení', 'zobrazeno # krát', 'zobrazeno #krát', 'zobrazeno #×'],
      likes: ['počet označení To se mi líbí', 'označení To se mi líbí'],
    },
  },
  { site: 'facebook', source: PAGE_PREVIEW, nouns: { followers: ['sledujících', 'sleduje', 'lidí sleduje'] } },
  { site: 'facebook', source: FACEBOOK_ARCHIVE, fill: ['v', 've', 'hod.'] },
  {
    site: 'both',
    source: TIMEAGO,
    exact: {
      minutou: '1 minute',
      hodinou: '1 hour',
      dnem: '1 day',
      týdnem: '1 week',
      měsícem: '1 month',
      rokem: '1 year',
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['jeden', 'jedna', 'jedno', 'jednu', 'jedním', 'jednou'],
    nouns: {
      followers: [
        'sledující',
        'sledujících',
        'sledujícího',
        'sledujících lidí',
        'člověk sleduje',
        'lidé sledují',
        'lidí sleduje',
      ],
      employees: ['zaměstnanec', 'zaměstnanci', 'zaměstnanců', 'zaměstnance', 'počet zaměstnanců'],
      views: ['zhlédnutí', 'přehrání', 'počet zhlédnutí'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      likes: [
        'člověku se to líbí',
        'lidem se to líbí',
        'líbí se # člověku',
        'líbí se # lidem',
        'to se líbí # lidem',
        'líbí se',
        'lajků',
        'lajky',
        'lajk',
      ],
      'talking-about': ['mluví o tom', 'člověk o tom mluví', 'lidé o tom mluví', 'lidí o tom mluví'],
      'were-here': [
        'byli tady',
        'byl tady',
        'tady byli',
        'člověk tady byl',
        'lidé tady byli',
        'lidí tady bylo',
        'lidé tu byli',
        'lidí tu bylo',
      ],
    },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: {
      comments: ['komentáře'],
      reactions: ['reakce', 'reakcí'],
      shares: [
        'sdílení',
        'přesdílení',
        'opětovné sdílení',
        'opětovná sdílení',
        'opětovných sdílení',
        'repost',
        'reposty',
        'repostů',
      ],
      likes: ['označení To se mi líbí', 'To se mi líbí'],
    },
  },
];
