/** How sure a verdict is that every reading of the page gives. The grades are our choice. */
import type { Measures } from '../measures/measures.ts';
import type { PageReading } from '../reading/reading.ts';
import type { Confidence, Score, Verdict } from './diagnosis.ts';
import { LEAST_DAYS, THRIVING } from './verdict-borders.ts';

/** What rests on a rhythm rests on so many posts. */
export const LEAST_FOR_RHYTHM = 5;
/** Share of own posts whose reactions were read. */
export const LEAST_COUNTS_READ = 0.8;
/** An age known to a week is fine enough for borders that lie a month apart. */
const COARSE_DAYS = 7;

/** Each grade, and the one below it. */
const LOWER: Record<Confidence, Confidence> = { high: 'medium', medium: 'low', low: 'low' };

/** A page whose layout is not known was read by what repeats in it: all that is said of it is a grade less sure. */
export function isByShape({ layout }: PageReading): boolean {
  return layout === 'by-shape';
}

/**
 * High: the quarter wholly seen, ages fine enough, and for what rests on a rhythm at least five posts. Absence
 * needs no number of posts: it is a description. Medium: one of these lacks. Low: the order is not known.
 */
export function confidenceOf(
  verdict: Verdict,
  reading: PageReading,
  measures: Measures,
  response: Score | null,
): Confidence {
  const { window, list, posts } = measures;
  if (!list.sound || window.days < LEAST_DAYS) return 'low';
  const absent = verdict === 'abandoned' || verdict === 'present-but-inactive';
  const seen = window.complete && list.holes === 0 && isFine(measures) && (absent || posts.dated >= LEAST_FOR_RHYTHM);
  const heard = absent || verdict === 'irregular' || countsRead(reading) >= LEAST_COUNTS_READ;
  const clear = verdict !== 'thriving' || (response !== null && response.low >= THRIVING.scoreLow);
  const grade = seen && heard && clear ? 'high' : 'medium';
  return isByShape(reading) ? LOWER[grade] : grade;
}

/** No age of the quarter is so coarse that what is said of it is coarse as well. */
export function isFine({ recency, postsInWindow, longestSilence }: Measures): boolean {
  const width = ({ low, high }: { low: number; high: number }) => high - low;
  const coarse = [recency, longestSilence].some((days) => days !== null && width(days) > COARSE_DAYS);
  return !coarse && width(postsInWindow) === 0;
}

/** Share of own posts whose reactions were read. */
export function countsRead({ posts }: PageReading): number {
  const own = posts.filter(({ authorship }) => authorship === 'own');
  return own.filter(({ reactions }) => reactions).length / Math.max(1, own.length);
}
