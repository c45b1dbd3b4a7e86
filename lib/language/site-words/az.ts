/** Azerbaijani, as Facebook writes it. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['bir'],
    joints: ['nəfər', 'dəfə', 'ədəd'],
    fill: ['saat', 'saatında'],
    nouns: {
      followers: ['izləyici', 'izləyicilər', 'nəfər izləyir', 'nəfər bunu izləyir'],
      employees: ['işçi', 'işçilər', 'əməkdaş', 'əməkdaşlar'],
      comments: ['şərh', 'şərhlər', 'rəy', 'rəylər'],
      reactions: ['reaksiya', 'reaksiyalar', 'bütün reaksiyalar', 'ifadə', 'ifadələr'],
      shares: ['paylaşım', 'paylaşımlar', 'paylaşma', 'dəfə paylaşılıb'],
      views: ['baxış', 'baxışlar', 'dəfə baxılıb'],
      likes: ['bəyənmə', 'bəyənmələr', 'bəyəni', 'nəfər bunu bəyənir', 'nəfər bunu bəyəndi', 'nəfər bəyənir'],
      'talking-about': ['nəfər bu haqda danışır', 'nəfər bunun haqqında danışır', 'nəfər bu barədə danışır'],
      'were-here': ['nəfər burada olub', 'nəfər burada idi'],
    },
  },
];
