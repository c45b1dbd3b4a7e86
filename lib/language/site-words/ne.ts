/** Nepali, as Facebook writes it. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

const TIMEAGO: Source = { where: 'hustcc/timeago.js, src/lang/ne.ts', year: 2021, isElsewhere: true };

export const words: SiteWords[] = [
  // CLDR has the one for years and the other for all else.
  { site: 'facebook', source: TIMEAGO, ago: ['# अघि', '# पहिले'], now: ['अहिले'] },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['एक', 'एउटा'],
    joints: ['वटा', 'जना', 'ओटा', 'पटक'],
    fill: ['बजे', 'मा'],
    units: { week: ['हप्ता', 'साता'], year: ['वर्ष', 'बर्ष', 'साल'] },
    nouns: {
      followers: ['फलोअर', 'फलोअरहरू', 'फलोवर', 'फलोवरहरू', 'फलोअर्स', 'अनुयायी', 'अनुयायीहरू'],
      employees: ['कर्मचारी', 'कर्मचारीहरू'],
      comments: ['टिप्पणी', 'टिप्पणीहरू', 'टिप्पणीहरु', 'कमेन्ट', 'कमेन्टहरू', 'कमेन्टहरु'],
      reactions: ['प्रतिक्रिया', 'प्रतिक्रियाहरू', 'प्रतिक्रियाहरु', 'सबै प्रतिक्रिया', 'सबै प्रतिक्रियाहरू'],
      shares: ['शेयर', 'सेयर', 'सेयरहरू', 'शेयरहरू', 'पटक सेयर गरियो', 'पटक शेयर गरियो', 'साझेदारी'],
      views: ['भ्यू', 'भ्युज', 'भ्यूज', 'दृश्य', 'दृश्यहरू', 'पटक हेरियो', 'पटक हेरिएको'],
      likes: [
        'मन पराइ',
        'मनपराइ',
        'लाइक',
        'लाइकहरू',
        'लाइक्स',
        'जनाले मन पराए',
        'जनाले मन पराउनुभयो',
        'मानिसहरूले यो मन पराउँछन्',
      ],
      'talking-about': ['जना यसबारे कुरा गर्दैछन्', 'जना यस बारेमा कुरा गर्दै छन्', 'यसबारे कुरा गर्दैछन्'],
      'were-here': ['जना यहाँ थिए', 'यहाँ थिए', 'जना यहाँ हुनुहुन्थ्यो'],
    },
  },
];
