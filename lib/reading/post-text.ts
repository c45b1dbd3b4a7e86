/** The text of a post, as far as a reading keeps it. */
import { plainText } from '../language/text.ts';
import { nameOf, nodesOf } from './dom.ts';
import type { PostText } from './reading.ts';

const EXCERPT = 80;
/** More text than any post holds (LinkedIn: 3,000 characters; Facebook: 63,206): a hostile page's rest is not looked at. */
const LONGEST = 100_000;
const MOST_HASHTAGS = 30;
const HASHTAG = /(?<![\p{L}\p{N}_&])#([\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*)/gu;

/** `null` for a post without text. `truncated`: the page itself cut the text, and the rest is not in the document. */
export function postText(raw: string, truncated: boolean): PostText | null {
  const text = plainText(raw.slice(0, LONGEST));
  if (text === '') return null;
  const hashtags = [...text.matchAll(HASHTAG)].map((match) => match[1] ?? '').slice(0, MOST_HASHTAGS);
  return { excerpt: excerptOf(text), length: [...text].length, hashtags, truncated };
}

function excerptOf(text: string): string {
  const characters = [...text.slice(0, 2 * EXCERPT)];
  return characters.slice(0, EXCERPT).join('').trim();
}

/**
 * The text below an element without the parts for which `skip` holds (a hidden second copy, a "see more" button).
 * Line breaks and blocks become spaces. Walks without recursion: pages may be nested thousands deep.
 */
export function textWithout(element: Element, skip: (part: Element) => boolean): string {
  const pieces: string[] = [];
  const waiting: ChildNode[] = nodesOf(element).reverse();
  let length = 0;
  for (let node = waiting.pop(); node !== undefined && length < LONGEST; node = waiting.pop()) {
    if (node.nodeType === 3) {
      const piece = node.nodeValue ?? '';
      pieces.push(piece);
      length += piece.length;
    } else if (node.nodeType === 1 && !skip(node as Element)) {
      const name = nameOf(node as Element);
      if (name === 'br' || name === 'p' || name === 'div' || name === 'li') pieces.push(' ');
      // One by one: a spread of many nodes would overflow the stack.
      for (const inner of nodesOf(node as Element).reverse()) waiting.push(inner);
    }
  }
  return pieces.join('');
}
