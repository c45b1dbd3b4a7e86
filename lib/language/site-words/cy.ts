/** Welsh, one of Facebook's languages. After a number the noun stands in the singular, or in the plural after "o". */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['un'],
    joints: ['o'],
    nouns: {
      reactions: ['adwaith', 'adweithiau', 'ymateb', 'ymatebion', 'Pob adwaith'],
      comments: ['sylw', 'sylwadau'],
      views: ['edrychiad', 'edrychiadau', 'gwyliad', 'wyliad', 'gwyliadau', 'wyliadau'],
      followers: ['dilynwr', 'ddilynwr', 'dilynwyr', 'ddilynwyr', 'dilynydd', 'ddilynydd'],
      likes: ['hoffi', 'yn hoffi hyn', 'o bobl yn hoffi hyn', 'person yn hoffi hyn', 'pobl yn hoffi hyn'],
      'talking-about': ['yn siarad am hyn', 'yn trafod hyn', 'o bobl yn siarad am hyn', 'person yn siarad am hyn'],
      'were-here': ['wedi bod yma', 'o bobl wedi bod yma', 'person wedi bod yma'],
    },
  },
];
