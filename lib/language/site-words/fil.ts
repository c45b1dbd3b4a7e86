/** Filipino, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OWN_WORD } from './sources.ts';

/** A letter that is a unit of time as well is not taken for a number's abbreviation, unless it is said here. */
const CLDR: Source = { where: 'CLDR 48, abbreviated numbers', year: 2025, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    // "(na)" joins a number to what it counts. Of the letters "t" was seen, and "m" in every Latin script; the two others
    // are the first letters of their words in the same way, and stand for nothing else.
    units: {
      minute: ['m', '(na) min', '(na) minuto'],
      hour: ['o', '(na) oras'],
      day: ['a', '(na) araw'],
      week: ['(na) linggo'],
      month: ['(na) buwan'],
      year: ['t', '(na) taon'],
    },
    now: ['Ngayon lang'],
    fill: ['nang'],
    joints: ['(na)', 'na'],
    nouns: {
      comments: ['Komento'],
      shares: ['pagbabahagi'],
      views: ['panonood'],
      likes: ['paggusto'],
    },
  },
  { site: 'facebook', source: CLDR, suffixes: { M: 1e6 } },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['isang', 'isa'],
    units: { month: ['na buwan'] },
    nouns: {
      followers: ['tagasubaybay', 'na tagasubaybay', 'mga tagasubaybay', 'follower', 'followers', 'na follower'],
      employees: ['empleyado', 'na empleyado', 'mga empleyado', 'kawani'],
      comments: ['komento', 'na komento', 'mga komento', 'na mga komento', 'comment', 'comments'],
      reactions: [
        'reaksyon',
        'na reaksyon',
        'mga reaksyon',
        'reaksiyon',
        'na reaksiyon',
        'lahat ng reaksyon',
        'reaction',
      ],
      likes: ['paggusto', 'na paggusto', 'mga paggusto', 'gusto', 'like', 'likes', 'na like', 'tao ang may gusto nito'],
      shares: ['pagbabahagi', 'na pagbabahagi', 'mga pagbabahagi', 'share', 'shares', 'na share'],
      views: ['panonood', 'na panonood', 'mga panonood', 'pagtingin', 'na pagtingin', 'view', 'views', 'na view'],
      'talking-about': ['nag-uusap tungkol dito', 'ang nag-uusap tungkol dito', 'tao ang pinag-uusapan ito'],
    },
  },
];
