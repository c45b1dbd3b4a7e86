/** Punjabi (Gurmukhi), as the two sites write it. */
import type { SiteWords } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    now: ['ਹੁਣੇ ਹੁਣੇ'],
    yesterday: ['ਬੀਤੇ ਕੱਲ੍ਹ'],
    fill: ['ਵਜੇ'],
    nouns: {
      comments: ['ਟਿੱਪਣੀਆਂ'],
      shares: ['ਸ਼ੇਅਰਸ'],
      views: ['ਵਿਯੂਜ਼', 'ਦ੍ਰਿਸ਼'],
      likes: ['ਪਸੰਦ ਕਰਦੇ ਹਨ', 'ਪਸੰਦਾਂ'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: {
      week: ['ਹਫਤਾ', 'ਹਫਤੇ'],
      month: ['ਮਹੀਨਿਆਂ'],
      year: ['ਸਾਲਾਂ'],
    },
    yesterday: ['ਬੀਤੇ ਕੱਲ'],
    nouns: {
      shares: ['ਸ਼ੇਅਰ', 'ਸ਼ੇਅਰਾਂ'],
      views: ['ਵਿਯੂ', 'ਵਿਊ', 'ਵਿਊਜ਼'],
      likes: ['ਪਸੰਦ ਕਰਦਾ ਹੈ', 'ਪਸੰਦ'],
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['ਇੱਕ', 'ਇਕ'],
    nouns: {
      comments: ['ਟਿੱਪਣੀ', 'ਟਿੱਪਣੀਆਂ', 'ਕਮੈਂਟ', 'ਕੁਮੈਂਟ'],
      reactions: ['ਪ੍ਰਤੀਕਿਰਿਆ', 'ਪ੍ਰਤੀਕਿਰਿਆਵਾਂ', 'ਪ੍ਰਤਿਕਿਰਿਆ', 'ਪ੍ਰਤਿਕਿਰਿਆਵਾਂ', 'ਪ੍ਰਤੀਕਰਮ'],
      followers: ['ਫਾਲੋਅਰ', 'ਫ਼ਾਲੋਅਰ', 'ਫਾਲੋਅਰਜ਼', 'ਫਾਲੋਅਰਸ', 'ਪੈਰੋਕਾਰ'],
      likes: ['ਲਾਈਕ', 'ਲਾਇਕ'],
      employees: ['ਕਰਮਚਾਰੀ', 'ਮੁਲਾਜ਼ਮ'],
    },
  },
  {
    site: 'linkedin',
    source: OWN_WORD,
    nouns: { shares: ['ਸ਼ੇਅਰ'], views: ['ਵਿਊ', 'ਵਿਊਜ਼'], likes: ['ਪਸੰਦ'] },
  },
];
