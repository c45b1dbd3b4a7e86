/** Assamese, as Facebook writes it. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['এক', 'এটা', 'এজন'],
    joints: ['টা', 'টি', 'জন', 'গৰাকী'],
    units: { year: ['বছৰ'] },
    nouns: {
      followers: ['অনুসৰণকাৰী', 'অনুগামী', "ফ'লোৱাৰ"],
      employees: ['কৰ্মচাৰী', 'কৰ্মী'],
      comments: ['মন্তব্য', 'মন্তব্যসমূহ'],
      reactions: ['প্ৰতিক্ৰিয়া', 'প্ৰতিক্ৰিয়াসমূহ'],
      shares: ['শ্বেয়াৰ', 'শ্বেয়াৰসমূহ'],
      views: ['ভিউ', 'দৰ্শন', 'বাৰ চোৱা হৈছে'],
      likes: ['পছন্দ', 'লাইক'],
    },
  },
];
