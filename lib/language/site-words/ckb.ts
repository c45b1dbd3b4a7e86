/** Central Kurdish (Sorani), as Facebook writes it. CLDR has dates of it, but no ages. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

const TIMEAGO: Source = { where: 'hustcc/timeago.js, src/lang/ku.ts', year: 2022, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: TIMEAGO,
    units: {
      minute: ['دەقە'],
      hour: ['کاتژمێر'],
      day: ['ڕۆژ'],
      week: ['هەفتە'],
      month: ['مانگ'],
      year: ['ساڵ'],
    },
    ago: ['# لەمەوپێش'],
    now: ['هەر ئێستا'],
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['یەک'],
    units: {
      minute: ['خولەک', 'دەقیقە'],
      hour: ['سەعات'],
      day: ['رۆژ'],
      week: ['حەفتە'],
    },
    nouns: {
      followers: ['شوێنکەوتوو', 'شوێنکەوتووان', 'فۆڵۆوەر', 'فۆلۆوەر'],
      employees: ['کارمەند', 'کارمەندان'],
      comments: ['لێدوان', 'لێدوانەکان', 'کۆمێنت', 'بۆچوون'],
      reactions: ['کاردانەوە', 'کاردانەوەکان'],
      shares: ['هاوبەشکردن', 'هاوبەشکردنەکان', 'شەیر'],
      views: ['بینین', 'بینینەکان', 'بینەر'],
      likes: ['پەسەندکردن', 'لایک', 'بەدڵبوون'],
    },
  },
];
