/** Cebuano, of which no page of Facebook was at hand. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['usa ka'],
    joints: ['ka'],
    nouns: {
      followers: ['follower', 'followers', 'sumusunod', 'ka sumusunod'],
      comments: ['komento', 'ka komento', 'mga komento', 'ka mga komento', 'comment', 'comments'],
      reactions: ['reaksyon', 'ka reaksyon', 'mga reaksyon'],
      likes: ['like', 'ka like', 'likes'],
      shares: ['share', 'ka share', 'shares', 'pagpaambit'],
      views: ['view', 'views', 'ka view'],
      employees: ['empleyado', 'ka empleyado'],
    },
  },
];
