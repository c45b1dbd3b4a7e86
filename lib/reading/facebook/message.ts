/** The text of a drawn post. */

import { attribute, first, isWithin, nameOf } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import { postText, textWithout } from '../post-text.ts';
import type { PostText } from '../reading.ts';
import type { CardParts } from './card-parts.ts';
import { elementsOf } from './page-parts.ts';

/** Seen March 2023 and March 2024; the site's mark `story_message` on every post since 2025. */
export const MARKED = '[data-ad-comet-preview="message"], [data-ad-preview="message"]';

/** The element that holds the post's text, by the site's marks, else by the part that the post names. Two are neither. */
export function messageOf(parts: Pick<CardParts, 'find' | 'marks' | 'slots'>): Claim<Element> {
  const found = [...elementsOf(parts.marks, 'story_message'), ...parts.find(MARKED)];
  const marked = found.find((one) => found.every((other) => isWithin(other, one)));
  return marked ? claim('attribute', 'story_message, or an older mark', marked) : messageSlot(parts);
}

/** The part that the post itself names as its text. */
export function messageSlot({ slots }: Pick<CardParts, 'slots'>): Claim<Element> {
  return claim('aria', 'aria-describedby 2', slots?.message);
}

/** The text, without the button "See more": where there is one, the rest of the text is not in the document. */
export function textClaim({ proof, place, value: message }: Claim<Element>): Claim<PostText> {
  const text = message && postText(textWithout(message, isNoText), first(message, '[role="button"]') !== null);
  return claim(proof, place, text);
}

/** A button, or a second copy that only the eye is meant to see. */
function isNoText(element: Element): boolean {
  if (attribute(element, 'role') === 'button' || attribute(element, 'aria-hidden') === 'true') return true;
  return /^(svg|script|style)$/.test(nameOf(element));
}
