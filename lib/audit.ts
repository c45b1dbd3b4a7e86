/** A whole audit: what was read, what was computed from it, and what it means. The form of `--json` and of files. */
import { diagnose } from './diagnosis/diagnose.ts';
import type { Context, Diagnosis } from './diagnosis/diagnosis.ts';
import type { Competitor, Prospect } from './lenses/lens.ts';
import { measure } from './measures/measure.ts';
import type { Measures } from './measures/measures.ts';
import type { PageReading } from './reading/reading.ts';
import type { Kept } from './reading/schema.ts';
import type { Locale } from './words/format.ts';

export const AUDIT_FORMAT = 'rollcall.audit/1';

export interface AuditJson {
  format: typeof AUDIT_FORMAT;
  file?: string;
  reading: PageReading;
  measures: Measures;
  diagnosis: Diagnosis;
  context?: Context;
  /** What a person said of the page, where the audit was kept. */
  kept?: Kept;
  /** The reading as a sales rep or a consultant needs it. */
  lens?: Prospect | Competitor;
}

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

/** The same reading with every excerpt emptied. */
export function withoutWords(reading: PageReading): PageReading {
  const posts = reading.posts.map((post) => ({ ...post, text: post.text && { ...post.text, excerpt: '' } }));
  return { ...reading, posts };
}
