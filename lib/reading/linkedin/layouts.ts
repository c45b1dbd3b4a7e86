/**
 * Which layout a document is in: one table, tried from top to bottom. A layout's own file says how it is read.
 */
import { first, hasAny } from '../dom.ts';
import type { Steps } from '../steps.ts';
import { byShape } from './by-shape.ts';
import { EMBER_TAB, ember } from './ember.ts';
import { EMBER_CARD } from './ember-post.ts';
import { GUEST_CARD, guest } from './guest.ts';
import { HASHED_CARD, hashed } from './hashed.ts';
import type { Layout } from './layout.ts';

interface Row {
  layout: Layout;
  /** One of each of these must be there. */
  must: string[];
  /** None of these may be there. */
  mustNot: string[];
  /** A card by which a piece of such a page is known, where the file holds a feed and nothing else. */
  card: string;
}

/** When each was seen: research/linkedin-dom.md 1. */
const TABLE: Row[] = [
  // Early 2024 to June 2026.
  {
    layout: guest,
    must: ['meta[name="pageKey"][content^="d_org_guest"], [data-test-id="updates"], [data-test-id="about-us"]'],
    mustNot: [],
    card: GUEST_CARD,
  },
  // 2018 to August 2026, since September 2025 often in a frame.
  {
    layout: ember,
    must: ['h1', EMBER_TAB],
    // The shell around a framed page, and pages of the next layout.
    mustNot: ['[componentkey]'],
    card: EMBER_CARD,
  },
  // January 2026, on the feed and searches, not yet on a company's page.
  {
    layout: hashed,
    must: ['[componentkey]', 'h1'],
    mustNot: [],
    card: HASHED_CARD,
  },
  // What has a heading may be a page; whether it is this one, its links have to say.
  {
    layout: byShape,
    must: ['h1, [role="heading"][aria-level="1"]'],
    mustNot: [],
    card: '[role="listitem"], article',
  },
];

/** Every layout's name, in the order in which they are tried. */
export const LAYOUT_NAMES = TABLE.map(({ layout }) => layout.name);

/** What every whole page has, and no piece of one. */
const WHOLE_PAGE = 'title, h1, main, nav, header, [role="main"], [role="navigation"], [role="banner"]';

/** Whether a file holds a feed and nothing of the page around it. */
export function isPiece(document: Document): boolean {
  return first(document, WHOLE_PAGE) === null;
}

/**
 * The first layout whose signs a document has, in steps. A piece of a page has no signs but its cards.
 *
 * @param without names of layouts that are not to be tried
 */
export function* layoutOf(document: Document, without: string[] = []): Steps<Layout | null> {
  const has = (selector: string) => hasAny(document, selector);
  const isWhole = !isPiece(document);
  for (const { layout, must, mustNot, card } of TABLE.filter((row) => !without.includes(row.layout.name))) {
    if (isWhole ? must.every(has) && !mustNot.some(has) : has(card)) return layout;
    yield;
  }
  return null;
}

/** Why each layout does not fit a document: the signs that it lacks, or should not have. For who mends one. */
export function missingSigns(document: Document): { layout: string; signs: string[] }[] {
  const has = (selector: string) => first(document, selector) !== null;
  return TABLE.map(({ layout, must, mustNot }) => ({
    layout: layout.name,
    signs: [
      ...must.filter((selector) => !has(selector)).map((selector) => `no ${selector}`),
      ...mustNot.filter(has).map((selector) => `has ${selector}`),
    ],
  }));
}
