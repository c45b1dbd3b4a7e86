/** Words that mean nothing, for words that mean somebody. */
import type { Chance, Draw } from './chance.ts';

/** A word in the place of another: of the same length and case, the same each time, never one word for two. */
export type InventWord = (word: string) => string;

/** Letters of each script, in two lists where words alternate between them. */
const LETTERS: [script: RegExp, letters: [string, string]][] = [
  [/\p{Script=Latin}/u, ['bcdfghjklmnprstvz', 'aeiou']],
  [/\p{Script=Cyrillic}/u, ['бвгджзклмнпрстфхцчш', 'аеиоу']],
  [/\p{Script=Greek}/u, ['βγδζθκλμνξπρτφχψ', 'αειου']],
  [/\p{Script=Arabic}/u, ['بتجحدرسشعفقكلمنه', 'اوي']],
  [/\p{Script=Hebrew}/u, ['בגדהזחטכלמנספצקרשת', 'אוי']],
  [/\p{Script=Devanagari}/u, ['कखगघचजटडतदनपबमरलवसह', 'कगचजतनमर']],
  [/\p{Script=Thai}/u, ['กขคงจชดตนบปพมยรลวสห', 'กคจดนมรล']],
  [/\p{Script=Han}/u, ['山川木林田石竹花雨雪風月', '上中下大小东南西北']],
  [/\p{Script=Hiragana}/u, ['かきくけこさしすせそたちつてとなにぬねの', 'まみむめもらりるれろ']],
  [/\p{Script=Katakana}/u, ['カキクケコサシスセソタチツテトナニヌネノ', 'マミムメモラリルレロ']],
  [/\p{Script=Hangul}/u, ['가나다라마바사아자차카타파하', '고노도로모보소오조초코토포호']],
];

const STRICT_TRIES = 60;
const TRIES = 300;
/** Shorter words are of too few letters to keep clear of all that stand in a page. */
const TELLING = 4;

/**
 * @param reserved words of the sites' interfaces, in lower case: an invented word must not say "3 weeks" by chance
 * @param source all words of the page, in lower case: an invented word must not be the name of somebody else in it
 */
export function wordInventor(chance: Chance, reserved: Set<string>, source: Set<string>): InventWord {
  const invented = new Map<string, string[]>();
  const used = new Set<string>();
  const inventionFor = (key: string): string[] => {
    const known = invented.get(key);
    if (known !== undefined) return known;
    const letters = newWord(key, chance('word', key), { reserved, source, used });
    invented.set(key, letters);
    used.add(letters.join(''));
    return letters;
  };
  return (word) => {
    const letters = inventionFor(word.toLowerCase());
    return [...word].map((letter, index) => inCaseOf(letter, letters[index] ?? 'e')).join('');
  };
}

interface Avoided {
  reserved: Set<string>;
  source: Set<string>;
  used: Set<string>;
}

function newWord(key: string, draw: Draw, { reserved, source, used }: Avoided): string[] {
  const original = [...key];
  for (let attempt = 0; ; attempt += 1) {
    const letters = drawnLetters(original, draw);
    const word = letters.join('');
    const isNew = !used.has(word) && (letters.length < TELLING || !source.has(word));
    if (word !== key && !reserved.has(word) && (isNew || attempt > STRICT_TRIES)) return letters;
    if (attempt > TRIES) return letters;
  }
}

function drawnLetters(original: string[], draw: Draw): string[] {
  const first = draw(2);
  return original.map((letter, index) => {
    const lists = LETTERS.find(([script]) => script.test(letter))?.[1] ?? LETTERS[0]?.[1] ?? ['b', 'a'];
    const list = [...(lists[(index + first) % 2] ?? 'a')];
    return list[draw(list.length)] ?? 'a';
  });
}

function inCaseOf(model: string, letter: string): string {
  const isUpper = model !== model.toLowerCase() && model === model.toUpperCase();
  return isUpper ? letter.toUpperCase() : letter;
}
