/** What a verdict is worth beside the truth. */
import { type Diagnosis, VERDICTS, type Verdict } from '../../lib/diagnosis/diagnosis.ts';
import { responseOf } from '../../lib/diagnosis/scores.ts';
import { judge } from '../../lib/diagnosis/verdict.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';

/**
 * right: the verdict of the exact data. kinder: a kinder one, said with low confidence; too-kind: with more. not-enough:
 * nothing is claimed. wrong: an unkinder verdict than the truth's, or `thriving` where it is not.
 */
export const OUTCOMES = ['right', 'kinder', 'too-kind', 'not-enough', 'wrong'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** From unkind to kind. */
const KINDNESS = VERDICTS.filter((verdict) => verdict !== 'not-enough-evidence');

/** The verdict of a reading alone, without findings and tips. */
export function verdictOf(reading: PageReading): Verdict {
  const measures = measure(reading);
  return judge(reading, measures, responseOf(reading.site, measures)).verdict;
}

/**
 * @param truth of all exact data. Where even that is not enough, as for a page of a few days, whatever is said below
 *   `active` accuses without evidence and is wrong.
 */
export function outcomeOf(truth: Verdict, { verdict, confidence }: Pick<Diagnosis, 'verdict' | 'confidence'>): Outcome {
  if (verdict === truth) return 'right';
  if (verdict === 'not-enough-evidence') return 'not-enough';
  const least = truth === 'not-enough-evidence' ? 'active' : truth;
  if (verdict === 'thriving' || KINDNESS.indexOf(verdict) < KINDNESS.indexOf(least)) return 'wrong';
  return confidence === 'low' ? 'kinder' : 'too-kind';
}
