/** Uzbek, as Facebook writes it. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['bir'],
    joints: ['ta', 'nafar', 'marta', 'kishi'],
    fill: ['soat', 'da'],
    nouns: {
      followers: ['obunachi', 'obunachilar', 'kuzatuvchi', 'kuzatuvchilar', 'kishi kuzatmoqda'],
      employees: ['xodim', 'xodimlar'],
      comments: ['izoh', 'izohlar', 'fikr', 'fikrlar', 'sharh', 'sharhlar'],
      reactions: ['reaksiya', 'reaksiyalar', 'munosabat', 'munosabatlar'],
      shares: ['ulashish', 'ulashishlar', 'marta ulashilgan', "bo'lishish", 'boʻlishish', 'bo‘lishish'],
      // The sign after 'o' is written in three ways.
      views: [
        "ko'rish",
        'koʻrish',
        'ko‘rish',
        "ko'rishlar",
        'koʻrishlar',
        'ko‘rishlar',
        "marta ko'rilgan",
        'marta koʻrilgan',
        'marta ko‘rilgan',
      ],
      likes: ['yoqtirish', 'yoqtirishlar', 'layk', 'layklar', 'kishiga yoqdi', 'kishiga bu yoqdi', 'kishiga yoqadi'],
      'talking-about': ['kishi bu haqda gapirmoqda', 'kishi bu haqida gapirmoqda'],
      'were-here': ["kishi bu yerda bo'lgan", 'kishi bu yerda boʻlgan', 'kishi bu yerda bo‘lgan'],
    },
  },
];
