/**
 * The one-line answer. Borders sit on the edges of the sites' own age labels, so that a coarse age seldom
 * straddles one. First match, from the worst: the unkind verdicts only where every reading consistent with
 * the page gives them; else the kinder one with less confidence, or 'not-enough-evidence' where more posts
 * could settle it.
 */
import type { Measures } from '../measures/measures.ts';
import type { PageReading } from '../reading/reading.ts';
import { confidenceOf } from './confidence.ts';
import type { Confidence, Score, Settle, Verdict } from './diagnosis.ts';
import { type Held, type Holds, RULES, type Rule, testAll } from './rules.ts';
import { settleFor } from './settle.ts';

interface Judgement {
  verdict: Verdict;
  confidence: Confidence;
  settle?: Settle;
}

/** One test that was asked, and its answer. */
export interface Step {
  rule: Rule;
  holds: Holds;
}

interface Decision {
  verdict: Verdict;
  /** The test that ended the questions. */
  by: Rule;
  /** The evidence allows an unkinder verdict as well: the kinder one, said with low confidence. */
  lowered: boolean;
}

/** The verdict, how sure it is, and what would settle it where there is none. */
export function judge(reading: PageReading, measures: Measures, response: Score | null): Judgement {
  const { verdict, lowered } = decide(testAll({ reading, measures, response }));
  switch (verdict) {
    case 'not-enough-evidence':
      return { verdict, confidence: 'low', settle: settleFor(reading, measures) };
    case 'empty':
      return { verdict, confidence: 'high' };
    default:
      return { verdict, confidence: lowered ? 'low' : confidenceOf(verdict, reading, measures, response) };
  }
}

/** The tests that were asked, in their order, up to the one that decided. */
export function stepsOf(reading: PageReading, measures: Measures, response: Score | null): Step[] {
  const held = testAll({ reading, measures, response });
  const { by } = decide(held);
  return RULES.slice(0, RULES.indexOf(by) + 1).map((rule) => ({ rule, holds: held[rule] }));
}

function decide(held: Held): Decision {
  const decided = (verdict: Verdict, by: Rule, lowered = false): Decision => ({ verdict, by, lowered });
  if (held.feed === 'no') return decided('not-enough-evidence', 'feed');
  if (held.empty === 'yes') return decided('empty', 'empty');
  if (held.abandoned === 'yes') return decided('abandoned', 'abandoned');
  if (held.inactive === 'yes') return decided('present-but-inactive', 'inactive', held.abandoned === 'maybe');
  if (held.evidence === 'no') return decided('not-enough-evidence', 'evidence');
  if (held.irregular === 'yes') return decided('irregular', 'irregular', held.inactive === 'maybe');
  if ([held.abandoned, held.inactive, held.irregular].includes('maybe')) {
    // Every reading says so, or something unkinder.
    const kindest = held.order === 'yes' && held.unheard === 'yes' ? 'unheard' : 'active';
    return decided(kindest, kindest === 'unheard' ? 'unheard' : 'irregular', true);
  }
  // A list that is not in order perhaps shows the best posts: neither praise nor blame for how they were heard.
  if (held.order === 'no') return decided('active', 'order');
  if (held.unheard === 'yes') return decided('unheard', 'unheard');
  return decided(held.thriving === 'yes' ? 'thriving' : 'active', 'thriving', held.unheard === 'maybe');
}
