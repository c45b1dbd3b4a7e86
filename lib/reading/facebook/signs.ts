/** What a document has at all. Most of what a card may hold no card of a page does: it is looked for once, and not in each. */

import { first } from '../dom.ts';
import { madeOnce } from '../made-once.ts';
import type { Steps } from '../steps.ts';

/** Whether something in the document matches a selector. */
export type Signs = (selector: string) => boolean;

export function signsOf(document: Document): Signs {
  return madeOnce((selector) => first(document, selector) !== null);
}

/** Whether anything of a list of selectors is there, each looked for in a step of its own. */
export function* anyThere(isThere: Signs, list: string): Steps<boolean> {
  for (const selector of list.split(', ')) {
    if (isThere(selector)) return true;
    yield;
  }
  return false;
}
