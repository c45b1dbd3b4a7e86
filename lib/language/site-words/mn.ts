/** Mongolian, of which no page of Facebook was at hand. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['нэг'],
    nouns: {
      followers: ['дагагч', 'дагагчтай', 'дагагчид', 'хүн дагаж байна'],
      comments: ['сэтгэгдэл', 'сэтгэгдлүүд'],
      reactions: ['хариу үйлдэл', 'реакц'],
      likes: ['таалагдсан', 'лайк', 'хүнд таалагдсан', 'хүнд таалагдаж байна'],
      shares: ['хуваалцсан', 'хуваалцалт', 'хуваалцах'],
      views: ['үзэлт', 'үзсэн', 'удаа үзсэн'],
      employees: ['ажилтан', 'ажилтнууд', 'ажилтантай'],
    },
  },
];
