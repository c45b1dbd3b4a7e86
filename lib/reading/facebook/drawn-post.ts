/** One drawn post, as far as its own card says. */

import type { Words } from '../../language/words.ts';
import { attribute, first, isWithin, nameOf, textOf } from '../dom.ts';
import { type Claim, claim } from '../evidence.ts';
import { ALSO_NOT_THE_POST, around, type CardParts, partsOf } from './card-parts.ts';
import { countClaims } from './counts.ts';
import { drawnKind, ICON } from './drawn-kind.ts';
import { type Identity, isOf, isOfAnother } from './identity.ts';
import { isOfComment, type PostTarget, pageTarget, postTarget } from './links.ts';
import { MARKED, messageOf, textClaim } from './message.ts';
import type { Owner } from './page-data.ts';
import { type PageLink, type PageParts, ROLE_IN_POST } from './page-parts.ts';
import type { PostClaims } from './post-claims.ts';
import type { Signs } from './signs.ts';

/** 'none': the card has neither an author nor a time; it is something else than a post. */
export type Author = 'page' | 'other' | 'unknown' | 'none';

/** What a card says by itself, whoever's page it is drawn on and whenever it is read. */
export interface CardFacts {
  /** Whom the heading and the picture beside it lead to. */
  authors: { owner: Owner; place: string }[];
  /** The author's name as shown. */
  authorName: string | null;
  isAd: boolean;
  timeLink: Element | null;
  claims: PostClaims;
}

/** The way behind a label that the site must show on what was paid for (seen December 2025). */
export const AD = /^(https:\/\/www\.facebook\.com)?\/ads\/about/;

/** What a card is asked for beside its links, roles and marks. */
export const ASKED_OF_CARDS = [ALSO_NOT_THE_POST, MARKED, 'video, img, [id]', ICON].flatMap((list) => list.split(', '));

/**
 * Reads one card.
 *
 * @param inside what lies in it
 * @param isThere what its document has at all
 */
export function cardFacts(root: Element, inside: PageParts, words: Words | null, isThere: Signs): CardFacts {
  const parts = partsOf(root, inside, isThere);
  const heading = parts.links.find(({ part }) => part === 'author') ?? parts.links.find((one) => isHeading(one, parts));
  const avatar = parts.links.find(({ part }) => part === 'avatar');
  const timeLink = timeLinkOf(parts);
  const target = timeLink ? postTarget(timeLink.href) : null;
  const message = messageOf(parts);
  return {
    authors: [...ownerBehind(heading, 'heading'), ...ownerBehind(avatar, 'picture')],
    authorName: heading ? shownName(heading.element) : null,
    isAd: parts.links.some(({ href }) => AD.test(href)),
    timeLink: timeLink?.element ?? null,
    claims: {
      id: postIds(parts, target),
      // Where the time link has no address, the ages of the comments still lead to the post.
      target: [claim('id', 'time link', target), claim('id', 'comments', parts.commentTargets[0])],
      publishedAt: [],
      authorship: parts.reshare,
      pinned: [],
      kind: [drawnKind(parts, message.value)],
      text: [textClaim(message)],
      ...countClaims(parts, message.value, words),
    },
  };
}

/** Who wrote the post: by the address behind the name in its heading, else behind its picture. */
export function authorOf({ authors, timeLink }: CardFacts, identity: Identity): { who: Author; place: string } {
  for (const { owner, place } of authors) {
    if (isOf(identity, owner)) return { who: 'page', place };
    if (isOfAnother(identity, owner)) return { who: 'other', place };
  }
  return { who: timeLink ? 'unknown' : 'none', place: '' };
}

function ownerBehind(link: PageLink | undefined, place: string): CardFacts['authors'] {
  const owner = link ? pageTarget(link.href) : null;
  return owner ? [{ owner, place }] : [];
}

function isHeading({ element, part }: PageLink, parts: CardParts): boolean {
  if (part !== 'none') return false;
  return around(element, parts.root).some(
    (parent) => /^h[1-6]$/.test(nameOf(parent)) || attribute(parent, ROLE_IN_POST) === 'profile_name',
  );
}

/** The name, without the title of the badge that may stand in the link. */
export function shownName(link: Element): string | null {
  const badge = first(link, 'svg');
  const name = textOf(link).slice(0, 2000);
  const plain = badge ? name.replace(textOf(badge), '') : name;
  return plain.trim() === '' ? null : plain.trim();
}

/** Marked as such, else in the slot for it, else the first that leads to a post and not to a comment. */
function timeLinkOf(parts: CardParts): PageLink | null {
  const marked = parts.links.find(({ part }) => part === 'time');
  if (marked) return marked;
  const slot = parts.slots?.time;
  const leading = parts.links.filter(({ href, part }) => {
    return (part === 'subtitle' || part === 'none') && postTarget(href) !== null && !isOfComment(href);
  });
  return leading.find(({ element }) => slot && isWithin(element, slot)) ?? leading[0] ?? null;
}

/** The number of the post, from its address, its album, or its comments. */
function postIds(parts: CardParts, target: PostTarget | null): Claim<string>[] {
  const inAddress = target && /^(posts|event)$/.test(target.form) ? [target.reference] : [];
  const inAlbum = parts.links.flatMap(({ href }) => /[?&]set=pcb\.(\d{1,20})(&|$)/.exec(href)?.[1] ?? []);
  const number = (id: string) => (/^\d+$/.test(id) ? id : null);
  return [
    ...inAddress.map((id) => claim('id', 'time link', number(id))),
    ...[...new Set(inAlbum)].map((id) => claim('id', 'set=pcb.', id)),
    ...[...new Set(parts.commentsOf)].map((id) => claim('id', 'comment_id', id)),
  ];
}
