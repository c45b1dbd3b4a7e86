/** What kind of post a drawn one is, by what its links lead to. */

import { attribute, first, isWithin } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import type { PostKind } from '../reading.ts';
import { type CardParts, insideOf, nearestOf } from './card-parts.ts';
import { postTarget } from './links.ts';
import type { PageLink } from './page-parts.ts';

/** More pictures than a post shows; a hostile post's rest is not looked at. */
const MOST_PICTURES = 200;
/** On a button that plays. */
export const ICON = 'i[data-visualcompletion="css-img"]';

/**
 * @param message the element of the post's text: links in it are not what the post shows
 */
export function drawnKind(parts: CardParts, message: Element | null): Claim<PostKind> {
  if (parts.reshare.length > 0) return UNKNOWN;
  const content = parts.links.filter((link) => isContent(link, message));
  const forms = new Set(content.map(({ href }) => postTarget(href)?.form));
  const has = (part: PageLink['part']): boolean => content.some((link) => link.part === part);
  if (has('video') || forms.has('video') || forms.has('reel')) return claim('id', 'link to video', 'video');
  if (parts.find('video').length > 0) return claim('attribute', 'video', 'video');
  if (hasPlayButton(parts)) return claim('aria', 'play button', 'video');
  if (has('photo') || forms.has('photo')) return claim('id', 'link to photo', 'image');
  if (forms.has('event')) return claim('id', 'link to event', 'event');
  if (has('card') || content.some(isOutward)) return claim('id', 'link outward', 'link');
  if (message === null || !isBare(parts, content, message)) return UNKNOWN;
  return claim(parts.slots ? 'aria' : 'order', 'nothing attached', 'text');
}

const UNKNOWN: Claim<PostKind> = claim<PostKind>('id', 'links', null);

/** Links that show something: not the author, the time, a comment, or a word of the text. */
function isContent({ element, part }: PageLink, message: Element | null): boolean {
  if (/^(author|avatar|time|subtitle|comment|text)$/.test(part)) return false;
  return message === null || !isWithin(element, message);
}

/** A video that was not started: a button with the first picture and an icon. Photos are links. */
function hasPlayButton(parts: CardParts): boolean {
  if (!parts.isThere(ICON)) return false;
  const labelled = parts.buttons.filter((button) => attribute(button, 'aria-label') !== null);
  const buttonAt = nearestOf(parts.root, labelled);
  const buttons = new Set(picturesIn(parts).flatMap((picture) => buttonAt(picture) ?? []));
  return [...buttons].some((button) => first(button, ICON) !== null);
}

function picturesIn(parts: CardParts): Element[] {
  return parts.find('img').slice(0, MOST_PICTURES);
}

function isOutward({ href }: PageLink): boolean {
  return /^https:\/\/l\.facebook\.com\/l\.php\?/.test(href);
}

/** Nothing is attached: the slot for it leads nowhere or, without slots, there is neither a link nor a picture beside the text. */
function isBare(parts: CardParts, content: PageLink[], message: Element): boolean {
  if (parts.slots) return parts.slots.attachment === null;
  if (content.length > 0) return false;
  // An emoji of the text, the icon of a reaction, or hidden.
  const isSmall = insideOf(parts.root, [message, ...parts.toolbars, ...parts.find('[aria-hidden="true"]')]);
  return picturesIn(parts).every(isSmall);
}
