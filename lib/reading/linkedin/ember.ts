/**
 * LinkedIn, signed in, as the company page is drawn since 2018 and still in August 2026: ids like `ember123`, `data-urn`
 * on every post. Since 2025 it may live in a frame (research/linkedin-dom.md 2). Class names are asked where nothing else
 * tells, and for the counts beside their words. This file is the page and its list; ember-post.ts is one post of it.
 */
import { readRange } from '../../language/ranges.ts';
import { plainText } from '../../language/text.ts';
import type { Words } from '../../language/words.ts';
import { all, attribute, childrenOf, first, matches, nearest, nextOf, parentOf, textOf } from '../dom.ts';
import { claim, type Ledger, type ReadPost, settle, settleCount } from '../evidence.ts';
import type { Count } from '../reading.ts';
import { behind, outermost } from '../regions.ts';
import { repeatedRecords } from '../repeated-records.ts';
import { shortText } from '../short-text.ts';
import { simpleTest } from '../simple-selector.ts';
import type { Steps } from '../steps.ts';
import { only, SEEN } from './ember-counts.ts';
import { EMBER_URNS, emberCards, readEmberCard } from './ember-post.ts';
import { followersAmong, followersPlace } from './followers.ts';
import {
  type Feed,
  FILTERS,
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

/** An outer node of a post, be it drawn or not. 2018. */
const isOuter = simpleTest(EMBER_URNS.map((kind) => `[data-id^="urn:li:${kind}:"]`).join(', '));
/** The page's own tabs: they say whose page it is. 2026-03. */
export const EMBER_TAB =
  'a[aria-current][href*="/company/"], a[aria-current][href*="/showcase/"], a[aria-current][href*="/school/"]';
const isTab = simpleTest(EMBER_TAB);
/** The number of those who work there leads to a search among them, by the page's number. 2026-02. */
const SIZE = 'a[href*="currentCompany"]';
/** "All posts by ..." leads to the library of advertisements, by the page's number. 2026-03. */
const ADS = 'a[href*="ad-library/search"][href*="companyIds="]';
/** The rail beside the posts, by its class. 2026-03. */
const RAIL = '.org-company-info-module__container p';
/** The list's own empty state, and the same block where something went wrong. Only a class tells. 2026. */
const EMPTY = 'main .artdeco-empty-state, main [data-test-empty-state]';
const FAILED = 'main .artdeco-empty-state[class*="error"], .artdeco-empty-state [class*="error"]';
/** The menu to sort a list, as the home feed has it: a rule, "Sort by:", and the order in bold. 2024. */
const SORT = 'button[aria-expanded] hr ~ strong, button[aria-expanded] > hr ~ * strong';

/** A page has some dozen headings; a hostile one's rest is not looked at. */
const MOST_HEADINGS = 500;

export const ember: Layout = { name: 'linkedin-ember', view: 'signed-in', isOfAnyPage: false, header, feed };

function* header(document: Document, situation: Situation, ledger: Ledger): Steps<Header> {
  const title = first(document, 'main h1') ?? first(document, 'h1');
  const card = title && nearest(title, (around) => first(around, EMBER_TAB) !== null, 20);
  const zone = card === null ? [] : betweenNameAndTabs(card, title);
  const facts = zone.filter((element) => childrenOf(element).length === 0 && textOf(element).trim() !== '');
  const size = only(zone.filter((element) => matches(element, SIZE)));
  const tabs = all(document, 'a[aria-current][href]').filter(isTab);
  yield;
  const handles = handlesOf(tabs.map((tab) => attribute(tab, 'href')));
  const links = ownLinks(document, { organisation: [...situation.organisation, ...handles] });
  yield;
  const name = nameOf(title, links, ledger);
  const inRail = yield* followersInRail(document, name, situation.words);
  const ads = first(document, ADS);
  yield;
  return {
    id: settle(ledger, 'id', [claim('id', SIZE, idIn(size)), claim('id', ADS, idIn(ads))]),
    name,
    followers: settleCount(ledger, 'followers', [
      claim('text', 'between the name and the tabs', followersAmong(facts, situation.words)),
      claim('text', "below the page's name in the rail", inRail),
      claim('text', "below the page's name on its posts", followersOnPosts(links, situation.words)),
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

function nameOf(title: Element | null, links: Element[], ledger: Ledger): string | null {
  const text = (value: string | null) => plainText(value ?? '') || null;
  const claims = [
    claim('attribute', 'h1 title', title && text(attribute(title, 'title'))),
    claim('text', 'h1', title && text(textOf(title))),
    claim('text', 'the author of its posts', nameOnPosts(links)),
  ];
  return settle(ledger, 'name', claims, sameName);
}

/** The first thing that is seen in a link to the page on one of its posts. */
function nameOnPosts(links: Element[]): string | null {
  const seen = links.flatMap((link) => first(link, SEEN) ?? []);
  return seen.map((place) => plainText(shortText(place))).find((name) => name !== '') ?? null;
}

/** Links to the page at the top of the first posts. */
function ownLinks(document: Document, situation: Pick<Situation, 'organisation'>): Element[] {
  const cards = emberCards(document).slice(0, 20);
  const links = cards.flatMap((card) => all(card, 'a[href]').slice(0, 6));
  return links.filter((link) => isOfPage(attribute(link, 'href'), situation));
}

/** The page's own facts stand there; behind its tabs stand those of others, too. */
function betweenNameAndTabs(card: Element, title: Element | null): Element[] {
  const elements = all(card, '*');
  const tab = elements.findIndex((element) => matches(element, EMBER_TAB));
  const from = title === null ? -1 : elements.indexOf(title);
  return elements.slice(from + 1, tab < 0 ? elements.length : tab);
}

/** A heading with the page's name, and the exact number right behind it; hidden in narrow windows. */
function* followersInRail(document: Document, name: string | null, words: Words | null): Steps<Count | null> {
  const headings = all(document, 'h2')
    .slice(0, MOST_HEADINGS)
    .filter((heading) => name !== null && sameName(shortText(heading), name));
  yield;
  const below = headings.map(nextOf).filter((line) => line !== null);
  return followersAmong([...below, ...all(document, RAIL).slice(0, 10)], words);
}

/** The exact number also stands in the link to the page on each of its own posts. */
function followersOnPosts(links: Element[], words: Words | null): Count | null {
  return followersAmong(
    links.flatMap((link) => all(link, SEEN)),
    words,
  );
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

function* feed(document: Document, situation: Situation): Steps<Feed> {
  const filter = filterOf(document, situation);
  yield;
  const cards = outermost(emberCards(document));
  yield;
  const holders = holdersOf(cards);
  yield;
  const places = yield* notDrawn(document, cards, holders);
  yield;
  const waiting = places.length;
  if (cards.length === 0 && waiting === 0) {
    const isEmpty = first(document, EMPTY) !== null && first(document, FAILED) === null;
    if (!isEmpty) return { ...NO_FEED, filter };
    return yield* feedOf([], situation, readEmberCard, { filter, end: filter === null });
  }
  const notes = [
    ...noteIf(true, 'views-not-shown'),
    ...noteIf(waiting > 0, 'not-drawn', String(waiting)),
    ...noteIf(hasMoreButton(holders), 'more-on-request'),
  ];
  const holesBelow = countBelow(cards, places);
  yield;
  const list = yield* feedOf(cards, situation, readEmberCard, { filter, holes: waiting, holesBelow, notes });
  return { ...list, isMixed: isMixed(document, list.posts) };
}

/** Places that are kept for posts: empty siblings of those that hold one, and outer nodes of posts drawn nowhere. */
function* notDrawn(document: Document, cards: Element[], holders: Element[]): Steps<Element[]> {
  const drawn = new Set(cards.map((card) => attribute(card, 'data-urn') ?? ''));
  const list = holders[0] === undefined ? null : parentOf(holders[0]);
  const holding = new Set(holders);
  const siblings = list === null ? [] : childrenOf(list).filter((child) => !holding.has(child));
  const isKept = (place: Element) =>
    shortText(place).trim() === '' &&
    ![place, ...all(place, '[data-id]').filter(isOuter)].some((node) => drawn.has(attribute(node, 'data-id') ?? ''));
  const empty = siblings.filter((child) => first(child, 'button, a[href]') === null);
  yield;
  const named = all(document, '[data-id]').filter(isOuter);
  yield;
  const around = new Set<Element | null>();
  for (const card of emberCards(document))
    for (let next = parentOf(card); next && !around.has(next); next = parentOf(next)) around.add(next);
  const outer = [...named, ...all(document, '.occludable-update')].filter((node) => !around.has(node));
  yield;
  return outermost([...new Set([...empty, ...outer])].filter(isKept));
}

/** The places that stand below the last card. */
function countBelow(cards: Element[], places: Element[]): number {
  const last = cards.at(-1);
  if (last === undefined || places.length === 0) return 0;
  return places.filter(behind(last)).length;
}

/** The list's own child that holds each card. */
function holdersOf(cards: Element[]): Element[] {
  const records = repeatedRecords(cards.map((element) => ({ element, key: attribute(element, 'data-urn') ?? '' })));
  return records.map(({ root }) => root);
}

/** "Show more results": a single button, right behind the list (2026-03). */
function hasMoreButton([holder]: Element[]): boolean {
  const list = holder === undefined ? null : parentOf(holder);
  const behind = list === null ? null : nextOf(list);
  if (behind === null || first(behind, 'a[href], input') !== null) return false;
  const [button, another] = all(behind, 'button');
  return button !== undefined && another === undefined && shortText(button).trim() === shortText(behind).trim();
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
