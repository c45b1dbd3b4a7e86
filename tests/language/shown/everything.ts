import { readCount, readNounCount, readSettledCount } from '../../../lib/language/counts.ts';
import { readRange } from '../../../lib/language/ranges.ts';
import { readTime } from '../../../lib/language/times.ts';
import type { Words } from '../../../lib/language/words.ts';
import { NOW } from './ages.ts';

/** Whatever a reader says of a text, in one list. */
export function everythingOf(text: string, words: Words | null) {
  const time = readTime(text, words, NOW);
  const counts = (['cut', 'unknown'] as const).flatMap((rounding) => [
    readCount(text, words, rounding),
    readNounCount(text, words, rounding)?.count ?? null,
    readSettledCount(text, words, rounding),
  ]);
  return { time, counts: [...counts, readRange(text, words)] };
}
