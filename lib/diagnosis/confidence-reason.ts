import { isChoice } from '../measures/list.ts';
import type { Measures } from '../measures/measures.ts';
import type { PageReading } from '../reading/reading.ts';
import type { diagnosis as catalogue } from '../words/en/diagnosis.ts';
import { countsRead, isByShape, isFine, LEAST_COUNTS_READ, LEAST_FOR_RHYTHM } from './confidence.ts';
import type { Diagnosis } from './diagnosis.ts';
import { testAll } from './rules.ts';
import { isBehindButton, needsSignIn } from './settle.ts';
import { INACTIVE_DAYS, LEAST_DAYS } from './verdict-borders.ts';

type Reason = keyof (typeof catalogue)['confidence'];

/** Why one may be so sure, or not surer: the first cause that holds. */
export function confidenceReason(reading: PageReading, measures: Measures, diagnosis: Diagnosis): Reason {
  const { verdict, confidence } = diagnosis;
  const { window, list, posts } = measures;
  if (verdict === 'not-enough-evidence') return 'none';
  if (verdict === 'empty') return 'emptyArea';
  if (isByShape(reading)) return confidence === 'low' ? 'lowNewLayout' : 'newLayout';
  if (confidence === 'high') return list.end ? 'end' : 'wholeWindow';
  if (confidence === 'low') return lowReason(reading, measures, diagnosis);
  if (!window.complete) return notWhole(reading);
  if (list.holes > 0) return 'hidden';
  if (!isFine(measures)) return 'coarse';
  if (posts.dated < LEAST_FOR_RHYTHM) return 'fewPosts';
  return countsRead(reading) < LEAST_COUNTS_READ ? 'counts' : 'close';
}

function lowReason(reading: PageReading, measures: Measures, { response }: Diagnosis): Reason {
  const { window, list, recency } = measures;
  if (!list.sound) return isChoice(reading) ? 'lowChosen' : 'lowOrder';
  if (list.holes > 0) return 'lowHidden';
  const { abandoned, inactive, irregular, unheard } = testAll({ reading, measures, response });
  if ([abandoned, inactive, irregular].includes('maybe')) {
    const isUnknown = recency === null || (recency.value === null && recency.high > INACTIVE_DAYS);
    return isUnknown ? 'lowQuieter' : 'lowDates';
  }
  if (window.days < LEAST_DAYS) return list.end ? 'lowNewPage' : shortReason(reading);
  return unheard === 'maybe' ? 'lowResponse' : 'lowDates';
}

/** How more posts are seen depends on where one stands. */
function shortReason(reading: PageReading): Reason {
  if (needsSignIn(reading)) return 'lowShortNotShown';
  return isBehindButton(reading) ? 'lowShortMore' : 'lowShort';
}

function notWhole(reading: PageReading): Reason {
  if (needsSignIn(reading)) return 'notShown';
  return isBehindButton(reading) ? 'notLoadedMore' : 'notLoaded';
}
