import { ages, type Phrasebook } from './phrasebook.ts';

/** CLDR, for both sites. */
const SHORT = ages('# मि॰', '# घं॰', '# दिन', '# सप्ताह', '# माह', '# वर्ष');
const LONG = ages('# मिनट पहले', '# घंटे पहले', '# दिन पहले', '# सप्ताह पहले', '# माह पहले', '# वर्ष पहले');

export const hi: Phrasebook = {
  language: 'hi',
  dir: 'ltr',
  native: 'deva',
  sentences: ['नया करघा लग गया है और चल रहा है।', 'एक कालीन पर 512 टिप्पणियाँ: धन्यवाद।'],
  linkedin: {
    lang: 'hi',
    locale: 'hi_IN',
    short: SHORT,
    long: LONG,
    abbreviations: [{ said: '# हज़ार', scale: 1e3 }], // CLDR
    nouns: {
      followers: '# फ़ॉलोअर', // own, as what follows
      reactions: { one: '# प्रतिक्रिया', other: '# प्रतिक्रियाएँ' },
      comments: { one: '# टिप्पणी', other: '# टिप्पणियाँ' },
      shares: '# रीपोस्ट',
    },
    size: '# कर्मचारी',
    edited: 'संपादित',
    more: 'और',
    promoted: 'प्रमोटेड',
    reposted: '{name} ने इसे रीपोस्ट किया',
    visible: 'LinkedIn पर या उसके बाहर सभी को दिखाई देता है',
    tabs: ['होम', 'परिचय', 'पोस्ट', 'नौकरियाँ', 'लोग'],
    buttons: ['पसंद करें', 'टिप्पणी करें', 'रीपोस्ट करें', 'भेजें'],
    follow: 'फ़ॉलो करें',
  },
  facebook: {
    lang: 'hi',
    locale: 'hi_IN',
    short: SHORT,
    long: LONG,
    abbreviations: [{ said: '#K', scale: 1e3 }], // locales.md 4
    nouns: {
      followers: '# फ़ॉलोअर', // own, as what follows
      likes: '# लाइक',
      comments: { one: '# टिप्पणी', other: '# टिप्पणियाँ' },
      shares: '# शेयर',
      views: '# व्यू',
    },
    likeKind: 'पसंद: # लोग',
    whoReacted: 'देखें कि किसने प्रतिक्रिया दी',
    allReactions: 'सभी प्रतिक्रियाएँ:',
    talkingAbout: '# लोग इसके बारे में बात कर रहे हैं',
    wereHere: '# लोग यहाँ आए थे',
    yesterdayAt: 'कल {clock} बजे', // CLDR's "कल" and "बजे"
    dayAt: '{date} को {clock} बजे', // CLDR
    more: 'और देखें',
    pinned: 'पिन की गई पोस्ट',
    sponsored: 'प्रायोजित',
    commentBy: '{name} की टिप्पणी {age}',
    public: 'सार्वजनिक के साथ शेयर किया गया',
    page: 'पेज',
    category: 'कालीन की दुकान',
    tabs: ['पोस्ट', 'परिचय', 'फ़ोटो', 'वीडियो'],
    buttons: ['लाइक', 'टिप्पणी', 'शेयर'],
  },
};
