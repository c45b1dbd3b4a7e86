/** Class names become noise, as a site's next build may make of them. */
import { all } from '../../lib/reading/dom.ts';
import type { Chance, Draw } from '../new-page/chance.ts';
import { rewriteAttribute, textsIn } from './nodes.ts';

/** Without vowels, so that no word of a site's vocabulary comes out by chance. */
const LETTERS = 'bcdfghjkmpqrtvwxz';
const SHEET_ADDRESS = /^data:text\/css/;

/**
 * Each name becomes a random word, the same at each use. The style sheets that are in the document follow, as they do
 * when a site is built anew; those that it only links are not at hand.
 */
export function renameClasses(document: Document, chance: Chance): void {
  const names = new Map<string, string>();
  const wordFor = (name: string): string => {
    const word = names.get(name) ?? randomWord(chance('class', name));
    names.set(name, word);
    return word;
  };
  eachClass(document, wordFor);
  const inSheet = (css: string) =>
    css.replace(/(?<=\.)-?[A-Za-z_][\w-]*(?=[^{}]*\{)/g, (name) => names.get(name) ?? name);
  for (const style of all(document, 'style')) {
    for (const text of textsIn(style)) text.nodeValue = inSheet(text.nodeValue ?? '');
  }
  for (const link of all(document, 'link[href^="data:text/css"]')) {
    rewriteAttribute(link, 'href', (href) => {
      const sheet = decoded(href);
      return SHEET_ADDRESS.test(sheet)
        ? `data:text/css,${encodeURIComponent(inSheet(sheet.replace(/^[^,]*,/, '')))}`
        : href;
    });
  }
}

/** Each use of a name becomes another random word: names then say nothing at all, not even what is alike. */
export function scatterClasses(document: Document, chance: Chance): void {
  const draw = chance('class', 'each use');
  eachClass(document, () => randomWord(draw));
}

function eachClass(document: Document, wordFor: (name: string) => string): void {
  for (const element of all(document, '[class]')) {
    rewriteAttribute(element, 'class', (names) => names.replace(/\S+/g, wordFor));
  }
}

function randomWord(draw: Draw): string {
  return Array.from({ length: 7 + draw(4) }, () => LETTERS[draw(LETTERS.length)]).join('');
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return '';
  }
}
