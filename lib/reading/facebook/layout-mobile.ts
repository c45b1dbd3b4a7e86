/**
 * m.facebook.com as of 2026: no links to posts, no data islands, icons from a private font. Only a video says which
 * post it is of; nothing else in the page identifies a post, so nothing else is read as one.
 * Seen signed in, January and March 2026.
 */

import { readCount, readNounCount } from '../../language/counts.ts';
import type { Noun, Words } from '../../language/words.ts';
import { all, attribute, nearest, textOf } from '../dom.ts';
import { type Claim, claim, type ReadPost } from '../evidence.ts';
import type { Count, Instant } from '../reading.ts';
import { eachInSteps, type Steps } from '../steps.ts';
import { holdersOfText, inOrder } from '../text-holders.ts';
import { type Feed, type FeedSources, type Layout, NO_POSTS } from './layout.ts';
import { settlePost } from './post-claims.ts';
import { ownText } from './short-texts.ts';
import { timeReader } from './time.ts';

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
  has: MOBILE,
  hasNot: null,
  readPosts: videoPosts,
};

/** A card is of the one post whose video stands in it, where the video names this page as its owner, and no other card has it. */
function* videoPosts(sources: FeedSources): Steps<Feed> {
  const { document, identity } = sources;
  const cards = all(document, `[${CARD}]`);
  const named = yield* eachInSteps(cards, (card) => {
    const [tracking, another] = all(card, `[${VIDEO}]`).map((video) => attribute(video, VIDEO) ?? '');
    const id = POST.exec(tracking?.slice(0, 20_000) ?? '')?.[1];
    const owner = OWNER.exec(tracking?.slice(0, 20_000) ?? '')?.[1];
    return id === undefined || another !== undefined || !identity.ids.has(owner ?? '') ? [] : { id, card };
  });
  const found = named.flat();
  yield;
  const alone = [...Map.groupBy(found, ({ id }) => id).values()].flatMap(([one, another]) =>
    one && !another ? one : [],
  );
  const posts = yield* eachInSteps(alone, ({ id, card }) => videoPost(id, card, sources));
  return { ...NO_POSTS, posts, drawn: posts.length, notDrawn: cards.length - posts.length };
}

function isCard(element: Element): boolean {
  return attribute(element, CARD) !== null;
}

function videoPost(id: string, card: Element, { address, words, english, now }: FeedSources): ReadPost {
  const buttons = buttonsIn(card);
  const count = (icon: string) => [claim('text', 'icon', countOf(buttons, icon, words))];
  return settlePost(
    {
      id: [claim('attribute', VIDEO, id)],
      target: [],
      publishedAt: ages(card, [words, english], now),
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
function ages(card: Element, languages: (Words | null)[], now: Date): Claim<Instant>[] {
  for (const element of all(card, '[aria-label^=","]').slice(0, 40)) {
    const text = (attribute(element, 'aria-label') ?? '').slice(0, 200).split(',')[1] ?? '';
    for (const words of languages) {
      const said = timeReader(words, now)({ proof: 'aria', place: 'aria-label', text });
      if (said.value !== null) return [said];
    }
  }
  return [];
}

/** What a button of a card says: its icons, and its texts with a number. */
interface CountButton {
  icons: string[];
  numbers: string[];
}

/** Every text of the card that holds an icon or is a number, by the button that it stands in. None of a card inside. */
function buttonsIn(card: Element): CountButton[] {
  const buttons = new Map<Element, CountButton>();
  for (const element of inOrder(holdersOfText(card, mayCount), card)) {
    const text = ownText(element);
    const icons = text.match(PRIVATE_USE) ?? [];
    const number = text.replace(PRIVATE_USE, ' ').trim();
    if ((icons.length === 0 && !/^\p{Nd}/u.test(number)) || nearest(element, isCard, 60) !== card) continue;
    const around = nearest(element, (one) => attribute(one, BUTTON) !== null, 12) ?? element;
    const button = buttons.get(around) ?? { icons: [], numbers: [] };
    button.icons.push(...icons);
    if (number !== '') button.numbers.push(number);
    buttons.set(around, button);
  }
  return [...buttons.values()];
}

/** Before it is folded: a digit of any form, or an icon. */
function mayCount(text: string): boolean {
  return /[\p{N}\p{So}\p{Co}]/u.test(text);
}

function isCountIcon(icon: string): boolean {
  return Object.values<string>(ICONS).includes(icon);
}

/** The number that stands with the icon in one button; none is zero, where each number of the card has its icon. Of two rows, none is the post's. */
function countOf(buttons: CountButton[], icon: string, words: Words | null): Count | null {
  const rows = Object.values(ICONS).map((one) => buttons.filter(({ icons }) => icons.includes(one)));
  const button = buttons.find(({ icons }) => icons.includes(icon));
  if (!button || button.icons.length > 1 || rows.some((row) => row.length > 1)) return null;
  const [number, more] = button.numbers;
  if (number !== undefined) return more === undefined ? readCount(number, words, 'cut') : null;
  const isCount = (text: string) => readCount(text, words, 'cut') !== null;
  const isLoose = ({ icons, numbers }: CountButton) =>
    numbers.length > icons.length || numbers.filter(isCount).length > icons.filter(isCountIcon).length;
  return buttons.some(isLoose) ? null : ZERO;
}

/** The header's line "3.1K likes • 3.2K followers", above all posts. */
export function mobileHeaderCount(document: Document, noun: Noun, words: Words | null): Count | null {
  for (const element of all(document, TEXT_AREA).slice(0, 40)) {
    if (nearest(element, isCard, 12)) return null;
    for (const piece of textOf(element).slice(0, 200).split(/[•·]/)) {
      const named = readNounCount(piece.trim(), words, 'cut');
      if (named?.nouns.length === 1 && named.nouns[0] === noun) return named.count;
    }
  }
  return null;
}
