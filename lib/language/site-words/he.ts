/** Hebrew, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

const TIMEAGO: Source = { where: 'hustcc/timeago.js, src/lang/he.ts', year: 2020, isElsewhere: true };

/** Counts of posts in a Hebrew interface, as an open reader of LinkedIn looks for them. */
const LINKEDIN_READER: Source = { where: 'an open reader of LinkedIn posts in Hebrew', year: 2026 };

/** The same on Facebook. */
const FACEBOOK_READER: Source = { where: 'an open reader of Facebook posts in Hebrew', year: 2026 };

/** Interfaces in public code, for "just now": not seen on the sites. */
const INTERFACES: Source = { where: 'what interfaces in Hebrew say for "just now"; not seen on the site', year: 2026 };

export const words: SiteWords[] = [
  {
    site: 'both',
    source: TIMEAGO,
    now: ['זה עתה'],
    // CLDR adds the number in brackets to these.
    exact: {
      'לפני דקה': '1 minute',
      'לפני שעה': '1 hour',
      'לפני יום': '1 day',
      'לפני שבוע': '1 week',
      'לפני חודש': '1 month',
      'לפני שנה': '1 year',
    },
  },
  { site: 'both', source: INTERFACES, now: ['הרגע'] },
  {
    site: 'linkedin',
    source: LINKEDIN_READER,
    nouns: {
      reactions: ['תגובות רגשיות', 'תגובה רגשית'],
      comments: ['תגובות', 'תגובה'],
      views: ['חשיפות', 'חשיפה'],
    },
  },
  {
    site: 'facebook',
    source: FACEBOOK_READER,
    nouns: {
      comments: ['תגובות', 'תגובה'],
      shares: ['שיתופים', 'שיתוף'],
    },
  },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['אחד', 'אחת'],
    fill: ['בשעה', 'ב', 'ב-', 'שעה'],
    exact: {
      'שתי תגובות': '2 comments',
      'שני עוקבים': '2 followers',
      'שני עובדים': '2 employees',
      'שני שיתופים': '2 shares',
    },
    nouns: {
      followers: ['עוקב', 'עוקבים', 'עוקבות', 'אנשים עוקבים אחרי זה', 'עוקבים אחרי זה', 'אנשים עוקבים'],
      employees: ['עובד', 'עובדים', 'עובדות', 'עובדי החברה'],
      shares: ['שיתוף', 'שיתופים', 'שיתוף מחדש', 'שיתופים מחדש', 'פרסום מחדש', 'פרסומים מחדש', 'פעמים שותף'],
      views: ['צפייה', 'צפיות', 'הצגה', 'הצגות', 'הפעלות'],
      likes: [
        'לייק',
        'לייקים',
        'אהבתי',
        'סימוני אהבתי',
        'סימון אהבתי',
        'סימוני "אהבתי"',
        'סימוני לייק',
        'אוהבים את זה',
        'אנשים אוהבים את זה',
        'אנשים אהבו את זה',
      ],
      'talking-about': ['מדברים על זה', 'אנשים מדברים על זה', 'אנשים מדברים על כך', 'מדברים על כך'],
      'were-here': ['היו כאן', 'אנשים היו כאן', 'היו פה'],
    },
  },
];
