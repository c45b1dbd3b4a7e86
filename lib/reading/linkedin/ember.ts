/**
 * LinkedIn, signed in, as the company page is drawn since 2018 and still in August 2026: ids like `ember123`, `data-urn`
 * on every post. Since 2025 it may live in a frame (research/linkedin-dom.md 2). Class names are asked last, and only
 * where nothing else tells (`KINDS`, `QUOTED`, `EMPTY`).
 */
import { readNounCount, readRange, readSettledCount } from '../../language/counts.ts';
import { plainText } from '../../language/text.ts';
import { readTime, type Span } from '../../language/times.ts';
import type { Words } from '../../language/words.ts';
import { all, attribute, childrenOf, first, isWithin, matches, nearest, nextOf, parentOf, textOf } from '../dom.ts';
import { claim, type Ledger, type ReadPost, settle, settleCount } from '../evidence.ts';
import { postText, textWithout } from '../post-text.ts';
import type { Count, PostKind } from '../reading.ts';
import { outermost } from '../regions.ts';
import { repeatedRecords } from '../repeated-records.ts';
import { shortText } from '../short-text.ts';
import { followersAmong, followersPlace } from './followers.ts';
import {
  authorshipAbove,
  type Card,
  FILTERS,
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

/** A post, drawn or not: an outer node of it has `data-id`, the drawn one inside `data-urn`. 2018. */
const URN = ['activity', 'ugcPost', 'share'];
export const EMBER_CARD = URN.map((kind) => `[data-urn^="urn:li:${kind}:"]`).join(', ');
const OUTER = URN.map((kind) => `[data-id^="urn:li:${kind}:"]`).join(', ');
/** The page's own tabs: they say whose page it is. 2026-03. */
const TAB =
  'a[aria-current][href*="/company/"], a[aria-current][href*="/showcase/"], a[aria-current][href*="/school/"]';
/** The number of those who work there leads to a search among them, by the page's number. 2026-02. */
const SIZE = 'a[href*="currentCompany"]';
/** "All posts by ..." leads to the library of advertisements, by the page's number. 2026-03. */
const ADS = 'a[href*="ad-library/search"][href*="companyIds="]';
/** The rail beside the posts, by its class. 2026-03. */
const RAIL = '.org-company-info-module__container p';
/** A hashtag leads to a search for it. 2018. */
const HASHTAG = 'a[href*="keywords=%23"]';
/** What the eye sees of a text that stands twice: the other copy is for screen readers. 2018. */
const SEEN = '[aria-hidden="true"]';
/** An age, with a dot behind it: "3 d • Edited •". Where it cannot be read ("1m" is two units in Italian), by its form. */
const AGE_FORM = /^\p{Nd}{1,2} ?\p{L}{0,12}\.? ?•/u;
/** A post inside a post: the original that it quotes. Only a class tells. Until 2022; since. */
const QUOTED = '.feed-shared-mini-update-v2, .update-components-mini-update-v2';
/** What is in a card and not of the post: comments below it (2018), and what it quotes. */
const NOT_THE_POST = `[data-id^="urn:li:comment:"], ${QUOTED}`;
/** The number of reactions; where a contact is named, "Ann and 467 others", the number stands apart. 2018; 2025. */
const REACTIONS =
  '.social-details-social-counts__reactions-count, .social-details-social-counts__social-proof-fallback-number, [data-reaction-details] [aria-hidden="true"]';
/** The place of the reactions, with a number or without. 2018; 2025. */
const REACTED = '.social-details-social-counts__reactions, [data-reaction-details]';
/** Comments and reposts. 2018, since the reposts have no class of their own; 2025. */
const OTHERS = '.social-details-social-counts__item button, [data-non-reaction-details] button';
/** The button to like stands on every post, whatever its counts are. 2018; 2025. */
const LIKE = '.react-button__trigger, [data-finite-scroll-hotkey]';
/** The list's own empty state, and the same block where something went wrong. Only a class tells. 2026. */
const EMPTY = 'main .artdeco-empty-state, main [data-test-empty-state]';
const FAILED = 'main .artdeco-empty-state[class*="error"], .artdeco-empty-state [class*="error"]';
/** The menu to sort a list, as the home feed has it: a rule, "Sort by:", and the order in bold. 2024. */
const SORT = 'button[aria-expanded] hr ~ strong, button[aria-expanded] > hr ~ * strong';
/** The block that a post carries: an id, an element, or else only a class (LinkedIn's style sheet, March 2026). */
const KINDS: [selector: string, kind: PostKind][] = [
  ['.update-components-document, .feed-shared-document', 'document'],
  ['.update-components-poll, .feed-shared-poll', 'poll'],
  ['.update-components-event, .update-components-scheduled-live-content', 'event'],
  ['.update-components-job', 'job'],
  ['.update-components-linkedin-video, .update-components-external-video, .feed-shared-linkedin-video, video', 'video'],
  ['.update-components-article-first-party, .update-components-newsletter', 'article'],
  [
    '[id^="update-components-image-"], .update-components-image, .update-components-carousel, .feed-shared-image',
    'image',
  ],
  ['.update-components-article, .feed-shared-article', 'link'],
  ['[class*="update-components-celebration"], [class*="feed-shared-celebration"]', 'other'],
];

/** The names of blocks, and those that hold author, words and line above. */
const BLOCK = /\bupdate-components-[a-z]+(?:-[a-z0-9]+)*/g;
const WORDS_ONLY = /^update-components-(?:actor|text|header|update-v2)\b/;

export const ember: Layout = { name: 'linkedin-ember', view: 'signed-in', header, feed };

function header(document: Document, situation: Situation, ledger: Ledger): Header {
  const title = first(document, 'main h1') ?? first(document, 'h1');
  const card = title && nearest(title, (around) => first(around, TAB) !== null, 20);
  const facts = card === null ? [] : leavesBetween(card, title);
  const size = card && only(all(card, SIZE));
  const handles = handlesOf(all(document, TAB).map((tab) => attribute(tab, 'href')));
  const own = { ...situation, organisation: [...situation.organisation, ...handles] };
  const name = nameOf(document, title, own, ledger);
  return {
    id: settle(
      ledger,
      'id',
      [SIZE, ADS].map((selector) => claim('id', selector, idIn(first(document, selector)))),
    ),
    name,
    followers: settleCount(ledger, 'followers', [
      claim('text', 'between the name and the tabs', followersAmong(facts, situation.words)),
      claim('text', "below the page's name in the rail", followersInRail(document, name, situation.words)),
      claim('text', "below the page's name on its posts", followersOnPosts(document, own)),
    ]),
    likes: null,
    employees: settle(ledger, 'employees', [
      claim('id', SIZE, size && readRange(plainText(textOf(size)), situation.words)),
    ]),
    category: settle(ledger, 'category', [
      claim(
        'order',
        'the fact before place and size',
        industryIn(facts, size ?? followersPlace(facts, situation.words)),
      ),
    ]),
    handles,
  };
}

function nameOf(document: Document, title: Element | null, situation: Situation, ledger: Ledger): string | null {
  const text = (value: string | null) => plainText(value ?? '') || null;
  const claims = [
    claim('attribute', 'h1 title', title && text(attribute(title, 'title'))),
    claim('text', 'h1', title && text(textOf(title))),
    claim('text', 'the author of its posts', nameOnPosts(document, situation)),
  ];
  return settle(ledger, 'name', claims, sameName);
}

/** The first thing that is seen in a link to the page on one of its posts. */
function nameOnPosts(document: Document, situation: Situation): string | null {
  const seen = ownLinks(document, situation).flatMap((link) => first(link, SEEN) ?? []);
  return seen.map((place) => plainText(shortText(place))).find((name) => name !== '') ?? null;
}

/** Links to the page at the top of the first posts. */
function ownLinks(document: Document, situation: Situation): Element[] {
  const cards = all(document, EMBER_CARD).slice(0, 20);
  const links = cards.flatMap((card) => all(card, 'a[href]').slice(0, 6));
  return links.filter((link) => isOfPage(attribute(link, 'href'), situation));
}

/** The elements with a text and no element inside, from the name to the first tab. */
function leavesBetween(card: Element, title: Element | null): Element[] {
  const elements = all(card, '*');
  const from = title === null ? -1 : elements.indexOf(title);
  const tab = elements.findIndex((element) => matches(element, TAB));
  const zone = elements.slice(from + 1, tab < 0 ? elements.length : tab);
  return zone.filter((element) => childrenOf(element).length === 0 && textOf(element).trim() !== '');
}

/** A heading with the page's name, and the exact number right behind it; hidden in narrow windows. */
function followersInRail(document: Document, name: string | null, words: Words | null): Count | null {
  const headings = all(document, 'h2')
    .slice(0, MOST_FOREIGN)
    .filter((heading) => name !== null && sameName(shortText(heading), name));
  const below = headings.map(nextOf).filter((line) => line !== null);
  return followersAmong([...below, ...all(document, RAIL).slice(0, 10)], words);
}

/** The exact number also stands in the link to the page on each of its own posts. */
function followersOnPosts(document: Document, situation: Situation): Count | null {
  const lines = ownLinks(document, situation).flatMap((link) => all(link, SEEN));
  return followersAmong(lines, situation.words);
}

/**
 * The facts are unlabelled. The list holds the industry and a box of the others (place, followers, size), and nothing
 * else: what stands before the box, alone, without a number, is the industry.
 */
function industryIn(facts: Element[], anchor: Element | null): string | null {
  const box = anchor && parentOf(anchor);
  const list = box && parentOf(box);
  const [fact, last, ...others] = list === null ? [] : childrenOf(list);
  if (fact === undefined || last !== box || others.length > 0 || !facts.includes(fact)) return null;
  const text = plainText(textOf(fact));
  return /\p{Nd}/u.test(text) ? null : text || null;
}

/** Several numbers stand for a company and its subsidiaries: which is the page's own cannot be told. */
function idIn(link: Element | null): string | null {
  const href = link === null ? '' : (attribute(link, 'href') ?? '');
  if (/(?:%22|")(?:%2C|,)/.test(href)) return null;
  return /(?:currentCompany=(?:%5B|\[)(?:%22|")|companyIds=)(\d{1,19})(?:%22|"|&|$)/.exec(href)?.[1] ?? null;
}

function feed(document: Document, situation: Situation) {
  const filter = filterOf(document, situation);
  const cards = outermost(all(document, EMBER_CARD));
  const waiting = notDrawn(document, cards);
  if (cards.length === 0 && waiting === 0) {
    const isEmpty = first(document, EMPTY) !== null && first(document, FAILED) === null;
    return isEmpty ? feedOf([], situation, readCard, { filter, end: filter === null }) : { ...NO_FEED, filter };
  }
  const notes = [...noteIf(true, 'views-not-shown'), ...noteIf(waiting > 0, 'not-drawn', String(waiting))];
  const list = feedOf(cards, situation, readCard, { filter, holes: waiting, notes });
  return { ...list, isMixed: isMixed(document, list.posts) };
}

/** Places that are kept for posts: empty siblings of those that hold one, and outer nodes of posts drawn nowhere. */
function notDrawn(document: Document, cards: Element[]): number {
  const drawn = new Set(cards.map((card) => attribute(card, 'data-urn') ?? ''));
  const records = repeatedRecords(cards.map((element) => ({ element, key: attribute(element, 'data-urn') ?? '' })));
  const holders = records.map(({ root }) => root);
  const list = holders[0] === undefined ? null : parentOf(holders[0]);
  const siblings = list === null ? [] : childrenOf(list).filter((child) => !holders.includes(child));
  const isKept = (place: Element) =>
    shortText(place).trim() === '' &&
    ![place, ...all(place, OUTER)].some((node) => drawn.has(attribute(node, 'data-id') ?? ''));
  const empty = siblings.filter((child) => first(child, 'button, a[href]') === null);
  const outer = all(document, `${OUTER}, .occludable-update`).filter((node) => first(node, EMBER_CARD) === null);
  return outermost([...new Set([...empty, ...outer])].filter(isKept)).length;
}

/** The selected pill; where none is, the address says which list was asked for. */
function filterOf(document: Document, { filter }: Situation): string | null {
  const lists = all(document, 'main [role="tablist"]');
  const [bar] = lists.length === 1 ? lists : all(document, '.org-feed-filters [role="tablist"]');
  const pills = bar === undefined ? [] : all(bar, '[role="tab"]');
  const chosen = pills.findIndex((pill) => attribute(pill, 'aria-selected') === 'true');
  if (chosen >= 0) return chosen === 0 ? null : (FILTERS[chosen] ?? 'other');
  return filter;
}

/** A list that can be sorted, and whose posts do not follow each other in time, is sorted by something else. */
function isMixed(document: Document, posts: ReadPost[]): boolean {
  const times = posts.map(({ post }) => Date.parse(post.publishedAt?.to ?? '')).filter((time) => !Number.isNaN(time));
  return first(document, SORT) !== null && times.some((time, index) => time > (times[index - 1] ?? time));
}

function readCard(card: Element, situation: Situation): Card {
  const urn = urnIn(attribute(card, 'data-urn'));
  if (urn === null) return null;
  const parts = partsOf(card, situation);
  const ledger: Ledger = new Map();
  const authorship = authorshipOf(parts, situation);
  if (authorship === null || authorship === 'hole') return authorship;
  const age = authorship === 'reshare' ? null : parts.ages[0]?.age;
  const commentary = commentaryOf(parts);
  const post = {
    ...dated(ledger, urn, 'data-urn', age ?? null, situation.now),
    authorship: settle(ledger, 'authorship', [claim('id', 'the links above the age', authorship)]) ?? authorship,
    pinned: false,
    kind:
      settle(ledger, 'kind', [claim('attribute', 'the block below the text', kindOf(parts, commentary))]) ?? 'unknown',
    ...countsOf(parts, situation.words, ledger),
    views: null,
    text: settle(ledger, 'text', [claim('text', 'the text below the age', commentary && textIn(commentary))]),
  };
  return { post, ledger };
}

/** A post has some hundred elements; a hostile one's rest is not looked at. */
const MOST_ELEMENTS = 2_000;
const MOST_FOREIGN = 500;
const MOST_SEEN = 100;

/** The elements of a card that are looked at, in document order, without those of comments and quoted originals. */
interface Parts {
  own: Element[];
  /** What the eye sees of texts that stand twice. */
  seen: Element[];
  /** Where an age is shown; more than one, where a post inside the post shows its own. */
  ages: { place: Element; age: Span | null }[];
  find: (selector: string) => Element[];
  isQuoting: boolean;
}

function partsOf(card: Element, { words, now }: Situation): Parts {
  const urn = attribute(card, 'data-urn');
  const nested = all(card, EMBER_CARD).filter((inner) => attribute(inner, 'data-urn') !== urn);
  const foreign = [...all(card, NOT_THE_POST), ...nested].slice(0, MOST_FOREIGN);
  const isOwn = (element: Element) => !foreign.some((part) => isWithin(element, part));
  const own = all(card, '*').slice(0, MOST_ELEMENTS).filter(isOwn);
  const seen = own.filter((element) => matches(element, SEEN)).slice(0, MOST_SEEN);
  const ages = seen.flatMap((place) => {
    const text = plainText(shortText(place));
    if (!text.includes('•')) return [];
    const age = readTime(text.split('•', 1)[0] ?? '', words, now);
    return age !== null || AGE_FORM.test(text) ? [{ place, age }] : [];
  });
  return {
    own,
    seen,
    ages,
    isQuoting: first(card, QUOTED) !== null,
    find: (selector) => own.filter((element) => matches(element, selector)),
  };
}

/**
 * By the links above the age. An advertisement shows a word where a post shows its age. A line above the author that
 * links to nobody ("Suggested") leaves open why the card is there.
 */
function authorshipOf({ own, seen, ages }: Parts, situation: Situation) {
  const [age] = ages;
  const above = age === undefined ? [] : own.slice(0, own.indexOf(age.place));
  const isAdvertised = !seen.some((place) => /\p{Nd}.*•/u.test(shortText(place)));
  if (age === undefined) return isAdvertised && situation.words !== null ? null : 'hole';
  const links = above.filter((element) => matches(element, 'a[href]'));
  const actor = links.find((link) => isActor(attribute(link, 'href')));
  const lines = above.slice(0, actor === undefined ? 0 : above.indexOf(actor));
  const authorship = lines.some(isLine) ? 'hole' : authorshipAbove(links, situation);
  return authorship === 'own' && ages.length < 2 && isOthersBelow(own.slice(own.indexOf(age.place)), situation)
    ? 'hole'
    : authorship;
}

/**
 * Whether another author comes right below the age, before any text: whom the post quotes, with an age of his own, or
 * else its true author.
 */
function isOthersBelow(below: Element[], situation: Situation): boolean {
  const next = below.find(isNext);
  return next !== undefined && !matches(next, '[dir]') && !isOfPage(attribute(next, 'href'), situation);
}

/** What may come next below the age: the text, or another author. */
function isNext(element: Element): boolean {
  return matches(element, '[dir]') || isActor(attribute(element, 'href'));
}

/** Words of their own, not in a heading for screen readers and not in a button. */
function isLine(element: Element): boolean {
  const isWords = childrenOf(element).length === 0 && textOf(element).trim() !== '';
  return isWords && nearest(element, (around) => matches(around, 'h2, button, a'), 4) === null;
}

/** The first text with a direction below the age. Where a post without words quotes another, the quoted author comes first. */
function commentaryOf({ own, ages }: Parts): Element | null {
  const from = ages[0] === undefined ? own.length : own.indexOf(ages[0].place);
  const next = own.slice(from).find(isNext);
  return next !== undefined && matches(next, '[dir]') ? next : null;
}

/** Without the copies for screen readers, each beside what the eye sees; in a hashtag it is "hashtag", before "#word". */
function textIn(commentary: Element) {
  const isCopy = (part: Element) => {
    const around = parentOf(part) ?? part;
    const siblings = childrenOf(around);
    if (matches(around, HASHTAG)) return part === siblings[0] && siblings.length > 1 && !shortText(part).includes('#');
    const seen = siblings.filter((sibling) => sibling !== part && matches(sibling, SEEN));
    return !matches(part, SEEN) && seen.some((sibling) => shortText(sibling) === shortText(part));
  };
  return postText(textWithout(commentary, isCopy), false);
}

/** Where a post inside the post is known by its age alone, what is shown may be either's. */
function kindOf({ find, ages, own, isQuoting }: Parts, commentary: Element | null): PostKind | null {
  if (isQuoting) return 'other';
  if (ages.length > 1) return null;
  const kind = KINDS.find(([selector]) => find(selector).length > 0)?.[1];
  if (kind !== undefined) return kind;
  // Text is what is left only where the blocks have their names, and none is there beside the text.
  const blocks = own.flatMap((element) => (attribute(element, 'class') ?? '').match(BLOCK) ?? []);
  const isBare = blocks.length > 0 && blocks.every((block) => WORDS_ONLY.test(block));
  return commentary !== null && isBare ? 'text' : null;
}

/** Comments or reposts: what its word means, what its class means, and the number. */
interface Other {
  count: Count | null;
  word: string | null;
  class: string | null;
}

/**
 * Reactions have a place of their own. Comments and reposts stand in one list without a mark, in this order: a word
 * tells, or a class, or that both are there. What is missing from a row that was read whole is zero.
 */
function countsOf(parts: Parts, words: Words | null, ledger: Ledger) {
  const reacted = outermost(parts.find(REACTED));
  const isReacted = (place: Element) => reacted.some((around) => isWithin(place, around));
  const held = parts.find(OTHERS).filter((button) => !isReacted(button));
  const others = held.filter(isNumber);
  const isClear = held.every((button) => isNumber(button) || !/\p{Nd}/u.test(shortText(button)));
  const row = others.map((button) => otherIn(button, words));
  const isStray = (button: Element) => isNumber(button) && !isReacted(button) && !others.includes(button);
  const isRead =
    isClear && parts.find(`${LIKE}, ${OTHERS}, ${REACTED}`).length > 0 && !parts.find('button').some(isStray);
  // Two rows in one card: which of them is the post's cannot be told.
  const isOne = reacted.length < 2 && parts.find('[data-non-reaction-details]').length < 2;
  const isTold = isOne && (row.length === 2 || row.every((one) => one.word ?? one.class));
  const other = (field: string, place: number) => {
    const has = row.some((one) => one.word === field || one.class === field) || row.length > 1;
    if (!isOne) return settleCount(ledger, field, []);
    const isNamedOtherwise = row[place]?.word !== null && row[place]?.word !== field;
    return settleCount(ledger, field, [
      claim('text', 'its word', only(row.filter((one) => one.word === field))?.count),
      claim('attribute', 'its class', only(row.filter((one) => one.class === field))?.count),
      claim('order', 'comments before reposts', row.length === 2 && !isNamedOtherwise ? row[place]?.count : null),
      claim('order', 'missing from a row read whole', isRead && isTold && !has ? NONE : null),
    ]);
  };
  return {
    reactions: settleCount(ledger, 'reactions', [
      claim('text', REACTIONS, numberOf(only(parts.find(REACTIONS)), words)),
      claim('aria', `${REACTED} aria-label`, isOne ? labelled(reacted, words) : null),
      claim('order', 'missing from a row read whole', isRead && reacted.length === 0 ? NONE : null),
    ]),
    comments: other('comments', 0),
    shares: other('shares', 1),
  };
}

/** The words for reposts vary most: what is in the list and has not the comments' class is one. */
function otherIn(button: Element, words: Words | null): Other {
  const [noun, another] = readNounCount(numberText(button), words, 'unknown')?.nouns ?? [];
  const item = nearest(button, (around) => matches(around, '.social-details-social-counts__item'), 4);
  const isComments = item !== null && matches(item, '.social-details-social-counts__comments');
  return {
    count: numberOf(button, words),
    word: another === undefined ? (noun ?? null) : null,
    class: item === null ? null : isComments ? 'comments' : 'shares',
  };
}

function numberText(place: Element): string {
  return plainText(shortText(first(place, SEEN) ?? place));
}

function numberOf(place: Element | null, words: Words | null): Count | null {
  return place && readSettledCount(numberText(place), words, 'unknown');
}

/** "397 reactions". Where the label names a person its number is one less than all, and it does not begin with it. */
function labelled(places: Element[], words: Words | null): Count | null {
  const named = places.flatMap((place) => [place, ...all(place, '[aria-label]')]);
  const labels = named.map((place) => readNounCount(attribute(place, 'aria-label') ?? '', words, 'unknown'));
  return labels.find((label) => label?.nouns.includes('reactions'))?.count ?? null;
}

/** A text that is a number, or a number and words. */
function isNumber(button: Element): boolean {
  return /^\p{Nd}[\p{Nd}., ]*(?: \p{L}[\p{L} ]*)?$/u.test(plainText(shortText(button)));
}

function only<Value>(values: Value[]): Value | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}
