/** The ninety days' plan of a reading, for tests of it. */

import type { Context, PlanWeek } from '../../lib/diagnosis/diagnosis.ts';
import { factsOf } from '../../lib/diagnosis/facts.ts';
import { planOf } from '../../lib/diagnosis/plan.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import type { Locale } from '../../lib/words/format.ts';
import { deeperWords } from '../../lib/words/words.ts';
import { diagnosisOf, every, ownPosts, page } from './pages.ts';
import { abandoned, empty, inactive, irregular, onFacebook, thriving, unheard } from './typical-pages.ts';

export const HOURS = [1, 2, 4, 8] as const;
export const PAGES: PageReading[] = [
  inactive,
  abandoned,
  empty,
  irregular,
  unheard,
  thriving,
  page(ownPosts(every(1, 95, 0.5))),
].flatMap((reading) => [reading, onFacebook(reading)]);

export function planned(reading: PageReading, context: Context, locale: Locale = 'en') {
  const diagnosis = diagnosisOf(reading, { context, locale });
  const facts = factsOf(reading, measure(reading), diagnosis, null);
  return { ...diagnosis, plan: planOf(facts, diagnosis.tips, context, deeperWords(locale)) };
}

export function planFor(reading: PageReading, hoursPerWeek: (typeof HOURS)[number], purpose?: string): PlanWeek[] {
  const { plan } = planned(reading, { lens: 'mine', hoursPerWeek, ...(purpose && { purpose }) });
  if (!plan) throw new Error('There is no plan.');
  return plan;
}
