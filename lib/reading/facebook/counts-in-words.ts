/** Counts by words alone, where nothing of the site's own markup is known: "34 reactions", "12 comments". */

import { readNounCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { all, attribute, childrenOf, matches, nearest, parentOf, textOf } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import type { Count, Proof } from '../reading.ts';
import type { CountClaims, CountName } from './post-claims.ts';

const CONTROL = 'button, [role="button"]';
/** A row of counts is short; a text is not. */
const LONGEST = 200;
const MOST = 400;

interface Named {
  element: Element;
  name: CountName;
  made: Claim<Count>;
}

/**
 * A number with its word counts where it is all that a button says, or stands in a row of nothing but such numbers:
 * somebody may write "500 comments" in a post.
 */
export function countsInWords(find: (selector: string) => Element[], words: Words | null): Partial<CountClaims> {
  const named = find('*')
    .slice(0, MOST)
    .flatMap((element) => namedCounts(element, words));
  const counted = new Set(named.map(({ element }) => element));
  const claims: Partial<CountClaims> = {};
  for (const { element, name, made } of named) {
    const isButton = nearest(element, (around) => matches(around, CONTROL), 6) !== null;
    if (isButton || isInRow(element, counted)) claims[name] = [...(claims[name] ?? []), made];
  }
  return claims;
}

/** What an element's label and, where it holds nothing else, its text count. */
function namedCounts(element: Element, words: Words | null): Named[] {
  const isLeaf = childrenOf(element).length === 0;
  const texts: [string, Proof][] = [
    [attribute(element, 'aria-label') ?? '', 'aria'],
    [isLeaf ? textOf(element) : '', 'text'],
  ];
  return texts.flatMap(([text, proof]) => {
    const read = text === '' || text.length > LONGEST ? null : readNounCount(plainText(text), words, 'cut');
    const [noun, another] = read?.nouns ?? [];
    if (!read || another !== undefined || !isCounted(noun)) return [];
    return [{ element, name: noun, made: claim(proof, 'number and word', read.count) }];
  });
}

function isCounted(noun: string | undefined): noun is CountName {
  return noun === 'reactions' || noun === 'comments' || noun === 'shares' || noun === 'views';
}

/** Beside it stands another such number, and nothing else is written there. */
function isInRow(element: Element, counted: Set<Element>): boolean {
  const row = parentOf(element);
  if (row === null || textOf(row).length > LONGEST) return false;
  const beside = all(row, '*').filter((one) => one !== element);
  const isCount = (one: Element) => counted.has(one) || childrenOf(one).length > 0 || textOf(one).trim() === '';
  return beside.some((one) => counted.has(one)) && beside.every(isCount);
}
