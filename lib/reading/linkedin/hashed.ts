/**
 * LinkedIn, signed in, in its layout of 2026: class names are hashed, the hooks are `componentkey`, `data-testid`,
 * roles and links. Seen on search and feed cards only (research/linkedin-dom.md 3): a company page in it was not to be
 * had, so its header is read by what every page has, and its cards as the cards there are.
 */
import { plainText } from '../../language/text.ts';
import { readTime, type Span } from '../../language/times.ts';
import { knowsAges, wordKey } from '../../language/words.ts';
import { all, allNamed, attribute, first, nearest, textOf } from '../dom.ts';
import { claim, type Ledger, settle, settleCount } from '../evidence.ts';
import { postText, textWithout } from '../post-text.ts';
import type { PostKind } from '../reading.ts';
import { behind, outermost } from '../regions.ts';
import { shortText } from '../short-text.ts';
import { simpleTest } from '../simple-selector.ts';
import type { Steps } from '../steps.ts';
import { followersAround } from './followers.ts';
import { countsOf } from './hashed-counts.ts';
import {
  authorshipAbove,
  type Card,
  type Feed,
  feedOf,
  type Header,
  handlesOf,
  isOfPage,
  type Layout,
  NO_FEED,
  noteIf,
  type Situation,
} from './layout.ts';
import { sameName } from './name.ts';
import { dated } from './post.ts';
import { type Urn, urnIn, urnInComponentKey } from './urn.ts';

/** A post stands up to three times: base, `expanded…`, `expanded…FeedType_…`. The list item is the whole card. 2026-01. */
export const HASHED_CARD = '[role="listitem"][componentkey^="expanded"], [role="listitem"][data-view-name^="feed"]';
/** The button that follows an organisation carries its number. 2026-01. */
const FOLLOW = '[componentkey^="FollowButtonurn:li:fsd_followingState:urn:li:organization:"]';
/** The text of a post, and the button in it. 2026-01. */
const TEXT = '[data-testid="expandable-text-box"]';
const MORE = 'expandable-text-button';
const TITLE = 'main h1, [role="main"] h1, h1';

export const hashed: Layout = { name: 'linkedin-hashed', view: 'signed-in', isOfAnyPage: true, header, feed };

const isCard = simpleTest(HASHED_CARD);

function* feed(document: Document, situation: Situation): Steps<Feed> {
  const entries = all(document, '[role="listitem"]');
  yield;
  const cards = outermost(entries).filter(isCard);
  yield;
  if (cards.length === 0) return NO_FEED;
  return yield* feedOf(cards, situation, readCard, { notes: noteIf(true, 'views-not-shown') });
}

function* header(document: Document, situation: Situation, ledger: Ledger): Steps<Header> {
  const main = first(document, 'main, [role="main"]');
  const title = first(document, TITLE);
  const tabs = main === null ? [] : tabsIn(main);
  yield;
  const handles = handlesOf(tabs.map((tab) => attribute(tab, 'href')));
  const organisation = [...situation.organisation, ...handles];
  const onPosts = nameOnPosts(document, organisation);
  yield;
  const followers = followersAround(title, { ...situation, organisation });
  yield;
  return {
    id: settle(ledger, 'id', [claim('attribute', FOLLOW, followedOrganisation(title))]),
    name: settle(
      ledger,
      'name',
      [
        claim('text', 'h1', title && (plainText(textOf(title)) || null)),
        claim('text', 'the author of its posts', onPosts),
      ],
      sameName,
    ),
    followers: settleCount(ledger, 'followers', [claim('text', 'beside h1', followers)]),
    likes: null,
    employees: null,
    category: null,
    handles,
  };
}

/** Asked in two steps: a selector that looks upwards from each link would be slow in a deep document. */
function tabsIn(main: Element): Element[] {
  const bars = outermost([...allNamed(main, 'nav'), ...all(main, '[role="tablist"]')]);
  return [...all(main, 'a[aria-current][href]'), ...bars.flatMap((bar) => all(bar, 'a[href]'))];
}

/** The same button on a card is of the card's author: only the one around the title counts. */
function followedOrganisation(title: Element | null): string | null {
  if (title === null) return null;
  const block = nearest(title, (around) => first(around, FOLLOW) !== null, 6);
  const keys = block === null ? [] : all(block, FOLLOW).map((button) => attribute(button, 'componentkey') ?? '');
  return keys.length === 1 ? (/organization:(\d{1,19})_/.exec(keys[0] ?? '')?.[1] ?? null) : null;
}

/** A browser looks for a name of an attribute that is rare many times as fast as for a role. */
function firstCards(document: Document): Element[] {
  const isViewed = first(document, '[data-view-name^="feed"]') !== null;
  return all(document, isViewed ? '[role="listitem"]' : '[componentkey^="expanded"]')
    .filter(isCard)
    .slice(0, 20);
}

/** The text of the first link to this page on a card, where it is a text without a digit: its author's name. */
function nameOnPosts(document: Document, organisation: string[]): string | null {
  for (const card of firstCards(document)) {
    const links = all(card, 'a[href]').slice(0, 6);
    for (const link of links.filter((one) => isOfPage(attribute(one, 'href'), { organisation }))) {
      const line = first(link, 'p, span') ?? link;
      const text = all(line, '*').length > 2 ? '' : plainText(shortText(line));
      if (text !== '' && !/\p{Nd}/u.test(text)) return text;
    }
  }
  return null;
}

/** A post has some hundred elements; a hostile one's rest is not looked at. */
const MOST_ELEMENTS = 2_000;

/** A card's links, lines and buttons above and below its text: who and when stand above, the counts below. */
interface Parts {
  card: Element;
  text: Element | null;
  links: Element[];
  linksAbove: Element[];
  linesAbove: string[];
  buttonsBelow: Element[];
}

function partsOf(card: Element): Parts {
  const text = first(card, TEXT);
  const isBelow = text === null ? () => false : behind(text);
  const named = (name: string) => allNamed(card, name).slice(0, MOST_ELEMENTS);
  const above = (elements: Element[]) => {
    const below = elements.findIndex(isBelow);
    return below < 0 ? elements : elements.slice(0, below);
  };
  const links = named('a');
  const lines = above(named('p')).slice(0, 12);
  const buttons = named('button');
  return {
    card,
    text,
    links,
    linksAbove: above(links),
    linesAbove: lines.map((line) => plainText(shortText(line))),
    buttonsBelow: buttons.slice(text === null ? 0 : above(buttons).length),
  };
}

function readCard(card: Element, situation: Situation): Card {
  const parts = partsOf(card);
  const keys = [card, ...all(card, '[componentkey]')].map((element) => attribute(element, 'componentkey') ?? '');
  const shown = ageOf(parts, situation);
  // Where a post shows its age an advertisement shows a word; of a language that is not known that cannot be told.
  if (shown === null && !hasAge(parts, situation)) return knowsAges(situation.words) ? null : 'hole';
  const authorship = authorshipAbove(parts.linksAbove, situation);
  if (authorship !== 'own' && authorship !== 'reshare') return authorship;
  const ledger: Ledger = new Map();
  const age = authorship === 'reshare' ? null : shown;
  const post = {
    ...dated(ledger, idOf(keys), { proof: 'attribute', place: 'componentkey' }, age, situation.now),
    authorship: settle(ledger, 'authorship', [claim('id', 'the links above the text', authorship)]) ?? authorship,
    pinned: false,
    kind: settle(ledger, 'kind', [claim('id', 'what its links lead to', kindOf(parts))]) ?? 'unknown',
    ...countsOf(parts, situation.words, ledger),
    views: null,
    text: settle(ledger, 'text', [claim('text', TEXT, parts.text && textIn(parts.text))]),
  };
  return { post, ledger };
}

function textIn(box: Element) {
  return postText(
    textWithout(box, (part) => attribute(part, 'data-testid') === MORE),
    false,
  );
}

/**
 * The key of the card's comments names the post itself; other keys may name what it quotes. An activity is the clock; a
 * share's or upload's id, in clear in another key, only bounds it. Of two activities neither is believed.
 */
function idOf(keys: string[]): Urn | null {
  const decoded = keys.map(urnInComponentKey).filter((urn) => urn !== null);
  const clear = keys.flatMap((key) => [urnIn(key), contentUrn(key)]).filter((urn) => urn !== null);
  for (const found of [decoded, clear]) {
    const clocks = found.filter((urn) => urn.kind === 'activity');
    if (new Set(clocks.map(({ digits }) => digits)).size > 1) return null;
    if (clocks[0] !== undefined) return clocks[0];
  }
  return decoded[0] ?? clear[0] ?? null;
}

function contentUrn(key: string): Urn | null {
  const match = /(shareId|userGeneratedContentId|activityId)=(\d{1,19})(?!\d)/.exec(key);
  if (match?.[2] === undefined) return null;
  const kind = match[1] === 'shareId' ? 'share' : match[1] === 'activityId' ? 'activity' : 'ugcPost';
  return { kind, digits: match[2] };
}

/** "16h •" or "6d • Edited •" in a paragraph of its own above the text. */
function ageOf({ linesAbove }: Parts, { words, now }: Situation): Span | null {
  for (const line of linesAbove) {
    const [age = '', ...rest] = line.split('•');
    const read = rest.length === 0 ? null : readTime(age, words, now);
    if (read !== null) return read;
  }
  return null;
}

/** A line above the text has both a digit and the dot that follows an age, whether it can be read or not. */
function hasAge({ linesAbove }: Parts, { words }: Situation): boolean {
  return linesAbove.some((line) => /\p{Nd}.*•/u.test(line) || words?.now.includes(wordKey(line)));
}

function kindOf({ card, links }: Parts): PostKind | null {
  const hrefs = links.map((link) => attribute(link, 'href') ?? '');
  const leads = (pattern: RegExp) => hrefs.some((href) => pattern.test(href));
  if (allNamed(card, 'video').length > 0) return 'video';
  if (leads(/linkedin\.com\/pulse\//)) return 'article';
  if (leads(/linkedin\.com\/events\/\d/)) return 'event';
  if (leads(/linkedin\.com\/jobs\/view\//)) return 'job';
  return null;
}
