/**
 * LinkedIn, signed in, in its layout of 2026: class names are hashed, the hooks are `componentkey`, `data-testid`,
 * roles and links. Seen on search and feed cards only (research/linkedin-dom.md 3): a company page in it was not to be
 * had, so its header is read by what every page has, and its cards as the cards there are.
 */
import { readCount, readNounCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import { readTime, type Span } from '../../language/times.ts';
import type { Words } from '../../language/words.ts';
import { all, attribute, first, matches, nameOf, nearest, textOf } from '../dom.ts';
import { postText, textWithout } from '../post-text.ts';
import type { Count, PostKind } from '../reading.ts';
import { outermost } from '../regions.ts';
import {
  authorshipAbove,
  type Card,
  feedOf,
  type Header,
  handlesOf,
  type Layout,
  NO_FEED,
  NONE,
  noteIf,
  type Situation,
} from './layout.ts';
import { type Urn, urnIn, urnInComponentKey, urnInstant, urnPermalink, urnText } from './urn.ts';

/** A post stands up to three times: base, `expanded…`, `expanded…FeedType_…`. The list item is the whole card. */
const CARD = '[role="listitem"][componentkey^="expanded"], [role="listitem"][data-view-name^="feed"]';
const FOLLOW = '[componentkey^="FollowButtonurn:li:fsd_followingState:urn:li:organization:"]';
const TEXT = '[data-testid="expandable-text-box"]';
const MORE = 'expandable-text-button';
/** What LinkedIn shows for a zero. */
const ZERO_WIDTH = '\u200B';

export const hashed: Layout = {
  name: 'linkedin-hashed',
  view: 'signed-in',
  recognises: (document) =>
    first(document, '[componentkey]') !== null && first(document, 'main h1, [role="main"] h1, h1') !== null,
  header,
  feed(document, situation) {
    const nodes = outermost(all(document, '[role="listitem"]')).filter((node) => matches(node, CARD));
    if (nodes.length === 0) return NO_FEED;
    const cards = nodes.map((node) => readCard(node, situation));
    return feedOf(cards, {
      notes: [...noteIf(true, 'views-not-shown'), ...noteIf(cards.includes('hole'), 'author-unknown')],
    });
  },
};

function header(document: Document, words: Words | null): Header {
  const main = first(document, 'main, [role="main"]');
  const title = first(document, 'main h1, [role="main"] h1, h1');
  const tabs = main === null ? [] : tabsIn(main);
  return {
    id: followedOrganisation(title),
    name: title === null ? null : plainText(textOf(title)) || null,
    followers: followersBeside(title, words),
    likes: null,
    employees: null,
    category: null,
    handles: handlesOf(tabs.map((tab) => attribute(tab, 'href'))),
  };
}

/** Asked in two steps: a selector that looks upwards from each link would be slow in a deep document. */
function tabsIn(main: Element): Element[] {
  const bars = outermost(all(main, 'nav, [role="tablist"]'));
  return [...all(main, 'a[aria-current][href]'), ...bars.flatMap((bar) => all(bar, 'a[href]'))];
}

/** The button that follows this page carries its number; the same button on a card is of the card's author. */
function followedOrganisation(title: Element | null): string | null {
  if (title === null) return null;
  const block = nearest(title, (around) => first(around, FOLLOW) !== null, 6);
  const keys = block === null ? [] : all(block, FOLLOW).map((button) => attribute(button, 'componentkey') ?? '');
  return keys.length === 1 ? (/organization:(\d{1,19})_/.exec(keys[0] ?? '')?.[1] ?? null) : null;
}

/** The number of followers among the short lines of the block around the title. */
function followersBeside(title: Element | null, words: Words | null): Count | null {
  const block = title === null ? null : nearest(title, (around) => all(around, 'p, span').length >= 4, 8);
  if (block === null) return null;
  for (const line of all(block, 'p, span').slice(0, 200)) {
    const read = readNounCount(plainText(textOf(line)), words, 'unknown');
    if (read?.nouns.includes('followers')) return read.count;
  }
  return null;
}

/** A card's elements above and below its text: who and when stand above, the counts below. */
interface Parts {
  text: Element | null;
  above: Element[];
  below: Element[];
}

function partsOf(card: Element): Parts {
  const text = first(card, TEXT);
  const elements = all(card, '*');
  const at = text === null ? -1 : elements.indexOf(text);
  return { text, above: at < 0 ? elements : elements.slice(0, at), below: elements.slice(at + 1) };
}

function readCard(card: Element, situation: Situation): Card {
  const parts = partsOf(card);
  const keys = [card, ...all(card, '[componentkey]')].map((element) => attribute(element, 'componentkey') ?? '');
  const urn = idOf(keys);
  const age = ageOf(parts, situation);
  if (age === null && isPromoted(parts, situation)) return null;
  const links = parts.above.filter((element) => nameOf(element) === 'a');
  const authorship = authorshipAbove(links, situation);
  if (authorship !== 'own' && authorship !== 'reshare') return authorship;
  return {
    id: urn === null ? null : urnText(urn),
    permalink: urn === null ? null : urnPermalink(urn),
    publishedAt: publishedAt(urn, age, authorship === 'reshare', situation),
    authorship,
    pinned: false,
    kind: kindOf(card),
    ...countsOf(parts, situation.words),
    views: null,
    text:
      parts.text === null
        ? null
        : postText(
            textWithout(parts.text, (part) => attribute(part, 'data-testid') === MORE),
            false,
          ),
  };
}

/** An activity is the clock; a share's or upload's id, in clear in another key, only bounds it. */
function idOf(keys: string[]): Urn | null {
  const decoded = keys.map(urnInComponentKey).find((urn) => urn !== null) ?? null;
  const clear = keys.map((key) => urnIn(key) ?? contentUrn(key)).filter((urn) => urn !== null);
  return clear.find((urn) => urn.kind === 'activity') ?? decoded ?? clear[0] ?? null;
}

function contentUrn(key: string): Urn | null {
  const match = /(shareId|userGeneratedContentId|activityId)=(\d{1,19})(?!\d)/.exec(key);
  if (match?.[2] === undefined) return null;
  const kind = match[1] === 'shareId' ? 'share' : match[1] === 'activityId' ? 'activity' : 'ugcPost';
  return { kind, digits: match[2] };
}

/** "16h •" or "6d • Edited •" in a paragraph of its own above the text. */
function ageOf(parts: Parts, { words, now }: Situation): Span | null {
  for (const line of linesAbove(parts)) {
    const [age = '', ...rest] = line.split('•');
    const read = rest.length === 0 ? null : readTime(age, words, now);
    if (read !== null) return read;
  }
  return null;
}

function linesAbove({ above }: Parts): string[] {
  const lines = above.filter((element) => nameOf(element) === 'p');
  return lines.slice(0, 12).map((line) => plainText(textOf(line)));
}

/** No line above the text has both a digit and the dot that follows an age, in a language whose ages are known. */
function isPromoted(parts: Parts, { words }: Situation): boolean {
  return (
    words !== null && !linesAbove(parts).some((line) => /^\P{L}*\p{Nd}.*•/u.test(line) || words.now.includes(line))
  );
}

function publishedAt(urn: Urn | null, age: Span | null, reshared: boolean, { now }: Situation) {
  if (urn !== null) return urnInstant(urn, now, reshared ? null : age);
  if (age === null || reshared) return null;
  return { from: new Date(age.from).toISOString(), to: new Date(age.to).toISOString(), source: 'text' as const };
}

/**
 * Three places in the order reactions, comments, reposts, each the only text of its button, zero = U+200B. They are
 * counted only where exactly three such places stand together.
 */
function countsOf({ below }: Parts, words: Words | null): Record<'reactions' | 'comments' | 'shares', Count | null> {
  const buttons = below.filter((element) => nameOf(element) === 'button');
  const places = buttons.map(placeCount).filter((text) => text !== null);
  if (places.length !== 3) return { reactions: null, comments: null, shares: null };
  const [reactions, comments, shares] = places.map((text) =>
    text === ZERO_WIDTH ? NONE : readCount(text, words, 'unknown'),
  );
  return { reactions: reactions ?? null, comments: comments ?? null, shares: shares ?? null };
}

/** The text of a counting button: a number or the zero's mark and nothing else; `null` for any other button. */
function placeCount(button: Element): string | null {
  const text = textOf(button).trim();
  if (text === ZERO_WIDTH) return text;
  return /^\p{Nd}/u.test(plainText(text)) ? plainText(text) : null;
}

function kindOf(card: Element): PostKind {
  const links = all(card, 'a[href]').map((link) => attribute(link, 'href') ?? '');
  const leads = (pattern: RegExp) => links.some((href) => pattern.test(href));
  if (first(card, 'video') !== null) return 'video';
  if (leads(/linkedin\.com\/pulse\//)) return 'article';
  if (leads(/linkedin\.com\/events\/\d/)) return 'event';
  if (leads(/linkedin\.com\/jobs\/view\//)) return 'job';
  return 'unknown';
}
