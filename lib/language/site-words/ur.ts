/** Urdu, as Facebook writes it. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

const MOMENT: Source = { where: 'moment/moment, locale/ur.js', year: 2017, isElsewhere: true };

/** Interfaces in public code, for "just now": not seen on the sites. */
const INTERFACES: Source = { where: 'what interfaces in Urdu say for "just now"; not seen on the site', year: 2026 };

export const words: SiteWords[] = [
  { site: 'facebook', source: INTERFACES, now: ['ابھی ابھی', 'ابھی'] },
  {
    site: 'facebook',
    source: MOMENT,
    ago: ['# قبل'],
    yesterday: ['گذشتہ روز'],
    units: { month: ['ماہ'] },
    fill: ['بوقت'],
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['ایک'],
    fill: ['بجے', 'کو'],
    nouns: {
      followers: ['فالوور', 'فالوورز', 'فالوورس', 'فالورز', 'پیروکار', 'پیروکاروں', 'لوگ اسے فالو کرتے ہیں'],
      employees: ['ملازم', 'ملازمین'],
      comments: ['تبصرہ', 'تبصرے', 'تبصرات', 'تبصروں', 'کمنٹ', 'کمنٹس', 'کمینٹ', 'کمینٹس'],
      reactions: ['ردعمل', 'رد عمل', 'ردِعمل', 'ری ایکشن', 'ری ایکشنز', 'تاثرات', 'تمام ردعمل'],
      shares: ['شیئر', 'شیئرز', 'اشتراک', 'بار شیئر کیا گیا', 'بار اشتراک کیا گیا'],
      views: ['ملاحظات', 'ملاحظہ', 'ویو', 'ویوز', 'بار دیکھا گیا', 'مناظر'],
      likes: [
        'پسند',
        'پسندیدگی',
        'پسندیدگیاں',
        'لائک',
        'لائکس',
        'لائیک',
        'لائیکس',
        'لوگوں نے پسند کیا',
        'لوگوں نے اسے پسند کیا',
        'لوگ اسے پسند کرتے ہیں',
        'لوگوں کو یہ پسند ہے',
      ],
      'talking-about': [
        'لوگ اس بارے میں بات کر رہے ہیں',
        'لوگ اس کے بارے میں بات کر رہے ہیں',
        'اس بارے میں بات کر رہے ہیں',
        'اس کے بارے میں بات کر رہے ہیں',
      ],
      'were-here': ['یہاں تھے', 'لوگ یہاں تھے', 'لوگ یہاں موجود تھے'],
    },
  },
];
