import type { Measures } from '../measures/measures.ts';
import type { PageReading } from '../reading/reading.ts';
import type { Diagnosis } from './diagnosis.ts';
import { activityOf, responseOf } from './scores.ts';
import { judge } from './verdict.ts';

/** The part of a diagnosis that the verdict is, which no lens, language or earlier reading changes. */
export type Judged = Pick<Diagnosis, 'verdict' | 'confidence' | 'activity' | 'response' | 'settle'>;

/** The verdict, how sure it is, both scores, and what would settle it. Needs no words, so it stands first. */
export function judged(reading: PageReading, measures: Measures): Judged {
  const activity = activityOf(reading, measures);
  // Posts that the site or a filter chose, or in no order of time, tell nothing of how the page is heard.
  const response = measures.list.sound ? responseOf(reading.site, measures) : null;
  const { verdict, confidence, settle } = judge(reading, measures, response);
  return { verdict, confidence, activity, response, ...(settle && { settle }) };
}
