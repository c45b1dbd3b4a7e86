/** Displayed ages and dates as spans of time. The whole text is consumed, or nothing is read. */
import { readAge } from './ages.ts';
import { readDate } from './dates.ts';
import type { Span } from './span.ts';
import { foldedText } from './text.ts';
import { type Words, wordKey } from './words.ts';

export type { Span } from './span.ts';

const MINUTE = 60_000;

/**
 * Reads an age ("3w", "il y a 3 j", "1 an(s)") or a date ("March 16 at 11:41 AM", "ieri alle 14:32", "2 juillet 2023").
 *
 * @returns the times it may mean, never later than `now`; `null` where a part of the text has no known meaning, or where
 *   the language is not known (`words` is null).
 */
export function readTime(text: string, words: Words | null, now: Date): Span | null {
  if (words === null || text.length > 120) return null;
  const folded = foldedText(text).replace(/[\s•·,]+$/, '');
  if (words.now.includes(wordKey(folded))) return { from: now.getTime() - MINUTE, to: now.getTime() };
  return readAge(folded, words, now.getTime()) ?? readDate(folded, words, now.getTime());
}
