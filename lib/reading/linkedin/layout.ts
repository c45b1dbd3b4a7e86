/** What each of LinkedIn's layouts gives: one file a layout, all alike. */
import type { Words } from '../../language/words.ts';
import { attribute } from '../dom.ts';
import type { Count, Note, PageFacts, PostReading } from '../reading.ts';
import { memberOf, organisationOf } from './address.ts';

/** What a layout needs to know beside the document. */
export interface Situation {
  /** Handle and number of the organisation whose posts are wanted, in lower case. */
  organisation: string[];
  /** The page's words; `null` in a language that is not known. */
  words: Words | null;
  now: Date;
}

export interface Header extends Omit<PageFacts, 'handle'> {
  /** Handles that the page gives itself, in lower case. Empty where it gives none. */
  handles: string[];
}

export interface Feed {
  /** `not-seen`: this document has no place where posts would be. */
  state: 'read' | 'not-seen';
  posts: PostReading[];
  /** Posts that are there but cannot be read. */
  holes: number;
  /** The site itself says that there is no (further) post. */
  end: boolean;
  filter: string | null;
  notes: Note[];
}

export interface Layout {
  name: string;
  view: 'signed-in' | 'signed-out';
  /** Whether the document shows an organisation's page in this layout. */
  recognises(document: Document): boolean;
  header(document: Document, words: Words | null): Header;
  feed(document: Document, situation: Situation): Feed;
}

/** A count missing from a place that was read whole: a zero that the page supports. */
export const NONE: Count = { low: 0, high: 0, shown: '' };

export const NO_FEED: Feed = { state: 'not-seen', posts: [], holes: 0, end: false, filter: null, notes: [] };

/** A card as it is being read; `null` = not a post of this page, `hole` = a post that cannot be read. */
export type Card = PostReading | 'hole' | null;

/** Puts cards together as a feed: in page order, each id once, unreadable ones counted. */
export function feedOf(cards: Card[], rest: Partial<Feed> = {}): Feed {
  const seen = new Set<string>();
  const posts = cards.filter((card): card is PostReading => {
    if (card === null || card === 'hole') return false;
    if (card.id === null) return true;
    if (seen.has(card.id)) return false;
    seen.add(card.id);
    return true;
  });
  return { ...NO_FEED, state: 'read', posts, holes: cards.filter((card) => card === 'hole').length, ...rest };
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

/**
 * Whose a card is, by the links that stand above its age: the first is its author's. Where there are two authors, the
 * upper one passed the lower one's post on; of three nothing can be told.
 */
export function authorshipAbove(links: Element[], situation: Situation): 'own' | 'reshare' | 'hole' | null {
  const actors = links.map((link) => attribute(link, 'href')).filter(isActor);
  // The page itself may be linked by its handle and by its number.
  const names = new Set(actors.map((href) => isOfPage(href, situation) || (organisationOf(href) ?? memberOf(href))));
  const [upper] = actors;
  if (upper === undefined || names.size > 2) return 'hole';
  if (!isOfPage(upper, situation)) return null;
  return names.size === 2 ? 'reshare' : 'own';
}

/** Whether an address leads to the organisation whose posts are wanted. */
export function isOfPage(href: string | null, { organisation }: Situation): boolean {
  return organisation.includes(organisationOf(href) ?? '');
}

/** A note for the places of which some were not readable. */
export function noteIf(condition: boolean, code: Note['code'], detail?: string): Note[] {
  if (!condition) return [];
  return detail === undefined ? [{ code }] : [{ code, detail }];
}
