/** Counts and what they count, as LinkedIn shows them. */
import { readNounCount } from '../../language/counts.ts';
import type { Words } from '../../language/words.ts';

type NounCount = ReturnType<typeof readNounCount>;

/** What was made of a text: the same few stand on every post ("Like", "Comment", "3 comments"). */
const known = new WeakMap<Words, Map<string, NounCount>>();
const MOST_KNOWN = 2_000;

/** A number with a known noun beside it, or both written out; `null` for any other text. How the site rounds is not known. */
export function nounCount(text: string, words: Words | null): NounCount {
  if (words === null) return null;
  const texts = known.get(words) ?? new Map<string, NounCount>();
  known.set(words, texts);
  const before = texts.get(text);
  if (before !== undefined) return before;
  const read = readNounCount(text, words, 'unknown');
  if (texts.size < MOST_KNOWN) texts.set(text, read);
  return read;
}
