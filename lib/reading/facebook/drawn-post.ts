/** One drawn post, as far as its own card says. */

import type { Words } from '../../language/words.ts';
import { first, isWithin, nameOf, textOf } from '../dom.ts';
import type { PostKind, PostText } from '../reading.ts';
import { around, type CardLink, type CardParts, partsOf, roleOf } from './card-parts.ts';
import type { Card } from './cards.ts';
import { type DrawnCounts, drawnCounts } from './counts.ts';
import { drawnKind } from './drawn-kind.ts';
import { type Identity, isOf, isOfAnother } from './identity.ts';
import { type PostTarget, pageTarget, postTarget } from './links.ts';
import { drawnText, messageOf } from './message.ts';
import { drawnTime, type TimeReading, type TimeSight } from './time.ts';

/** 'none': the card has neither an author nor a time; it is something else than a post. */
export type Author = 'page' | 'other' | 'unknown' | 'none';

export interface DrawnPost {
  token: string;
  author: Author;
  /** The author's name as shown, where the page is the author. */
  authorName: string | null;
  isAd: boolean;
  isReshare: boolean;
  /** Digits. 'disagree': two proofs of it differ. */
  id: string | 'disagree' | null;
  target: PostTarget | null;
  time: TimeReading;
  counts: DrawnCounts;
  kind: PostKind;
  text: PostText | null;
}

/** Reads one card. */
export function drawnPost(card: Card, identity: Identity, words: Words | null, sight: TimeSight): DrawnPost {
  const parts = partsOf(card);
  const author = authorOf(parts, identity);
  const timeLink = timeLinkOf(parts);
  const target = timeLink ? postTarget(timeLink.href) : null;
  const message = messageOf(parts);
  return {
    token: card.token,
    author: author.who === 'unknown' && !timeLink ? 'none' : author.who,
    authorName: author.name,
    isAd: parts.links.some(({ href }) => /^(https:\/\/www\.facebook\.com)?\/ads\/about/.test(href)),
    isReshare: parts.isReshare,
    id: postId(parts, target),
    // Where the time link has no address, the ages of the comments still lead to the post.
    target: target ?? parts.commentTargets[0] ?? null,
    time: timeLink ? drawnTime(timeLink.element, sight) : null,
    counts: drawnCounts(parts, words),
    kind: drawnKind(parts, message),
    text: drawnText(message),
  };
}

/** Who wrote the post: by the address behind the name in its heading. */
function authorOf(parts: CardParts, identity: Identity): { who: Author; name: string | null } {
  const link = parts.links.find(({ part }) => part === 'author') ?? parts.links.find((one) => isHeading(one, parts));
  const avatar = parts.links.find(({ part }) => part === 'avatar');
  for (const candidate of [link, avatar]) {
    const owner = candidate ? pageTarget(candidate.href) : null;
    if (!owner) continue;
    if (isOf(identity, owner)) return { who: 'page', name: link ? shownName(link.element) : null };
    if (isOfAnother(identity, owner)) return { who: 'other', name: null };
  }
  return { who: 'unknown', name: null };
}

function isHeading({ element, part }: CardLink, parts: CardParts): boolean {
  if (part !== 'none') return false;
  return around(element, parts.root).some(
    (parent) => /^h[1-6]$/.test(nameOf(parent)) || roleOf(parent) === 'profile_name',
  );
}

/** The name, without the title of the badge that may stand in the link. */
function shownName(link: Element): string | null {
  const badge = first(link, 'svg');
  const name = textOf(link);
  const plain = badge ? name.replace(textOf(badge), '') : name;
  return plain.trim() === '' ? null : plain.trim();
}

/** Marked as such, else in the slot for it, else the first that leads to a post and not to a comment. */
function timeLinkOf(parts: CardParts): CardLink | null {
  const marked = parts.links.find(({ part }) => part === 'time');
  if (marked) return marked;
  const slot = parts.slots?.time;
  const leading = parts.links.filter(({ href, part }) => {
    return (part === 'subtitle' || part === 'none') && postTarget(href) !== null && !/[?&]comment_id=/.test(href);
  });
  return leading.find(({ element }) => slot && isWithin(element, slot)) ?? leading[0] ?? null;
}

/** The number of the post, from its address, its album, or its comments; all that are there must agree. */
function postId(parts: CardParts, target: PostTarget | null): DrawnPost['id'] {
  const inAddress = target && /^(posts|event)$/.test(target.form) ? [target.reference] : [];
  const inAlbum = parts.links.flatMap(({ href }) => /[?&]set=pcb\.(\d{1,20})(&|$)/.exec(href)?.[1] ?? []);
  const ids = new Set([...inAddress, ...inAlbum, ...parts.commentsOf].filter((id) => /^\d+$/.test(id)));
  if (ids.size > 1) return 'disagree';
  return [...ids][0] ?? null;
}
