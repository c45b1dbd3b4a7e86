/** Sinhala, one of Facebook's languages. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    nouns: {
      comments: ['අදහස්', 'අදහස'],
      reactions: ['ප්‍රතිචාර', 'ප්‍රතිචාරය', 'ප්‍රතික්‍රියා'],
      shares: ['බෙදාගැනීම්', 'බෙදාගැනීම'],
      views: ['නැරඹීම්', 'නැරඹීම'],
      followers: ['අනුගාමිකයන්', 'අනුගාමිකයින්', 'අනුගාමිකයෝ', 'අනුගාමිකයා'],
      likes: ['කැමැත්ත', 'කැමති'],
    },
  },
];
