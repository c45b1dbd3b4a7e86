import type { Verdict } from '../../lib/diagnosis/diagnosis.ts';
import { measure } from '../../lib/measures/measure.ts';
import type { PageReading } from '../../lib/reading/reading.ts';
import { stripOf } from '../../lib/view/strip.ts';

/** The strip of a reading. */
export const strip = (read: PageReading, verdict: Verdict, reference: number | null = null) =>
  stripOf({ reading: read, measures: measure(read), verdict, reference });

/** The same, read to the end of its list. */
export const ended = (read: PageReading): PageReading => ({ ...read, coverage: { ...read.coverage, end: true } });
