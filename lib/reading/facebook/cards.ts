/** The posts that are drawn in a document: where each starts and ends. */

import { all, attribute, first, isWithin, nameOf, parentOf, textOf } from '../dom.ts';
import { inherited, type Mark, outermost, territoriesInSteps } from '../regions.ts';
import { allAtOnce, manyInSteps, type Steps } from '../steps.ts';
import { elementsOf, type PageParts, pageParts, partsInside } from './page-parts.ts';

/** The part of the document that one post is drawn in. */
interface Card {
  root: Element;
  /** The same on all links of the post, and on no other's. */
  token: string;
}

export interface Cards {
  /** In document order. */
  cards: Card[];
  notDrawn: NotDrawn;
  /** What lies in a card. */
  inside: (root: Element) => PageParts;
}

/** Places in the list of posts that are not drawn: all, and those below the last one that is. */
export interface NotDrawn {
  all: number;
  below: number;
}

/** What a page shows beside its posts. A post never reaches over one of these. */
const NOT_A_POST = /^(tablist|banner|navigation|contentinfo)$/;
const TO_LIKES = /\/friends_likes|sk=friends_likes/;
const HEADER = '\u0000header';
/**
 * What the site itself marks as a post. An article with a label is a comment; one without is a post (2022, plain build),
 * or a place still to be filled. Positions are in both builds, since 2022-07.
 */
const POSITION = 'aria-posinset';
const ARTICLE = '[role="article"]';
/** No list of posts is longer; a larger position is not one. */
const LAST_POSITION = 5000;

/** The posts drawn in the page's main part; those of dialogs and side columns are left out. */
export function drawnCards(document: Document): Cards {
  return allAtOnce(cardsInSteps(document));
}

/** The same, in steps. */
export function* cardsInSteps(document: Document): Steps<Cards> {
  const inFeed = feedTest(document);
  const parts = yield* pageParts(document);
  yield;
  const numbered = all(document, `[${POSITION}]`);
  yield;
  const marked = markedPosts(document, numbered, elementsOf(parts.roles, 'article'));
  yield;
  const found = yield* cardsByToken(document, parts, marked.of);
  const cards = found.filter(({ root }) => inFeed(root));
  yield;
  const notDrawn = countNotDrawn(marked.list.filter(inFeed));
  yield;
  const roots = cards.map(({ root }) => root);
  return { cards, notDrawn, inside: yield* partsInside(roots, parts) };
}

/** Elements that have a role of their own. */
const IMPLICIT: Record<string, string | undefined> = { main: 'main', dialog: 'dialog', aside: 'complementary' };

/** Whether an element is in the main part or, where the document names none, in no dialog and no side column. */
export function feedTest(document: Document): (element: Element) => boolean {
  const zone = inherited((element) => {
    const role = attribute(element, 'role') ?? IMPLICIT[nameOf(element)];
    return role === 'main' || role === 'dialog' || role === 'complementary' || role === 'banner' ? role : undefined;
  });
  const hasMain = first(document, '[role="main"], main') !== null;
  return (element) => zone(element) === (hasMain ? 'main' : undefined);
}

interface Marked {
  /** The outermost ones; those with a position in document order. */
  list: Element[];
  /** The outermost one around an element. */
  of: (element: Element) => Element | null;
}

function markedPosts(
  document: Document,
  numbered = all(document, `[${POSITION}]`),
  articles = all(document, ARTICLE),
): Marked {
  const list = outermost(marksOfPosts(numbered, articles));
  const known = new Set(list);
  const around = inherited((element) => (known.has(element) ? element : undefined));
  return { list, of: (element) => around(element) ?? null };
}

function marksOfPosts(numbered: Element[], articles: Element[]): Element[] {
  const has = (element: Element, name: string) => attribute(element, name) !== null;
  const members = numbered.filter((element) => (attribute(element, 'role') ?? 'article') === 'article');
  const others = articles.filter((element) => !has(element, 'aria-label') && !has(element, POSITION));
  return [...members, ...others];
}

/** One card for each token, as large as it can be without another's link, or as the site marks it. */
function* cardsByToken(document: Document, { links, roles }: PageParts, markedAround: Marked['of']): Steps<Card[]> {
  const beside = [
    ...all(document, 'h1'),
    ...roles.flatMap(({ element, name }) => (NOT_A_POST.test(name) ? element : [])),
  ];
  const marks: Mark[] = beside.map((element) => ({ element, key: HEADER }));
  for (const { element, href, token } of links) {
    if (TO_LIKES.test(href)) marks.push({ element, key: HEADER });
    if (token !== null) marks.push({ element, key: token });
  }
  const areas = yield* territoriesInSteps(marks);
  yield;
  const placed = areas.flatMap((area, index) => {
    const { element: link, key } = marks[index] ?? { element: area, key: HEADER };
    return key === HEADER ? [] : { link, area, key };
  });
  const places = [...Map.groupBy(placed, ({ key }) => key)];
  return yield* manyInSteps(places, ([token, list]) => ({ token, root: cardRoot(mostFrequent(list), markedAround) }));
}

/** One token can stand in two places; the post is where most of its links are. */
function mostFrequent(places: { link: Element; area: Element }[]): { link: Element; area: Element } {
  const [most = places] = [...Map.groupBy(places, ({ area }) => area).values()].sort((a, b) => b.length - a.length);
  return most[0] as { link: Element; area: Element };
}

/** A post alone in its list reaches up to the list, or beyond: then what is marked as a post, or lies below the list. */
function cardRoot({ link, area }: { link: Element; area: Element }, markedAround: Marked['of']): Element {
  const marked = markedAround(link);
  if (marked && isWithin(marked, area)) return marked;
  let root = link;
  for (let next: Element | null = link; next && !isList(next); next = next === area ? null : parentOf(next))
    root = next;
  return root;
}

function isList(element: Element): boolean {
  return /^(main|feed|dialog)$/.test(attribute(element, 'role') ?? '');
}

/** The drawn members of the list of posts, by their positions. */
export function drawnMembers(document: Document): Element[] {
  const members = markedPosts(document).list.filter((element) => attribute(element, POSITION) !== null);
  return members.filter(feedTest(document)).filter((member) => !isEmpty(member));
}

/** How many places in the list of posts are not drawn. */
export function countUndrawn(document: Document): NotDrawn {
  return countNotDrawn(markedPosts(document).list.filter(feedTest(document)));
}

/** Places kept free for posts (empty, or taken out of the document again), and gaps in the numbering. */
function countNotDrawn(marked: Element[]): NotDrawn {
  const places = marked.filter((element) => attribute(element, POSITION) !== null);
  const numbers = new Set(places.map((place) => Number(attribute(place, POSITION))).filter(isPosition));
  const last = [...numbers].reduce((highest, number) => Math.max(highest, number), 0);
  const below = places.length - 1 - places.findLastIndex((place) => !isEmpty(place));
  return { all: places.filter(isEmpty).length + last - numbers.size, below };
}

function isPosition(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= LAST_POSITION;
}

function isEmpty(place: Element): boolean {
  if (first(place, 'a[href]') !== null) return false;
  return textOf(place).trim() === '' || first(place, '[data-virtualized="true"]') !== null;
}
