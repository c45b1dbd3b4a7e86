/** The feed as www draws it, in both builds: what differs between them comes in from their layouts. */

import type { Words } from '../../language/words.ts';
import { MOST_POSTS } from '../bounded.ts';
import { claim } from '../evidence.ts';
import { eachInSteps, type Steps } from '../steps.ts';
import type { Cards } from './cards.ts';
import { ASKED_OF_CARDS, authorOf, type CardFacts } from './drawn-post.ts';
import { composeFeed, type DrawnPost } from './feed.ts';
import type { Feed, FeedSources } from './layout.ts';
import { recalled } from './memory.ts';
import type { PageParts } from './page-parts.ts';
import { type Signs, signsOf } from './signs.ts';
import { type TimePlace, timeReader } from './time.ts';

/** The parts that a layout is read by, in the order in which they are used. */
export interface DrawnParts {
  /** Where each post starts and ends. */
  cards: (document: Document) => Steps<Cards>;
  /** What a card says by itself: author, number, text, kind, counts. */
  facts: (root: Element, inside: PageParts, words: Words | null, isThere: Signs) => CardFacts;
  /** Where its time is written. */
  times: TimePlace[];
}

export function* drawnFeed(sources: FeedSources, parts: DrawnParts): Steps<Feed> {
  const { document, identity, words, now, memory, styleOf } = sources;
  const { cards, notDrawn, inside } = yield* parts.cards(document);
  yield;
  const places = yield* eachInSteps(parts.times, (place) => place(document, styleOf));
  const isThere = signsOf(document);
  // Each goes through the whole document, and none is left to the first card.
  yield* eachInSteps(ASKED_OF_CARDS, isThere);
  const readTime = timeReader(words, now);
  // One more than are kept, so that it is said that there were more.
  const drawn = yield* eachInSteps(cards.slice(0, MOST_POSTS + 1), ({ root, token }): DrawnPost => {
    const facts = recalled<CardFacts>(memory, root, 'card', () => parts.facts(root, inside(root), words, isThere));
    const { who, place } = authorOf(facts, identity);
    const { timeLink, claims } = facts;
    const said = timeLink && who === 'page' ? places.map((ask) => readTime(ask(timeLink))) : [];
    return {
      token,
      root,
      author: facts.isAd ? 'other' : who,
      authorName: who === 'page' ? facts.authorName : null,
      claims: { ...claims, publishedAt: said, authorship: [...claims.authorship, claim('id', place, 'own')] },
    };
  });
  return yield* composeFeed(sources, drawn, notDrawn);
}
