/** Georgian, one of Facebook's languages. What is counted stays singular behind a number. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['ერთი'],
    nouns: {
      comments: ['კომენტარი', 'კომენტარები'],
      reactions: ['რეაქცია', 'რეაქციები', 'ყველა რეაქცია'],
      shares: ['გაზიარება', 'გაზიარებები'],
      views: ['ნახვა', 'ნახვები'],
      followers: ['მიმდევარი', 'მიმდევრები', 'გამომწერი', 'გამომწერები'],
      likes: ['მოწონება', 'მოწონებები'],
    },
  },
];
