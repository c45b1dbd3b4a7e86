/** Odia, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['ଏକ', 'ଗୋଟିଏ'],
    nouns: {
      comments: ['ମନ୍ତବ୍ୟ', 'ମନ୍ତବ୍ୟଗୁଡ଼ିକ'],
      reactions: ['ପ୍ରତିକ୍ରିୟା', 'ପ୍ରତିକ୍ରିୟାଗୁଡ଼ିକ'],
      shares: ['ସେୟାର', 'ସେୟାର୍'],
      likes: ['ପସନ୍ଦ', 'ଲାଇକ', 'ଲାଇକ୍'],
      followers: ['ଅନୁସରଣକାରୀ', 'ଅନୁଗାମୀ'],
    },
  },
];
