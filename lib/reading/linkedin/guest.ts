/**
 * LinkedIn, signed out: the public page of an organisation. Attributes made for LinkedIn's own tests and trackers
 * (`data-test-id`, `data-activity-urn`, `data-num-*`) held from early 2024 to June 2026 (research/linkedin-dom.md 1, 3).
 * No class name is used.
 */
import { readCount, readSettledCount } from '../../language/counts.ts';
import { readRange } from '../../language/ranges.ts';
import { plainText } from '../../language/text.ts';
import { readTime } from '../../language/times.ts';
import type { Words } from '../../language/words.ts';
import { all, allNamed, anyOrder, attribute, first, hasAny, nearest, nodesOf, parentOf, textOf } from '../dom.ts';
import { type Claim, claim, type Ledger, settle, settleCount } from '../evidence.ts';
import { postText } from '../post-text.ts';
import type { Count, PostKind } from '../reading.ts';
import { outermost } from '../regions.ts';
import { shortText } from '../short-text.ts';
import { simpleTest } from '../simple-selector.ts';
import type { Steps } from '../steps.ts';
import { followersIn } from './followers.ts';
import {
  type Authorship,
  type Card,
  type Feed,
  feedOf,
  type Header,
  handlesOf,
  isActor,
  isOfPage,
  type Layout,
  NO_FEED,
  noteIf,
  type Situation,
} from './layout.ts';
import { sameName } from './name.ts';
import { dated, NONE } from './post.ts';
import { urnIn } from './urn.ts';

/** Seen in 2025: all of them carry both. The urn is what a reader needs, so it comes first. */
export const GUEST_CARD = 'article[data-activity-urn], article[data-id="main-feed-card"]';
const isCard = simpleTest(GUEST_CARD);
/** The list. Other companies' cards ("similar pages") stand outside. 2025. */
const LIST = '[data-test-id="updates"]';
/** 2025. */
const COMMENTARY = '[data-test-id="main-feed-activity-card__commentary"]';
/** "Discover all 310,860 employees": a link with some members' pictures. 2025. */
const MEMBERS = 'a[data-tracking-control-name*="face-pile"] p, a[href*="face-pile"] p';
/** The links below a post to like, and to comment: they stand there whatever the numbers are. 2025. */
const ACTIONS =
  '[data-test-id*="social-actions"], [data-tracking-control-name$="_like-cta"], [data-tracking-control-name$="_comment-cta"]';
/** The link that lies over a whole card. 2025. */
const OVERLAY = 'a[href*="/posts/"][href*="activity-"]';
/** The links that show the numbers, by any of their marks. 2025. */
const NUMBERS =
  'a[data-tracking-control-name$="_social-actions-reactions"], a[data-tracking-control-name$="_social-actions-comments"]';
/** What a card carries, by the mark that LinkedIn gives each kind. 2025. */
const KINDS: [selector: string, kind: PostKind][] = [
  ['[data-id="feed-paginated-document-content"], [data-test-id="feed-paginated-document-content"]', 'document'],
  ['[data-test-id="feed-native-video-content"], [data-test-id*="external-video"]', 'video'],
  ['[data-test-id*="poll"]', 'poll'],
  ['[data-test-id*="event-content"]', 'event'],
  ['[data-test-id*="job-content"]', 'job'],
  ['[data-test-id="feed-images-content"]', 'image'],
  ['[data-test-id="article-content"]', 'link'],
];

export const guest: Layout = { name: 'linkedin-guest', view: 'signed-out', isOfAnyPage: false, header, feed };

function* feed(document: Document, situation: Situation): Steps<Feed> {
  const found = all(first(document, LIST) ?? document, 'article').filter(isCard);
  yield;
  const cards = outermost(found);
  yield;
  // An empty list may be one that a signed-out visitor is not shown: it does not say that there are no posts.
  if (cards.length === 0) return NO_FEED;
  const notes = [...noteIf(true, 'shares-not-shown'), ...noteIf(true, 'views-not-shown')];
  return yield* feedOf(cards, situation, readCard, { notes });
}

function* header(document: Document, { words }: Situation, ledger: Ledger): Steps<Header> {
  const title = first(document, 'main h1') ?? first(document, 'h1');
  const canonical = first(document, 'link[rel="canonical"]');
  const meta = metaIn(document);
  yield;
  const urn = first(document, '[data-semaphore-content-type="COMPANY"]');
  const facts = all(document, '[data-test-id^="about-us"]');
  yield;
  const pile = first(document, MEMBERS);
  yield;
  const id = /^urn:li:(?:organization|company|school):(\d{1,19})$/.exec(
    (urn && attribute(urn, 'data-semaphore-content-urn')) ?? '',
  );
  return {
    id: settle(ledger, 'id', [claim('attribute', 'data-semaphore-content-urn', id?.[1])]),
    name: settle(
      ledger,
      'name',
      [
        claim('text', 'h1', title && (plainText(textOf(title)) || null)),
        claim('attribute', 'og:title', nameInHead(meta)),
      ],
      sameName,
    ),
    followers: settleCount(ledger, 'followers', [
      claim('text', 'a line beside h1', followersBeside(title, words)),
      claim('attribute', 'og:description', followersInHead(meta, words)),
    ]),
    likes: null,
    employees: firstOf(ledger, 'employees', [
      about(facts, 'size', (text) => readRange(text, words)),
      claim('text', 'members who work there', members(pile, words)),
    ]),
    category: firstOf(ledger, 'category', [
      about(facts, 'industry', (text) => text),
      claim('order', 'h2 beside h1', headline(title)),
    ]),
    about: settle(ledger, 'about', [claim('attribute', 'about-us__description', filled(facts, 'description'))]),
    website: settle(ledger, 'website', [claim('attribute', 'about-us__website', filled(facts, 'website'))]),
    handles: handlesOf([canonical && attribute(canonical, 'href'), meta('og:url')]),
  };
}

/** The first place that has it: the places are of different things, so that they need not agree. */
function firstOf<Value>(ledger: Ledger, field: string, claims: Claim<Value>[]): Value | null {
  return settle(ledger, field, claims, () => true);
}

/** Gives what the head says under a name. */
type Meta = (name: string) => string | null;

function metaIn(document: Document): Meta {
  const metas = allNamed(document, 'meta');
  return (name) => {
    const meta = metas.find((one) => attribute(one, 'name') === name || attribute(one, 'property') === name);
    return meta === undefined ? null : attribute(meta, 'content');
  };
}

/** The line below the headline: place, a dot made by style, and the followers, all in one element. */
function followersBeside(title: Element | null, words: Words | null): Count | null {
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

/** "Harrow | LinkedIn". */
function nameInHead(meta: Meta): string | null {
  return plainText((meta('og:title') ?? '').replace(/ \| LinkedIn\s*$/, '')) || null;
}

/** "Harrow | 2,480 followers on LinkedIn. …": the number follows the first bar after the name. */
function followersInHead(meta: Meta, words: Words | null): Count | null {
  const name = `${nameInHead(meta)} | `;
  const text = plainText(meta('og:description') ?? meta('description') ?? '');
  return text.startsWith(name) ? followersIn(text.slice(name.length).split(/\. |\.$/, 1)[0] ?? '', words) : null;
}

/** Members who say that they work there, where the size is not given: "Discover all 310 employees", the one number there. */
function members(pile: Element | null, words: Words | null): Count | null {
  const number = /^\P{Nd}*(\p{Nd}.*)$/u.exec(pile === null ? '' : plainText(textOf(pile)))?.[1];
  return number === undefined ? null : readSettledCount(number, words, 'unknown');
}

function headline(title: Element | null): string | null {
  const block = title && parentOf(title);
  const line = block && first(block, 'h2');
  return line === null ? null : plainText(textOf(line)) || null;
}

/** Of what stands in the "About us" block, and the block itself, what has a name. */
function factsNamed(facts: Element[], name: string): Element[] {
  return facts.filter((fact) => attribute(fact, 'data-test-id') === name);
}

function about<Value>(facts: Element[], fact: string, read: (text: string) => Value | null): Claim<Value> {
  const [value] = factsNamed(facts, `about-us__${fact}`).flatMap((one) => first(one, 'dd') ?? []);
  const text = value === undefined ? '' : plainText(textOf(value));
  return claim('attribute', `about-us__${fact}`, text === '' ? null : read(text));
}

/** Whether a fact of the "About us" block is filled in; unknown without the block. */
function filled(facts: Element[], fact: string): 'filled' | 'empty' | null {
  if (factsNamed(facts, 'about-us').length === 0) return null;
  const [value] = factsNamed(facts, `about-us__${fact}`);
  return value !== undefined && plainText(textOf(value)) !== '' ? 'filled' : 'empty';
}

function readCard(card: Element, situation: Situation): Card {
  const ledger: Ledger = new Map();
  const authorship = authorshipOf(card, situation);
  if (authorship === null || authorship === 'hole') return authorship;
  const time = first(card, 'time');
  const age = time && authorship === 'own' ? readTime(textOf(time), situation.words, situation.now) : null;
  const commentary = first(card, COMMENTARY);
  const post = {
    ...dated(
      ledger,
      urnIn(attribute(card, 'data-activity-urn')),
      { proof: 'attribute', place: 'data-activity-urn' },
      age,
      situation.now,
    ),
    authorship: settle(ledger, 'authorship', [claim('id', 'the links to the actor', authorship)]) ?? authorship,
    pinned: false,
    kind: settle(ledger, 'kind', [claim('attribute', 'data-test-id', kindOf(card, commentary))]) ?? 'unknown',
    ...countsOf(card, situation.words, ledger),
    shares: null,
    views: null,
    text: settle(ledger, 'text', [claim('text', 'the commentary', commentary && postText(textOf(commentary), false))]),
  };
  return { post, ledger };
}

/**
 * Own, where the actor is this page. Another's post is on the list because the page passed it on: a line above the actor
 * links to the page, or the address of the whole card has its handle. `null`: another page's card; `hole`: cannot be told.
 */
function authorshipOf(card: Element, situation: Situation): Authorship {
  const links = all(card, 'a[data-tracking-control-name]');
  const named = (suffix: string) =>
    links.find((link) => (attribute(link, 'data-tracking-control-name') ?? '').endsWith(suffix));
  const actor = named('feed-actor-name') ?? named('feed-actor-image');
  const href = actor === undefined ? null : attribute(actor, 'href');
  if (!isActor(href)) return 'hole';
  if (named('feed-reaction-header') !== undefined) return 'reshare';
  if (isOfPage(href, situation)) return 'own';
  const handle = handleOver(card);
  if (handle === null) return 'hole';
  return isOfPage(`/company/${handle}`, situation) ? 'reshare' : null;
}

/** The handle in the link that lies over the whole card, beside it: `/posts/<handle>_<words>-activity-<id>-<code>`. */
function handleOver(card: Element): string | null {
  const digits = urnIn(attribute(card, 'data-activity-urn'))?.digits;
  const around = nearest(card, (place) => place !== card && first(place, OVERLAY) !== null, 4);
  const links = around === null || all(around, GUEST_CARD).length > 1 ? [] : all(around, OVERLAY);
  const found = links.map((link) => /\/posts\/([^/?#_]+)_[^/?#]*activity-(\d+)/.exec(attribute(link, 'href') ?? ''));
  return found.find((match) => match?.[2] === digits)?.[1] ?? null;
}

/**
 * A missing number is zero where the card's row of actions, or the other number, shows that the place was read, and no
 * number stands there without its mark.
 */
function countsOf(card: Element, words: Words | null, ledger: Ledger): Record<'reactions' | 'comments', Count | null> {
  const placesOf = (name: string) => anyOrder(card, `[data-test-id="social-actions__${name}"], [data-num-${name}]`);
  const places = { reactions: placesOf('reactions'), comments: placesOf('comments') };
  const isOther = (link: Element) => !places.reactions.includes(link) && !places.comments.includes(link);
  const isRead = hasAny(card, ACTIONS) && !anyOrder(card, NUMBERS).some(isOther);
  const count = (name: 'reactions' | 'comments') =>
    settleCount(ledger, name, [
      ...places[name].flatMap((place) => numbersIn(place, name, words)),
      claim('order', 'the row of actions, read whole', places[name].length === 0 && isRead ? NONE : null),
    ]);
  return { reactions: count('reactions'), comments: count('comments') };
}

/** What the mark says, and what is seen. A mark that cannot be read makes what is seen doubtful, too. */
function numbersIn(place: Element, name: string, words: Words | null): Claim<Count>[] {
  const marked = attribute(place, `data-num-${name}`);
  const exact = readCount(marked ?? '', words, 'unknown');
  const isDoubtful = marked !== null && exact === null;
  const seen = isDoubtful ? null : readCount(shortText(place), words, 'unknown');
  return [claim('attribute', `data-num-${name}`, exact), claim('text', `social-actions__${name}`, seen)];
}

function kindOf(card: Element, commentary: Element | null): PostKind | null {
  const kind = KINDS.find(([selector]) => hasAny(card, selector))?.[1];
  if (kind === 'link') return isArticle(card) ? 'article' : 'link';
  if (kind !== undefined) return kind;
  // Text is what is left only where nothing else is: a picture or frame of an unknown make says "unknown".
  const media = hasAny(card, '[data-test-id*="content"], video, iframe, [data-id*="content"]');
  return media || commentary === null ? null : 'text';
}

/** LinkedIn's own articles live under /pulse/. */
function isArticle(card: Element): boolean {
  return all(card, '[data-test-id="article-content"] a, a[data-test-id="article-content"]').some((link) =>
    /linkedin\.com\/pulse\//.test(attribute(link, 'href') ?? ''),
  );
}
