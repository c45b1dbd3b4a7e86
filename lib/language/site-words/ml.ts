/** Malayalam, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { FACEBOOK_APP, OF_THE_SET, OWN_WORD } from './sources.ts';

/*
 * The sites write the final consonants in both of Unicode's ways: as letters of their own (ൾ ൽ ർ) and as a consonant, a
 * virama and an unseen joiner, which folds to another key. Such words stand here twice.
 */
export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    units: { hour: ['മ', 'മണിക്കൂര്‍', 'മണിക്കൂറിന്'] },
    one: ['ഒരു'],
    fill: ['മണിക്ക്'],
    nouns: {
      comments: ['അഭിപ്രായം', 'അഭിപ്രായങ്ങള്‍', 'അഭിപ്രായങ്ങൾ'],
      reactions: ['പ്രതികരണം', 'പ്രതികരണങ്ങൾ'],
      shares: ['പങ്കിടൽ'],
      views: ['കാഴ്‌ചകൾ'],
      likes: ['ലൈക്ക്', 'ലൈക്കുകള്‍', 'ലൈക്കുകൾ'],
    },
  },
  {
    site: 'facebook',
    source: OF_THE_SET,
    units: {
      minute: ['മിനിട്ട്', 'മിനിറ്റിന്', 'മിനിറ്റുകൾ', 'മിനിറ്റുകള്‍'],
      hour: ['മണിക്കൂറുകൾ', 'മണിക്കൂറുകള്‍'],
      day: ['ദിവസങ്ങൾ', 'ദിവസത്തിന്'],
      week: ['ആഴ്ചകൾ', 'ആഴ്ചകള്‍', 'ആഴ്ചയ്ക്ക്'],
      month: ['മാസങ്ങൾ', 'മാസങ്ങള്‍', 'മാസത്തിന്'],
      year: ['വ', 'വര്‍ഷം', 'വർഷങ്ങൾ', 'വര്‍ഷങ്ങള്‍', 'വർഷത്തിന്'],
    },
    ago: ['# മുൻപ്', '# മുന്‍പ്'],
    nouns: {
      reactions: ['പ്രതികരണങ്ങള്‍'],
      shares: ['പങ്കിടല്‍', 'പങ്കിടലുകൾ', 'പങ്കിടലുകള്‍'],
      views: ['കാഴ്ച', 'കാഴ്ചകള്‍'],
    },
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      comments: ['കമന്റ്', 'കമന്റുകൾ', 'കമന്റുകള്‍'],
      shares: ['ഷെയർ', 'ഷെയര്‍', 'ഷെയറുകൾ', 'ഷെയറുകള്‍'],
      followers: ['ഫോളോവർ', 'ഫോളോവർമാർ', 'പിന്തുടരുന്നവർ', 'അനുയായി', 'അനുയായികൾ'],
    },
  },
];
