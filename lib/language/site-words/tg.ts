/** Tajik, as Facebook writes it. */
import type { SiteWords } from './rows.ts';
import { OWN_WORD } from './sources.ts';

export const words: SiteWords[] = [
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['як', 'яке'],
    // CLDR has these of the ages only, not of bare numbers.
    units: { minute: ['дақиқа'], hour: ['соат'], day: ['рӯз'], week: ['ҳафта'], month: ['моҳ'], year: ['сол'] },
    joints: ['нафар', 'маротиба', 'бор'],
    fill: ['соати', 'дар'],
    nouns: {
      followers: ['пайрав', 'пайравон', 'обуначӣ', 'обуначиён'],
      employees: ['корманд', 'кормандон'],
      comments: ['шарҳ', 'шарҳҳо', 'тафсир', 'тафсирҳо'],
      reactions: ['вокуниш', 'вокунишҳо'],
      shares: ['мубодила', 'ҳамрасонӣ'],
      views: ['тамошо', 'тамошоҳо', 'бор дида шуд'],
      likes: ['писанд', 'писандҳо', 'лайк', 'нафар инро меписандад', 'нафар инро писандид'],
      'were-here': ['нафар ин ҷо буданд'],
    },
  },
];
