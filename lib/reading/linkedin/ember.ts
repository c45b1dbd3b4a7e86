/**
 * LinkedIn, signed in, as the company page is drawn since 2018 and still in August 2026: semantic class names, ids
 * like `ember123`, `data-urn` on every post. Since 2025 it may live in a frame (research/linkedin-dom.md 2).
 */
import { readSettledCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import { readTime, type Span } from '../../language/times.ts';
import type { Words } from '../../language/words.ts';
import { all, attribute, first, matches, nearest, textOf } from '../dom.ts';
import { postText, textWithout } from '../post-text.ts';
import type { Count, PostKind } from '../reading.ts';
import { outermost } from '../regions.ts';
import { emberHeader } from './ember-header.ts';
import {
  authorshipAbove,
  type Card,
  feedOf,
  isOfPage,
  type Layout,
  NO_FEED,
  NONE,
  noteIf,
  type Situation,
} from './layout.ts';
import { urnIn, urnInstant, urnPermalink, urnText } from './urn.ts';

const CARD = '[data-urn^="urn:li:activity:"], [data-urn^="urn:li:ugcPost:"], [data-urn^="urn:li:share:"]';
/** A post inside a post: the original that it quotes. */
const QUOTED = '.update-components-mini-update-v2, .feed-shared-mini-update-v2';
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
  header: emberHeader,
  feed(document, situation) {
    const filter = filterOf(document);
    const nodes = outermost(all(document, `${CARD}, ${QUOTED}`)).filter((node) => matches(node, CARD));
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
  // The same block also says that something went wrong; its picture tells.
  const isError =
    first(document, 'main .artdeco-empty-state[class*="error"], .artdeco-empty-state [class*="error"]') !== null;
  return empty === null || isError ? { ...NO_FEED, filter } : feedOf([], { filter, end: filter === null });
}

function filterOf(document: Document): string | null {
  const lists = all(document, 'main [role="tablist"]');
  const bar = first(document, '.org-feed-filters') ?? (lists.length === 1 ? lists[0] : undefined);
  const pills = bar === undefined ? [] : all(bar, '[role="tab"]');
  const chosen = pills.findIndex((pill) => attribute(pill, 'aria-selected') === 'true');
  return chosen <= 0 ? null : (FILTERS[chosen] ?? 'other');
}

function readCard(card: Element, situation: Situation): Card {
  const urn = urnIn(attribute(card, 'data-urn'));
  const line = first(card, '.update-components-actor__sub-description, [class*="actor__sub-description"]');
  const actor = actorOf(card);
  if (urn === null) return null;
  const kindOfCard = authorshipOf(card, actor, situation);
  if (kindOfCard !== 'own' && kindOfCard !== 'reshare') return kindOfCard;
  // An advertisement shows a word where a post shows its age.
  if (line !== null && showsNoAge(line) && ageOf(line, situation) === null) {
    return situation.words === null ? 'hole' : null;
  }
  const age = line === null || urn.kind === 'activity' || kindOfCard === 'reshare' ? null : ageOf(line, situation);
  const commentary = outsideQuoted(
    card,
    '.update-components-update-v2__commentary, .feed-shared-update-v2__commentary',
  );
  return {
    id: urnText(urn),
    permalink: urnPermalink(urn),
    publishedAt: urnInstant(urn, situation.now, age),
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
function authorshipOf(card: Element, actor: Element | null, situation: Situation): 'own' | 'reshare' | 'hole' | null {
  const head = outsideQuoted(card, '[class*="update-components-header"]');
  const named = head === null ? [] : all(head, 'a[href]');
  if (named.some((link) => isOfPage(attribute(link, 'href'), situation))) return 'reshare';
  if (named.length > 0) return null;
  if (actor === null) return authorshipAbove(linksAboveAge(card, situation), situation);
  if (!isOfPage(attribute(actor, 'href'), situation)) return null;
  return head === null ? 'own' : 'hole';
}

/** Without class names: the age is the first text for the eye that reads as one and is followed by a dot. */
function linksAboveAge(card: Element, situation: Situation): Element[] {
  const parts = all(card, 'a[href], [aria-hidden="true"]');
  const at = parts.findIndex((part) => textOf(part).includes('•') && ageIn(part, situation) !== null);
  return parts.slice(0, Math.max(0, at)).filter((part) => matches(part, 'a'));
}

function ageOf(line: Element, situation: Situation): Span | null {
  return ageIn(first(line, '[aria-hidden="true"]') ?? line, situation);
}

function ageIn(shown: Element, { words, now }: Situation): Span | null {
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

/** What shows that the place of the counts is drawn: the counts themselves, or the buttons below them. */
const COUNTS =
  '.social-details-social-counts, [class*="social-action-bar"], .react-button__trigger, [data-finite-scroll-hotkey]';
const ITEM = '.social-details-social-counts__item';
const REACTIONS =
  '.social-details-social-counts__reactions-count, .social-details-social-counts__social-proof-fallback-number, [data-reaction-details] [aria-hidden="true"]';

/**
 * Reactions, comments and reposts by place: reposts have no class of their own and are what is left. The visible number
 * is taken, never that of a label which names a person ("Ann and 467 others" is 468). A missing one is zero only where
 * no number stands in a button of no known place.
 */
function countsOf(card: Element, words: Words | null): Record<'reactions' | 'comments' | 'shares', Count | null> {
  const find = (selector: string) => all(card, selector).filter((found) => !isQuoted(found, card));
  if (find(COUNTS).length === 0) return { reactions: null, comments: null, shares: null };
  const items = find(ITEM);
  const none = find('button').some(isUnplacedNumber) ? null : NONE;
  const is = (item: Element, name: string) => matches(item, `.social-details-social-counts__${name}`);
  const itemCount = ([item, ...others]: Element[]) => {
    if (item === undefined || others.length > 0) return item === undefined ? none : null;
    return shownCount(first(item, 'button') ?? item, words);
  };
  const [number] = find(REACTIONS);
  const hasReactions = find(`${ITEM}[class*="__reactions"], [data-reaction-details]`).length > 0;
  return {
    reactions: number === undefined ? (hasReactions ? null : none) : shownCount(number, words),
    comments: itemCount(items.filter((item) => is(item, 'comments'))),
    shares: itemCount(items.filter((item) => !is(item, 'reactions') && !is(item, 'comments'))),
  };
}

function shownCount(place: Element, words: Words | null): Count | null {
  return readSettledCount(plainText(textOf(first(place, '[aria-hidden="true"]') ?? place)), words, 'unknown');
}

/** A button whose text is a number, or a number and words, outside of the places that are known. */
function isUnplacedNumber(button: Element): boolean {
  const text = plainText(textOf(button).slice(0, 200));
  if (!/^\p{Nd}[\p{Nd}., ]*(?: \p{L}[\p{L} ]*)?$/u.test(text)) return false;
  return nearest(button, (around) => matches(around, `${ITEM}, [data-reaction-details]`), 10) === null;
}
