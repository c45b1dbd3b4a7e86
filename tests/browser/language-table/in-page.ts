/** The language part as a script for a browser's page: what `languages.test.ts` runs there, and in Node. */
import { readCount, readNounCount, readSettledCount } from '../../../lib/language/counts.ts';
import { languageTag } from '../../../lib/language/language.ts';
import { lexiconFor } from '../../../lib/language/languages.ts';
import { readRange } from '../../../lib/language/ranges.ts';
import { readTime } from '../../../lib/language/times.ts';
import { type Lexicon, type SiteName, wordsOn } from '../../../lib/language/words.ts';

/** All that is read of each text, a line each. */
export function readAll(lexicon: Lexicon, site: SiteName, texts: string[], now: number): string[] {
  const words = wordsOn(lexicon, site);
  return texts.map((text) =>
    JSON.stringify([
      readTime(text, words, new Date(now)),
      readCount(text, words, 'cut'),
      readCount(text, words, 'unknown'),
      readNounCount(text, words, 'cut'),
      readSettledCount(text, words, 'cut'),
      readRange(text, words),
    ]),
  );
}

/** What each code of a page comes to. */
export function codesAs(codes: string[]): string[] {
  return codes.map((code) => `${languageTag(code)} ${lexiconFor(code)}`);
}

/** A browser's clock is coarse: so many are timed at once. */
const AT_ONCE = 10;

/**
 * Median and longest time in ms that the words of one lexicon take.
 *
 * @param run runs its file, each time as if for the first: it is given another number each time
 */
function timeOfWords(
  run: (time: number) => Lexicon,
  site: SiteName,
  times: number,
): { median: number; longest: number } {
  const took = Array.from({ length: times }, (_, time) => {
    const begun = performance.now();
    for (let at = 0; at < AT_ONCE; at += 1) wordsOn(run(time * AT_ONCE + at), site);
    return (performance.now() - begun) / AT_ONCE;
  }).sort((one, other) => one - other);
  return { median: took[Math.floor(took.length / 2)] ?? 0, longest: took.at(-1) ?? 0 };
}

Object.assign(globalThis, { language: { readAll, codesAs, timeOfWords } });
