import type { Measures } from '../measures/measures.ts';
import type { PageReading } from '../reading/reading.ts';
import type { Locale } from '../words/format.ts';
import { wordsOf } from './catalogue.ts';
import { chooseTips } from './choose-tips.ts';
import type { Context, Diagnosis } from './diagnosis.ts';
import { type Earlier, factsOf } from './facts.ts';
import { FINDINGS } from './findings/index.ts';
import { groupOf } from './group.ts';
import { planOf } from './plan.ts';
import { activityOf, responseOf } from './scores.ts';
import type { ReadPage } from './tips/own-example.ts';
import { judge } from './verdict.ts';

export interface DiagnoseOptions {
  locale: Locale;
  context: Context;
  /** An earlier reading of the same page. */
  previous?: Earlier | undefined;
  /** Other pages that the person has read: for examples, and for the same company's page on the other site. */
  set?: readonly ReadPage[] | undefined;
}

/**
 * Verdict, findings and next steps of one reading. Pure: the moment is the reading's, the language only
 * chooses the words. The verdict does not depend on lens, language or the earlier reading.
 */
export function diagnose(reading: PageReading, measures: Measures, options: DiagnoseOptions): Diagnosis {
  const words = wordsOf(options.locale);
  const activity = activityOf(reading, measures);
  // Posts that the site or a filter chose, or in no order of time, tell nothing of how the page is heard.
  const response = measures.list.sound ? responseOf(reading.site, measures) : null;
  const { verdict, confidence, settle } = judge(reading, measures, response);
  const facts = factsOf(reading, measures, { activity, response, verdict }, options.previous ?? null);
  const findings = FINDINGS.flatMap((rule) => rule.find(facts, words.findings) ?? []);
  const tips = chooseTips(facts, findings, options.context, words.tips, options.set);
  const plan = planOf(facts, tips, options.context, words);
  const group = groupOf({ activity, verdict }, options.context, words.group);
  return {
    verdict,
    confidence,
    activity,
    response,
    findings,
    tips,
    ...(settle && { settle }),
    ...(plan && { plan }),
    ...(group && { group }),
  };
}
