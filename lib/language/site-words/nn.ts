/** Norwegian (nynorsk), one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['ein', 'éin', 'ei', 'éi', 'eit', 'eitt'],
    nouns: {
      comments: ['kommentar', 'kommentarar'],
      reactions: ['reaksjon', 'reaksjonar'],
      shares: ['deling', 'delingar'],
      views: ['vising', 'visingar', 'visning', 'visningar'],
      followers: ['følgjar', 'følgjarar'],
      likes: ['likar dette', 'person likar dette', 'personar likar dette', 'likar'],
      'talking-about': ['snakkar om dette'],
      'were-here': ['har vore her'],
    },
  },
];
