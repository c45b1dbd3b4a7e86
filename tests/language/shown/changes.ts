/** One word of a text changed: by another language's, by a random one, by a letter more or less, or by a letter changed. */
import fc from 'fast-check';

/** A text with one of its words, and what stands there instead. */
export interface Change {
  text: string;
  /** The word that is new, folded. */
  word: string;
}

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Changes one word of the text; `null` where it has none, or the same comes of it.
 *
 * @param others words of other languages
 * @param letters that the language itself writes with
 */
export function oneWordChanged(text: string, others: string[], letters: string[]): fc.Arbitrary<Change | null> {
  const words = [...text.matchAll(WORD)];
  const [first, ...rest] = words;
  if (first === undefined) return fc.constant(null);
  return fc.constantFrom(first, ...rest).chain((match) =>
    another(match[0], others, letters).map((word) => {
      const changed = text.slice(0, match.index) + word + text.slice(match.index + match[0].length);
      return word === '' || changed === text ? null : { text: changed, word: word.normalize('NFKC').toLowerCase() };
    }),
  );
}

function another(word: string, others: string[], letters: string[]): fc.Arbitrary<string> {
  const places = fc.nat({ max: [...word].length });
  const letter = fc.constantFrom(...letters);
  const spliced = (at: number, gone: number, come: string[]) => [...word].toSpliced(at, gone, ...come).join('');
  return fc.oneof(
    fc.constantFrom(...others),
    fc.array(letter, { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
    fc.tuple(places, letter).map(([at, come]) => spliced(at, 0, [come])),
    fc.tuple(places, letter).map(([at, come]) => spliced(at, 1, [come])),
    places.map((at) => spliced(at, 1, [])),
  );
}

/** A separator of the number, or the space beside it, swapped for another. */
export function oneSeparatorChanged(text: string): fc.Arbitrary<string> {
  const places = [...text.matchAll(/(?<=\p{Nd})[.,'٬٫\s](?=\p{Nd})/gu)].map(({ index }) => index);
  if (places.length === 0) return fc.constant(text);
  return fc
    .tuple(fc.constantFrom(...places), fc.constantFrom('.', ',', ' ', '\u202f', "'", '٬', '٫', '·', '/', ''))
    .map(([at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));
}
