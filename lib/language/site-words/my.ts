/** Burmese, of which no page of Facebook was at hand. */
import type { SiteWords, Source } from './rows.ts';
import { OWN_WORD } from './sources.ts';

/** The whole word for a month is one letter: no abbreviation, so it means nothing else. */
const CLDR: Source = { where: 'CLDR 48, its long form', year: 2025, isElsewhere: true };

export const words: SiteWords[] = [
  { site: 'facebook', source: CLDR, units: { month: ['လ'] } },
  {
    site: 'facebook',
    source: OWN_WORD,
    one: ['တစ်'],
    nouns: {
      followers: ['စောင့်ကြည့်သူ', 'စောင့်ကြည့်သူ # ဦး', 'နောက်လိုက်', 'ဖော်လိုဝါ'],
      comments: ['မှတ်ချက်', 'မှတ်ချက် # ခု', 'မှတ်ချက်များ', 'ကွန်မန့်'],
      reactions: ['တုံ့ပြန်မှု', 'တုံ့ပြန်မှု # ခု', 'တုံ့ပြန်မှုများ'],
      likes: ['လိုက်ခ်', 'နှစ်သက်မှု', 'နှစ်သက်မှု # ခု', 'ကြိုက်နှစ်သက်မှု'],
      shares: ['မျှဝေမှု', 'မျှဝေမှု # ခု', 'ရှယ်', 'မျှဝေခြင်း'],
      views: ['ကြည့်ရှုမှု', 'ကြည့်ရှုမှု # ကြိမ်', 'ကြည့်ရှုသူ'],
      employees: ['ဝန်ထမ်း', 'ဝန်ထမ်း # ဦး'],
    },
  },
];
