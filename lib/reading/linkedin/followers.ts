/** Numbers of followers, wherever a layout shows them. */
import { readNounCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import type { Count } from '../reading.ts';
import { shortText } from '../short-text.ts';

/** "40.164 seguidores": a text that is a number of followers and nothing else. */
export function followersIn(text: string, words: Words | null): Count | null {
  const read = readNounCount(text, words, 'unknown');
  return read?.nouns.includes('followers') ? read.count : null;
}

/** The first of the places that shows a number of followers. */
export function followersPlace(places: Element[], words: Words | null): Element | null {
  return places.find((place) => followersIn(plainText(shortText(place)), words) !== null) ?? null;
}

/** What the first of the places says that shows a number of followers. */
export function followersAmong(places: Element[], words: Words | null): Count | null {
  const place = followersPlace(places, words);
  return place && followersIn(plainText(shortText(place)), words);
}
