/**
 * www, plain build: posts are articles with a position, links say where they lead, times are text.
 * Seen signed in and signed out, 2022 to December 2025.
 */

import { cardsInSteps } from './cards.ts';
import { drawnFeed } from './drawn-feed.ts';
import { cardFacts } from './drawn-post.ts';
import type { Layout } from './layout.ts';
import { HARDENED } from './layout-hardened.ts';
import { MOBILE } from './layout-mobile.ts';
import { displayed, label } from './time.ts';

/** Story tokens on links (since 2022); a page without a post has only its main part. */
export const PLAIN = 'a[href*="__cft__"], [role="main"]';

export const plain: Layout = {
  name: 'facebook-plain',
  has: PLAIN,
  hasNot: `${MOBILE}, ${HARDENED}`,
  readPosts: (sources) =>
    drawnFeed(sources, {
      // By the story token that all links of a post share; up to the element that the site marks as a post.
      cards: cardsInSteps,
      // Comments and a quoted original taken away; counts in words, beside icons or in buttons.
      facts: cardFacts,
      times: [label, displayed],
    }),
};
