/** Numbers of followers, wherever a layout shows them. */
import { readNounCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { all, attribute, childrenOf, parentOf } from '../dom.ts';
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
    const hrefs = all(block, 'a[href]').map((link) => attribute(link, 'href'));
    if (hrefs.some((href) => isActor(href) && !isOfPage(href, situation))) return null;
    const lines = all(block, 'p, span, h2, h3, h4, div').filter((line) => childrenOf(line).length === 0);
    const count = followersAmong(lines.slice(0, 100), situation.words);
    if (count !== null) return count;
    block = parentOf(block);
  }
  return null;
}

/** What the first of the places says that shows a number of followers. */
export function followersAmong(places: Element[], words: Words | null): Count | null {
  const place = followersPlace(places, words);
  return place && followersIn(plainText(shortText(place)), words);
}
