import { AUDIT_FORMAT, type AuditJson, withoutWords } from './audit-json.ts';
import { diagnose } from './diagnosis/diagnose.ts';
import type { Context } from './diagnosis/diagnosis.ts';
import { measure } from './measures/measure.ts';
import type { PageReading } from './reading/reading.ts';
import type { Locale } from './words/format.ts';

export type { AuditJson } from './audit-json.ts';

export interface AuditOptions {
  locale: Locale;
  context: Context;
  /** An earlier reading of the same page, to say what changed. */
  previous?: PageReading;
  /** Other pages that the person has read. */
  set?: readonly AuditJson[];
}

/** Measures and diagnoses a reading. The words of posts stay behind: an audit may be stored, printed or sent. */
export function audit(reading: PageReading, { locale, context, previous, set }: AuditOptions): AuditJson {
  const measures = measure(reading);
  const earlier = previous === undefined ? undefined : { reading: previous, measures: measure(previous) };
  const diagnosis = diagnose(reading, measures, { locale, context, previous: earlier, set });
  return { format: AUDIT_FORMAT, reading: withoutWords(reading), measures, diagnosis, context };
}
