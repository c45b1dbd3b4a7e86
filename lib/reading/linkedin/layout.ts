/** What each of LinkedIn's layouts gives: one file a layout, all alike. */
import type { Words } from '../../language/words.ts';
import { MOST_POSTS } from '../bounded.ts';
import { attribute } from '../dom.ts';
import type { Ledger, ReadPost } from '../evidence.ts';
import type { Memory } from '../open-page.ts';
import type { Note, PageFacts } from '../reading.ts';
import { eachInSteps, type Steps } from '../steps.ts';
import { memberOf, organisationOf } from './address.ts';
import { narrowedByOrder } from './by-order.ts';

/** What a layout needs to know beside the document. */
export interface Situation {
  /** Handle and number of the organisation whose posts are wanted, in lower case. */
  organisation: string[];
  /** The page's words; `null` in a language that is not known. */
  words: Words | null;
  now: Date;
  /** The filter that the address asks for (`?feedView=images`). */
  filter: string | null;
  memory?: Memory | undefined;
}

export interface Header extends Omit<PageFacts, 'handle'> {
  /** Handles that the page gives itself, in lower case. Empty where it gives none. */
  handles: string[];
}

export interface Feed {
  /** `not-seen`: this document has no place where posts would be. */
  state: 'read' | 'not-seen';
  posts: ReadPost[];
  /** Posts that are there but cannot be read. */
  holes: number;
  /** How many of these stand below the last one that was read. */
  holesBelow: number;
  /** The site itself says that there is no (further) post. */
  end: boolean;
  filter: string | null;
  /** The list is in another order than that of time. */
  isMixed: boolean;
  notes: Note[];
}

export interface Layout {
  name: string;
  view: 'signed-in' | 'signed-out' | null;
  /** Other pages of the site look the same: the document's own links have to name the organisation. */
  isOfAnyPage: boolean;
  header(document: Document, situation: Situation, ledger: Ledger): Steps<Header>;
  feed(document: Document, situation: Situation): Steps<Feed>;
}

/** The filters of a list, in the order in which LinkedIn draws them; the first is none. 2026-03. */
export const FILTERS = ['all', 'images', 'videos', 'articles', 'documents'];

export const NO_FEED: Feed = {
  state: 'not-seen',
  posts: [],
  holes: 0,
  holesBelow: 0,
  end: false,
  filter: null,
  isMixed: false,
  notes: [],
};

/** A card as it is being read; `null` = not a post of this page, `hole` = a post that cannot be read. */
export type Card = ReadPost | 'hole' | null;

/** Reads cards, each of them once while the page is watched, and puts them together as a feed. */
export function* feedOf(
  elements: Element[],
  situation: Situation,
  readCard: (element: Element, situation: Situation) => Card,
  rest: Partial<Feed> = {},
): Steps<Feed> {
  const { memory } = situation;
  const read = (element: Element) => readCard(element, situation);
  // One more than are kept, so that it is said that there were more.
  const looked = elements.slice(0, MOST_POSTS + 1);
  const cards = yield* eachInSteps(looked, (element) =>
    memory ? memory.recall(element, () => read(element)) : read(element),
  );
  const holes = cards.filter((card) => card === 'hole').length;
  const notes = [...(rest.notes ?? []), ...noteIf(holes > 0, 'author-unknown', String(holes))];
  const below = cards.slice(cards.findLastIndex(isRead) + 1).filter((card) => card === 'hole').length;
  const all = { holes: holes + (rest.holes ?? 0), holesBelow: below + (rest.holesBelow ?? 0) };
  const posts = rest.isMixed ? eachOnce(cards) : narrowedByOrder(eachOnce(cards), situation.now);
  return { ...NO_FEED, state: 'read', posts, ...rest, ...all, notes };
}

function isRead(card: Card): card is ReadPost {
  return card !== null && card !== 'hole';
}

/** In page order, each id once: a post may stand in an outer and an inner node, or on both sides of a list. */
function eachOnce(cards: Card[]): ReadPost[] {
  const seen = new Set<string>();
  return cards.filter(isRead).filter((card) => {
    const { id } = card.post;
    if (id === null) return true;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

/** The handles of the organisations that addresses lead to; those that stand by their number are left out. */
export function handlesOf(hrefs: (string | null)[]): string[] {
  const found = hrefs.map(organisationOf).filter((name) => name !== null && !/^\d+$/.test(name));
  return [...new Set(found)] as string[];
}

/** Whether an address is one of an organisation, or of a member. */
export function isActor(href: string | null): boolean {
  return organisationOf(href) !== null || memberOf(href) !== null;
}

/** Whether an address leads to the organisation whose posts are wanted. */
export function isOfPage(href: string | null, { organisation }: Pick<Situation, 'organisation'>): boolean {
  return organisation.includes(organisationOf(href) ?? '');
}

export type Authorship = 'own' | 'reshare' | 'hole' | null;

/**
 * Whose a card is, by the links that stand above its age: the first is its author's. Where there are two authors, the
 * upper one passed the lower one's post on; of three nothing can be told.
 */
export function authorshipAbove(links: Element[], situation: Situation): Authorship {
  const actors = links.map((link) => attribute(link, 'href')).filter(isActor);
  // The page itself may be linked by its handle and by its number.
  const names = new Set(actors.map((href) => isOfPage(href, situation) || (organisationOf(href) ?? memberOf(href))));
  const [upper] = actors;
  if (upper === undefined || names.size > 2) return 'hole';
  if (!isOfPage(upper, situation)) return null;
  return names.size === 2 ? 'reshare' : 'own';
}

/** A note for the places of which some were not readable. */
export function noteIf(condition: boolean, code: Note['code'], detail?: string): Note[] {
  if (!condition) return [];
  return detail === undefined ? [{ code }] : [{ code, detail }];
}
