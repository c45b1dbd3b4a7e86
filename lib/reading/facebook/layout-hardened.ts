/**
 * www, hardened build: decoys inside of posts, time links without an address, their letters out of order.
 * Seen signed in, March 2025 to September 2026.
 */

import { cardsInSteps } from './cards.ts';
import { drawnFeed } from './drawn-feed.ts';
import { cardFacts } from './drawn-post.ts';
import type { Layout } from './layout.ts';
import { MOBILE } from './layout-mobile.ts';
import { displayed, label } from './time.ts';
import { twinById, twinByOrder } from './twins.ts';

/** Decoys, 44 in a post (since 2022-09); links to nowhere but a token (since 2025-03). */
export const HARDENED = '[data-0="0"][data-19], a[href^="?__cft__"]';

export const hardened: Layout = {
  name: 'facebook-hardened',
  has: HARDENED,
  hasNot: MOBILE,
  readPosts: (sources) =>
    drawnFeed(sources, {
      // As in the plain build: the token is on every link, though the link has no address.
      cards: cardsInSteps,
      // The same; decoys are taken away, too.
      facts: cardFacts,
      // A scrambled time has a twin in clear at the end of the body: named by the link, or at the same place.
      times: [label, twinById, twinByOrder, displayed],
    }),
};
