/** The text of a drawn post. */

import { attribute, first, nameOf } from '../dom.ts';
import { postText, textWithout } from '../post-text.ts';
import type { PostText } from '../reading.ts';
import type { CardParts } from './card-parts.ts';

const MARKED =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';

/** The element that holds the post's text; `null` where the post has none, or none can be told. */
export function messageOf(parts: CardParts): Element | null {
  return parts.find(MARKED)[0] ?? parts.slots?.message ?? null;
}

/** The text, without the button "See more": where there is one, the rest of the text is not in the document. */
export function drawnText(message: Element | null): PostText | null {
  return message && postText(textWithout(message, isNoText), first(message, '[role="button"]') !== null);
}

/** A button, or a second copy that only the eye is meant to see. */
function isNoText(element: Element): boolean {
  if (attribute(element, 'role') === 'button' || attribute(element, 'aria-hidden') === 'true') return true;
  return /^(svg|script|style)$/.test(nameOf(element));
}
