import { ages, type Phrasebook } from './phrasebook.ts';

/** CLDR, for both sites: neither's own words have a source in Hebrew. */
const LONG = ages(
  { one: 'לפני דקה (1)', other: 'לפני # דקות' },
  { one: 'לפני שעה (1)', two: 'לפני שעתיים (2)', other: 'לפני # שעות' },
  { one: 'לפני יום אחד (1)', two: 'לפני יומיים (2)', other: 'לפני # ימים' },
  { one: 'לפני שבוע (1)', two: 'לפני שבועיים (2)', other: 'לפני # שבועות' },
  { one: 'לפני חודש (1)', two: 'לפני חודשיים (2)', other: 'לפני # חודשים' },
  { one: 'לפני שנה', two: 'לפני שנתיים', other: 'לפני # שנים' },
);
/** Of the month the long form: the short one is a single letter, which is refused by rule where only CLDR has it. */
const SHORT = ages(
  '# דק׳',
  { one: '# שעה', two: 'שעתיים', other: '# שע׳' },
  { one: '# יום', two: 'יומיים', other: '# ימ׳' },
  { one: '# שבוע', two: 'שבועיים', other: '# שבועות' },
  { one: 'חודש', two: 'חודשיים', other: '# חודשים' },
  { one: '# שנה', other: '# שנים' },
);

export const he: Phrasebook = {
  language: 'he',
  dir: 'rtl',
  sentences: ['הנול החדש מורכב ופועל.', '512 תגובות על שטיח אחד: תודה.'],
  linkedin: {
    lang: 'iw',
    locale: 'iw_IL', // locales.md 1
    short: SHORT,
    long: LONG,
    abbreviations: [{ said: '#K\u200F', scale: 1e3 }], // CLDR, with its mark
    nouns: {
      followers: { one: 'עוקב אחד', other: '# עוקבים' }, // own
      reactions: { one: 'תגובה רגשית אחת', other: '# תגובות רגשיות' }, // own
      comments: { one: 'תגובה אחת', other: '# תגובות' }, // own
      shares: { one: 'שיתוף אחד', other: '# שיתופים' }, // own
    },
    size: '# עובדים', // own, as what follows
    edited: 'נערך',
    more: 'עוד',
    promoted: 'ממומן',
    reposted: '{name} פרסם זאת מחדש',
    visible: 'גלוי לכולם ב-LinkedIn ומחוץ לו',
    tabs: ['דף הבית', 'אודות', 'פוסטים', 'משרות', 'אנשים'],
    buttons: ['אהבתי', 'תגובה', 'פרסום מחדש', 'שליחה'],
    follow: 'מעקב',
  },
  facebook: {
    lang: 'he',
    locale: 'he_IL',
    short: SHORT,
    long: LONG,
    abbreviations: [{ said: '#K\u200F', scale: 1e3 }], // CLDR
    nouns: {
      followers: { one: 'עוקב אחד', other: '# עוקבים' }, // own, as what follows
      likes: { one: 'לייק אחד', other: '# לייקים' },
      comments: { one: 'תגובה אחת', other: '# תגובות' },
      shares: { one: 'שיתוף אחד', other: '# שיתופים' },
      views: { one: 'צפייה אחת', other: '# צפיות' },
    },
    likeKind: 'לייק: # אנשים',
    whoReacted: 'הצגת המגיבים',
    allReactions: 'כל התגובות:',
    talkingAbout: '# מדברים על זה',
    wereHere: '# היו כאן',
    yesterdayAt: 'אתמול בשעה {clock}', // CLDR's "אתמול" and "בשעה"
    dayAt: '{date} בשעה {clock}', // CLDR
    more: 'עוד',
    pinned: 'פוסט נעוץ',
    sponsored: 'ממומן',
    commentBy: 'תגובה של {name} {age}',
    public: 'משותף עם ציבורי',
    page: 'דף',
    category: 'חנות שטיחים',
    tabs: ['פוסטים', 'אודות', 'תמונות', 'סרטונים'],
    buttons: ['לייק', 'תגובה', 'שיתוף'],
  },
};
