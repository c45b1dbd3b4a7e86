/**
 * LinkedIn, signed out: the public page of an organisation. Attributes made for LinkedIn's own tests and trackers
 * (`data-test-id`, `data-activity-urn`, `data-num-*`) held from early 2024 to June 2026 (research/linkedin-dom.md 1, 3);
 * no class name is used.
 */
import { readCount, readNounCount, readRange } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import { readTime } from '../../language/times.ts';
import type { Words } from '../../language/words.ts';
import { all, attribute, first, nodesOf, parentOf, textOf } from '../dom.ts';
import { postText } from '../post-text.ts';
import type { Count, Instant, PostKind } from '../reading.ts';
import { outermost } from '../regions.ts';
import {
  type Card,
  feedOf,
  type Header,
  handlesOf,
  isActor,
  isOfPage,
  type Layout,
  NO_FEED,
  NONE,
  noteIf,
  type Situation,
} from './layout.ts';
import { type Urn, urnIn, urnInstant, urnPermalink, urnText } from './urn.ts';

const CARD = 'article[data-activity-urn], article[data-id="main-feed-card"]';

/** What a card carries, by the marks that LinkedIn gives each kind. Oldest first seen: S3 and S4, 2025. */
const KINDS: [selector: string, kind: PostKind][] = [
  ['[data-id="feed-paginated-document-content"], [data-test-id="feed-paginated-document-content"]', 'document'],
  ['[data-test-id="feed-native-video-content"], [data-test-id*="external-video"]', 'video'],
  ['[data-test-id*="poll"]', 'poll'],
  ['[data-test-id*="event-content"]', 'event'],
  ['[data-test-id*="job-content"]', 'job'],
  ['[data-test-id="feed-images-content"]', 'image'],
  ['[data-test-id="article-content"]', 'link'],
];

export const guest: Layout = {
  name: 'linkedin-guest',
  view: 'signed-out',
  recognises: (document) =>
    /^d_org_guest/.test(metaContent(document, 'pageKey') ?? '') ||
    first(document, '[data-test-id="updates"], [data-test-id="about-us"]') !== null,
  header,
  feed(document, situation) {
    const updates = first(document, '[data-test-id="updates"]');
    const cards = outermost(all(updates ?? document, CARD)).map((card) => readCard(card, situation));
    // An empty list may be one that a signed-out visitor is not shown: it does not say that there are no posts.
    if (cards.length === 0) return NO_FEED;
    return feedOf(cards, {
      notes: [
        ...noteIf(true, 'shares-not-shown'),
        ...noteIf(true, 'views-not-shown'),
        ...noteIf(cards.includes('hole'), 'author-unknown'),
      ],
    });
  },
};

function metaContent(document: Document, name: string): string | null {
  const meta = first(document, `meta[name="${name}"], meta[property="${name}"]`);
  return meta === null ? null : attribute(meta, 'content');
}

function header(document: Document, words: Words | null): Header {
  const title = first(document, 'main h1') ?? first(document, 'h1');
  const canonical = first(document, 'link[rel="canonical"]');
  const urn = first(document, '[data-semaphore-content-type="COMPANY"]');
  const id = /^urn:li:(?:organization|company|school):(\d{1,19})$/.exec(
    (urn && attribute(urn, 'data-semaphore-content-urn')) ?? '',
  );
  return {
    id: id?.[1] ?? null,
    name: (title && plainText(textOf(title))) || nameInHead(document),
    followers: followers(title, words) ?? followersInHead(document, words),
    likes: null,
    employees: about(document, 'size', (text) => readRange(text, words)) ?? members(document, words),
    category: about(document, 'industry', (text) => text) ?? headline(title),
    about: filled(document, 'description'),
    website: filled(document, 'website'),
    handles: handlesOf([canonical && attribute(canonical, 'href'), metaContent(document, 'og:url')]),
  };
}

/** The line below the headline: place, a dot made by style, and the followers, all in one element. */
function followers(title: Element | null, words: Words | null): Count | null {
  const block = title && parentOf(title);
  const lines = block === null ? [] : all(block, 'h3, h4').slice(0, 10);
  for (const text of lines.flatMap(nodesOf).map((node) => plainText((node.textContent ?? '').slice(0, 500)))) {
    // Place and followers may stand in one text: the number begins the last words that can be read as followers.
    for (const at of [0, ...[...text.matchAll(/(?<=\s)\d/g)].map((match) => match.index)]) {
      const count = followersIn(text.slice(at), words);
      if (count !== null) return count;
    }
  }
  return null;
}

function followersIn(text: string, words: Words | null): Count | null {
  const read = readNounCount(text, words, 'unknown');
  return read?.nouns.includes('followers') ? read.count : null;
}

/** "Harrow | LinkedIn". */
function nameInHead(document: Document): string | null {
  return plainText((metaContent(document, 'og:title') ?? '').replace(/ \| LinkedIn\s*$/, '')) || null;
}

/** "Harrow | 2,480 followers on LinkedIn. …": the number follows the first bar after the name. */
function followersInHead(document: Document, words: Words | null): Count | null {
  const name = `${nameInHead(document)} | `;
  const text = plainText(metaContent(document, 'og:description') ?? metaContent(document, 'description') ?? '');
  return text.startsWith(name) ? followersIn(text.slice(name.length).split(/\. |\.$/, 1)[0] ?? '', words) : null;
}

/** "Discover all 310 employees": members who say that they work there, where the size is not given. */
function members(document: Document, words: Words | null): Count | null {
  const pile = first(document, 'a[href*="face-pile"] p, .face-pile__text');
  return pile === null ? null : readRange(plainText(textOf(pile)), words);
}

function headline(title: Element | null): string | null {
  const block = title && parentOf(title);
  const line = block && first(block, 'h2');
  return line === null ? null : plainText(textOf(line)) || null;
}

function about<Value>(document: Document, fact: string, read: (text: string) => Value | null): Value | null {
  const value = first(document, `[data-test-id="about-us__${fact}"] dd`);
  const text = value === null ? '' : plainText(textOf(value));
  return text === '' ? null : read(text);
}

/** Whether a fact of the "About us" block is filled in; unknown without the block. */
function filled(document: Document, fact: string): 'filled' | 'empty' | null {
  if (first(document, '[data-test-id="about-us"]') === null) return null;
  const value = first(document, `[data-test-id="about-us__${fact}"]`);
  return value !== null && plainText(textOf(value)) !== '' ? 'filled' : 'empty';
}

function readCard(card: Element, situation: Situation): Card {
  const urn = urnIn(attribute(card, 'data-activity-urn'));
  const authorship = authorshipOf(card, situation);
  if (authorship === null) return 'hole';
  const commentary = first(card, '[data-test-id="main-feed-activity-card__commentary"]');
  const counts = countsOf(card, situation.words);
  return {
    id: urn === null ? null : urnText(urn),
    permalink: urn === null ? null : urnPermalink(urn),
    publishedAt: publishedAt(card, urn, authorship, situation),
    authorship,
    pinned: false,
    kind: kindOf(card, commentary),
    ...counts,
    shares: null,
    views: null,
    text: commentary === null ? null : postText(textOf(commentary), false),
  };
}

/**
 * Own, where the actor is this page; everything else on a page's list is there because the page passed it on, with
 * ("X reposted this", a link to the page above the actor) or without words. `null` where the card names no actor.
 */
function authorshipOf(card: Element, situation: Situation): 'own' | 'reshare' | null {
  const links = all(card, 'a[data-tracking-control-name]');
  const named = (suffix: string) =>
    links.find((link) => (attribute(link, 'data-tracking-control-name') ?? '').endsWith(suffix));
  const actor = named('feed-actor-name') ?? named('feed-actor-image');
  const href = actor === undefined ? null : attribute(actor, 'href');
  if (!isActor(href)) return null;
  return isOfPage(href, situation) && named('feed-reaction-header') === undefined ? 'own' : 'reshare';
}

/** A reshare's shown age is the original's (research/linkedin-dom.md, fact 5): only its id dates it. */
function publishedAt(
  card: Element,
  urn: Urn | null,
  authorship: 'own' | 'reshare',
  { words, now }: Situation,
): Instant | null {
  const time = first(card, 'time');
  const isClock = urn?.kind === 'activity';
  const age = time === null || isClock || authorship === 'reshare' ? null : readTime(textOf(time), words, now);
  if (urn !== null) return urnInstant(urn, now, age);
  if (age === null) return null;
  return { from: new Date(age.from).toISOString(), to: new Date(age.to).toISOString(), source: 'text' };
}

/** The links below a post to like, and to comment: they stand there whatever the numbers are. */
const ACTIONS =
  '[data-test-id*="social-actions"], [data-tracking-control-name$="_like-cta"], [data-tracking-control-name$="_comment-cta"]';
/** The links that show the numbers, by any of their marks. */
const NUMBERS =
  'a[data-tracking-control-name$="_social-actions-reactions"], a[data-tracking-control-name$="_social-actions-comments"]';

/**
 * A missing number is zero where the card's row of actions, or the other number, shows that the place was read, and no
 * number stands there without its mark.
 */
function countsOf(card: Element, words: Words | null): { reactions: Count | null; comments: Count | null } {
  const place = (name: string) => first(card, `[data-test-id="social-actions__${name}"], [data-num-${name}]`);
  const reactions = place('reactions');
  const comments = place('comments');
  const isOther = (link: Element) => link !== reactions && link !== comments;
  const isRead = first(card, ACTIONS) !== null && !all(card, NUMBERS).some(isOther);
  const count = (at: Element | null, name: string) =>
    at === null ? (isRead ? NONE : null) : readCount(attribute(at, name) ?? textOf(at), words, 'unknown');
  return { reactions: count(reactions, 'data-num-reactions'), comments: count(comments, 'data-num-comments') };
}

function kindOf(card: Element, commentary: Element | null): PostKind {
  const kind = KINDS.find(([selector]) => first(card, selector) !== null)?.[1];
  if (kind === 'link') return isArticle(card) ? 'article' : 'link';
  if (kind !== undefined) return kind;
  // Text is what is left only where nothing else is: a picture or frame of an unknown make says "unknown".
  const media = all(card, '[data-test-id*="content"], video, iframe, [data-id*="content"]').length > 0;
  return media || commentary === null ? 'unknown' : 'text';
}

/** LinkedIn's own articles live under /pulse/. */
function isArticle(card: Element): boolean {
  return all(card, '[data-test-id="article-content"] a, a[data-test-id="article-content"]').some((link) =>
    /linkedin\.com\/pulse\//.test(attribute(link, 'href') ?? ''),
  );
}
