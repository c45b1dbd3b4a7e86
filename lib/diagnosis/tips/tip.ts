import type { PostKind } from '../../reading/reading.ts';
import type { FindingId } from '../../words/en/findings.ts';
import type { TipId, TipWords } from '../../words/en/tips.ts';
import type { Range } from '../../words/range.ts';
import type { Belief, Context, Lens, Purpose, Tip, Verdict } from '../diagnosis.ts';
import { type Cost, effortFigures } from '../effort.ts';
import type { Facts } from '../facts.ts';
import { type ExampleRule, exampleOf, type ReadPage } from './own-example.ts';

export type Who = keyof TipWords['who'];

/** A next step: what it answers, for whom, and what it takes. Its words stand in the catalogue under the same id. */
export interface TipRule {
  id: TipId;
  lens: Lens;
  site?: 'linkedin' | 'facebook';
  /**
   * It answers these findings: at least one has to be in the diagnosis. On one's own page a good one is nothing to mend, and a
   * last post is a reason only where it is long ago.
   */
  because: readonly FindingId[];
  /** It builds on what works: there a good finding is answered too. */
  builds?: true;
  /** Beside these it fits as well, though it does not mend them: there it comes after the steps that answer something. */
  fits?: readonly FindingId[];
  /** One of these has to be found too: what it changes. */
  beside?: readonly FindingId[];
  /** It would contradict these findings: beside one of them it is not given. */
  unless?: readonly FindingId[];
  /** What else has to hold. A figure passes only where its whole interval does. */
  when?: (facts: Facts, context: Context, set: readonly ReadPage[]) => boolean;
  /** The verdicts whose own advice it is: with them it stands before all others. */
  core?: readonly Verdict[];
  /** Housekeeping: whatever it answers, it comes last. */
  upkeep?: true;
  /** Of use once the same gap stays at a second reading: at the first it comes last. */
  standing?: true;
  /** Whoever believes so of the page hears it before all others: what it takes, above all. */
  firstFor?: readonly Belief[];
  /** Two steps of one kind are never given together. */
  kind: string;
  effort: Tip['effort'];
  /** Hours a week, where it goes on. */
  thenPerWeek?: number;
  /** These hours are spent on posts, as a plan counts them already. */
  forPosts?: true;
  who: Who;
  cost?: Cost;
  purpose: Purpose;
  /** The post that it asks for, one. */
  makes?: PostKind;
  /** Nothing is published before it is done. */
  before?: true;
  /** The posts a week that it asks for, from those of today. */
  pace?: (today: number) => number;
  /** The post that it is about, an index into `reading.posts`: its own words, date and address stand beside it. */
  post?: (facts: Facts) => number | null;
  /** What of the page, or of other pages, may be its example. */
  example?: ExampleRule;
}

/** The step in words, for one diagnosis. */
export function tipOf(
  rule: TipRule,
  because: string[],
  facts: Facts,
  words: TipWords,
  set: readonly ReadPage[] = [],
): Tip {
  const { id, effort, lens, site, thenPerWeek, purpose } = rule;
  const { text, notWhen, worked, example: invented, why } = words.tips[id];
  const post = rule.post?.(facts) ?? null;
  const example = exampleOf(rule.example ?? {}, facts, set, words) ?? (invented ? { example: invented } : {});
  return {
    id,
    text: typeof text === 'string' ? text : text({ published: ageOf(post, facts), now: facts.now }),
    because,
    effort,
    ...(thenPerWeek === undefined ? {} : { thenPerWeek }),
    lens,
    ...(site ? { site } : {}),
    who: words.who[rule.who],
    cost: costOf(rule, words),
    purpose,
    notWhen,
    worked,
    ...example,
    ...(why ? { source: why } : {}),
    ...(post === null ? {} : { post }),
  };
}

/** What is paid out, and what the time costs that it goes on to take. */
function costOf({ cost = 'none', effort, thenPerWeek }: TipRule, words: TipWords): string {
  const { running } = effortFigures({ effort, thenPerWeek });
  return running ? words.costAndTime({ cost: words.cost[cost], ...running }) : words.cost[cost];
}

/** Days before the reading; `null` where the post's time was not read. */
function ageOf(post: number | null, { list }: Facts): Range | null {
  const aged = list.all.find(({ index }) => index === post);
  return aged?.dated ? aged.age : null;
}
