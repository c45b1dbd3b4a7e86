/** Macedonian, as Facebook writes it; LinkedIn does not come in Macedonian. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

/** "2 недели", "5 саати", "еден месец" (arrow-py/arrow, arrow/locales.py). */
const ARROW: Source = { where: 'arrow-py/arrow, its Macedonian words', year: 2023, isElsewhere: true };

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: ARROW,
    units: { hour: ['саат', 'саати'], week: ['недела', 'недели'] },
    one: ['еден', 'една'],
  },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['едно'],
    now: ['штотуку', 'пред малку'],
    fill: ['во', 'г.', 'часот'],
    nouns: {
      comments: ['коментар', 'коментара', 'коментари'],
      reactions: ['реакција', 'реакции', 'сите реакции'],
      shares: ['споделување', 'споделувања', 'споделено # пат', 'споделено # пати'],
      views: ['преглед', 'прегледи', 'гледање', 'гледања', 'приказ', 'прикази', 'видено # пати'],
      likes: [
        'допаѓање',
        'допаѓања',
        'ми се допаѓа',
        'лајк',
        'лајка',
        'лајкови',
        'лица им се допаѓа',
        'луѓе им се допаѓа ова',
        'се допаѓа на # лица',
      ],
      followers: ['следбеник', 'следбеници', 'следач', 'следачи', 'лица го следат ова'],
      employees: ['вработен', 'вработени'],
      'talking-about': ['зборуваат за ова', 'зборува за ова', 'лица зборуваат за ова', 'луѓе зборуваат за ова'],
      'were-here': ['биле овде', 'беа овде', 'биле тука', 'беа тука', 'лица биле овде'],
    },
  },
];
