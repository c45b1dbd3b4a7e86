/**
 * LinkedIn, signed in, as the company page is drawn since 2018 and still in August 2026: semantic class names, ids
 * like `ember123`, `data-urn` on every post. Since 2025 it may live in a frame (research/linkedin-dom.md 2).
 */
import { readNounCount, readRange, readSettledCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import { readTime, type Span } from '../../language/times.ts';
import type { Words } from '../../language/words.ts';
import { all, attribute, first, matches, nearest, textOf } from '../dom.ts';
import { postText, textWithout } from '../post-text.ts';
import type { Count, PostKind } from '../reading.ts';
import { organisationOf } from './address.ts';
import {
  type Card,
  feedOf,
  type Header,
  type Layout,
  NO_FEED,
  NONE,
  noteIf,
  organisationsOf,
  type Situation,
} from './layout.ts';
import { urnIn, urnInstant, urnPermalink, urnText } from './urn.ts';

const CARD = '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"]';
/** A post inside a post: the original that it quotes. */
const QUOTED = '.update-components-mini-update-v2, .feed-shared-mini-update-v2';
const INFO_LIST = '.org-top-card-summary-info-list';
/** The second copy of a text, for screen readers. */
const COPY = '.visually-hidden';

/** The block that a post carries, by LinkedIn's own vocabulary (its style sheet, March 2026). */
const KINDS: [selector: string, kind: PostKind][] = [
  ['.update-components-document, .feed-shared-document', 'document'],
  ['.update-components-poll, .feed-shared-poll', 'poll'],
  ['.update-components-event, .update-components-scheduled-live-content', 'event'],
  ['.update-components-job', 'job'],
  ['.update-components-linkedin-video, .update-components-external-video, .feed-shared-linkedin-video', 'video'],
  ['.update-components-article-first-party, .update-components-newsletter', 'article'],
  ['.update-components-image, .update-components-carousel, .feed-shared-image', 'image'],
  ['.update-components-article, .feed-shared-article', 'link'],
  ['[class*="update-components-celebration"], [class*="feed-shared-celebration"]', 'other'],
];

/** The pills above the list, in the order LinkedIn draws them; the first is "all". */
const FILTERS = ['all', 'images', 'videos', 'articles', 'documents'];

export const ember: Layout = {
  name: 'linkedin-ember',
  view: 'signed-in',
  recognises: (document) =>
    first(document, '[class*="org-top-card"] h1, h1[class*="org-top-card"]') !== null ||
    (first(document, 'main h1[id^="ember"]') !== null && first(document, 'a[href*="/posts/"][aria-current]') !== null),
  header,
  feed(document, situation) {
    const filter = filterOf(document);
    const nodes = all(document, CARD).filter((node) => !isInside(node, `${CARD}, ${QUOTED}`));
    const waiting = all(document, '.occludable-update').filter((place) => first(place, CARD) === null);
    const cards = nodes.map((node) => readCard(node, situation));
    if (cards.length === 0 && waiting.length === 0) return emptyFeed(document, filter);
    const feed = feedOf(cards, { filter });
    return {
      ...feed,
      holes: feed.holes + waiting.length,
      notes: [
        ...noteIf(true, 'views-not-shown'),
        ...noteIf(waiting.length > 0, 'not-drawn', String(waiting.length)),
        ...noteIf(feed.holes > 0, 'author-unknown'),
      ],
    };
  },
};

/** The list's own empty state, which LinkedIn shows only once it knows that there is nothing to list. */
function emptyFeed(document: Document, filter: string | null) {
  const empty = first(document, 'main .artdeco-empty-state, main [data-test-empty-state]');
  return empty === null ? { ...NO_FEED, filter } : feedOf([], { filter, end: filter === null });
}

function isInside(node: Element, selector: string): boolean {
  const parent = node.parentElement;
  return parent !== null && nearest(parent, (around) => matches(around, selector), 60) !== null;
}

function header(document: Document, words: Words | null): Header {
  const title = first(document, 'h1[class*="org-top-card"], [class*="org-top-card"] h1, main h1');
  const info = all(document, '.org-top-card-summary-info-list__info-item, [class*="top-card"] [class*="info-item"]');
  const size = info.find((item) => matches(item, 'a[href*="currentCompany"]')) ?? null;
  const texts = info.filter((item) => item !== size).map((item) => plainText(textOf(item)));
  const tabs = all(document, 'a[aria-current][href*="/company/"], a[aria-current][href*="/showcase/"]').concat(
    all(document, 'a[aria-current][href*="/school/"]'),
  );
  const calledItself = organisationsOf(tabs);
  return {
    id: idOf(document, size),
    name: nameOf(document, title),
    handle: calledItself.find((name) => !/^\d+$/.test(name)) ?? null,
    followers: followersOf(document, texts, words),
    likes: null,
    employees: size === null ? null : readRange(plainText(textOf(size)), words),
    category: industryOf(info),
    calledItself,
  };
}

/** The facts are unlabelled; only the industry stands in the list itself, place, followers and size in a box inside. */
function industryOf(info: Element[]): string | null {
  const [item, ...others] = info.filter(
    (fact) => fact.parentElement !== null && matches(fact.parentElement, INFO_LIST),
  );
  const text = item === undefined || others.length > 0 ? '' : plainText(textOf(item));
  return /\p{Nd}/u.test(text) ? null : text || null;
}

function nameOf(document: Document, title: Element | null): string | null {
  if (title === null) return null;
  const shown = plainText(attribute(title, 'title') ?? textOf(title));
  return shown === '' ? plainText(attribute(first(document, 'main') ?? title, 'aria-label') ?? '') || null : shown;
}

function idOf(document: Document, size: Element | null): string | null {
  const ads = first(document, 'a[href*="ad-library/search"][href*="companyIds="]');
  const hrefs = [size, ads].map((link) => (link === null ? '' : (attribute(link, 'href') ?? '')));
  // Several numbers stand for a company and its subsidiaries: which is the page's own cannot be told.
  const ids = hrefs.map((href) =>
    /(?:currentCompany=(?:%5B|\[)(?:%22|")|companyIds=)(\d{1,19})(?:%22|"|&|$)/.exec(href),
  );
  const several = hrefs.some((href) => /(?:%22|")(?:%2C|,)/.test(href));
  return several ? null : (ids.find((id) => id !== null)?.[1] ?? null);
}

/** The left rail has the exact number; the top card a rounded one among unlabelled facts. */
function followersOf(document: Document, facts: string[], words: Words | null): Count | null {
  const rail = first(document, '.org-company-info-module__container p');
  const exact = rail === null ? null : readSettledCount(plainText(textOf(rail)), words, 'unknown');
  if (exact !== null) return exact;
  const shown = facts.map((text) => readNounCount(text, words, 'unknown'));
  return shown.find((read) => read?.nouns.includes('followers'))?.count ?? null;
}

/** The exact number of followers also stands under the page's name on each of its posts. */
export function followersOnPosts(document: Document, { organisation, words }: Situation): Count | null {
  for (const link of all(document, '.update-components-actor__meta-link, [class*="actor__meta-link"]')) {
    if (organisationOf(attribute(link, 'href')) !== organisation) continue;
    const line = first(link, '.update-components-actor__description [aria-hidden="true"]');
    const read = line === null ? null : readNounCount(plainText(textOf(line)), words, 'unknown');
    if (read?.nouns.includes('followers') && read.count.low === read.count.high) return read.count;
  }
  return null;
}

function filterOf(document: Document): string | null {
  const pills = all(document, '.org-feed-filters [role="tab"], .org-feed-filters button, .org-feed-filters__pill');
  const chosen = pills.findIndex((pill) => attribute(pill, 'aria-selected') === 'true');
  return chosen <= 0 ? null : (FILTERS[chosen] ?? 'other');
}

function readCard(card: Element, situation: Situation): Card {
  const urn = urnIn(attribute(card, 'data-urn'));
  const line = first(card, '.update-components-actor__sub-description, [class*="actor__sub-description"]');
  const actor = actorOf(card);
  if (urn === null) return null;
  const age = line === null ? null : ageOf(line, situation);
  const kindOfCard = authorshipOf(card, actor, situation.organisation);
  if (kindOfCard !== 'own' && kindOfCard !== 'reshare') return kindOfCard;
  // An advertisement shows a word where a post shows its age.
  if (line !== null && age === null && showsNoAge(line)) return situation.words === null ? 'hole' : null;
  const commentary = outsideQuoted(
    card,
    '.update-components-update-v2__commentary, .feed-shared-update-v2__commentary',
  );
  return {
    id: urnText(urn),
    permalink: urnPermalink(urn),
    publishedAt: urnInstant(urn, situation.now, kindOfCard === 'own' ? age : null),
    authorship: kindOfCard,
    pinned: false,
    kind: kindOf(card, commentary),
    ...countsOf(card, situation.words),
    views: null,
    text:
      commentary === null
        ? null
        : postText(
            textWithout(commentary, (part) => matches(part, COPY)),
            false,
          ),
  };
}

function actorOf(card: Element): Element | null {
  const container = outsideQuoted(card, '.update-components-actor__container, [class*="actor__container"]');
  return first(container ?? card, 'a[class*="actor__meta-link"], a[class*="actor__image"]');
}

/**
 * A card with a header line ("X reposted this", "X likes this") belongs to the page only where that line links to it:
 * then it is a reshare. Without a header the actor decides.
 */
function authorshipOf(card: Element, actor: Element | null, organisation: string): 'own' | 'reshare' | 'hole' | null {
  const head = outsideQuoted(card, '[class*="update-components-header"]');
  const headNames = head === null ? [] : organisationsOf(all(head, 'a[href]'));
  const author = actor === null ? null : organisationOf(attribute(actor, 'href'));
  if (head !== null && headNames.includes(organisation)) return 'reshare';
  if (head !== null && all(head, 'a[href]').length > 0) return null;
  if (actor === null) return 'hole';
  if (author === organisation) return head === null ? 'own' : 'hole';
  return null;
}

function ageOf(line: Element, { words, now }: Situation): Span | null {
  const shown = first(line, '[aria-hidden="true"]') ?? line;
  const [age = ''] = plainText(textOf(shown)).split('•');
  return readTime(age, words, now);
}

/** Every age has a digit but "now", which is known in the known languages. */
function showsNoAge(line: Element): boolean {
  const text = plainText(textOf(first(line, '[aria-hidden="true"]') ?? line));
  return text !== '' && !/\p{Nd}/u.test(text);
}

function outsideQuoted(card: Element, selector: string): Element | null {
  return all(card, selector).find((found) => !isQuoted(found, card)) ?? null;
}

function isQuoted(node: Element, card: Element): boolean {
  return nearest(node, (around) => around === card || matches(around, QUOTED), 60) !== card;
}

function kindOf(card: Element, commentary: Element | null): PostKind {
  if (first(card, QUOTED) !== null) return 'other';
  for (const [selector, kind] of KINDS) if (outsideQuoted(card, selector) !== null) return kind;
  const content = outsideQuoted(card, '.feed-shared-update-v2__content, [class*="update-v2__content"]');
  return content !== null || commentary === null ? 'unknown' : 'text';
}

/**
 * Reactions, comments and reposts by place: reposts have no class of their own and are what is left. The visible number
 * is taken, never that of a label which names a person ("Ann and 467 others" is 468).
 */
function countsOf(card: Element, words: Words | null): Record<'reactions' | 'comments' | 'shares', Count | null> {
  const block = outsideQuoted(card, '.social-details-social-counts');
  const drawn = block !== null || outsideQuoted(card, '[class*="social-action-bar"], .react-button__trigger') !== null;
  if (!drawn) return { reactions: null, comments: null, shares: null };
  const items = block === null ? [] : all(block, '.social-details-social-counts__item');
  const is = (item: Element, name: string) => matches(item, `.social-details-social-counts__${name}`);
  const place = (test: (item: Element) => boolean) => items.filter(test);
  const rest = place((item) => !is(item, 'reactions') && !is(item, 'comments'));
  return {
    reactions: reactionsOf(block, words),
    comments: itemCount(
      place((item) => is(item, 'comments')),
      words,
    ),
    shares: itemCount(rest, words),
  };
}

function reactionsOf(block: Element | null, words: Words | null): Count | null {
  if (block === null) return NONE;
  const number = first(
    block,
    '.social-details-social-counts__reactions-count, .social-details-social-counts__social-proof-fallback-number',
  );
  if (number !== null) return readSettledCount(plainText(textOf(number)), words, 'unknown');
  return first(block, '.social-details-social-counts__reactions, [data-reaction-details]') === null ? NONE : null;
}

function itemCount(items: Element[], words: Words | null): Count | null {
  const [item] = items;
  if (item === undefined) return NONE;
  if (items.length > 1) return null;
  const button = first(item, 'button') ?? item;
  const shown = first(button, '[aria-hidden="true"]') ?? button;
  return readSettledCount(plainText(textOf(shown)), words, 'unknown');
}
