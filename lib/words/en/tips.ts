import type { Range } from '../range.ts';
import { callTips } from './call-tips.ts';
import { competitorTips } from './competitor-tips.ts';
import { ownTips } from './own-tips.ts';
import { ago, number } from './quantities.ts';
import type { TipText } from './tip-text.ts';

export type { AboutPost, OwnTipText, TipText } from './tip-text.ts';

/** A post that stands out from the page's own median. */
export interface BestPost {
  /** Age in days, `null` where its time was not read. */
  published: Range | null;
  interactions: number;
  median: Range;
}

export const tipWords = {
  who: {
    leader: 'the leader',
    communication: 'communication',
    recruiter: 'whoever hires',
    sales: 'sales',
    everyone: 'volunteers from the team',
    consultant: 'the consultant',
  },
  cost: { none: 'nothing to pay but time', little: 'under 1,000 €', more: 'over 1,000 € a year: ask for two quotes' },
  /** What is paid, and a year of the time that a step goes on to take. */
  costAndTime: (v: { cost: string; perYear: number; rate: number }) =>
    `${v.cost}; of time, about ${number(v.perYear)} € a year at ${number(v.rate)} €/h, our assumption`,
  examples: {
    own: (v: BestPost) => {
      const half =
        v.median.high === 0 ? 'half its posts got none' : `half its posts got ${number(v.median.high, 1)} or fewer`;
      return `The page’s own post${v.published ? `, published ${ago(v.published)}` : ''}: ${number(v.interactions)} interactions, where ${half}.`;
    },
    page: (v: { name: string; address: string }) => `${v.name}, a page that you have read: ${v.address}`,
  },
  tips: { ...ownTips, ...callTips, ...competitorTips },
};

export type TipId = keyof (typeof tipWords)['tips'];
export type TipWords = Omit<typeof tipWords, 'tips'> & { tips: Record<TipId, TipText> };
