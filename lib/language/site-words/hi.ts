/** Hindi, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

/** An open reader of Facebook pages whose account has the Hindi interface; it notes what it was shown. */
const READER: Source = { where: "an open reader's notes on Facebook in Hindi", year: 2026 };

const TIMEAGO: Source = { where: 'hustcc/timeago.js, src/lang/hi_IN.ts', year: 2020, isElsewhere: true };

/** Interfaces in public code, for "just now": not seen on the sites. */
const INTERFACES: Source = { where: 'what interfaces in Hindi say for "just now"; not seen on the site', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: READER,
    units: { week: ['हफ़्ते', 'हफ्ते', 'हफ़्ता', 'हफ्ता'] },
    // "मंगलवार, 25 अगस्त 2026 को 9:21 AM पर"
    fill: ['को', 'पर'],
    nouns: {
      followers: ['फ़ॉलोअर'],
      comments: ['कमेंट'],
    },
  },
  { site: 'both', source: INTERFACES, now: ['अभी-अभी', 'अभी अभी'] },
  { site: 'both', source: TIMEAGO, now: ['अभी'], units: { week: ['हफ्ते'], month: ['महीने'], year: ['साल'] } },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['एक'],
    units: { hour: ['घंटा', 'घंटे', 'घण्टा', 'घण्टे'], week: ['हफ़्ता', 'हफ़्ते', 'हफ्ता', 'हफ्ते'], year: ['साल'] },
    fill: ['बजे', 'को', 'पर'],
    nouns: {
      followers: [
        'फ़ॉलोअर',
        'फ़ॉलोअर्स',
        'फॉलोअर',
        'फॉलोअर्स',
        'फ़ॉलोवर',
        'फ़ॉलोवर्स',
        'फॉलोवर',
        'फॉलोवर्स',
        'अनुयायी',
        'अनुयायियों',
        'लोग इसे फ़ॉलो करते हैं',
        'लोग फ़ॉलो करते हैं',
      ],
      employees: ['कर्मचारी', 'कर्मचारियों', 'कर्मचारीगण'],
      comments: ['टिप्पणी', 'टिप्पणियाँ', 'टिप्पणियां', 'टिप्पणियों', 'कमेंट', 'कमेंट्स', 'कमेन्ट'],
      reactions: [
        'प्रतिक्रिया',
        'प्रतिक्रियाएँ',
        'प्रतिक्रियाएं',
        'प्रतिक्रियायें',
        'प्रतिक्रियाओं',
        'रिएक्शन',
        'रिएक्शन्स',
        'रिऐक्शन',
        'सभी रिएक्शन',
        'सभी प्रतिक्रियाएँ',
        'सभी प्रतिक्रियाएं',
      ],
      shares: [
        'शेयर',
        'शेयर्स',
        'शेयर किए गए',
        'शेयर किया गया',
        'बार शेयर किया गया',
        'बार शेयर',
        'बार साझा किया गया',
        'साझा',
        'साझा किए गए',
        'साझाकरण',
        'रीपोस्ट',
        'रीपोस्ट्स',
        'रिपोस्ट',
      ],
      views: [
        'दृश्य',
        'दृश्यों',
        'व्यू',
        'व्यूज़',
        'व्यूज',
        'बार देखा गया',
        'बार देखा',
        'बार देखे गए',
        'बार देखी गई',
        'बार देखी गयी',
        'देखा गया',
      ],
      likes: [
        'पसंद',
        'पसंदों',
        'लाइक',
        'लाइक्स',
        'लोगों की पसंद',
        'लोगों को पसंद',
        'लोगों को पसंद है',
        'लोगों को यह पसंद है',
        'लोगों को ये पसंद है',
        'लोगों ने इसे पसंद किया',
        'लोगों ने पसंद किया',
        'लोग इसे पसंद करते हैं',
        'व्यक्ति को यह पसंद है',
        'व्यक्ति को पसंद है',
      ],
      'talking-about': [
        'इस बारे में बात कर रहे हैं',
        'लोग इस बारे में बात कर रहे हैं',
        'लोग इसके बारे में बात कर रहे हैं',
        'व्यक्ति इस बारे में बात कर रहे हैं',
      ],
      'were-here': ['यहाँ थे', 'यहां थे', 'लोग यहाँ थे', 'लोग यहां थे', 'यहाँ आए थे', 'लोग यहाँ आए थे'],
    },
  },
];
