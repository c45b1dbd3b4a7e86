/**
 * m.facebook.com as of 2026: no links to posts, no data islands, icons from a private font. Only a video says which
 * post it is of; nothing else in the page identifies a post, so nothing else is read as one.
 * Seen signed in, January and March 2026.
 */

import { readCount, readNounCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import { type Noun, type Words, wordsFor } from '../../language/words.ts';
import { all, attribute, nearest, nodesOf, textOf } from '../dom.ts';
import { type Claim, claim, type ReadPost } from '../evidence.ts';
import type { Count, Instant } from '../reading.ts';
import { type Feed, type FeedSources, type Layout, NO_POSTS } from './layout.ts';
import { settlePost } from './post-claims.ts';
import { timeClaim } from './time.ts';

/** What a post is in, and what only this site's documents have. */
const CARD = 'data-tracking-duration-id';
export const MOBILE = `[data-mcomponent], [${CARD}]`;
/** A video names its post and its owner in one attribute. */
const VIDEO = 'data-video-tracking';
const POST = /top_level_post_id\W{1,12}(\d{5,20})/;
const OWNER = /(?:page_id|content_owner_id_new|actor_id|owner_id)\W{1,12}(\d{5,20})/;
/** The icons of the three counts, code points of the site's own font. */
const ICONS = { reactions: '\u{F0378}', comments: '\u{F0926}', shares: '\u{F0927}' };
const PRIVATE_USE = /[\u{F0000}-\u{FFFFD}\uE000-\uF8FF]/gu;
const BUTTON = 'data-action-id';
/** The header's lines. */
const TEXT_AREA = '[data-mcomponent="ServerTextArea"]';
const ZERO: Count = { low: 0, high: 0, shown: '' };

export const mobile: Layout = {
  name: 'facebook-mobile',
  seen: '2026-01',
  has: MOBILE,
  hasNot: null,
  readPosts: videoPosts,
};

/** A video that names another owner than the page, or none, is not surely this page's. */
function videoPosts(sources: FeedSources): Feed {
  const { document, identity } = sources;
  const posts = new Map<string, ReadPost>();
  for (const video of all(document, `[${VIDEO}]`)) {
    const tracking = (attribute(video, VIDEO) ?? '').slice(0, 20_000);
    const id = POST.exec(tracking)?.[1];
    const owner = OWNER.exec(tracking)?.[1];
    if (id === undefined || posts.has(id) || owner === undefined || !identity.ids.has(owner)) continue;
    const card = nearest(video, (element) => attribute(element, CARD) !== null, 60);
    posts.set(id, videoPost(id, card, sources));
  }
  const cards = all(document, `[${CARD}]`).length;
  const notDrawn = Math.max(0, cards - posts.size);
  return { ...NO_POSTS, posts: [...posts.values()], drawn: posts.size, notDrawn };
}

function videoPost(id: string, card: Element | null, { address, words, now }: FeedSources): ReadPost {
  const count = (icon: string) => [claim('text', 'icon', card && countOf(card, icon, words))];
  return settlePost(
    {
      id: [claim('attribute', VIDEO, id)],
      target: [],
      publishedAt: card ? ages(card, words, now) : [],
      authorship: [claim('attribute', VIDEO, 'own')],
      pinned: [],
      kind: [claim('attribute', VIDEO, 'video')],
      text: [],
      reactions: count(ICONS.reactions),
      comments: count(ICONS.comments),
      shares: count(ICONS.shares),
      views: [],
    },
    address.handle ?? address.id ?? '',
  );
}

/** ", 2 hours ago, Public": the label mixes the page's language with English. */
function ages(card: Element, words: Words | null, now: Date): Claim<Instant>[] {
  const labels = all(card, '[aria-label^=","]').slice(0, 40);
  const texts = labels.map((element) => (attribute(element, 'aria-label') ?? '').slice(0, 200).split(',')[1] ?? '');
  const claims = texts.flatMap((text) =>
    [words, wordsFor('en', 'facebook')].map((known) =>
      timeClaim({ proof: 'aria', place: 'aria-label', text }, known, now),
    ),
  );
  return claims.filter(({ value }) => value !== null).slice(0, 1);
}

/** The number that stands with the icon in one button; none is zero. */
function countOf(card: Element, icon: string, words: Words | null): Count | null {
  const holder = all(card, '*').find((element) =>
    nodesOf(element).some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.includes(icon)),
  );
  const button = holder && nearest(holder, (element) => attribute(element, BUTTON) !== null, 12);
  if (!button) return null;
  const text = plainText(textOf(button).slice(0, 200).replace(PRIVATE_USE, ' '));
  return text === '' ? ZERO : readCount(text, words, 'cut');
}

/** The header's line "3.1K likes • 3.2K followers", above all posts. */
export function mobileHeaderCount(document: Document, noun: Noun, words: Words | null): Count | null {
  for (const element of all(document, TEXT_AREA).slice(0, 40)) {
    if (nearest(element, (around) => attribute(around, CARD) !== null, 12)) return null;
    for (const piece of textOf(element).slice(0, 200).split(/[•·]/)) {
      const named = readNounCount(piece.trim(), words, 'cut');
      if (named?.nouns.length === 1 && named.nouns[0] === noun) return named.count;
    }
  }
  return null;
}
