/** Counts and what they count, as LinkedIn shows them. */
import { readNounCount } from '../../language/counts.ts';
import type { Words } from '../../language/words.ts';
import { madeOnce } from '../made-once.ts';

type NounCount = ReturnType<typeof readNounCount>;

/** Of a page's words what reads with them: the same few texts stand on every post ("Like", "Comment", "3 comments"). */
const readers = new WeakMap<Words, (text: string) => NounCount>();
const MOST_TEXTS = 2_000;

/** A number with a known noun beside it, or both written out; `null` for any other text. How the site rounds is not known. */
export function nounCount(text: string, words: Words | null): NounCount {
  if (words === null) return null;
  const read = readers.get(words) ?? madeOnce((one) => readNounCount(one, words, 'unknown'), MOST_TEXTS);
  readers.set(words, read);
  return read(text);
}
