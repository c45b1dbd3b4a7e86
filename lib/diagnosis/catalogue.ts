import { diagnosis as diagnosisEn } from '../words/en/diagnosis.ts';
import { type FindingWords, findings as findingsEn } from '../words/en/findings.ts';
import { type GroupWords, groupWords as groupEn } from '../words/en/group.ts';
import { type PlanWords, planWords as planEn } from '../words/en/plan.ts';
import { type TipWords, tipWords as tipsEn } from '../words/en/tips.ts';
import type { Locale } from '../words/format.ts';
import { diagnosis as diagnosisFr } from '../words/fr/diagnosis.ts';
import { findings as findingsFr } from '../words/fr/findings.ts';
import { groupWords as groupFr } from '../words/fr/group.ts';
import { planWords as planFr } from '../words/fr/plan.ts';
import { tipWords as tipsFr } from '../words/fr/tips.ts';

export interface DiagnosisCatalogue {
  diagnosis: typeof diagnosisEn;
  findings: FindingWords;
  tips: TipWords;
  plan: PlanWords;
  group: GroupWords;
}

const CATALOGUES: Record<Locale, DiagnosisCatalogue> = {
  en: { diagnosis: diagnosisEn, findings: findingsEn, tips: tipsEn, plan: planEn, group: groupEn },
  fr: { diagnosis: diagnosisFr, findings: findingsFr, tips: tipsFr, plan: planFr, group: groupFr },
};

/** All words of a diagnosis in one language. A key that is missing there is a type error. */
export const wordsOf = (locale: Locale): DiagnosisCatalogue => CATALOGUES[locale];
