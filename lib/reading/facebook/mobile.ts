/**
 * m.facebook.com as of 2026: no links to posts, no data islands, icons from a private font. Only a video says which
 * post it is of; nothing else in the page identifies a post, so nothing else is read as one.
 */

import { readCount, readNounCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import { readTime } from '../../language/times.ts';
import { type Noun, type Words, wordsFor } from '../../language/words.ts';
import { all, attribute, first, nearest, nodesOf, textOf } from '../dom.ts';
import type { Count, Instant, PostReading } from '../reading.ts';

export interface MobileFeed {
  posts: PostReading[];
  /** Cards that do not say which post they are. */
  unidentified: number;
}

const POST = /top_level_post_id\W{1,12}(\d{5,20})/;
const OWNER = /(?:page_id|content_owner_id_new|actor_id|owner_id)\W{1,12}(\d{5,20})/;
const CARD = 'data-tracking-duration-id';
/** The icons of the three counts, code points of the site's own font. */
const ICONS = { reactions: '\u{F0378}', comments: '\u{F0926}', shares: '\u{F0927}' };
const PRIVATE_USE = /[\u{F0000}-\u{FFFFD}\uE000-\uF8FF]/gu;
const ZERO: Count = { low: 0, high: 0, shown: '' };

export function isMobile(document: Document): boolean {
  return first(document, `[data-mcomponent], [${CARD}]`) !== null;
}

/** @param ids the page's own numbers: a video that names another owner, or none, is not surely this page's */
export function mobileFeed(
  document: Document,
  ids: Set<string>,
  owner: string,
  words: Words | null,
  now: Date,
): MobileFeed {
  const posts = new Map<string, PostReading>();
  for (const video of all(document, '[data-video-tracking]')) {
    const tracking = (attribute(video, 'data-video-tracking') ?? '').slice(0, 20_000);
    const id = POST.exec(tracking)?.[1];
    const ownerId = OWNER.exec(tracking)?.[1];
    if (id === undefined || posts.has(id) || ownerId === undefined || !ids.has(ownerId)) continue;
    const card = nearest(video, (element) => attribute(element, CARD) !== null, 60);
    posts.set(id, videoPost(id, owner, card, words, now));
  }
  const cards = all(document, `[${CARD}]`).length;
  return { posts: [...posts.values()], unidentified: Math.max(0, cards - posts.size) };
}

function videoPost(id: string, owner: string, card: Element | null, words: Words | null, now: Date): PostReading {
  return {
    id,
    permalink: `https://www.facebook.com/${encodeURIComponent(owner)}/posts/${id}`,
    publishedAt: card && timeOf(card, words, now),
    authorship: 'own',
    pinned: false,
    kind: 'video',
    reactions: card && countOf(card, ICONS.reactions, words),
    comments: card && countOf(card, ICONS.comments, words),
    shares: card && countOf(card, ICONS.shares, words),
    views: null,
    text: null,
  };
}

/** ", 2 hours ago, Public": the label mixes the page's language with English. */
function timeOf(card: Element, words: Words | null, now: Date): Instant | null {
  for (const element of all(card, '[aria-label]').slice(0, 40)) {
    const label = attribute(element, 'aria-label') ?? '';
    if (!label.startsWith(',') || label.length > 200) continue;
    const [, age = ''] = label.split(',');
    const span = readTime(age, words, now) ?? readTime(age, wordsFor('en', 'facebook'), now);
    if (span) return { from: new Date(span.from).toISOString(), to: new Date(span.to).toISOString(), source: 'aria' };
  }
  return null;
}

/** The number that stands with the icon in one button; none is zero. */
function countOf(card: Element, icon: string, words: Words | null): Count | null {
  const holder = all(card, '*').find((element) =>
    nodesOf(element).some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.includes(icon)),
  );
  const button = holder && nearest(holder, (element) => attribute(element, 'data-action-id') !== null, 12);
  if (!button) return null;
  const text = plainText(textOf(button).slice(0, 200).replace(PRIVATE_USE, ' '));
  return text === '' ? ZERO : readCount(text, words, 'cut');
}

/** The header's line "3.1K likes • 3.2K followers", above all posts. */
export function mobileHeaderCount(document: Document, noun: Noun, words: Words | null): Count | null {
  for (const element of all(document, '[data-mcomponent="ServerTextArea"]').slice(0, 40)) {
    if (nearest(element, (around) => attribute(around, CARD) !== null, 12)) return null;
    for (const piece of textOf(element).slice(0, 200).split(/[•·]/)) {
      const named = readNounCount(piece.trim(), words, 'cut');
      if (named?.nouns.length === 1 && named.nouns[0] === noun) return named.count;
    }
  }
  return null;
}
