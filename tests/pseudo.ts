/**
 * A language that nobody speaks, made of the English one: longer and accented, so that a layout which only fits English
 * and a word that does not come out of a catalogue are both seen; and one from right to left.
 */
import { deeper } from '../lib/words/en/deeper.ts';
import { first } from '../lib/words/en/first.ts';
import { pages } from '../lib/words/en/pages.ts';
import { learn } from '../lib/words/words.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçđéƒğĥíĵķľɱñóþʠřšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĽṀÑÓÞɊŘŠŢÚṼŴẊÝŽ'];
/** How much longer: German is by a third, French by a quarter. */
const LONGER = 0.4;
/** The browser shows what stands between these from right to left, whatever letters it is of. */
const [OVERRIDE, END, MARK] = ['\u202e', '\u202c', '\u200f'];

export interface PseudoOptions {
  /** Every word runs from right to left; the page's `dir` is for who draws it. */
  rightToLeft?: boolean;
}

/** The same words in the pseudo-language: texts, and what functions give, however deep. */
function pseudo<Words>(words: Words, options: PseudoOptions = {}): Words {
  return mapped(words, (text) => pseudoText(text, options)) as Words;
}

/** "7 posts" -> "7 þóšţšóš": numbers and signs as they are, each word accented and 40 % longer. */
export function pseudoText(text: string, { rightToLeft = false }: PseudoOptions = {}): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const letters = Array.from(word, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
    const more = letters
      .slice(1)
      .concat(letters)
      .slice(0, Math.ceil(letters.length * LONGER));
    const longer = [...letters, ...more].join('');
    return rightToLeft ? `${MARK}${OVERRIDE}${longer}${END}${MARK}` : longer;
  });
}

/** Makes everything that is said in English pseudo. @returns what makes it English again */
export function speakPseudo(options: PseudoOptions = {}): () => void {
  learn('first', 'en', pseudo(first, options));
  learn('deeper', 'en', pseudo(deeper, options));
  learn('pages', 'en', pseudo(pages, options));
  return () => {
    learn('first', 'en', first);
    learn('deeper', 'en', deeper);
    learn('pages', 'en', pages);
  };
}

function mapped(value: unknown, onText: (text: string) => string): unknown {
  if (typeof value === 'string') return onText(value);
  if (typeof value === 'function') return (...given: unknown[]) => mapped(value(...given), onText);
  if (Array.isArray(value)) return value.map((each) => mapped(each, onText));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each, onText)]));
}
