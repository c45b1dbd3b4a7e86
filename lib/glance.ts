import { AUDIT_FORMAT, type AuditJson, withoutWords } from './audit-json.ts';
import type { Context } from './diagnosis/diagnosis.ts';
import { judged } from './diagnosis/judged.ts';
import { measure } from './measures/measure.ts';
import type { PageReading } from './reading/reading.ts';

/**
 * What a person sees first: the audit with its verdict, its scores and its measures, and no findings or tips yet, which
 * `audit` (audit.ts) adds. Small, and without a word of its own, so that nothing else is loaded before the verdict stands.
 */
export function glance(reading: PageReading, context: Context): AuditJson {
  const measures = measure(reading);
  const { settle, ...judgement } = judged(reading, measures);
  const diagnosis = { ...judgement, findings: [], tips: [], ...(settle && { settle }) };
  return { format: AUDIT_FORMAT, reading: withoutWords(reading), measures, diagnosis, context };
}
