/** Gujarati, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { hour: ['ક'], year: ['વ'] },
    now: ['હમણાં જ'],
    nouns: {
      reactions: ['પ્રતિક્રિયા'],
      shares: ['શેર્સ'],
      views: ['વાર જોવાઈ', 'દૃશ્યો'],
      likes: ['પસંદો', 'પસંદ'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: {
      week: ['અઠવાડિયાં'],
      month: ['મહિનાઓ'],
      year: ['વર્ષો'],
    },
    ago: ['# પહેલા'],
    fill: ['વાગ્યે'],
    nouns: {
      reactions: ['પ્રતિક્રિયાઓ'],
      shares: ['શેર'],
      views: ['દૃશ્ય', 'દ્રશ્ય', 'દ્રશ્યો', 'વખત જોવાઈ'],
      likes: ['પસંદ કરે છે'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['એક'],
    nouns: {
      comments: ['ટિપ્પણી', 'ટિપ્પણીઓ', 'કૉમેન્ટ', 'કૉમેન્ટ્સ', 'કોમેન્ટ', 'કોમેન્ટ્સ', 'કૉમેન્ટો', 'અભિપ્રાય', 'અભિપ્રાયો'],
      followers: ['ફોલોઅર', 'ફોલોઅર્સ', 'ફૉલોઅર', 'ફૉલોઅર્સ', 'અનુયાયી', 'અનુયાયીઓ'],
      likes: ['લાઇક', 'લાઇક્સ', 'લાઈક', 'લાઈક્સ'],
    },
  },
];
