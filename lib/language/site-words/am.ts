/** Amharic, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['አንድ'],
    nouns: {
      comments: ['አስተያየት', 'አስተያየቶች'],
      shares: ['ማጋራት', 'ማጋራቶች'],
      views: ['እይታ', 'እይታዎች', 'ዕይታ', 'ዕይታዎች'],
      followers: ['ተከታይ', 'ተከታዮች'],
      likes: ['መውደድ', 'መውደዶች', 'ሰዎች ወደዱት', 'ሰዎች ይህን ወደዱት'],
    },
  },
];
