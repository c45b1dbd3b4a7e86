/** Icelandic, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['einn', 'ein', 'eitt', 'einni', 'einum', 'einu'],
    nouns: {
      comments: ['ummæli', 'athugasemd', 'athugasemdir'],
      reactions: ['viðbrögð'],
      shares: ['deiling', 'deilingar'],
      views: ['áhorf', 'skoðun', 'skoðanir'],
      followers: ['fylgjandi', 'fylgjendur'],
      likes: ['líkar þetta', 'líkar við þetta', 'manns líkar þetta', 'manni líkar þetta'],
      'talking-about': ['eru að tala um þetta', 'tala um þetta'],
      'were-here': ['hafa verið hér', 'voru hér'],
    },
  },
];
