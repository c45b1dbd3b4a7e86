/** Bengali, as the two sites write it. */
import type { SiteWords, Source } from './rows.ts';
import { FACEBOOK_APP, OWN_WORD } from './sources.ts';

const TIMEAGO: Source = { where: 'hustcc/timeago.js, src/lang/bn_IN.ts', year: 2020, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: FACEBOOK_APP,
    // Two spellings of the hour are in use, beside CLDR's.
    units: { minute: ['মি', 'মিঃ'], hour: ['ঘঃ', 'ঘন্টা', 'ঘণ্টা'] },
    ago: ['# আগে'],
    now: ['সবেমাত্র'],
    fill: ['টায়'],
    joints: ['টি'],
    nouns: {
      comments: ['কমেন্ট', 'মন্তব্য'],
      views: ['দর্শন'],
      likes: ['পছন্দ'],
    },
  },
  { site: 'both', source: TIMEAGO, ago: ['# আগে'], now: ['এইমাত্র'], units: { hour: ['ঘন্টা', 'ঘণ্টা'] } },
  {
    site: 'both',
    source: OWN_WORD,
    one: ['এক', 'একটি', 'একজন'],
    joints: ['টি', 'টা', 'জন', 'জনের'],
    fill: ['টায়', 'টার সময়'],
    nouns: {
      followers: ['অনুসারী', 'অনুসরণকারী', 'ফলোয়ার', 'ফলোয়ার্স', 'ফলোআর', 'মানুষ এটি অনুসরণ করেন'],
      employees: ['কর্মচারী', 'কর্মী', 'কর্মচারীরা'],
      comments: ['কমেন্ট', 'কমেন্টস', 'মন্তব্য', 'মন্তব্যসমূহ'],
      reactions: ['প্রতিক্রিয়া', 'প্রতিক্রিয়াসমূহ', 'রিঅ্যাকশন', 'রিয়েকশন', 'রিয়্যাকশন', 'সব প্রতিক্রিয়া', 'সমস্ত প্রতিক্রিয়া'],
      shares: ['শেয়ার', 'শেয়ারস', 'বার শেয়ার করা হয়েছে', 'বার শেয়ার', 'রিপোস্ট', 'পুনঃপোস্ট'],
      views: ['ভিউ', 'ভিউস', 'দর্শন', 'বার দেখা হয়েছে', 'বার দেখা', 'দেখা হয়েছে'],
      likes: [
        'পছন্দ',
        'লাইক',
        'লাইকস',
        'জন এটি পছন্দ করেন',
        'জন এটি পছন্দ করেছেন',
        'জন পছন্দ করেছেন',
        'জন লোক এটি পছন্দ করেন',
        'জন ব্যক্তি এটি পছন্দ করেছেন',
      ],
      'talking-about': [
        'জন এটি সম্পর্কে কথা বলছেন',
        'জন এই বিষয়ে কথা বলছেন',
        'জন এ সম্পর্কে কথা বলছেন',
        'জন এটি নিয়ে কথা বলছেন',
      ],
      'were-here': ['জন এখানে ছিলেন', 'জন এখানে ছিল', 'এখানে ছিলেন'],
    },
  },
];
