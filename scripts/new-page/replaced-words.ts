/** Words in the page's markup that were replaced, since nobody has said that they are the site's own. */
import { all } from '../../lib/reading/dom.ts';
import { isHookWord } from '../../lib/reading/skeleton/vocabulary.ts';
import type { SavedPage } from '../saved-page/saved-page.ts';

/** Classes, ids, addresses and what is said to people are not what a layout is known by. */
const NO_HOOK =
  /^(?:class|id|style|content|on.*|href|src.*|alt|title|datetime|d|value|lang)$|^aria-(?:label|description)|url/i;
const LEAST_LETTERS = 4;
const MOST_WORDS = 15;

/** The words that stand more than once as values of attributes, most frequent first: "applause (5)". */
export function replacedWords({ documents }: Pick<SavedPage, 'documents'>): string[] {
  const counts = new Map<string, number>();
  for (const element of documents.flatMap(({ document }) => all(document, '*'))) {
    const values = [...element.attributes].filter(({ name, value }) => !NO_HOOK.test(name) && !/\s/.test(value.trim()));
    for (const word of values.flatMap(({ value }) => value.slice(0, 200).match(/[A-Za-z]+/g) ?? [])) {
      if (word.length >= LEAST_LETTERS && !isHookWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const frequent = [...counts].filter(([, count]) => count > 1).sort(([, one], [, other]) => other - one);
  return frequent.slice(0, MOST_WORDS).map(([word, count]) => `${word} (${count})`);
}
