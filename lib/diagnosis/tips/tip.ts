import type { FindingId } from '../../words/en/findings.ts';
import type { TipId, TipWords } from '../../words/en/tips.ts';
import type { Range } from '../../words/range.ts';
import type { Context, Lens, Purpose, Tip } from '../diagnosis.ts';
import type { Facts } from '../facts.ts';

export type Who = keyof TipWords['who'];
export type Cost = keyof TipWords['cost'];

/** A next step: what it answers, for whom, and what it takes. Its words stand in the catalogue under the same id. */
export interface TipRule {
  id: TipId;
  lens: Lens;
  site?: 'linkedin' | 'facebook';
  /** It answers these findings: at least one has to be in the diagnosis. */
  because: readonly FindingId[];
  /** What else has to hold. A figure passes only where its whole interval does. */
  when?: (facts: Facts, context: Context) => boolean;
  /** Two steps of one kind are never given together. */
  kind: string;
  effort: Tip['effort'];
  /** Hours a week, where it goes on. */
  thenPerWeek?: number;
  who: Who;
  cost?: Cost;
  purpose: Purpose;
  /** The post that it is about, an index into `reading.posts`: its own words, date and address stand beside it. */
  post?: (facts: Facts) => number | null;
  /** Study or text that the step rests on. */
  source?: string;
}

/** The step in words, for one diagnosis. */
export function tipOf(rule: TipRule, because: string[], facts: Facts, words: TipWords): Tip {
  const { id, effort, lens, site, thenPerWeek, purpose, source } = rule;
  const { text, notWhen, worked, example } = words.tips[id];
  const post = rule.post?.(facts) ?? null;
  return {
    id,
    text: typeof text === 'string' ? text : text({ published: ageOf(post, facts), now: facts.now }),
    because,
    effort,
    ...(thenPerWeek === undefined ? {} : { thenPerWeek }),
    lens,
    ...(site ? { site } : {}),
    who: words.who[rule.who],
    cost: words.cost[rule.cost ?? 'none'],
    purpose,
    notWhen,
    worked,
    ...(example ? { example } : {}),
    ...(source ? { source } : {}),
    ...(post === null ? {} : { post }),
  };
}

/** Days before the reading; `null` where the post's time was not read. */
function ageOf(post: number | null, { list }: Facts): Range | null {
  const aged = list.all.find(({ index }) => index === post);
  return aged?.dated ? aged.age : null;
}
