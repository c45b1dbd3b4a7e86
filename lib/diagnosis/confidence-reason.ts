import { isChoice } from '../measures/list.ts';
import type { Measures } from '../measures/measures.ts';
import type { PageReading } from '../reading/reading.ts';
import type { diagnosis as catalogue } from '../words/en/diagnosis.ts';
import { countsRead, isByShape, isFine, LEAST_COUNTS_READ, LEAST_FOR_RHYTHM } from './confidence.ts';
import type { Diagnosis, Verdict } from './diagnosis.ts';
import { needsSignIn } from './settle.ts';
import { LEAST_DAYS } from './verdict-borders.ts';

type Reason = keyof (typeof catalogue)['confidence'];

/** Why one may be so sure, or not surer: the first cause that holds. */
export function confidenceReason(reading: PageReading, measures: Measures, { verdict, confidence }: Diagnosis): Reason {
  const { window, list, posts } = measures;
  if (verdict === 'not-enough-evidence') return 'none';
  if (verdict === 'empty') return 'emptyArea';
  if (isByShape(reading)) return confidence === 'low' ? 'lowNewLayout' : 'newLayout';
  if (confidence === 'high') return list.end ? 'end' : 'wholeWindow';
  if (confidence === 'low') return lowReason(verdict, reading, measures);
  if (!window.complete) return needsSignIn(reading) ? 'notShown' : 'notLoaded';
  if (list.holes > 0) return 'hidden';
  if (!isFine(measures)) return 'coarse';
  if (posts.dated < LEAST_FOR_RHYTHM) return 'fewPosts';
  return countsRead(reading) < LEAST_COUNTS_READ ? 'counts' : 'close';
}

function lowReason(verdict: Verdict, reading: PageReading, measures: Measures): Reason {
  const { window, list } = measures;
  if (!list.sound) return isChoice(reading) ? 'lowChosen' : 'lowOrder';
  if (list.holes > 0) return 'lowHidden';
  if (measures.recency === null || measures.recency.value === null) return 'lowQuieter';
  if (!isFine(measures)) return 'lowDates';
  if (verdict === 'present-but-inactive' || verdict === 'irregular') return 'lowQuieter';
  return window.complete || window.days >= LEAST_DAYS ? 'lowResponse' : 'lowShort';
}
