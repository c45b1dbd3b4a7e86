import { isChoice } from '../measures/list.ts';
import type { Measures } from '../measures/measures.ts';
import type { PageReading } from '../reading/reading.ts';
import type { Locale } from '../words/format.ts';
import { deeperWords } from '../words/words.ts';
import { chooseTips } from './choose-tips.ts';
import type { Context, Diagnosis, Finding } from './diagnosis.ts';
import { type Earlier, factsOf } from './facts.ts';
import { FINDINGS } from './findings/index.ts';
import { groupOf } from './group.ts';
import { judged } from './judged.ts';
import { planOf } from './plan.ts';
import type { ReadPage } from './tips/own-example.ts';

/** The posts are a choice of the site's or of the person's, or were not shown at all: they are some posts. */
const isPart = (reading: PageReading): boolean => isChoice(reading) || reading.coverage.feed === 'not-seen';

/** What some posts have says nothing good of a page; when the last of them was published is a fact, and no praise. */
function withoutPraise(finding: Finding): Finding[] {
  if (finding.tone !== 'good' || finding.posts.length === 0) return [finding];
  return finding.id === 'last-post' ? [{ ...finding, tone: 'info' }] : [];
}

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
  const { context, previous = null, set } = options;
  const words = deeperWords(options.locale);
  const { settle, ...judgement } = judged(reading, measures);
  const facts = factsOf(reading, measures, judgement, previous);
  const found = FINDINGS.flatMap((rule) => rule.find(facts, words.findings) ?? []);
  const findings = isPart(reading) ? found.flatMap(withoutPraise) : found;
  const tips = chooseTips(facts, findings, context, words.tips, set);
  const plan = planOf(facts, tips, context, words);
  const group = groupOf(judgement, context, words.group);
  return {
    ...judgement,
    findings,
    tips,
    ...(settle && { settle }),
    ...(plan && { plan }),
    ...(group && { group }),
  };
}
