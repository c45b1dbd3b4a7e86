import type { Range } from '../range.ts';
import { callTips } from './call-tips.ts';
import { competitorTips } from './competitor-tips.ts';
import { ownTips } from './own-tips.ts';

/** The post that a step is about. */
export interface AboutPost {
  /** `null` where its time is not known. */
  published: Range | null;
  now: Date;
}

export interface TipText {
  /** The act first, in a sentence of its own. Of a step about one post, made from when that was published. */
  text: string | ((about: AboutPost) => string);
  notWhen: string;
  /** How one sees at the next reading that it worked. */
  worked: { measure: string; target: string };
  example?: string;
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
  cost: { none: 'no money, only time', little: 'under 1,000 €' },
  tips: { ...ownTips, ...callTips, ...competitorTips },
};

export type TipId = keyof (typeof tipWords)['tips'];
export type TipWords = Omit<typeof tipWords, 'tips'> & { tips: Record<TipId, TipText> };
