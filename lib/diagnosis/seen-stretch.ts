/** Stretches of time, as sentences take them. */
import type { Measures } from '../measures/measures.ts';
import { isQuarter, WINDOW_DAYS } from '../measures/window.ts';

/** The whole quarter: over it posts out of order are counted, as a lower bound. */
export const QUARTER = { days: WINDOW_DAYS, whole: true };

/** The part of the quarter that was seen, and whether it is all of it. */
export const seenStretch = ({ window }: Pick<Measures, 'window'>): { days: number; whole: boolean } => ({
  days: window.days,
  whole: isQuarter(window),
});
