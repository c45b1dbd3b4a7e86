/** The steps on a competitor's page, for tests of them: remarks of the lens, and tips. */
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { auditOf, competitorOf } from './audits.ts';

export const idsOf = (...given: Parameters<typeof competitorOf>) => competitorOf(...given).remarks.map(({ id }) => id);
export const remark = (id: string, ...given: Parameters<typeof competitorOf>) =>
  competitorOf(...given).remarks.find((it) => it.id === id);
export const tipsOf = (reading: PageReading) => {
  const { measures } = auditOf(reading);
  return diagnose(reading, measures, { locale: 'en', context: { lens: 'competitor' } }).tips;
};
export const tipIds = (reading: PageReading) => tipsOf(reading).map(({ id }) => id);
