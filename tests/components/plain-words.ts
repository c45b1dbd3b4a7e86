/** What a drawn page says in plain English: for tests that make every catalogue speak another language. */
import { formatOf } from '../../lib/words/format.ts';

/** Attributes that are read out or shown. */
const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];
const TEXT_NODE = 3;

/** Addresses, whole or from the first stroke on. */
const ADDRESS = /(?:https?:\/\/[^\s;]+|\b[\w-]+(?:\.[\w-]+)+\/\S*|^\/[a-z]+)/g;
/** The locale's own, which no catalogue has to hold. */
const MONTHS = Array.from({ length: 12 }, (_, month) => formatOf('en').month(new Date(Date.UTC(2026, month, 15))));

/** Two plain letters beside each other are a word that no catalogue made: one alone may be a unit or a key. */
const PLAIN_WORD = /[a-z]{2,}/i;

/** Every text that is shown or read out under an element. */
export function textsIn(element: Element): string[] {
  const spoken = SPOKEN.flatMap((name) => element.getAttribute(name) ?? []);
  const inside = Array.from(element.childNodes).flatMap((child) => {
    if (child.nodeType === TEXT_NODE) return child.textContent ?? '';
    return 'getAttribute' in child ? textsIn(child as Element) : [];
  });
  return [...spoken, ...inside];
}

/** What is left without what the page itself says, the names of studies, addresses and months. */
function withoutOwn(text: string, own: readonly string[]): string {
  // The longest first: a name may stand in another.
  const names = [...own, ...MONTHS].toSorted((one, other) => other.length - one.length);
  return names.reduce((rest, each) => rest.replaceAll(each, ''), text).replaceAll(ADDRESS, '');
}

/** @param own what is no word of ours: names, counts as the site shows them, and studies. */
export const plainIn = (root: Element, own: readonly string[]): string[] =>
  textsIn(root).flatMap((text) => (PLAIN_WORD.test(withoutOwn(text, own)) ? text.trim() : []));
