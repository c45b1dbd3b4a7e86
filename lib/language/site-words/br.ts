/** Breton, one of Facebook's languages. The noun stands in the singular after a number, some with another first letter. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['ur', 'un', 'ul', 'unan'],
    joints: ['a'],
    nouns: {
      reactions: ['respont', 'respontoù', 'dasparzh', 'gwered', 'gweredoù'],
      comments: ['evezhiadenn', 'evezhiadennoù', 'displegadenn', 'displegadennoù'],
      shares: ['rannadenn', 'rannadennoù', 'gwech rannet', 'wech rannet'],
      views: ['gweladenn', 'gweladennoù', 'weladenn', 'weladennoù', 'gwech gwelet', 'wech gwelet'],
      followers: ['heulier', 'heulierien'],
      likes: ['Plijout a ra din', 'den a blij dezho'],
    },
  },
];
