import type { Kept } from './bring/kept-schema.ts';
import type { Context, Diagnosis } from './diagnosis/diagnosis.ts';
import type { Competitor, Prospect } from './lenses/lens.ts';
import type { Measures } from './measures/measures.ts';
import type { PageReading } from './reading/reading.ts';

export const AUDIT_FORMAT = 'rollcall.audit/1';

/** A whole audit: what was read, what was computed from it, and what it means. The form of `--json` and of files. */
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

/** The same reading with every excerpt emptied: an audit may be stored, printed or sent. */
export function withoutWords(reading: PageReading): PageReading {
  const posts = reading.posts.map((post) => ({ ...post, text: post.text && { ...post.text, excerpt: '' } }));
  return { ...reading, posts };
}
