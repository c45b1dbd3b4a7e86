/** Pashto, as Facebook writes it. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['يو', 'یو', 'يوه', 'یوه'],
    nouns: {
      followers: ['پیروان', 'پیرو', 'څارونکي', 'څارونکی'],
      employees: ['کارکوونکی', 'کارکوونکي'],
      comments: ['تبصره', 'تبصرې', 'څرگندون', 'څرگندونې', 'څرګندونې'],
      reactions: ['غبرګون', 'غبرګونونه'],
      shares: ['شریکول', 'شریکونې'],
      views: ['لیدنه', 'لیدنې', 'کتنه', 'کتنې'],
      likes: ['خوښول', 'خوښونې', 'لایک', 'لایکونه'],
    },
  },
];
