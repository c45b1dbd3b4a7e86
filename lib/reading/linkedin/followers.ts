/** Numbers of followers, wherever a layout shows them. */
import { readNounCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { all, attribute, childrenOf, isLeaf, nameOf, parentOf } from '../dom.ts';
import type { Count } from '../reading.ts';
import { shortText } from '../short-text.ts';
import { isActor, isOfPage, type Situation } from './layout.ts';

/** "40.164 seguidores": a text that is a number of followers and nothing else. */
export function followersIn(text: string, words: Words | null): Count | null {
  const read = readNounCount(text, words, 'unknown');
  return read?.nouns.includes('followers') ? read.count : null;
}

/** The first of the places that shows a number of followers. */
export function followersPlace(places: Element[], words: Words | null): Element | null {
  return places.find((place) => followersIn(plainText(shortText(place)), words) !== null) ?? null;
}

/** So far around a name its number is looked for. */
const FARTHEST = 8;

/**
 * The number nearest to the page's name: in the smallest block around it that shows one, as long as no other
 * organisation or member is linked in that block, whose number it may be.
 */
export function followersAround(title: Element | null, situation: Situation): Count | null {
  let block = title;
  for (let step = 0; block && step < FARTHEST; step += 1) {
    const isAnother = (href: string | null) => isActor(href) && !isOfPage(href, situation);
    if (all(block, 'a[href]').some((link) => isAnother(attribute(link, 'href')))) return null;
    const count = followersAmong(firstLines(block), situation.words);
    if (count !== null) return count;
    block = parentOf(block);
  }
  return null;
}

const LINES = ['p', 'span', 'h2', 'h3', 'h4', 'div'];
const MOST_LINES = 100;

/** The first elements with nothing but text in them. The block may be the whole page: the rest is not looked at. */
function firstLines(block: Element): Element[] {
  const lines: Element[] = [];
  const waiting = childrenOf(block).reverse();
  for (let next = waiting.pop(); next && lines.length < MOST_LINES; next = waiting.pop()) {
    if (!isLeaf(next)) for (const inner of childrenOf(next).reverse()) waiting.push(inner);
    else if (LINES.includes(nameOf(next))) lines.push(next);
  }
  return lines;
}

/** What the first of the places says that shows a number of followers. */
export function followersAmong(places: Element[], words: Words | null): Count | null {
  const place = followersPlace(places, words);
  return place && followersIn(plainText(shortText(place)), words);
}
